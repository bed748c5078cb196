package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.REASON_MISSING;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_EXHIBIT;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comity.hearing.business.Exhibits.Exhibit;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;

/**
 * Whether the original of what was shown, or the thing itself, lay before the court, and who saw it in the courtroom. What follows from it is for
 * who judges. Source: Civil Procedure Law art. 73; Online Litigation Rules art. 12.
 */
public final class Originals extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(ExhibitInspected.class);

    /**
     * @param seenBy seats of those in the courtroom who are not of the court
     * @param note null only where it agrees and nobody remarked anything
     */
    @FactName("exhibit.inspected")
    public record ExhibitInspected(
            String digest,
            UUID documentId,
            String title,
            Original original,
            List<String> seenBy,
            @JsonInclude(JsonInclude.Include.NON_NULL) String note)
            implements Fact {}

    public enum Original {
        AGREES,
        DIFFERS,
        /** Asked for, and not there. */
        NOT_PRODUCED
    }

    private final Seating seating;
    private final Attendance attendance;
    private final Function<String, Optional<Exhibit>> documents;

    /** @param documents of the case, by digest */
    Originals(Seating seating, Attendance attendance, Function<String, Optional<Exhibit>> documents) {
        this.seating = seating;
        this.attendance = attendance;
        this.documents = documents;
        answers("exhibit.inspect", this::inspect, to(COURT, ON_EVIDENCE));
    }

    private Fact inspect(Seat by, Command command) {
        String digest = command.text("digest", 64);
        Exhibit exhibit = documents.apply(digest).orElseThrow(() -> UNKNOWN_EXHIBIT.with(digest));
        Original original = command.oneOf(Original.class, "original");
        String note = command.optionalText("note", LONGEST_NOTE);
        if (original != Original.AGREES && note == null) {
            throw REASON_MISSING.with(exhibit.title());
        }
        List<String> there = seating.participants()
                .filter(attendance::isInCourtroom)
                .map(Seat::id)
                .toList();
        return new ExhibitInspected(
                exhibit.digest(),
                exhibit.documentId(),
                exhibit.title(),
                original,
                original == Original.NOT_PRODUCED ? List.of() : there,
                note);
    }
}
