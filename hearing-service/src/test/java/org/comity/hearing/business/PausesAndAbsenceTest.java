package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.hearing.room.Presence.SeatConnected;
import org.comity.hearing.room.Presence.SeatDisconnected;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesAndAbsenceTest {

    @Nested
    @DisplayName("A recess")
    class OfTheSitting extends HearingOfFive {
        private static final Map<String, Object> SAID =
                Map.of("utteranceId", "p1", "language", "zh-CN", "text", "我方已付款。");

        @Test
        @DisplayName("stops what is said and shown, though people come back and are called, and goes on where it stood")
        void stopsAndGoesOn() {
            onTheMerits("plaintiff-1", "defendant-1", "interpreter");
            assertEquals("NOT_IN_RECESS", asks("judge", "recess.end", NOTHING));
            assertEquals("BAD_DATA", asks("judge", "recess.begin", NOTHING));
            assertEquals("BAD_DATA", asks("judge", "recess.begin", Map.of("reason", "x", "until", "tomorrow at ten")));
            assertEquals("NOT_ALLOWED_NOW", asks("clerk", "recess.begin", Map.of("reason", "x")));
            done("judge", "recess.begin", Map.of("reason", "the day is over", "until", "2026-12-22T01:00:00Z"));
            for (String command : new String[] {"statement.add", "phase.move", "exhibit.show", "recess.begin"}) {
                assertEquals("IN_RECESS", asks("judge", command, SAID), command);
            }
            assertEquals("IN_RECESS", asks("plaintiff-1", "statement.add", SAID));
            called("plaintiff-1");
            done("clerk", "court.note", Map.of("text", "call the interpreter"));
            assertEquals("NOT_ALLOWED_NOW", asks("clerk", "recess.end", NOTHING));
            done("judge", "recess.end", NOTHING);
            done("plaintiff-1", "statement.add", SAID);
            done("judge", "phase.move", Map.of("to", "DEBATE"));
        }

        @Test
        @DisplayName("is not a postponement, which has a ground of the law and ends the sitting, in a recess too")
        void isNoPostponement() {
            onTheMerits("plaintiff-1", "defendant-1", "interpreter");
            done("judge", "recess.begin", Map.of("reason", "lunch"));
            assertEquals("BAD_DATA", asks("judge", "room.adjourn", Map.of("reason", "x")));
            assertEquals("BAD_DATA", asks("judge", "room.adjourn", Map.of("ground", "TIRED", "reason", "x")));
            assertEquals("BAD_DATA", asks("judge", "room.adjourn", Map.of("ground", "NEW_EVIDENCE")));
            assertEquals("NOT_ALLOWED_NOW", asks("clerk", "room.adjourn", Map.of("ground", "OTHER", "reason", "x")));
            done("judge", "room.adjourn", Map.of("ground", "NEW_EVIDENCE", "reason", "an expert is asked again"));
            assertEquals("NOT_ALLOWED_NOW", asks("judge", "recess.end", NOTHING));
        }
    }

    @Nested
    @DisplayName("A party that does not appear")
    class OfAParty extends HearingOfFive {
        private void rollCalled(String... absent) {
            opened();
            calls(absent);
        }

        private void calls(String... absent) {
            for (String seat : new String[] {"judge", "clerk", "plaintiff-1", "defendant-1", "interpreter"}) {
                boolean isAbsent = List.of(absent).contains(seat);
                if (isAbsent) {
                    apply(new SeatDisconnected(seat, 1001));
                }
                done("clerk", "attendance.call", Map.of("seat", seat, "present", !isAbsent));
                if (!isAbsent && !SEATS.get(seat).role().isCourt()) {
                    identified(seat);
                }
            }
        }

        private String goesOn() {
            return asks("judge", "phase.move", Map.of("to", "RIGHTS", "reason", "nobody came"));
        }

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            "defendant-1, HEARD_IN_ABSENCE, ",
            "plaintiff-1, TREATED_AS_WITHDRAWN, ",
            "plaintiff-1, COUNTERCLAIM_HEARD, ",
            "defendant-1, TREATED_AS_WITHDRAWN, FINDING_NOT_OF_THE_PARTY",
            "defendant-1, COUNTERCLAIM_HEARD, FINDING_NOT_OF_THE_PARTY",
            "plaintiff-1, HEARD_IN_ABSENCE, FINDING_NOT_OF_THE_PARTY",
            "interpreter, HEARD_IN_ABSENCE, FINDING_NOT_OF_THE_PARTY"
        })
        @DisplayName("stops the hearing until the judge has found what follows, which differs by side")
        void theJudgeFinds(String seat, String finding, String code) {
            rollCalled(seat);
            if (SEATS.get(seat).role().isParty()) {
                assertEquals("ABSENCE_UNDECIDED", goesOn());
            }
            assertEquals("NOT_ALLOWED_NOW", asks("clerk", "absence.find", absence(seat, "NOT_APPEARED", finding)));
            assertEquals(code, asks("judge", "absence.find", absence(seat, "NOT_APPEARED", finding)));
            if (code == null) {
                assertEquals(null, goesOn());
            }
        }

        @ParameterizedTest(name = "{0}, others sue with it: {1}: {2}")
        @CsvSource({
            "PLAINTIFF, true, true",
            "PLAINTIFF, false, false",
            "DEFENDANT, false, true",
            "DEFENDANT, true, true",
            "THIRD_PARTY, false, true"
        })
        @DisplayName("is heard in absence, a plaintiff only where others sue together with it (J 74)")
        void oneOfSeveral(Role role, boolean others, boolean heard) {
            assertEquals(heard, Absences.Finding.HEARD_IN_ABSENCE.isAbout(role, others));
            assertEquals(role == Role.PLAINTIFF, Absences.Finding.COUNTERCLAIM_HEARD.isAbout(role, others));
        }

        @ParameterizedTest(name = "beside a plaintiff of case {0}: {1}")
        @CsvSource({", ", "（2026）浙01民初2号, FINDING_NOT_OF_THE_PARTY"})
        @DisplayName("that sues is heard in absence only beside one who sues in the same case")
        void besideAnotherPlaintiff(String caseNumber, String code) {
            rollCalled("plaintiff-1");
            hearing.seat(Stream.concat(
                            SEATS.values().stream(),
                            Stream.of(new Seat(
                                    "plaintiff-2",
                                    Role.PLAINTIFF,
                                    UUID.randomUUID(),
                                    UUID.randomUUID(),
                                    "other",
                                    "en",
                                    caseNumber,
                                    null)))
                    .toList());
            assertEquals(
                    code, asks("judge", "absence.find", absence("plaintiff-1", "NOT_APPEARED", "HEARD_IN_ABSENCE")));
        }

        @ParameterizedTest(name = "without {0}")
        @CsvSource({"summonsServedOn", "reason", "finding", "absence", "seat"})
        @DisplayName("is found so only with the day on which the summons was served, and a reason")
        void nothingIsMissing(String field) {
            rollCalled("defendant-1");
            Map<String, Object> data = new HashMap<>(absence("defendant-1", "NOT_APPEARED", "HEARD_IN_ABSENCE"));
            data.remove(field);
            assertEquals("BAD_DATA", asks("judge", "absence.find", data));
        }

        @Test
        @DisplayName("is not found so while it is here, nor before the clerk called; a finding is void when it comes")
        void notWhileHere() {
            opened();
            Map<String, Object> notAppeared = absence("defendant-1", "NOT_APPEARED", "HEARD_IN_ABSENCE");
            assertEquals("NOT_FOUND_ABSENT", asks("judge", "absence.find", notAppeared));
            called("defendant-1");
            assertEquals(
                    "SEAT_STILL_HERE",
                    asks("judge", "absence.find", absence("defendant-1", "LEFT_WITHOUT_LEAVE", "HEARD_IN_ABSENCE")));
            calls("defendant-1");
            done("judge", "absence.find", notAppeared);
            apply(new SeatConnected("defendant-1"));
            called("defendant-1");
            assertEquals("IDENTITY_NOT_CONFIRMED", goesOn());
            apply(new SeatDisconnected("defendant-1", 1001));
            done("clerk", "attendance.call", Map.of("seat", "defendant-1", "present", false));
            assertEquals("ABSENCE_UNDECIDED", goesOn());
        }

        @Test
        @DisplayName("or leaves without leave is not heard any more")
        void leaves() {
            onTheMerits("plaintiff-1", "defendant-1", "interpreter");
            apply(new SeatDisconnected("defendant-1", 1001));
            done("judge", "absence.find", absence("defendant-1", "LEFT_WITHOUT_LEAVE", "HEARD_IN_ABSENCE"));
            assertEquals(
                    "NOT_PRESENT",
                    asks(
                            "defendant-1",
                            "statement.add",
                            Map.of("utteranceId", "d1", "language", "zh-CN", "text", "x")));
        }
    }
}
