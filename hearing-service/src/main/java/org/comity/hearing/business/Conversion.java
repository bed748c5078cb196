package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.CONVERTED_ALREADY;

import java.util.List;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;

/**
 * A hearing that began online goes on in the courtroom. What was done online stays valid and is not done again; whoever takes part from
 * here on is called there. Source: Online Litigation Rules arts. 5, 21.
 */
public final class Conversion extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(HearingConverted.class);

    @FactName("hearing.converted")
    public record HearingConverted(Ground ground, String reason) implements Fact {}

    public enum Ground {
        /** A party took its consent back, and no delay is meant. OL 5(2). */
        CONSENT_WITHDRAWN,
        /** The other side asked for it with reasons: hard facts, a witness or originals on the spot. OL 5(3). */
        ASKED_FOR,
        /** Identity, originals or objects must be looked at in the courtroom. OL 21(1)(iii). */
        CHECK_ON_THE_SPOT,
        /** The facts turned out to be difficult, or the evidence to be voluminous. OL 21(1)(iv). */
        COMPLEX,
        /** Technology, or another of the circumstances of OL 21; the reason says which. */
        OTHER
    }

    private boolean converted;

    Conversion() {
        answers("hearing.convert", this::convert, to(PRESIDING, SITTING));
        on(HearingConverted.class, fact -> converted = true);
    }

    private Fact convert(Seat by, Command command) {
        if (converted) {
            throw CONVERTED_ALREADY.with();
        }
        return new HearingConverted(command.oneOf(Ground.class, "ground"), command.text("reason", LONGEST_NOTE));
    }
}
