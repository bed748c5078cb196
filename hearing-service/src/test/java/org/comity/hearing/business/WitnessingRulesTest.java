package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.hearing.log.Audience;
import org.comity.hearing.room.Presence.SeatDisconnected;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.comity.hearing.stage.Phase;
import org.comity.hearing.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: Provisions on online filing for cross-border litigants art. 6. */
class WitnessingRulesTest extends HearingOfFive {
    private static final Map<String, Seat> FIVE = Map.of(
            "judge", new Seat("judge", Role.JUDGE, UUID.randomUUID(), null, "judge", "zh-CN"),
            "clerk", new Seat("clerk", Role.CLERK, UUID.randomUUID(), null, "clerk", "zh-CN"),
            "plaintiff-1", new Seat("plaintiff-1", Role.PLAINTIFF, UUID.randomUUID(), UUID.randomUUID(), "Kim", "ko"),
            "lawyer", new Seat("lawyer", Role.LAWYER, UUID.randomUUID(), null, "Zhao", "zh-CN"),
            "interpreter", new Seat("interpreter", Role.INTERPRETER, UUID.randomUUID(), null, "Lee", "ko-KR"));

    private static final Map<String, Object> POWER = Map.of("digest", CONTRACT, "page", 1);
    private static final Map<String, Object> SIGNATURE = Map.of("digest", CONTRACT);
    private static final Map<String, Object> CONFIRMED = Map.of(
            "lawyerConfirmed", true, "willConfirmed", true, "firm", "Zhejiang Tide", "licence", "13301201810000000");

    @Override
    Stage stage() {
        return Stage.WITNESSING;
    }

    @Override
    Map<String, Seat> seats() {
        return FIVE;
    }

    @Override
    Power power() {
        return new Power(
                UUID.randomUUID(), FIVE.get("plaintiff-1").partyId(), idOf(CONTRACT), CONTRACT, "power of attorney");
    }

    private void allThere() {
        opened();
        FIVE.keySet().stream().sorted().forEach(this::called);
        List.of("plaintiff-1", "lawyer", "interpreter").forEach(this::identified);
        done("judge", "phase.move", Map.of("to", "WITNESSING"));
    }

    private void read() {
        allThere();
        done("clerk", "exhibit.show", POWER);
        done("interpreter", "power.read", NOTHING);
    }

    @Test
    @DisplayName("it is shown, read, signed by both, and witnessed; then the record is read")
    void fromBeginningToEnd() {
        read();
        done("plaintiff-1", "power.sign", SIGNATURE);
        done("lawyer", "power.sign", SIGNATURE);
        done("judge", "power.witness", CONFIRMED);
        done("judge", "phase.move", Map.of("to", "RECORD"));
    }

    @ParameterizedTest
    @CsvSource({"plaintiff-1", "lawyer", "interpreter", "clerk"})
    @DisplayName("nothing goes on while somebody is not there, whatever the reason")
    void everybodyIsNeeded(String missing) {
        opened();
        for (String seat : new ArrayList<>(FIVE.keySet())) {
            done("clerk", "attendance.call", Map.of("seat", seat, "present", !seat.equals(missing)));
        }
        List.of("plaintiff-1", "lawyer", "interpreter").forEach(this::identified);
        assertEquals(
                "EVERYBODY_NEEDED",
                asks("judge", "phase.move", Map.of("to", "WITNESSING", "reason", "goes on without")));
    }

    @Test
    @DisplayName("nothing is read or signed before it is shown, and nothing else than it")
    void isShownFirst() {
        allThere();
        assertEquals("POWER_NOT_SHOWN", asks("interpreter", "power.read", NOTHING));
        assertEquals("POWER_NOT_SHOWN", asks("lawyer", "power.sign", SIGNATURE));
        done("clerk", "exhibit.show", Map.of("digest", RECORDING, "page", 1));
        assertEquals("POWER_NOT_SHOWN", asks("lawyer", "power.sign", SIGNATURE));
        done("clerk", "exhibit.show", POWER);
        assertEquals("POWER_CHANGED", asks("lawyer", "power.sign", Map.of("digest", ITS_TRANSLATION)));
        assertNull(asks("lawyer", "power.sign", SIGNATURE));
    }

    @Test
    @DisplayName("the party signs what it heard in its own language; the court's reading of it is Chinese")
    void isReadInTheLanguageOfTheParty() {
        allThere();
        done("clerk", "exhibit.show", POWER);
        assertEquals("POWER_NOT_READ", asks("plaintiff-1", "power.sign", SIGNATURE));
        done("judge", "power.read", NOTHING);
        assertEquals("POWER_NOT_READ", asks("plaintiff-1", "power.sign", SIGNATURE));
        done("interpreter", "power.read", NOTHING);
        assertNull(asks("plaintiff-1", "power.sign", SIGNATURE));
        assertEquals("ALREADY_SIGNED", asks("plaintiff-1", "power.sign", SIGNATURE));
    }

    @ParameterizedTest
    @CsvSource({"judge", "plaintiff-1", "lawyer"})
    @DisplayName("nobody signs while judge, party and lawyer are not there at the same time")
    void atTheSameTime(String away) {
        read();
        apply(new SeatDisconnected(away, 1006));
        assertEquals(
                "SEAT_NOT_CONNECTED", asks(away.equals("lawyer") ? "plaintiff-1" : "lawyer", "power.sign", SIGNATURE));
    }

    @Test
    @DisplayName("the judge witnesses what both have signed, and confirms the lawyer and the party's will")
    void judgeFinds() {
        read();
        done("plaintiff-1", "power.sign", SIGNATURE);
        assertEquals("POWER_UNSIGNED", asks("judge", "power.witness", CONFIRMED));
        done("lawyer", "power.sign", SIGNATURE);
        for (String part : List.of("lawyerConfirmed", "willConfirmed")) {
            Map<String, Object> without = new TreeMap<>(CONFIRMED);
            without.put(part, false);
            assertEquals("POWER_NOT_CONFIRMED", asks("judge", "power.witness", without), part);
        }
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "power.witness", CONFIRMED));
        assertNull(asks("judge", "power.witness", CONFIRMED));
    }

    @Test
    @DisplayName("whoever comes onto a seat later has not signed")
    void anotherPersonSignsAnew() {
        read();
        done("lawyer", "power.sign", SIGNATURE);
        done("plaintiff-1", "power.sign", SIGNATURE);
        Seat successor = new Seat("lawyer", Role.LAWYER, UUID.randomUUID(), null, "Qian", "zh-CN");
        hearing.seat(FIVE.values().stream()
                .map(seat -> seat.role() == Role.LAWYER ? successor : seat)
                .toList());
        assertEquals("POWER_UNSIGNED", asks("judge", "power.witness", CONFIRMED));
    }

    @Test
    @DisplayName("the record is not read before the judge found something; that may be why it is not witnessed")
    void somethingIsFound() {
        allThere();
        assertEquals("POWER_NOT_FOUND", asks("judge", "phase.move", Map.of("to", "RECORD")));
        done("judge", "power.refuse", Map.of("reason", "does not know the lawyer"));
        assertNull(asks("judge", "phase.move", Map.of("to", "RECORD")));
        assertNull(asks("judge", "phase.move", Map.of("to", "WITNESSING", "reason", "it was another one")));
    }

    @Test
    @DisplayName("its steps are its own: no rights, no debate, and nobody listens")
    void itsOwnSteps() {
        assertEquals(Set.of(), hearing.calledIn());
        opened();
        assertFalse(hearing.calledIn().contains(Audience.GALLERY));
        for (Phase other : List.of(Phase.RIGHTS, Phase.INVESTIGATION, Phase.DEBATE, Phase.RECORD)) {
            assertEquals(
                    "OUT_OF_ORDER",
                    asks("judge", "phase.move", Map.of("to", other.name(), "reason", "r")),
                    other.name());
        }
    }

    @Test
    @DisplayName("what can be asked for, by whom, is this list, and nothing of a hearing beside it")
    void whoMay() {
        Map<String, String> found = new TreeMap<>();
        // A mediator has no seat in it.
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.MEDIATOR))) {
            hearing.permissions(role)
                    .getOrDefault("WITNESSING", List.of())
                    .forEach(command -> found.merge(command, role.name(), (one, other) -> one + " " + other));
        }
        String all = Arrays.stream(Role.values())
                .filter(role -> role != Role.OBSERVER && role != Role.MEDIATOR)
                .map(Role::name)
                .collect(Collectors.joining(" "));
        assertEquals(
                new TreeMap<>(Map.ofEntries(
                        Map.entry("attendance.call", "CLERK"),
                        Map.entry("conduct.admonish", "JUDGE"),
                        Map.entry("conduct.readmit", "JUDGE"),
                        Map.entry("conduct.remove", "JUDGE"),
                        Map.entry("court.note", "JUDGE PANEL_MEMBER CLERK"),
                        Map.entry("exhibit.point", all.replace(" INTERPRETER", "")),
                        Map.entry("exhibit.show", "JUDGE CLERK"),
                        Map.entry("hand.lower", all),
                        Map.entry("hand.raise", all),
                        Map.entry("identity.check", "CLERK"),
                        Map.entry("interpreter.ask", "INTERPRETER"),
                        Map.entry("interpreter.relay", "INTERPRETER"),
                        Map.entry("interpreter.switch", "INTERPRETER"),
                        Map.entry("interpreter.take", "INTERPRETER"),
                        Map.entry("interpreter.undertake", "INTERPRETER"),
                        Map.entry("microphone.mute", "JUDGE CLERK"),
                        Map.entry("microphone.unmute", "JUDGE CLERK"),
                        Map.entry("phase.move", "JUDGE"),
                        Map.entry("place.see", "JUDGE CLERK"),
                        Map.entry("power.read", "JUDGE CLERK INTERPRETER"),
                        Map.entry("power.refuse", "JUDGE"),
                        Map.entry("power.sign", "PLAINTIFF DEFENDANT THIRD_PARTY LAWYER"),
                        Map.entry("power.witness", "JUDGE"),
                        Map.entry("recess.begin", "JUDGE"),
                        Map.entry("recess.end", "JUDGE"),
                        Map.entry("recording.explain", "JUDGE"),
                        Map.entry("recording.segment", "JUDGE CLERK"),
                        Map.entry("recording.start", "JUDGE CLERK"),
                        Map.entry("recording.stop", "JUDGE CLERK"),
                        Map.entry("room.adjourn", "JUDGE"),
                        Map.entry("statement.add", all),
                        Map.entry("statement.correct", all),
                        Map.entry("statement.render", "CLERK INTERPRETER"))),
                found);
    }

    @Test
    @DisplayName("a meeting that does not go on has no ground of a postponed hearing")
    void isCalledOff() {
        opened();
        assertNull(asks("judge", "room.adjourn", Map.of("reason", "the line does not hold")));
    }

    @Test
    @DisplayName("stays shut as long as recording was started and nothing has come of it")
    void recorderGrows() {
        staysShutUntilTheRecorderGrows("judge");
    }
}
