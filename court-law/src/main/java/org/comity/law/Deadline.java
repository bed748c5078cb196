package org.comity.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The last day of a period, with everything that led to it, so that a reader can count again.
 *
 * @param rule the row of law, or empty if the period was given by hand
 * @param trigger the court's date of the event that starts the period; not counted
 * @param firstCountedDay the day after the trigger
 * @param period how long
 * @param nominalLastDay where the counting ends, before any move
 * @param skipped the closed days from the nominal last day on, in order; empty if it was not moved
 * @param lastDay the day on which the act is still in time; the court is open on it
 * @param closesAt 24:00 of that day in Beijing: an act at this instant is already late
 * @param cautions what must be confirmed before relying on this date; empty if nothing
 */
public record Deadline(
        Optional<ProceduralPeriod> rule,
        LocalDate trigger,
        LocalDate firstCountedDay,
        Period period,
        LocalDate nominalLastDay,
        List<Closure> skipped,
        LocalDate lastDay,
        Instant closesAt,
        List<Caution> cautions) {

    /** Whether an act at an instant is in time. */
    public boolean isMetAt(Instant act) {
        return act.isBefore(closesAt);
    }

    /** Whether the last day was moved because the court is closed on the nominal one. */
    public boolean isMoved() {
        return !skipped.isEmpty();
    }
}
