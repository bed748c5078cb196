package org.comity.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Paper;
import org.comity.http.Caller;

/** What happens to an exhibit stands on the docket for those who read it, and they are told. */
@ApplicationScoped
class ExhibitHappenings {
    private final CaseParties parties;
    private final Docket docket;
    private final Caller caller;

    ExhibitHappenings(CaseParties parties, Docket docket, Caller caller) {
        this.parties = parties;
        this.docket = docket;
        this.caller = caller;
    }

    /** The accounts that read the exhibit, without the caller's. */
    List<UUID> readersOf(Paper exhibit) {
        return parties.accountsFor(exhibit.caseId(), exhibit::isFor).stream()
                .filter(account -> !account.equals(caller.accountId()))
                .toList();
    }

    void enter(DocketEntry.What what, DocketEntry.By by, Paper exhibit, UUID party, Instant at) {
        docket.enter(DocketEntry.of(
                        exhibit.caseId(),
                        what,
                        by,
                        at,
                        party,
                        Map.of("paperId", exhibit.id().toString(), "exhibit", exhibit.title()))
                .readBy(exhibit.readers(), exhibit.namedReaders(), null));
    }
}
