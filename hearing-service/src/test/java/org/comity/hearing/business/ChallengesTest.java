package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.business.Challenges.ChallengeRaised;
import org.comity.hearing.business.Rights.RightsAnswered;
import org.comity.hearing.seat.Role;
import org.comity.hearing.seat.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("That somebody of the court should withdraw")
class ChallengesTest extends HearingOfFive {
    private static final Map<String, Object> CHINESE = Map.of("utteranceId", "j1", "language", "zh-CN", "text", "继续。");

    @BeforeEach
    void everybodyIsHere() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
    }

    private static Map<String, Object> against(String target) {
        return Map.of("target", target, "reason", "a cousin");
    }

    /** @return the challenge's id */
    private String raised(String by, String target) {
        UUID id = UUID.randomUUID();
        apply(new ChallengeRaised(id.toString(), by, target, SEATS.get(target).accountId(), "a cousin"));
        return id.toString();
    }

    private static Map<String, Object> ruling(String challenge, boolean granted, String document) {
        Map<String, Object> ruling = new HashMap<>(Map.of("challengeId", challenge, "granted", granted, "reason", "x"));
        ruling.put("document", document);
        return ruling;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"judge, ", "clerk, ", "interpreter, ", "defendant-1, NOT_TO_BE_CHALLENGED", "judge-9, UNKNOWN_SEAT"})
    @DisplayName("names a judge, the clerk or the interpreter, until the debate ends")
    void names(String target, String code) {
        done("judge", "phase.move", Map.of("to", "DEBATE"));
        assertEquals(code, asks("plaintiff-1", "challenge.raise", against(target)));
    }

    @Test
    @DisplayName("is not raised after the debate, nor by the court, nor without a reason, nor twice at once")
    void isRefused() {
        assertEquals("NOT_ALLOWED_NOW", asks("interpreter", "challenge.raise", against("judge")));
        assertEquals("BAD_DATA", asks("plaintiff-1", "challenge.raise", Map.of("target", "judge")));
        assertEquals("BAD_DATA", asks("plaintiff-1", "challenge.raise", Map.of("reason", "x")));
        done("plaintiff-1", "challenge.raise", against("interpreter"));
        assertEquals("CHALLENGE_UNDECIDED", asks("plaintiff-1", "challenge.raise", against("interpreter")));
        done("defendant-1", "challenge.raise", against("interpreter"));
    }

    @Test
    @DisplayName("comes too late once the debate has ended")
    void untilTheDebateEnds() {
        moved("DEBATE", "FINAL_STATEMENTS");
        assertEquals("NOT_ALLOWED_NOW", asks("plaintiff-1", "challenge.raise", against("judge")));
    }

    @Test
    @DisplayName("of the judge stops the hearing until the court president has decided, which the clerk takes down")
    void ofTheJudge() {
        String challenge = raised("plaintiff-1", "judge");
        assertEquals("CHALLENGE_UNDECIDED", asks("judge", "phase.move", Map.of("to", "DEBATE")));
        assertEquals("CHALLENGE_UNDECIDED", asks("judge", "statement.add", CHINESE));
        assertEquals(
                "CHALLENGE_UNDECIDED", asks("clerk", "exhibit.show", Map.of("digest", "ab".repeat(32), "page", 1)));
        done(
                "plaintiff-1",
                "statement.add",
                Map.of("utteranceId", "p1", "language", "en", "text", "He is the defendant's cousin."));
        assertEquals("NOT_YOURS_TO_DECIDE", asks("judge", "challenge.decide", ruling(challenge, false, "x")));
        assertEquals("BAD_DATA", asks("clerk", "challenge.decide", ruling(challenge, false, null)));
        done("clerk", "challenge.decide", ruling(challenge, false, "（2026）浙01决1号"));
        assertEquals("NO_CHALLENGE", asks("clerk", "challenge.decide", ruling(challenge, true, "again")));
        done("judge", "phase.move", Map.of("to", "DEBATE"));
    }

    @Test
    @DisplayName(
            "of the interpreter is decided by the presiding judge; who was challenged interprets nothing meanwhile")
    void ofTheInterpreter() {
        done("plaintiff-1", "statement.add", Map.of("utteranceId", "p1", "language", "en", "text", "Yes."));
        String challenge = raised("defendant-1", "interpreter");
        Map<String, Object> rendition = Map.of("utteranceId", "p1", "language", "zh-CN", "text", "是。");
        assertEquals("CHALLENGE_UNDECIDED", asks("interpreter", "statement.render", rendition));
        assertEquals("NOT_YOURS_TO_DECIDE", asks("clerk", "challenge.decide", ruling(challenge, true, "x")));
        assertEquals("BAD_DATA", asks("judge", "challenge.decide", Map.of("challengeId", challenge, "granted", true)));
        done("judge", "challenge.decide", ruling(challenge, true, null));
        assertEquals("CHALLENGE_GRANTED", asks("interpreter", "statement.render", rendition));
        done("clerk", "statement.render", rendition);
        done("judge", "phase.move", Map.of("to", "DEBATE"));
    }

    @Test
    @DisplayName("when refused is reconsidered once, for who raised it, and stops nobody")
    void isReconsideredOnce() {
        String challenge = raised("plaintiff-1", "interpreter");
        Map<String, Object> again = Map.of("challengeId", challenge, "reason", "not heard");
        assertEquals("NO_CHALLENGE", asks("plaintiff-1", "challenge.reconsider", again));
        done("judge", "challenge.decide", ruling(challenge, false, null));
        assertEquals("NO_CHALLENGE", asks("defendant-1", "challenge.reconsider", again));
        done("plaintiff-1", "challenge.reconsider", again);
        done("interpreter", "statement.add", Map.of("utteranceId", "i1", "language", "zh-CN", "text", "好。"));
        done("judge", "phase.move", Map.of("to", "DEBATE"));
        done("judge", "challenge.decide", ruling(challenge, false, null));
        assertEquals("NO_CHALLENGE", asks("plaintiff-1", "challenge.reconsider", again));
    }

    @Test
    @DisplayName("when granted keeps the person out, not the seat: whoever takes it goes on")
    void anotherTakesTheSeat() {
        String challenge = raised("plaintiff-1", "judge");
        done("clerk", "challenge.decide", ruling(challenge, true, "（2026）浙01决2号"));
        assertEquals("CHALLENGE_GRANTED", asks("judge", "phase.move", Map.of("to", "DEBATE")));
        Seat successor = new Seat("judge", Role.JUDGE, UUID.randomUUID(), null, "successor", "zh-CN");
        hearing.decide(successor, command("phase.move", Map.of("to", "DEBATE")));
    }

    @Test
    @DisplayName("of a log that began before challenges named anybody is decided as before")
    void ofAnOlderLog() {
        apply(new RightsAnswered("plaintiff-1", "the judge is my cousin"));
        assertEquals("CHALLENGE_UNDECIDED", asks("judge", "phase.move", Map.of("to", "DEBATE")));
        done("judge", "challenge.decide", ruling("plaintiff-1", false, null));
        done("judge", "phase.move", Map.of("to", "DEBATE"));
    }

    @Test
    @DisplayName("is taken down by the clerk for who is in the courtroom, and for nobody else")
    void inTheCourtroom() {
        Map<String, Object> note = Map.of("seat", "defendant-1", "target", "judge", "reason", "a cousin");
        assertEquals("NOT_IN_COURTROOM", asks("clerk", "challenge.note", note));
        done("clerk", "courtroom.call", Map.of("seat", "defendant-1"));
        done("clerk", "challenge.note", note);
        assertEquals("CHALLENGE_UNDECIDED", asks("judge", "statement.add", CHINESE));
    }
}
