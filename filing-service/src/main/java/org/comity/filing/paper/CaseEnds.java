package org.comity.filing.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;

/** Which cases were decided at this court. The first paper that ends a case does; what comes after it ends nothing more. */
@ApplicationScoped
public class CaseEnds implements PanacheRepositoryBase<CaseEnd, UUID> {

    /** A paper of the court was handed in to a case that is held. */
    void filed(Paper paper) {
        boolean ends = paper.author().side() == Side.COURT
                && !paper.isTranslation()
                && PaperKinds.thatEndACase().contains(paper.kind());
        if (ends) {
            end(paper, paper.filedAt());
        }
    }

    /** With that paper, in a case that is held. */
    public void end(Paper paper, Instant now) {
        if (!isEnded(paper.caseId())) {
            persist(new CaseEnd(paper, now));
            mark(paper.caseId(), true);
        }
    }

    /** A paper was taken back: if it had ended the case, another of the court's does, or the case goes on. */
    void withdrawn(Paper paper, Papers papers) {
        if (delete("paperId", paper.id()) > 0) {
            mark(paper.caseId(), false);
            papers.issued(paper.caseId(), PaperKinds.thatEndACase()).stream()
                    .findFirst()
                    .ifPresent(other -> end(other, other.filedAt()));
        }
    }

    /** By this the lists of cases are narrowed. */
    private void mark(UUID caseId, boolean decided) {
        getEntityManager()
                .createNativeQuery("update case_file set decided = ?2 where id = ?1")
                .setParameter(1, caseId)
                .setParameter(2, decided)
                .executeUpdate();
    }

    public boolean isEnded(UUID caseId) {
        return count("caseId", caseId) > 0;
    }

    public PaperKind.Phase phaseOf(UUID caseId) {
        return isEnded(caseId) ? PaperKind.Phase.DECIDED : PaperKind.Phase.PENDING;
    }

    /** Which of some cases were decided, and when. */
    Map<UUID, Instant> endedAmong(Collection<UUID> cases) {
        return find("caseId in ?1", cases).stream().collect(Collectors.toMap(CaseEnd::caseId, CaseEnd::endedAt));
    }
}
