package org.comity.filing.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;

/** What all that is done about watched cases has in common: who comes to them, and the record of it. */
@ApplicationScoped
class Watches {
    private final WatchedCases watched;
    private final WatchActs acts;
    private final Standings standings;
    private final CaseFiles files;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    Watches(
            WatchedCases watched,
            WatchActs acts,
            Standings standings,
            CaseFiles files,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.watched = watched;
        this.acts = acts;
        this.standings = standings;
        this.files = files;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The case, of the caller's court. @throws org.comity.http.ProblemException CASE_NOT_FOUND for anybody else */
    CaseFile atCourt(UUID caseId) {
        return standings.atCourt(caseId).file();
    }

    /** On the record of the watch, and in the trail. */
    WatchView done(WatchedCase watch, CaseFile file, WatchAct.Act act, String reason) {
        acts.persist(new WatchAct(watch, act, reason, caller.accountId(), caller.name(), now()));
        watched.flush();
        audit.note(
                "case-watch-" + act.name().toLowerCase(Locale.ROOT),
                file.id(),
                watch.id(),
                Map.of("category", watch.category().name()));
        return views(List.of(watch)).getFirst();
    }

    List<WatchView> views(List<WatchedCase> some) {
        Map<UUID, List<WatchAct>> done =
                acts.of(some.stream().map(WatchedCase::id).toList());
        return some.stream()
                .map(watch -> WatchView.of(
                        watch, files.findById(watch.caseId()).number(), done.getOrDefault(watch.id(), List.of())))
                .toList();
    }

    Instant now() {
        return clock.instant();
    }
}
