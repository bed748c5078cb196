package org.comity.filing.judgment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.comity.filing.deadline.Deadline.State;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision that can be appealed takes effect: once the period of every party has run from its own service, and nobody has
 * appealed. Source: J 536; CPL 158, 171, 286.
 *
 * @param on the first day of effect; null unless it takes effect
 */
record Effect(Standing standing, @Nullable LocalDate on) {

    @Schema(name = "EffectStanding")
    enum Standing {
        /** A party was not served: its period has not begun. */
        UNSERVED,
        /** A period runs, or is stopped. */
        RUNNING,
        /** Somebody appealed. */
        APPEALED,
        /** The last period has run, or the last party received the conciliation: a person of the court records the effect. */
        READY,
        /** A conciliation that a party has not received yet. */
        UNRECEIVED,
        /** A conciliation that a party refused: the case goes on. */
        REFUSED
    }

    /**
     * Of the statement of a conciliation: from the day on which the last party received it. Source: CPL 100, 102; J 149.
     *
     * @param parties how many are to receive it
     * @param received the court's date of each that did
     * @param refused whether one has refused
     */
    static Effect of(int parties, List<LocalDate> received, boolean refused) {
        if (refused) {
            return new Effect(Standing.REFUSED, null);
        }
        return received.size() < parties || received.isEmpty()
                ? new Effect(Standing.UNRECEIVED, null)
                : new Effect(
                        Standing.READY,
                        received.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    /** @param periods one for each party */
    static Effect of(List<AppealPeriod> periods) {
        if (periods.stream().anyMatch(period -> period.state() == State.MET || period.petitionId() != null)) {
            return new Effect(Standing.APPEALED, null);
        }
        if (periods.isEmpty() || periods.stream().anyMatch(period -> period.state() == null)) {
            return new Effect(Standing.UNSERVED, null);
        }
        if (periods.stream().anyMatch(period -> period.state() != State.LAPSED)) {
            return new Effect(Standing.RUNNING, null);
        }
        Instant last = periods.stream()
                .map(AppealPeriod::derivation)
                .map(Derivation::closesAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Effect(Standing.READY, CourtClock.dateOf(last));
    }
}
