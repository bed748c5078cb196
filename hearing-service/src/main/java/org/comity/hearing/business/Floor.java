package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.NOT_A_PARTICIPANT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * Who asks to speak, and whose microphone the court has switched off. Everybody sees it, and whoever comes back finds it as it was; it is no
 * part of the record.
 */
public final class Floor extends Item {
    static final List<Class<? extends Fact>> FACTS =
            List.of(HandRaised.class, HandLowered.class, MicrophoneMuted.class, MicrophoneUnmuted.class);

    @FactName("hand.raised")
    public record HandRaised(String seat) implements Fact {
        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    @FactName("hand.lowered")
    public record HandLowered(String seat) implements Fact {
        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    /** The seat is heard by nobody, whatever its page sends, until the court lets it be heard again. */
    @FactName("microphone.muted")
    public record MicrophoneMuted(String seat) implements Fact {
        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    /** The seat may switch its microphone on again; nobody does that for it. */
    @FactName("microphone.unmuted")
    public record MicrophoneUnmuted(String seat) implements Fact {
        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    private static final Set<Phase> BEFORE_THE_END = EnumSet.range(Phase.WAITING, Phase.SIGNED);

    private final Seating seating;
    private Set<String> muted = Set.of();

    Floor(Seating seating) {
        this.seating = seating;
        answers("hand.raise", (by, command) -> new HandRaised(by.id()), to(EVERYBODY, BEFORE_THE_END));
        answers("hand.lower", this::lower, to(EVERYBODY, BEFORE_THE_END));
        answers(
                "microphone.mute",
                (by, command) -> new MicrophoneMuted(ofAParticipant(command)),
                to(COURT, BEFORE_THE_END));
        answers(
                "microphone.unmute",
                (by, command) -> new MicrophoneUnmuted(ofAParticipant(command)),
                to(COURT, BEFORE_THE_END));
        on(MicrophoneMuted.class, fact -> muted = with(fact.seat()));
        on(MicrophoneUnmuted.class, fact -> muted = without(fact.seat()));
    }

    /** The seats whose microphone the court has switched off. */
    Set<String> muted() {
        return muted;
    }

    private Set<String> with(String seat) {
        return Stream.concat(muted.stream(), Stream.of(seat)).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> without(String seat) {
        return muted.stream().filter(each -> !each.equals(seat)).collect(Collectors.toUnmodifiableSet());
    }

    /** One's own; the court also another's, who has had their turn. */
    private Fact lower(Seat by, Command command) {
        boolean another = by.role().isCourt() && command.optionalText("seat", 40) != null;
        return new HandLowered(another ? seating.named(command).id() : by.id());
    }

    private String ofAParticipant(Command command) {
        Seat seat = seating.named(command);
        if (seat.role().isCourt()) {
            throw NOT_A_PARTICIPANT.with(seat.id());
        }
        return seat.id();
    }
}
