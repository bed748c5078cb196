package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.hearing.business.Interpreting.InterpreterAsked;
import org.comity.hearing.business.Interpreting.InterpreterRelayed;
import org.comity.hearing.business.Interpreting.InterpreterSwitched;
import org.comity.hearing.business.Interpreting.InterpreterTook;
import org.comity.hearing.business.Interpreting.InterpreterUndertook;
import org.comity.hearing.business.Interpreting.Wish;
import org.comity.hearing.log.Fact;
import org.comity.hearing.room.Presence.SeatConnected;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("In a hearing only who was called and identified takes part")
class TakingPartTest extends HearingOfFive {
    private static final Map<String, Object> SAID = Map.of("utteranceId", "u1", "language", "en", "text", "We paid.");
    private static final Map<String, Object> OPINION = Map.of(
            "digest", "ab".repeat(32), "authenticity", "ACCEPTED", "legality", "ACCEPTED", "relevance", "ACCEPTED");

    @Test
    @DisplayName(
            "who was not called is not heard; who was called is heard once identified; who was found another no longer")
    void onlyTheIdentifiedSpeak() {
        opened();
        assertEquals("NOT_PRESENT", asks("plaintiff-1", "statement.add", SAID));
        called("plaintiff-1");
        assertEquals("IDENTITY_NOT_CONFIRMED", asks("plaintiff-1", "statement.add", SAID));
        identified("plaintiff-1");
        done("plaintiff-1", "statement.add", SAID);
        done(
                "clerk",
                "identity.check",
                Map.of(
                        "seat",
                        "plaintiff-1",
                        "method",
                        "DOCUMENT_FILED_EARLIER",
                        "document",
                        "PASSPORT",
                        "confirmed",
                        false));
        assertEquals(
                "IDENTITY_NOT_CONFIRMED",
                asks("plaintiff-1", "statement.correct", Map.of("utteranceId", "u1", "text", "We did not.")));
        done("judge", "statement.add", Map.of("utteranceId", "u2", "language", "zh-CN", "text", "请出示护照。"));
    }

    @Test
    @DisplayName("nor does the clerk take down what somebody said who is not there")
    void nothingIsTakenDownForTheAbsent() {
        onTheMerits("plaintiff-1", "interpreter");
        Map<String, Object> said = Map.of("utteranceId", "u1", "language", "ko", "text", "네.", "seat", "defendant-1");
        assertEquals("NOT_PRESENT", asks("clerk", "statement.add", said));
        assertEquals("NOT_PRESENT", asks("defendant-1", "exhibit.opine", OPINION));
        // whoever comes late is called when they come
        apply(new SeatConnected("defendant-1"));
        called("defendant-1");
        identified("defendant-1");
        done("clerk", "statement.add", said);
        done("defendant-1", "exhibit.opine", OPINION);
    }

    @Test
    @DisplayName("a document is shown on camera by whoever is seen, not by a witness who waits outside")
    void showsADocumentOnCamera() {
        opened();
        hearing.seat(Stream.concat(SEATS.values().stream(), Stream.of(seat("witness-1", Role.WITNESS)))
                .toList());
        assertNull(asks("clerk", "identity.check", onCamera("plaintiff-1")));
        assertEquals("BAD_DATA", asks("clerk", "identity.check", onCamera("witness-1")));
    }

    private static Map<String, Object> onCamera(String seat) {
        return Map.of("seat", seat, "method", "DOCUMENT_SHOWN_ON_CAMERA", "document", "PASSPORT", "confirmed", true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"room.open", "phase.move", "rights.read"})
    @DisplayName("the clerk does not open or lead")
    void theClerkDoesNotLead(String command) {
        if (!command.equals("room.open")) {
            onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        }
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", command, Map.of("to", "DEBATE")));
    }

    @Test
    @DisplayName("and nobody signs, objects or refuses who took no part")
    void theAbsentDoNotSign() {
        onTheMerits("plaintiff-1", "interpreter");
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
        done("clerk", "record.freeze", NOTHING);
        done("defendant-1", "record.read", NOTHING);
        assertEquals("NOT_PRESENT", asks("defendant-1", "record.sign", Map.of("digest", "ab".repeat(32))));
        assertEquals("NOT_PRESENT", asks("defendant-1", "correction.request", Map.of("text", "x")));
        assertEquals("NOT_PRESENT", asks("defendant-1", "record.refuse", Map.of("reason", "x")));
    }

    @Test
    @DisplayName(
            "a record cannot be frozen before each statement has a Chinese text of its latest version, made by who may")
    void everyStatementIsInChinese() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        done("plaintiff-1", "statement.add", SAID);
        done("judge", "statement.add", Map.of("utteranceId", "u2", "language", "zh-Hant-TW", "text", "請坐。"));
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
        assertEquals("CHINESE_TEXT_MISSING", asks("clerk", "record.freeze", NOTHING));
        Map<String, Object> korean = Map.of("utteranceId", "u1", "language", "ko", "text", "지급했습니다.");
        Map<String, Object> chinese = Map.of("utteranceId", "u1", "language", "zh-CN", "text", "我方已付款。");
        assertEquals("NOT_ALLOWED_NOW", asks("plaintiff-1", "statement.render", chinese));
        done("interpreter", "statement.render", korean);
        assertEquals("CHINESE_TEXT_MISSING", asks("clerk", "record.freeze", NOTHING));
        done("interpreter", "statement.render", chinese);
        done("clerk", "record.freeze", NOTHING);
        // what was interpreted said something else than what now stands
        done("clerk", "statement.correct", Map.of("utteranceId", "u1", "text", "We paid in May."));
        assertEquals("CHINESE_TEXT_MISSING", asks("clerk", "record.freeze", NOTHING));
        done("clerk", "statement.render", chinese);
        done("clerk", "record.freeze", NOTHING);
    }

    @Test
    @DisplayName("an interpreter asks the others to repeat, to slow down or to wait, which is no part of the record")
    void theInterpreterAsks() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        Fact asked = hearing.decide(SEATS.get("interpreter"), command("interpreter.ask", Map.of("wish", "REPEAT")));
        assertEquals(new InterpreterAsked("interpreter", Wish.REPEAT), asked);
        assertFalse(asked.belongsToTheRecord());
        assertEquals("BAD_DATA", asks("interpreter", "interpreter.ask", Map.of("wish", "LOUDER")));
        assertEquals("NOT_ALLOWED_NOW", asks("plaintiff-1", "interpreter.ask", Map.of("wish", "PAUSE")));
    }

    @Test
    @DisplayName("the record says which interpreter was at work from when on, of those who are there and identified")
    void takesOver() {
        onTheMerits("plaintiff-1", "defendant-1");
        assertEquals("NOT_PRESENT", asks("interpreter", "interpreter.take", NOTHING));
        called("interpreter");
        identified("interpreter");
        Fact took = hearing.decide(SEATS.get("interpreter"), command("interpreter.take", NOTHING));
        assertEquals(new InterpreterTook("interpreter", "en"), took);
        assertTrue(took.belongsToTheRecord());
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "interpreter.take", NOTHING));
    }

    @Test
    @DisplayName("the record says when an interpreter interprets while others speak, and when in turn")
    void interpretsAtTheSameTime() {
        onTheMerits("plaintiff-1", "defendant-1");
        Map<String, Object> simultaneously = Map.of("simultaneous", true);
        assertEquals("NOT_PRESENT", asks("interpreter", "interpreter.switch", simultaneously));
        called("interpreter");
        identified("interpreter");
        Fact switched = hearing.decide(SEATS.get("interpreter"), command("interpreter.switch", simultaneously));
        assertEquals(new InterpreterSwitched("interpreter", "en", true), switched);
        assertTrue(switched.belongsToTheRecord());
        assertTrue(switched.audience().isEverybody());
        assertEquals("BAD_DATA", asks("interpreter", "interpreter.switch", NOTHING));
        assertEquals("NOT_ALLOWED_NOW", asks("judge", "interpreter.switch", simultaneously));
    }

    @Test
    @DisplayName(
            "the record says when an interpreter interprets from another one's channel, into whose language they do not")
    void relays() {
        onTheMerits("plaintiff-1", "defendant-1");
        Map<String, Object> fromKorean = Map.of("from", "ko");
        assertEquals("NOT_PRESENT", asks("interpreter", "interpreter.relay", fromKorean));
        called("interpreter");
        identified("interpreter");
        assertEquals("BAD_DATA", asks("interpreter", "interpreter.relay", fromKorean), "nobody interprets into it");
        List<Seat> seats = new ArrayList<>(hearing.seats());
        seats.add(new Seat("interpreter-2", Role.INTERPRETER, UUID.randomUUID(), null, "Lee", "ko"));
        seats.add(new Seat("interpreter-3", Role.INTERPRETER, UUID.randomUUID(), null, "Kim", "en"));
        hearing.seat(seats);
        Fact relayed = hearing.decide(seatOf("interpreter"), command("interpreter.relay", fromKorean));
        assertEquals(new InterpreterRelayed("interpreter", "en", "ko"), relayed);
        assertTrue(relayed.belongsToTheRecord());
        assertTrue(relayed.audience().isEverybody());
        assertEquals("BAD_DATA", asks("interpreter", "interpreter.relay", Map.of("from", "en")), "into their own");
        assertEquals("BAD_DATA", asks("interpreter", "interpreter.relay", Map.of("from", "fr")));
        Map<String, Object> theRoom = new HashMap<>();
        theRoom.put("from", null);
        assertEquals(
                new InterpreterRelayed("interpreter", "en", null),
                hearing.decide(seatOf("interpreter"), command("interpreter.relay", theRoom)));
        assertEquals("NOT_ALLOWED_NOW", asks("judge", "interpreter.relay", theRoom));
    }

    @Test
    @DisplayName(
            "an interpreter undertakes once to interpret faithfully, once it is known who they are; a successor on the seat does so anew")
    void undertakesToInterpret() {
        onTheMerits("plaintiff-1", "defendant-1");
        assertEquals("NOT_PRESENT", asks("interpreter", "interpreter.undertake", NOTHING));
        called("interpreter");
        identified("interpreter");
        InterpreterUndertook undertook = (InterpreterUndertook)
                hearing.decide(SEATS.get("interpreter"), command("interpreter.undertake", NOTHING));
        assertEquals(SEATS.get("interpreter").accountId(), undertook.accountId());
        assertTrue(undertook.belongsToTheRecord());
        apply(undertook);
        assertEquals("UNDERTAKEN_ALREADY", asks("interpreter", "interpreter.undertake", NOTHING));
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "interpreter.undertake", NOTHING));
        hearing.seat(SEATS.values().stream()
                .map(seat -> seat.id().equals("interpreter") ? seat("interpreter", Role.INTERPRETER) : seat)
                .toList());
        called("interpreter");
        identified("interpreter");
        done("interpreter", "interpreter.undertake", NOTHING);
    }
}
