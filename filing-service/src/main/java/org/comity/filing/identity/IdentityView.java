package org.comity.filing.identity;

import java.time.Instant;
import java.util.Optional;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.ProceduralPeriods;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How sure the courts are of who an account is.
 *
 * @param last the finding that stands; null if no court has made one
 * @param tellBy by when the result of what came with the filing, or of who asked to act, is told; null where nobody waits for one.
 *     Source: XB 4
 */
@Schema(name = "Identity", description = "How sure the courts are of who an account is")
public record IdentityView(
        Level level, @Nullable Found last, @Nullable Derivation tellBy) {

    @Schema(name = "IdentityLevel")
    public enum Level {
        /** By its mail address alone. */
        REGISTERED,
        /** A court has checked who it is. */
        VERIFIED
    }

    /**
     * @param court code
     * @param grounds why; null if it was verified and nothing was said
     */
    @Schema(name = "IdentityFound")
    public record Found(
            IdentityFinding.Outcome outcome,
            IdentityFinding.Means means,
            @Nullable String grounds,
            String court,
            String foundByName,
            Instant foundAt) {
        private static Found of(IdentityFinding finding) {
            return new Found(
                    finding.outcome(),
                    finding.means(),
                    finding.grounds(),
                    finding.court(),
                    finding.foundByName(),
                    finding.foundAt());
        }
    }

    static IdentityView of(Optional<IdentityFinding> last) {
        return new IdentityView(
                last.filter(IdentityFinding::isVerified).isPresent() ? Level.VERIFIED : Level.REGISTERED,
                last.map(Found::of).orElse(null),
                null);
    }

    /**
     * To who checks it: what came is to be checked unless that was done before, or since it came.
     *
     * @param came when the filing came, or who asks to act; null if nothing waits
     */
    static IdentityView of(Optional<IdentityFinding> last, @Nullable Instant came) {
        IdentityView view = of(last);
        boolean isDone = came == null
                || view.level() == Level.VERIFIED
                || last.filter(found -> !found.foundAt().isBefore(came)).isPresent();
        return isDone
                ? view
                : new IdentityView(
                        view.level(),
                        view.last(),
                        Derivation.of(ProceduralPeriods.IDENTITY_CHECK, CourtClock.dateOf(came)));
    }
}
