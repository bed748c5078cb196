package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.comity.hearing.business.Outcomes.ConciliationTried;
import org.comity.hearing.business.Outcomes.Form;
import org.comity.hearing.business.Outcomes.JudgmentAnnounced;
import org.comity.hearing.business.Outcomes.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a sitting comes to")
class OutcomesTest extends HearingOfFive {
    private static final Map<String, Object> NOW =
            Map.of("form", "AT_THE_HEARING", "text", "被告给付原告五万四千欧元。", "appeal", "十五日内，向浙江省高级人民法院上诉。");

    @Test
    @DisplayName("is noted by who presides: conciliation, with what was agreed or why nothing was")
    void conciliation() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        Map<String, Object> declined = Map.of("result", "DECLINED", "text", "被告不同意调解。");
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "conciliation.note", declined));
        assertEquals("BAD_DATA", asks("judge", "conciliation.note", Map.of("result", "DECLINED")));
        assertEquals("BAD_DATA", asks("judge", "conciliation.note", Map.of("result", "FORCED", "text", "x")));
        assertEquals(
                new ConciliationTried(Result.DECLINED, "被告不同意调解。"),
                hearing.decide(SEATS.get("judge"), command("conciliation.note", declined)));
    }

    @Test
    @DisplayName(
            "is a judgment, at once with what is decided and the right to appeal, or on a later day, after everybody has spoken last")
    void judgment() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        assertEquals("NOT_ALLOWED_NOW", asks("judge", "judgment.announce", NOW));
        moved("DEBATE", "FINAL_STATEMENTS");
        assertEquals("NOT_ALLOWED_NOW", asks("clerk", "judgment.announce", NOW));
        assertEquals(
                "BAD_DATA",
                asks("judge", "judgment.announce", Map.of("form", "AT_THE_HEARING", "text", "驳回诉讼请求。")),
                "nobody was told of the appeal: CPL 151");
        Map<String, Object> sameDay = Map.of("form", "ON_A_SET_DAY", "day", today.toString());
        assertEquals("BAD_DATA", asks("judge", "judgment.announce", sameDay));
        assertEquals(
                new JudgmentAnnounced(Form.ON_A_SET_DAY, today.plusDays(20), null, null),
                hearing.decide(
                        SEATS.get("judge"),
                        command(
                                "judgment.announce",
                                Map.of(
                                        "form",
                                        "ON_A_SET_DAY",
                                        "day",
                                        today.plusDays(20).toString()))));
        done("judge", "judgment.announce", NOW);
    }

    @Test
    @DisplayName("waits for a challenge that is open, and for the end of a recess")
    void waits() {
        onTheMerits("plaintiff-1", "defendant-1", "interpreter");
        moved("DEBATE");
        done("plaintiff-1", "challenge.raise", Map.of("target", "clerk", "reason", "a cousin"));
        Map<String, Object> agreed = Map.of("result", "AGREED", "text", "分期给付。");
        assertEquals("CHALLENGE_UNDECIDED", asks("judge", "conciliation.note", agreed));
        done("judge", "recess.begin", Map.of("reason", "午休"));
        assertEquals("IN_RECESS", asks("judge", "conciliation.note", agreed));
    }
}
