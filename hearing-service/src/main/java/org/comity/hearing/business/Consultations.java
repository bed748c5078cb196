package org.comity.hearing.business;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.CONSULTATION_NOT_ASKED;
import static org.comity.hearing.problem.HearingProblem.CONSULTS_ALREADY;
import static org.comity.hearing.problem.HearingProblem.NOBODY_TO_CONSULT;
import static org.comity.hearing.problem.HearingProblem.NOT_CONSULTING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.hearing.business.Caucus.CaucusBegun;
import org.comity.hearing.business.Challenges.ChallengeRaised;
import org.comity.hearing.business.Course.PhaseMoved;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.room.Command;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;

/**
 * A party, its lawyers and, where they ask for one and that one agrees, an interpreter consult apart, as they would whisper in a courtroom.
 * What they write reaches them alone and is kept nowhere; whoever speaks apart hears and is heard by those of them alone who do so too.
 * Everybody else, the court included, learns who speaks apart and so does not hear the room, and nothing more: not who wrote, nor that an
 * interpreter was asked. So does a panel, whose deliberation is secret; its record is another paper (Civil Procedure Law art. 45). For parties a product rule, for the sake of a lawyer's secrecy (Lawyers Law art. 38): no law says how it is done online.
 */
public final class Consultations extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(
            ConsultationAsked.class,
            ConsultationJoined.class,
            ConsultationLeft.class,
            ConsultationBegun.class,
            ConsultationEnded.class,
            ConsultationRecalled.class);

    /** A party asks an interpreter to interpret apart. {@code seats} are those who learn of it, the interpreter among them. */
    @FactName("consultation.asked")
    public record ConsultationAsked(String seat, String interpreter, List<String> seats) implements Fact {
        @Override
        public Audience audience() {
            return new Audience(Set.copyOf(seats));
        }

        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    /** The interpreter, whose account it was then, agrees to interpret for the party of {@code seat}. {@code seats} as above. */
    @FactName("consultation.joined")
    public record ConsultationJoined(String seat, String interpreter, UUID accountId, List<String> seats)
            implements Fact {
        @Override
        public Audience audience() {
            return new Audience(Set.copyOf(seats));
        }

        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    /** The interpreter is not among them any more, by their own wish or the party's. {@code seats} as above. */
    @FactName("consultation.left")
    public record ConsultationLeft(String interpreter, List<String> seats) implements Fact {
        @Override
        public Audience audience() {
            return new Audience(Set.copyOf(seats));
        }

        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    /** From here on this seat speaks apart and does not hear the room: the record says so, since something may be said there meanwhile. */
    @FactName("consultation.begun")
    public record ConsultationBegun(String seat) implements Fact {}

    /** The seat is back in the room. */
    @FactName("consultation.ended")
    public record ConsultationEnded(String seat) implements Fact {}

    /** Who presides calls all of them back into the room; {@code seats} are those who spoke apart. */
    @FactName("consultation.recalled")
    public record ConsultationRecalled(List<String> seats) implements Fact {}

    /** What somebody writes apart. Never in the log: whoever is not there this moment does not learn of it later. */
    @FactName("consultation.said")
    public record ConsultationSaid(String seat, String language, String text, List<String> seats) implements Fact {
        @Override
        public Audience audience() {
            return new Audience(Set.copyOf(seats));
        }

        @Override
        public boolean belongsToTheRecord() {
            return false;
        }

        @Override
        public boolean belongsToTheLog() {
            return false;
        }
    }

    /** For the party of which seat an interpreter is among them, and whose account that was. */
    private record Let(String seat, UUID accountId) {}

    /** Also in a recess, and while a challenge is open or the record is read. */
    private static final Set<Phase> TO_THE_END = EnumSet.range(Phase.WAITING, Phase.SIGNED);

    private static final Set<Role> INTERPRETER = EnumSet.of(Role.INTERPRETER);
    private static final Set<Role> WITH_A_PARTY =
            EnumSet.of(Role.PLAINTIFF, Role.DEFENDANT, Role.THIRD_PARTY, Role.INTERPRETER);
    private static final Set<Role> PANEL = EnumSet.of(Role.JUDGE, Role.PANEL_MEMBER, Role.TECHNICAL_INVESTIGATOR);

    private final Seating seating;
    /** By interpreter the seats that asked and were not answered. */
    private final Map<String, Set<String>> asked = new HashMap<>();
    /** By interpreter; nobody is in two consultations. */
    private final Map<String, Let> joined = new HashMap<>();
    /** Seats that speak apart, the first first. */
    private final Set<String> speaking = new LinkedHashSet<>();

    Consultations(Seating seating) {
        this.seating = seating;
        answers("consultation.say", this::say, to(WITH_A_PARTY, TO_THE_END), to(PANEL, TO_THE_END));
        answers("consultation.ask", this::ask, to(PARTIES, TO_THE_END));
        answers("consultation.join", this::join, to(INTERPRETER, TO_THE_END));
        answers("consultation.leave", this::leave, to(WITH_A_PARTY, TO_THE_END));
        answers("consultation.begin", this::begin, to(WITH_A_PARTY, SITTING), to(PANEL, SITTING));
        answers("consultation.end", this::end, to(WITH_A_PARTY, SITTING), to(PANEL, SITTING));
        answers("consultation.recall", this::recall, to(PRESIDING, SITTING));
        on(ConsultationAsked.class, fact -> asked.computeIfAbsent(fact.interpreter(), nobody -> new HashSet<>())
                .add(fact.seat()));
        on(ConsultationJoined.class, fact -> {
            joined.put(fact.interpreter(), new Let(fact.seat(), fact.accountId()));
            asked.getOrDefault(fact.interpreter(), new HashSet<>()).removeAll(fact.seats());
        });
        on(ConsultationLeft.class, fact -> joined.remove(fact.interpreter()));
        on(ConsultationBegun.class, fact -> speaking.add(fact.seat()));
        on(ConsultationEnded.class, fact -> speaking.remove(fact.seat()));
        on(ConsultationRecalled.class, fact -> fact.seats().forEach(speaking::remove));
        on(CaucusBegun.class, fact -> fact.members().forEach(each -> speaking.remove(each.seat())));
        // whoever is challenged takes no part until it is decided, in this neither
        on(ChallengeRaised.class, fact -> joined.remove(fact.target()));
        on(PhaseMoved.class, fact -> {
            if (!SITTING.contains(fact.to())) {
                speaking.clear();
            }
        });
    }

    private Fact say(Seat by, Command command) {
        List<String> circle = requireOthers(by);
        return new ConsultationSaid(by.id(), command.language("language"), command.text("text", LONGEST_NOTE), circle);
    }

    /** Whether the interpreter is with another party makes no difference here: nobody learns of it by asking. */
    private Fact ask(Seat by, Command command) {
        Seat interpreter = seating.named(command, "interpreter");
        if (interpreter.role() != Role.INTERPRETER || interpreter.accountId() == null) {
            throw BAD_DATA.with("interpreter");
        }
        Set<String> circle = circleOf(by);
        if (!circle.add(interpreter.id())) {
            throw CONSULTS_ALREADY.with(interpreter.id());
        }
        return new ConsultationAsked(by.id(), interpreter.id(), List.copyOf(circle));
    }

    private Fact join(Seat by, Command command) {
        Seat party = seating.named(command);
        Set<String> circle = circleOf(party);
        if (asked.getOrDefault(by.id(), Set.of()).stream().noneMatch(circle::contains)) {
            throw CONSULTATION_NOT_ASKED.with();
        }
        if (isIn(by)) {
            throw CONSULTS_ALREADY.with(by.id());
        }
        circle.add(by.id());
        return new ConsultationJoined(party.id(), by.id(), by.accountId(), List.copyOf(circle));
    }

    /** An interpreter leaves, or is thanked by the party. */
    private Fact leave(Seat by, Command command) {
        Seat interpreter = by.role() == Role.INTERPRETER ? by : seating.named(command, "interpreter");
        Set<String> circle = circleOf(by);
        if (interpreter.role() != Role.INTERPRETER || !circle.contains(interpreter.id())) {
            throw NOT_CONSULTING.with();
        }
        return new ConsultationLeft(interpreter.id(), List.copyOf(circle));
    }

    /** Of several seats that one person holds only one speaks apart: they have one voice. */
    private Fact begin(Seat by, Command command) {
        requireOthers(by);
        boolean speaks = seating.seats().stream()
                .filter(seat -> by.accountId().equals(seat.accountId()))
                .anyMatch(seat -> speaking.contains(seat.id()));
        if (speaks) {
            throw CONSULTS_ALREADY.with(by.id());
        }
        return new ConsultationBegun(by.id());
    }

    private Fact end(Seat by, Command command) {
        if (!speaking.contains(by.id())) {
            throw NOT_CONSULTING.with();
        }
        return new ConsultationEnded(by.id());
    }

    private Fact recall(Seat by, Command command) {
        if (speaking.isEmpty()) {
            throw NOT_CONSULTING.with();
        }
        return new ConsultationRecalled(List.copyOf(speaking));
    }

    /** @throws org.comity.http.ProblemException NOBODY_TO_CONSULT for who would talk to themselves, and an interpreter whom nobody let in */
    private List<String> requireOthers(Seat by) {
        Set<String> circle = circleOf(by);
        boolean others = seating.seats().stream()
                .filter(seat -> circle.contains(seat.id()) && seat.accountId() != null)
                .anyMatch(seat -> !seat.accountId().equals(by.accountId()));
        if (!others) {
            throw NOBODY_TO_CONSULT.with();
        }
        return List.copyOf(circle);
    }

    private boolean isIn(Seat interpreter) {
        Let let = joined.get(interpreter.id());
        return let != null && Objects.equals(let.accountId(), interpreter.accountId());
    }

    /**
     * All who consult with whoever sits there, themselves among them: everybody of the party, and interpreters who were let in and are still the
     * same person. Nobody of whom the party only says that they are to be heard. Of a panel its members with their technical investigators (Fa Shi [2019] No. 2, art. 6(6)), and not the clerk. Empty for an
     * interpreter whom nobody let in.
     */
    private Set<String> circleOf(Seat seat) {
        if (seat.role() == Role.INTERPRETER) {
            return isIn(seat) ? circleOf(seating.find(joined.get(seat.id()).seat())) : new TreeSet<>();
        }
        if (seat.role().deliberates()) {
            return seating.seats().stream()
                    .filter(each -> each.role().deliberates())
                    .map(Seat::id)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> circle = seating.ofTheSameParty(seat)
                .filter(each -> each.role().isParty())
                .map(Seat::id)
                .collect(Collectors.toCollection(TreeSet::new));
        seating.seats().stream()
                .filter(each -> each.role() == Role.INTERPRETER && isIn(each))
                .filter(each -> circle.contains(joined.get(each.id()).seat()))
                .map(Seat::id)
                .toList()
                .forEach(circle::add);
        return circle;
    }

    /** Those who hear each other alone, in sets that have nobody in common; whoever speaks apart alone is heard by nobody. */
    List<Set<String>> apart() {
        if (speaking.isEmpty()) {
            return List.of();
        }
        List<Set<String>> sets = new ArrayList<>();
        for (Seat seat : seating.seats()) {
            if (speaking.contains(seat.id())) {
                Set<String> those = circleOf(seat);
                those.retainAll(speaking);
                those.add(seat.id());
                if (!sets.contains(those)) {
                    sets.add(those);
                }
            }
        }
        return sets;
    }
}
