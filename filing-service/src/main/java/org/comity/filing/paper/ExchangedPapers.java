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

    /** From now on every side reads what was handed in for it and stands. @return how many papers, without their translations */
    public int show(UUID exchangeId, Instant now) {
        List<Paper> kept = papers.find("exchangeId = ?1 and state = ?2", exchangeId, Paper.State.FILED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        kept.forEach(paper -> paper.show(now));
        return (int) kept.stream().filter(paper -> !paper.isTranslation()).count();
    }
}
