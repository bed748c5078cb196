package org.comity.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long ago a caller proved who they are, by password or second factor. Source: RFC 9470; OpenID Connect Core 1.0, 2 (auth_time). */
@ApplicationScoped
public class Proofs {
    /** Nobody is in one courtroom longer; who comes on another day proves it again. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Caller caller;
    private final Clock clock;
    private final Duration lasts;

    /** @param lasts for how long a proof is recent */
    Proofs(Caller caller, Clock clock, @ConfigProperty(name = "comity.tokens.proof-lasts") Duration lasts) {
        this.caller = caller;
        this.clock = clock;
        this.lasts = lasts;
    }

    /** @throws ProblemException PROOF_TOO_OLD also where the token tells of no proof */
    public void requireRecent() {
        requireSince(clock.instant());
    }

    /**
     * For what goes on for hours, and which somebody comes back to when the line was cut: who proved it shortly before it began, or
     * since, need not again on the same day.
     *
     * @throws ProblemException PROOF_TOO_OLD
     */
    public void requireSince(Instant beginning) {
        Instant now = clock.instant();
        Instant since = (beginning.isBefore(now) ? beginning : now).minus(lasts);
        Instant earliest = now.minus(LONGEST);
        if (caller.provenAt()
                .filter(at -> !at.isBefore(since) && !at.isBefore(earliest))
                .isEmpty()) {
            throw HttpProblemCode.PROOF_TOO_OLD.with();
        }
    }
}
