package org.comity.filing.watch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a case is watched, with everything that was done about it.
 *
 * @param byRule whether a rule found it, and nobody
 * @param liftedAt null while it is watched
 */
@Schema(name = "CaseWatch")
public record WatchView(
        UUID id,
        long version,
        UUID caseId,
        String caseNumber,
        WatchedCase.Category category,
        boolean byRule,
        Instant since,
        @Nullable Instant liftedAt,
        List<Act> acts) {

    /** @param byName empty for a rule */
    @Schema(name = "WatchAct")
    public record Act(WatchAct.Act act, String reason, String byName, Instant at) {
        static Act of(WatchAct act) {
            return new Act(act.act(), act.reason(), act.byName(), act.at());
        }
    }

    static WatchView of(WatchedCase watch, String number, List<WatchAct> acts) {
        return new WatchView(
                watch.id(),
                watch.version(),
                watch.caseId(),
                number,
                watch.category(),
                watch.isByRule(),
                watch.since(),
                watch.liftedAt(),
                acts.stream().map(Act::of).toList());
    }
}
