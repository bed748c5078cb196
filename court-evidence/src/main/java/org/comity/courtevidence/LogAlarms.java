package org.comity.courtevidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with the log, as this replica finds it. */
@ApplicationScoped
public class LogAlarms {
    private final LogState state;
    private final WitnessState witnesses;
    private final TimeState time;

    LogAlarms(@Readiness LogState state, @Readiness WitnessState witnesses, @Readiness TimeState time) {
        this.state = state;
        this.witnesses = witnesses;
        this.time = time;
    }

    /**
     * @param unsignedSince when it could first not be signed; null if it can be
     * @param contradiction in what its database is not what it has signed; null if it is
     * @param witnesses those that have not cosigned its newest state
     * @param unstampedSince when the time authority first did not answer; null if it does, or none is asked
     */
    @Schema(description = "What is wrong with a log, as the replica finds it that answers; times in UTC")
    public record Standing(
            @Nullable Instant unsignedSince,
            @Nullable String contradiction,
            List<Behind> witnesses,
            @Nullable Instant unstampedSince) {}

    /**
     * @param since when it was first behind
     * @param forked whether it says that the log has another past
     * @param said what it answered, or how it did not
     */
    @Schema(name = "WitnessBehind")
    public record Behind(String name, Instant since, boolean forked, String said) {}

    Standing now() {
        return new Standing(state.unsignedSince(), state.contradiction(), witnesses.behind(), time.unansweredSince());
    }
}
