package org.comity.hearing.business;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.hearing.business.ReadingAndSigning.RecordFrozen;
import org.comity.hearing.business.Undertakings.UndertakingShown;
import org.comity.hearing.log.Audience;
import org.comity.hearing.room.Presence.SeatConnected;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever is heard apart")
class TestimonyTest extends HearingOfFive {
    private static final Map<String, Object> WITNESS = Map.of("seat", "witness-1");

    @BeforeEach
    void isOnTheMerits() {
        onTheMerits("plaintiff-1", "defendant-1");
        List<Seat> apart = List.of(
                seat("witness-1", Role.WITNESS),
                seat("witness-2", Role.WITNESS),
                seat("expert-1", Role.EXPERT),
                seat("expert-assistant-1", Role.EXPERT_ASSISTANT));
        hearing.seat(Stream.concat(SEATS.values().stream(), apart.stream()).toList());
    }

    private static Map<String, Object> said(String id) {
        return Map.of("utteranceId", id, "language", "zh-CN", "text", "我看见了。");
    }

    private void comes(String seat) {
        apply(new SeatConnected(seat));
        called(seat);
        identified(seat);
    }

    private void inTheCourtroom(String seat) {
        done("clerk", "courtroom.call", Map.of("seat", seat));
        identified(seat);
    }

    private void permitted(String seat) {
        done("judge", "testimony.permit", Map.of("seat", seat, "ground", "DISTANCE", "reason", "two days of travel"));
    }

    private void undertakes(String seat) {
        done("clerk", "undertaking.show", Map.of("seat", seat));
        done(seat, "undertaking.sign", NOTHING);
        done("clerk", "undertaking.hear", Map.of("seat", seat, "reader", "WITNESS"));
    }

    /** Beside all who only listen. */
    private Set<String> heardInside() {
        return hearing.calledIn().stream()
                .filter(seat -> !seat.equals(Audience.GALLERY))
                .collect(toSet());
    }

    @Test
    @DisplayName("does nothing and is not heard before the court calls them in, nor after it released them")
    void onlyWhileCalledIn() {
        comes("witness-1");
        assertEquals("NOT_CALLED_IN", asks("witness-1", "statement.add", said("u1")));
        assertEquals("NOT_CALLED_IN", asks("clerk", "statement.add", with(said("u1"), "seat", "witness-1")));
        assertEquals(Set.of(), heardInside());
        permitted("witness-1");
        done("judge", "testimony.call", WITNESS);
        assertEquals(Set.of("witness-1"), heardInside());
        undertakes("witness-1");
        done("witness-1", "statement.add", said("u1"));
        done("clerk", "statement.add", with(said("u2"), "seat", "witness-1"));
        done("judge", "testimony.release", Map.of("seat", "witness-1", "stays", true));
        assertEquals("NOT_CALLED_IN", asks("witness-1", "statement.add", said("u3")));
        assertEquals(Set.of("witness-1"), heardInside());
        done("judge", "testimony.release", Map.of("seat", "witness-1", "stays", false));
        assertEquals(Set.of(), heardInside());
        assertEquals("NOT_CALLED_IN", asks("judge", "testimony.release", Map.of("seat", "witness-1", "stays", false)));
        assertEquals("NOT_A_PARTICIPANT", asks("judge", "testimony.call", Map.of("seat", "plaintiff-1")));
    }

    @Test
    @DisplayName("is called present and identified before they are called in")
    void isIdentified() {
        permitted("witness-1");
        assertEquals("NOT_PRESENT", asks("judge", "testimony.call", WITNESS));
        apply(new SeatConnected("witness-1"));
        called("witness-1");
        assertEquals("IDENTITY_NOT_CONFIRMED", asks("judge", "testimony.call", WITNESS));
    }

    @Test
    @DisplayName("signs the undertaking and reads it aloud before anything else, or the clerk reads it for a reason")
    void undertakesFirst() {
        comes("witness-1");
        permitted("witness-1");
        done("judge", "testimony.call", WITNESS);
        assertEquals("UNDERTAKING_MISSING", asks("witness-1", "statement.add", said("u1")));
        assertEquals("UNDERTAKING_NOT_SHOWN", asks("witness-1", "undertaking.sign", NOTHING));
        done("judge", "undertaking.show", WITNESS);
        assertEquals(
                "UNDERTAKING_NOT_SIGNED",
                asks("clerk", "undertaking.hear", Map.of("seat", "witness-1", "reader", "WITNESS")));
        assertEquals("NOT_IN_COURTROOM", asks("clerk", "undertaking.note", WITNESS));
        done("witness-1", "undertaking.sign", NOTHING);
        assertEquals("UNDERTAKING_MISSING", asks("witness-1", "statement.add", said("u1")));
        assertEquals(
                "REASON_MISSING", asks("clerk", "undertaking.hear", Map.of("seat", "witness-1", "reader", "CLERK")));
        done("clerk", "undertaking.hear", Map.of("seat", "witness-1", "reader", "CLERK", "reason", "cannot read"));
        done("witness-1", "statement.add", said("u1"));
        // who is called again undertakes again
        done("judge", "testimony.release", Map.of("seat", "witness-1", "stays", true));
        done("judge", "testimony.call", WITNESS);
        assertEquals("UNDERTAKING_MISSING", asks("witness-1", "statement.add", said("u2")));
    }

    @Test
    @DisplayName("is told the duty in their language and in Chinese, by name")
    void isToldTheDuty() {
        inTheCourtroom("witness-1");
        done("judge", "testimony.call", WITNESS);
        UndertakingShown shown =
                (UndertakingShown) hearing.decide(SEATS.get("judge"), command("undertaking.show", WITNESS));
        assertEquals("en", shown.language());
        assertTrue(shown.text().contains("witness-1"), shown::text);
        assertTrue(shown.chinese().contains("据实陈述"), shown::chinese);
        Undertakings.TEXTS.assertComplete();
    }

    @Test
    @DisplayName("may not testify who refuses; who cannot undertake does without, as the judge finds")
    void refusesOrCannot() {
        inTheCourtroom("witness-1");
        done("judge", "testimony.call", WITNESS);
        done("clerk", "undertaking.show", WITNESS);
        done("clerk", "undertaking.note", WITNESS);
        done("clerk", "undertaking.refuse", Map.of("seat", "witness-1", "reason", "will not read it"));
        assertEquals("UNDERTAKING_MISSING", asks("clerk", "statement.add", with(said("u1"), "seat", "witness-1")));
        assertEquals(
                "UNDERTAKING_NOT_SIGNED",
                asks("clerk", "undertaking.hear", Map.of("seat", "witness-1", "reader", "WITNESS")));
        done("judge", "undertaking.waive", Map.of("seat", "witness-1", "reason", "a child of nine"));
        done("clerk", "statement.add", with(said("u1"), "seat", "witness-1"));
    }

    @Test
    @DisplayName(
            "comes to the courtroom if a witness, unless the court permits otherwise; from abroad both sides agree")
    void needsPermission() {
        comes("witness-1");
        assertEquals("REMOTE_TESTIMONY_NOT_PERMITTED", asks("judge", "testimony.call", WITNESS));
        assertEquals(
                "BAD_DATA",
                asks(
                        "judge",
                        "testimony.permit",
                        Map.of("seat", "witness-1", "ground", "OTHER", "state", "XX", "reason", "x")));
        done(
                "judge",
                "testimony.permit",
                Map.of("seat", "witness-1", "ground", "OTHER", "state", "KR", "reason", "Korea does not forbid it"));
        assertEquals("PARTIES_NOT_AGREED", asks("judge", "testimony.call", WITNESS));
        done("plaintiff-1", "testimony.agree", Map.of("person", "witness-1"));
        assertEquals("PARTIES_NOT_AGREED", asks("judge", "testimony.call", WITNESS));
        assertEquals(
                "NOT_IN_COURTROOM",
                asks("clerk", "testimony.agree", Map.of("seat", "defendant-1", "person", "witness-1")));
        done("clerk", "courtroom.call", Map.of("seat", "defendant-1"));
        done("clerk", "testimony.agree", Map.of("seat", "defendant-1", "person", "witness-1"));
        done("judge", "testimony.call", WITNESS);
    }

    @Test
    @DisplayName("is absent if a witness while another is examined, but for a confrontation with its reason")
    void otherWitnessesAreAbsent() {
        inTheCourtroom("witness-1");
        inTheCourtroom("witness-2");
        done("judge", "testimony.call", WITNESS);
        assertEquals("OTHER_WITNESS_HEARD", asks("judge", "testimony.call", Map.of("seat", "witness-2")));
        done("judge", "testimony.call", Map.of("seat", "witness-2", "reason", "they contradict each other"));
        assertEquals(Set.of("witness-1", "witness-2"), heardInside());
    }

    @Test
    @DisplayName(
            "speaks without an undertaking if an expert or an assistant; an expert can be challenged, a witness not")
    void experts() {
        for (String seat : List.of("expert-1", "expert-assistant-1")) {
            comes(seat);
            done("judge", "testimony.call", Map.of("seat", seat));
            done(seat, "statement.add", said(seat));
            assertEquals("NOT_A_PARTICIPANT", asks("clerk", "undertaking.show", Map.of("seat", seat)));
        }
        done("plaintiff-1", "challenge.raise", Map.of("target", "expert-1", "reason", "their consultant"));
        assertEquals(
                "NOT_TO_BE_CHALLENGED",
                asks("plaintiff-1", "challenge.raise", Map.of("target", "witness-1", "reason", "lies")));
    }

    @Test
    @DisplayName("is awaited at the signing if they spoke, and comes back in for it; who was not heard is not")
    void whoSpokeSigns() {
        comes("expert-1");
        done("judge", "testimony.call", Map.of("seat", "expert-1"));
        done("expert-1", "statement.add", said("u1"));
        done("judge", "testimony.release", Map.of("seat", "expert-1", "stays", false));
        moved("DEBATE", "FINAL_STATEMENTS");
        assertEquals(Set.of(), heardInside());
        moved("RECORD");
        assertEquals(Set.of("expert-1"), heardInside());
        RecordFrozen frozen = (RecordFrozen) hearing.decide(SEATS.get("clerk"), command("record.freeze", NOTHING));
        apply(frozen);
        Map<String, Object> text = Map.of("digest", frozen.digest());
        done("plaintiff-1", "record.refuse", Map.of("reason", "no"));
        done("defendant-1", "record.refuse", Map.of("reason", "no"));
        done("judge", "record.read", NOTHING);
        assertEquals("NOT_CALLED_IN", asks("witness-1", "record.read", NOTHING));
        assertEquals("OTHERS_FIRST", asks("judge", "record.sign", text));
        done("expert-1", "record.refuse", Map.of("reason", "not what I said"));
        done("judge", "record.sign", text);
        // and who is back on the merits is outside again
        moved("INVESTIGATION");
        assertEquals(Set.of(), heardInside());
    }

    private static Map<String, Object> with(Map<String, Object> data, String key, Object value) {
        return Stream.concat(data.entrySet().stream(), Map.of(key, value).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
