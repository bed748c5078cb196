package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.comity.hearing.business.Recording.Gap;
import org.comity.hearing.business.Recording.GapExplained;
import org.comity.hearing.business.Recording.RecordingStopped;
import org.comity.hearing.business.Recording.SegmentRecorded;
import org.comity.hearing.log.Audience;
import org.comity.hearing.room.Presence.SeatConnected;
import org.comity.http.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The recording of a sitting")
class RecordingTest extends HearingOfFive {
    private static final String ONE = "0198c0de-0000-7000-8000-000000000001";
    private static final String TWO = "0198c0de-0000-7000-8000-000000000002";

    private final Instant nine = now;

    private static Map<String, Object> of(String recording) {
        return Map.of("recordingId", recording);
    }

    private void atSecond(int second) {
        now = nine.plusSeconds(second);
    }

    private Map<String, Object> segment(String recording, int number, int fromSecond) {
        Instant from = nine.plusSeconds(fromSecond);
        return Map.of(
                "recordingId",
                recording,
                "number",
                number,
                "from",
                from.toString(),
                "until",
                from.plusSeconds(5).toString());
    }

    private String refused(String recording, int number, int fromSecond) {
        return asks("clerk", "recording.segment", segment(recording, number, fromSecond));
    }

    /** Five seconds, handed in when they are over. */
    private SegmentRecorded recorded(String recording, int number, int fromSecond) {
        atSecond(fromSecond + 5);
        stored.put(number, Sha256.hexOf(new byte[] {(byte) number}));
        SegmentRecorded fact = (SegmentRecorded) hearing.decide(
                SEATS.get("clerk"), command("recording.segment", segment(recording, number, fromSecond)));
        apply(fact);
        return fact;
    }

    private RecordingStopped stopped(String recording) {
        RecordingStopped fact =
                (RecordingStopped) hearing.decide(SEATS.get("clerk"), command("recording.stop", of(recording)));
        apply(fact);
        return fact;
    }

    private static Map<String, Object> because(int gap, String cause) {
        return Map.of("gap", gap, "cause", cause, "reason", "The browser of the clerk ended.");
    }

    private Gap gap(int number, int fromSecond, int untilSecond) {
        return new Gap(number, nine.plusSeconds(fromSecond), nine.plusSeconds(untilSecond));
    }

    @Test
    @DisplayName("takes segments in their order, each once it is stored, and chains them")
    void chains() {
        atSecond(20);
        assertEquals("NOT_RECORDING", refused(ONE, 1, 0));
        done("clerk", "recording.start", of(ONE));
        assertEquals("SEGMENT_OUT_OF_ORDER", refused(ONE, 1, 0), "the court does not have it");
        SegmentRecorded first = recorded(ONE, 1, 0);
        atSecond(20);
        stored.put(3, "ab".repeat(32));
        assertEquals("SEGMENT_OUT_OF_ORDER", refused(ONE, 3, 10));
        assertEquals("SEGMENT_OUT_OF_ORDER", refused(ONE, 1, 0), "once more");
        stored.put(2, "ab".repeat(32));
        assertEquals("BAD_DATA", refused(ONE, 2, -20), "before the one before");
        assertEquals("BAD_DATA", refused(ONE, 2, 60), "in the future");
        SegmentRecorded second = recorded(ONE, 2, 5);
        String line = ONE + " 1 2026-11-26T01:00:00Z 2026-11-26T01:00:05Z " + first.digest();
        assertEquals(
                Sha256.hexOf(HexFormat.of().parseHex(Sha256.hexOf(new byte[0]) + Sha256.hexOf(line))), first.link());
        assertEquals(Sha256.hexOf(HexFormat.of().parseHex(first.link() + Sha256.hexOf(second.line()))), second.link());
        assertEquals(Audience.COURT, second.audience());
        assertFalse(second.belongsToTheRecord());
        RecordingStopped end = stopped(ONE);
        assertEquals(2, end.segments());
        assertEquals(second.link(), end.link());
        assertTrue(end.belongsToTheRecord());
        assertEquals("NOT_RECORDING", refused(ONE, 3, 10));
    }

    @Test
    @DisplayName(
            "has a gap, told to everybody, where another page takes it over later; who presides explains it before the record is frozen")
    void gaps() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        done("clerk", "recording.start", of(ONE));
        Gap beginning = recorded(ONE, 1, 10).gap();
        assertEquals(gap(1, 0, 10), beginning, "opened before anything was recorded");
        assertNull(recorded(ONE, 2, 16).gap(), "a second is no gap");
        done("judge", "recording.start", of(TWO));
        assertEquals("NOT_RECORDING", refused(ONE, 3, 21), "taken over");
        SegmentRecorded after = recorded(TWO, 1, 60);
        assertEquals(gap(2, 21, 60), after.gap());
        assertTrue(after.audience().isEverybody());
        assertTrue(after.belongsToTheRecord());
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
        assertEquals("RECORDING_RUNS", asks("clerk", "record.freeze", NOTHING));
        assertNull(stopped(TWO).gap());
        assertEquals("GAP_UNEXPLAINED", asks("clerk", "record.freeze", NOTHING));
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "recording.explain", because(1, "FAILURE")));
        done("judge", "recording.explain", because(1, "FAILURE"));
        assertEquals("UNKNOWN_GAP", asks("judge", "recording.explain", because(1, "FAILURE")));
        assertEquals("GAP_UNEXPLAINED", asks("clerk", "record.freeze", NOTHING));
        GapExplained second = (GapExplained)
                hearing.decide(SEATS.get("judge"), command("recording.explain", because(2, "CONCILIATION")));
        assertEquals(nine.plusSeconds(21), second.from());
        assertEquals(nine.plusSeconds(60), second.until());
        apply(second);
        done("clerk", "record.freeze", NOTHING);
    }

    @Test
    @DisplayName("leaves recesses and closed parts out, and they are no gaps")
    void silent() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        done("clerk", "recording.start", of(ONE));
        recorded(ONE, 1, 0);
        done("judge", "recess.begin", Map.of("reason", "Noon."));
        atSecond(100);
        stored.put(2, "ab".repeat(32));
        assertEquals("NOT_TO_BE_RECORDED", refused(ONE, 2, 50));
        assertNull(
                recorded(ONE, 2, 1).gap(),
                "what was under way when the recess began comes in during it, a second more than there is");
        stored.put(3, "ab".repeat(32));
        assertEquals("NOT_TO_BE_RECORDED", refused(ONE, 3, 3), "it goes on for three seconds of the recess");
        atSecond(600);
        done("judge", "recess.end", NOTHING);
        assertNull(recorded(ONE, 3, 601).gap());
        done("judge", "closed.begin", Map.of("ground", "PRIVACY"));
        atSecond(800);
        stored.put(4, "ab".repeat(32));
        assertEquals("NOT_TO_BE_RECORDED", refused(ONE, 4, 700));
        done("judge", "closed.end", NOTHING);
        assertNull(recorded(ONE, 4, 801).gap());
        assertEquals(gap(1, 806, 850), recorded(ONE, 5, 850).gap(), "neither of them");
    }

    @Test
    @DisplayName("that ends before the sitting does has a gap until there, whoever ends it")
    void endsEarly() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        done("clerk", "recording.start", of(ONE));
        recorded(ONE, 1, 0);
        atSecond(60);
        assertEquals(gap(1, 5, 60), stopped(ONE).gap(), "the recorder had died");
        atSecond(200);
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
        done("judge", "recording.explain", because(1, "FAILURE"));
        assertEquals("GAP_UNEXPLAINED", asks("clerk", "record.freeze", NOTHING));
        GapExplained rest =
                (GapExplained) hearing.decide(SEATS.get("judge"), command("recording.explain", because(2, "FAILURE")));
        assertEquals(nine.plusSeconds(60), rest.from());
        assertEquals(nine.plusSeconds(200), rest.until());
        apply(rest);
        atSecond(900);
        done("clerk", "record.freeze", NOTHING);
    }

    @Test
    @DisplayName(
            "that was started and stands still keeps the room shut; without one the court is told, and not stopped")
    void standsStill() {
        apply(new SeatConnected("judge"));
        done("clerk", "recording.start", of(ONE));
        assertEquals("RECORDING_STANDS_STILL", asks("judge", "room.open", NOTHING));
        recorded(ONE, 1, 0);
        atSecond(21);
        assertEquals("RECORDING_STANDS_STILL", asks("judge", "room.open", NOTHING));
        atSecond(19);
        done("judge", "room.open", NOTHING);
        assertNull(recorded(ONE, 2, 18).gap(), "what was before the opening is not missed");
    }

    private static Map<String, Object> byServer(String recording) {
        return Map.of("recordingId", recording, "recorder", "SERVER");
    }

    /** What the server has of these seconds. */
    private SegmentRecorded fromServer(int number, int fromSecond, int untilSecond) {
        SegmentRecorded fact = (SegmentRecorded) hearing.serverRecorded(
                number, nine.plusSeconds(fromSecond), nine.plusSeconds(untilSecond), "ab".repeat(32));
        apply(fact);
        return fact;
    }

    @Test
    @DisplayName(
            "by the court's media server is in the same chain, and a gap where that was gone; a page takes it over, and hands nothing in for it")
    void byServer() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        assertEquals("NO_RECORDING_BY_SERVER", asks("clerk", "recording.start", byServer(ONE)));
        serverRecords = true;
        assertEquals("BAD_DATA", asks("clerk", "recording.start", Map.of("recordingId", ONE, "recorder", "PAGE")));
        done("clerk", "recording.start", byServer(ONE));
        assertEquals(1, hearing.byServer().orElseThrow().next());
        SegmentRecorded first = fromServer(1, 0, 5);
        assertNull(first.gap());
        stored.put(2, "ab".repeat(32));
        atSecond(10);
        assertEquals("NOT_RECORDING", refused(ONE, 2, 5), "no page hands in for the server");
        SegmentRecorded second = fromServer(2, 60, 65);
        assertEquals(gap(1, 5, 60), second.gap(), "it was gone");
        assertTrue(second.audience().isEverybody());
        assertEquals(Sha256.hexOf(HexFormat.of().parseHex(first.link() + Sha256.hexOf(second.line()))), second.link());
        atSecond(66);
        done("judge", "recess.begin", Map.of("reason", "Noon."));
        assertTrue(hearing.byServer().orElseThrow().rests());
        assertNull(fromServer(3, 65, 66).gap(), "what was under way");
        atSecond(600);
        done("judge", "recess.end", NOTHING);
        assertFalse(hearing.byServer().orElseThrow().rests());
        done("judge", "recording.start", of(TWO));
        assertTrue(hearing.byServer().isEmpty());
        assertEquals(gap(2, 66, 610), recorded(TWO, 1, 610).gap(), "with the recess in it, which is not counted");
        assertEquals(4, stopped(TWO).segments());
    }

    @Test
    @DisplayName("by the court's media server that brings nothing keeps the room shut, like a page's")
    void serverStandsStill() {
        serverRecords = true;
        apply(new SeatConnected("judge"));
        done("clerk", "recording.start", byServer(ONE));
        assertEquals("RECORDING_STANDS_STILL", asks("judge", "room.open", NOTHING));
        fromServer(1, 0, 5);
        atSecond(21);
        assertEquals("RECORDING_STANDS_STILL", asks("judge", "room.open", NOTHING));
        fromServer(2, 5, 20);
        done("judge", "room.open", NOTHING);
    }
}
