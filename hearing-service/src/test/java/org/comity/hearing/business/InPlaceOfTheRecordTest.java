package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import org.comity.http.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A recording that takes the place of the record")
class InPlaceOfTheRecordTest extends HearingOfFive {
    private static final String ID = "0198c0de-0000-7000-8000-000000000001";
    private static final Map<String, Object> REPLACES = Map.of("replaces", true, "simpleProcedure", true);
    private static final Map<String, Object> RECORD_AFTER_ALL =
            Map.of("replaces", false, "reason", "The recorder failed.");

    private void recorded(int number) {
        Instant from = now;
        now = now.plusSeconds(5);
        stored.put(number, Sha256.hexOf(new byte[] {(byte) number}));
        done(
                "clerk",
                "recording.segment",
                Map.of("recordingId", ID, "number", number, "from", from.toString(), "until", now.toString()));
    }

    private void isRecorded() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        done("clerk", "recording.start", Map.of("recordingId", ID));
        recorded(1);
    }

    private void agreed() {
        done("plaintiff-1", "recording.agree", NOTHING);
        done("clerk", "courtroom.call", Map.of("seat", "defendant-1"));
        done("clerk", "recording.agree", Map.of("seat", "defendant-1"));
    }

    @Test
    @DisplayName("does so in simple procedure alone, where every party that is there agreed")
    void needsEverybody() {
        isRecorded();
        assertEquals("RECORDING_NOT_AGREED", asks("judge", "recording.replace", REPLACES));
        done("plaintiff-1", "recording.agree", NOTHING);
        assertEquals("RECORDING_NOT_AGREED", asks("judge", "recording.replace", REPLACES));
        assertEquals("NOT_IN_COURTROOM", asks("clerk", "recording.agree", Map.of("seat", "defendant-1")));
        assertEquals("NOT_ALLOWED_NOW", asks("interpreter", "recording.agree", NOTHING));
        agreed();
        assertEquals(
                "SIMPLE_PROCEDURE_ONLY",
                asks("judge", "recording.replace", Map.of("replaces", true, "simpleProcedure", false)));
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "recording.replace", REPLACES));
        done("judge", "recording.replace", REPLACES);
    }

    @Test
    @DisplayName("does not where nothing was recorded")
    void nothingRecorded() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        agreed();
        assertEquals("RECORDING_NOT_WHOLE", asks("judge", "recording.replace", REPLACES));
    }

    @Test
    @DisplayName("does not where something in it failed: then a record is made after all, and frozen")
    void failed() {
        isRecorded();
        agreed();
        done("judge", "recording.replace", REPLACES);
        now = now.plusSeconds(60);
        recorded(2);
        done("judge", "recording.explain", Map.of("gap", 1, "cause", "FAILURE", "reason", "no power"));
        done("clerk", "recording.stop", Map.of("recordingId", ID));
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
        assertEquals("RECORDING_NOT_WHOLE", asks("clerk", "record.freeze", NOTHING));
        assertEquals("RECORDING_NOT_WHOLE", asks("judge", "recording.replace", REPLACES));
        assertEquals("BAD_DATA", asks("judge", "recording.replace", Map.of("replaces", false)));
        done("judge", "recording.replace", RECORD_AFTER_ALL);
        done("clerk", "record.freeze", NOTHING);
    }

    @Test
    @DisplayName("stands in the record that is frozen and signed with its checksum")
    void whole() {
        isRecorded();
        agreed();
        done("judge", "recording.replace", REPLACES);
        done("clerk", "recording.stop", Map.of("recordingId", ID));
        moved("DEBATE", "FINAL_STATEMENTS", "RECORD");
        done("clerk", "record.freeze", NOTHING);
    }
}
