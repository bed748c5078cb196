package org.comity.filing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What parties handed in for an exchange of evidence. */
@ApplicationScoped
public class ExchangedPapers {
    private final Papers papers;

    ExchangedPapers(Papers papers) {
        this.papers = papers;
    }

    /**
     * What every side reads from now on.
     *
     * @param count of the papers, without their translations and the photographs of their pages
     * @param ids of all
     */
    public record Shown(int count, List<UUID> ids) {}

    /** From now on every side reads what was handed in for it and stands. */
    public Shown show(UUID exchangeId, Instant now) {
        List<Paper> kept = papers.find("exchangeId = ?1 and state = ?2", exchangeId, Paper.State.FILED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        kept.forEach(paper -> paper.show(now));
        int count = (int) kept.stream()
                .filter(paper -> !paper.isTranslation() && !paper.isPhotograph())
                .count();
        return new Shown(count, kept.stream().map(Paper::id).toList());
    }
}
