package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.CONVERTED_ALREADY;
import static org.comity.hearing.problem.HearingProblem.UNKNOWN_COURTROOM_REQUEST;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;

/**
 * A hearing that began online goes on in the courtroom. What was done online stays valid and is not done again; whoever takes part from
 * here on is called there. Source: Online Litigation Rules arts. 5, 21.
 */
public final class Conversion extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(HearingConverted.class, CourtroomAsked.class, CourtroomRefused.class, BarsChecked.class);

    @FactName("hearing.converted")
    public record HearingConverted(Ground ground, String reason) implements Fact {}

    /** A party wants this stage to be held in the courtroom, and says why. Source: Online Litigation Rules art. 5(3). */
    @FactName("courtroom.asked")
    public record CourtroomAsked(String requestId, String seat, Asked ground, String reason) implements Fact {}

    /** It goes on online; {@code seat} is who asked. */
    @FactName("courtroom.refused")
    public record CourtroomRefused(String requestId, String seat, String reason) implements Fact {}

    /**
     * Who presides looked at each of the seven circumstances in which a hearing may not be held online, and none of them stands; if one does, the
     * hearing goes on in the courtroom. Product rule: it can be said again at any time, and bars nothing while it is not. Source: Online
     * Litigation Rules art. 21.
     */
    @FactName("bars.checked")
    public record BarsChecked() implements Fact {}

    /** What the reasons of a party who asks for the courtroom come to. Source: Online Litigation Rules art. 5(3). */
    public enum Asked {
        COMPLEX,
        WITNESS_ON_THE_SPOT,
        /** Evidence is shown and examined, or the case is argued, better face to face. */
        EVIDENCE_ON_THE_SPOT,
        OTHER
    }

    public enum Ground {
        /** A party took its consent back, and no delay is meant. OL 5(2). */
        CONSENT_WITHDRAWN,
        /** The other side asked for it with reasons: hard facts, a witness or originals on the spot. OL 5(3). */
        ASKED_FOR,
        /** Nobody has the technical means, or can use them. OL 21(1)(ii). */
        NO_MEANS,
        /** Identity, originals or objects must be looked at in the courtroom. OL 21(1)(iii). */
        CHECK_ON_THE_SPOT,
        /** The facts turned out to be difficult, or the evidence to be voluminous. OL 21(1)(iv). */
        COMPLEX,
        /** OL 21(1)(v). */
        STATE_SECRETS,
        /** OL 21(1)(vi). */
        SOCIAL_IMPACT,
        /** Another circumstance in which the court finds it unsuitable; the reason says which. OL 21(1)(vii). */
        OTHER
    }

    private final Attendance attendance;
    /** Seats that asked, by request. */
    private final Map<String, String> undecided = new HashMap<>();

    private boolean converted;

    Conversion(Attendance attendance) {
        this.attendance = attendance;
        answers("hearing.convert", this::convert, to(PRESIDING, SITTING));
        answers("courtroom.ask", this::ask, to(PARTIES, SITTING));
        answers("courtroom.refuse", this::refuse, to(PRESIDING, SITTING));
        answers("bars.check", this::check, to(PRESIDING, SITTING));
        on(HearingConverted.class, fact -> {
            converted = true;
            undecided.clear();
        });
        on(CourtroomAsked.class, fact -> undecided.put(fact.requestId(), fact.seat()));
        on(CourtroomRefused.class, fact -> undecided.remove(fact.requestId()));
    }

    private Fact convert(Seat by, Command command) {
        if (converted) {
            throw CONVERTED_ALREADY.with();
        }
        return new HearingConverted(command.oneOf(Ground.class, "ground"), command.text("reason", LONGEST_NOTE));
    }

    private Fact check(Seat by, Command command) {
        if (converted) {
            throw CONVERTED_ALREADY.with();
        }
        return new BarsChecked();
    }

    private Fact ask(Seat by, Command command) {
        if (converted) {
            throw CONVERTED_ALREADY.with();
        }
        attendance.requireTakesPart(by);
        return new CourtroomAsked(
                command.id().toString(),
                by.id(),
                command.oneOf(Asked.class, "ground"),
                command.text("reason", LONGEST_NOTE));
    }

    private Fact refuse(Seat by, Command command) {
        String id = command.text("requestId", 36);
        String seat = undecided.get(id);
        if (seat == null) {
            throw UNKNOWN_COURTROOM_REQUEST.with(id);
        }
        return new CourtroomRefused(id, seat, command.text("reason", LONGEST_NOTE));
    }
}
