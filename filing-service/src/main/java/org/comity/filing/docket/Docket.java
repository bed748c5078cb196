package org.comity.filing.docket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.events.EventEnvelope;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.deficiency.DeficiencyNotice;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;

@ApplicationScoped
public class Docket implements PanacheRepositoryBase<DocketEntry, UUID> {
    private final Clock clock;

    Docket(Clock clock) {
        this.clock = clock;
    }

    /** What happened before there was a case stands at the head of its docket. */
    public void begin(CaseFile file, List<DeficiencyNotice> notices) {
        UUID caseId = file.id();
        enter(DocketEntry.of(caseId, What.SUBMITTED, By.PARTY, file.submittedAt(), null, Map.of()));
        for (DeficiencyNotice notice : notices) {
            enter(DocketEntry.of(
                    caseId,
                    What.DEFICIENCY_NOTIFIED,
                    By.CLERK,
                    notice.sentAt(),
                    null,
                    Map.of(
                            "items", String.valueOf(notice.items().size()),
                            "cureBy", notice.cureBy().toString())));
            if (notice.answeredAt() != null) {
                enter(DocketEntry.of(caseId, What.RESUBMITTED, By.PARTY, notice.answeredAt(), null, Map.of()));
            }
        }
        enter(DocketEntry.of(
                caseId, What.CASE_REGISTERED, By.CLERK, file.registeredAt(), null, Map.of("number", file.number())));
        enter(DocketEntry.due(caseId, What.FEE_DUE, file.registeredAt(), null, file.feePayBy()));
    }

    /** Adds a line for what this service did itself. */
    public void enter(DocketEntry entry) {
        persist(entry.from(null, clock.instant()));
    }

    /** Adds a line for an event, whose id the line keeps. */
    void enter(DocketEntry entry, EventEnvelope event) {
        persist(entry.from(event.eventId().toString(), clock.instant()));
    }

    /** In the order in which things happened. */
    public List<DocketEntry> of(UUID caseId) {
        return list("caseId = ?1 order by happenedAt, enteredAt, id", caseId);
    }
}
