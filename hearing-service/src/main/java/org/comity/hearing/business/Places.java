package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.PLACE_NEEDS_APPROVAL;
import static org.comity.hearing.problem.HearingProblem.REASON_MISSING;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;

/**
 * From where people take part, as the court saw it: the court from its online courtroom, with the national emblem, seats and names in the
 * picture; everybody else from a quiet, lit and closed place, or one that the court appointed. What was seen stands in the record, and what
 * follows is for who presides: an unfit place keeps nobody out by itself. Source: Online Litigation Rules arts. 24, 26.
 */
public final class Places extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(PlaceSeen.class);

    /** {@code approval} names the court president's consent to another place than the online courtroom; null for every other place. */
    @FactName("place.seen")
    public record PlaceSeen(
            String seat,
            Place place,
            boolean fit,
            @JsonInclude(JsonInclude.Include.NON_NULL) String approval,
            String note)
            implements Fact {}

    public enum Place {
        ONLINE_COURTROOM(true),
        /** Of the court, with the president's consent. */
        OUTSIDE_THE_COURTROOM(true),
        /** Which the court appointed: its own premises, another court, a consulate, a room for witnesses. */
        APPOINTED(false),
        OWN(false);

        private final boolean ofTheCourt;

        Place(boolean ofTheCourt) {
            this.ofTheCourt = ofTheCourt;
        }
    }

    private final Seating seating;

    Places(Seating seating) {
        this.seating = seating;
        answers("place.see", this::see, to(COURT, SITTING));
    }

    private Fact see(Seat by, Command command) {
        Seat seat = seating.named(command);
        Place place = command.oneOf(Place.class, "place");
        if (place.ofTheCourt != seat.role().isCourt()) {
            throw BAD_DATA.with("place");
        }
        boolean fit = command.flag("fit");
        String note = command.optionalText("note", LONGEST_NOTE);
        if (!fit && note == null) {
            throw REASON_MISSING.with(seat.id());
        }
        return new PlaceSeen(seat.id(), place, fit, approval(place, command), note);
    }

    /** @throws org.comity.http.ProblemException PLACE_NEEDS_APPROVAL */
    private static String approval(Place place, Command command) {
        String approval = command.optionalText("approval", LONGEST_NOTE);
        if (place != Place.OUTSIDE_THE_COURTROOM) {
            return null;
        }
        if (approval == null) {
            throw PLACE_NEEDS_APPROVAL.with();
        }
        return approval;
    }
}
