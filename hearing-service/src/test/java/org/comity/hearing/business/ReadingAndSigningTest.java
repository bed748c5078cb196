package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.comity.hearing.business.Attendance.AttendanceCalled;
import org.comity.hearing.business.Corrections.CorrectionRequested;
import org.comity.hearing.business.ReadingAndSigning.RecordFrozen;
import org.comity.hearing.business.ReadingAndSigning.RecordTranslated;
import org.comity.hearing.log.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The record is read and signed")
class ReadingAndSigningTest extends HearingOfFive {
    private static final List<String> PARTICIPANTS = List.of("plaintiff-1", "defendant-1", "interpreter");

    @BeforeEach
    void toTheRecord() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        done("plaintiff-1", "statement.add", Map.of("utteranceId", "u1", "language", "zh-CN", "text", "我方已交货。"));
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
    }

    private Map<String, Object> frozen() {
        RecordFrozen fact = (RecordFrozen) hearing.decide(SEATS.get("clerk"), command("record.freeze", NOTHING));
        apply(fact);
        return Map.of("digest", fact.digest());
    }

    @Test
    @DisplayName(
            "after an interpreter read it at sight to who does not read Chinese: that version, which bars nobody who wants none")
    void atSight() {
        Map<String, Object> toThePlaintiff = Map.of("seat", "plaintiff-1");
        assertEquals("RECORD_NOT_FROZEN", asks("interpreter", "record.translate", toThePlaintiff));
        Map<String, Object> text = frozen();
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "record.translate", toThePlaintiff));
        assertEquals("NOT_A_PARTICIPANT", asks("interpreter", "record.translate", Map.of("seat", "judge")));
        assertEquals("NOT_A_PARTICIPANT", asks("interpreter", "record.translate", Map.of("seat", "interpreter")));
        Fact read = hearing.decide(SEATS.get("interpreter"), command("record.translate", toThePlaintiff));
        assertEquals(
                new RecordTranslated("plaintiff-1", SEATS.get("interpreter").accountId(), 1, "en"), read);
        // it stands with the signatures, and does not change what is signed
        assertFalse(read.belongsToTheRecord());
        assertTrue(read.audience().isEverybody());
        apply(read);
        for (String seat : List.of("plaintiff-1", "defendant-1")) {
            done(seat, "record.read", NOTHING);
            done(seat, "record.sign", text);
        }
        apply(new AttendanceCalled("interpreter", false, null));
        assertEquals("NOT_PRESENT", asks("interpreter", "record.translate", toThePlaintiff));
    }

    private String correctionAsked(String seat) {
        CorrectionRequested fact = (CorrectionRequested) hearing.decide(
                SEATS.get(seat), command("correction.request", Map.of("utteranceId", "u1", "text", "five, not four")));
        apply(fact);
        return fact.requestId();
    }

    @Test
    @DisplayName(
            "only when every correction that was asked for is decided; then all read the new version, granted or not")
    void correctionsFirst() {
        Map<String, Object> text = frozen();
        done("plaintiff-1", "record.read", NOTHING);
        String request = correctionAsked("plaintiff-1");
        assertEquals("CORRECTION_UNDECIDED", asks("plaintiff-1", "record.sign", text));
        assertEquals("CORRECTION_UNDECIDED", asks("clerk", "record.freeze", NOTHING));
        assertEquals(
                "UNKNOWN_STATEMENT",
                asks("defendant-1", "correction.request", Map.of("utteranceId", "u9", "text", "x")));
        Map<String, Object> refused = Map.of("requestId", request, "granted", false, "reason", "as heard");
        assertEquals("NOT_ALLOWED_NOW", asks("plaintiff-1", "correction.decide", refused));
        done("judge", "correction.decide", refused);
        assertEquals("UNKNOWN_CORRECTION", asks("clerk", "correction.decide", refused));
        assertEquals("RECORD_NOT_FROZEN", asks("plaintiff-1", "record.sign", text));
        Map<String, Object> again = frozen();
        assertEquals("RECORD_NOT_READ", asks("plaintiff-1", "record.sign", again));
        done("plaintiff-1", "record.read", NOTHING);
        done("plaintiff-1", "record.sign", again);
        assertEquals("ALREADY_SIGNED", asks("plaintiff-1", "record.sign", again));
    }

    @Test
    @DisplayName(
            "by the court last, when everybody else signed or refused with a reason; who refused may sign after all")
    void theCourtLast() {
        Map<String, Object> text = frozen();
        SEATS.keySet().forEach(seat -> done(seat, "record.read", NOTHING));
        assertEquals("OTHERS_FIRST", asks("judge", "record.sign", text));
        assertEquals("BAD_DATA", asks("defendant-1", "record.refuse", Map.of("reason", " ")));
        assertEquals("NOT_ALLOWED_NOW", asks("judge", "record.refuse", Map.of("reason", "no")));
        done("plaintiff-1", "record.sign", text);
        done("interpreter", "record.sign", text);
        assertEquals("OTHERS_FIRST", asks("clerk", "record.sign", text));
        done("defendant-1", "record.refuse", Map.of("reason", "not what I said"));
        done("clerk", "record.sign", text);
        done("defendant-1", "record.sign", text);
        assertEquals("NOT_ALLOWED_NOW", asks("judge", "record.seal", NOTHING));
        done("judge", "record.sign", text);
        done("judge", "record.seal", NOTHING);
    }

    @Test
    @DisplayName("as it was frozen: another text, or one that was changed since, is not signed")
    void asItWasFrozen() {
        Map<String, Object> text = frozen();
        PARTICIPANTS.forEach(seat -> done(seat, "record.read", NOTHING));
        assertEquals("RECORD_CHANGED", asks("plaintiff-1", "record.sign", Map.of("digest", "00".repeat(32))));
        done("plaintiff-1", "record.sign", text);
        done("clerk", "statement.correct", Map.of("utteranceId", "u1", "text", "我方已全部交货。"));
        assertEquals("RECORD_NOT_FROZEN", asks("defendant-1", "record.sign", text));
        Map<String, Object> changed = frozen();
        SEATS.keySet().forEach(seat -> done(seat, "record.read", NOTHING));
        assertEquals("OTHERS_FIRST", asks("judge", "record.sign", changed), "who signed before signs anew");
    }
}
