package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.room.Sitting.done;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.FilingUpstream;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: Provisions on Technical Investigators, Fa Shi [2019] No. 2. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(FilingUpstream.class)
@DisplayName("A technical investigator")
class TechnicalInvestigatorTest {
    private static final Map<String, Object> NOTHING = Map.of();
    private static final String SEAT = "technical-investigator-1";

    private final UUID account = UUID.randomUUID();
    private final String investigator =
            TestTokens.token(account, "technical-investigator", "罗启明", "zh-CN", "Asia/Shanghai", TestTokens.COURT);
    private CourtDay day;
    private UUID hearing;

    /** Of a hearing that was set before anybody was named. */
    @BeforeEach
    void isNamed() {
        day = CourtDay.ofRegisteredCase();
        hearing = day.hearingThatMayOpen();
        as(investigator, "/hearings/" + hearing).statusCode(404);
        day.namesInvestigator(2, account);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as(investigator, "/hearings/" + hearing).statusCode(200).body("yourSeats", is(List.of(SEAT))));
    }

    @Test
    @DisplayName(
            "has a seat in the hearings of the case from the day they are named, and none once they are named no more")
    void hasASeat() {
        as(day.plaintiff(), "/hearings/" + hearing).body("seats.role", hasItem("TECHNICAL_INVESTIGATOR"));
        day.namesInvestigator(3, null);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(day.plaintiff(), "/hearings/" + hearing)
                .body("seats.role", not(hasItem("TECHNICAL_INVESTIGATOR"))));
        as(investigator, "/hearings/" + hearing).statusCode(404);
    }

    @Test
    @DisplayName("is called like the court, reads its notes, asks with the judge's consent, and stands in the record")
    void takesPart() {
        Endpoint own = Endpoint.sits(hearing, investigator);
        Sitting sitting = Sitting.onTheMerits(day, hearing, SEAT);
        done(sitting.judge().asks("court.note", Map.of("text", "先问转速")));
        assertEquals("先问转速", own.untilEvent("court.note").at("/d/text").asText());
        Map<String, Object> question = Map.of("utteranceId", "q1", "language", "zh-CN", "text", "主轴的转速是多少？");
        assertEquals(
                "question-not-allowed",
                own.asks("statement.add", question).path("code").asText());
        done(sitting.judge().asks("question.allow", Map.of("seat", SEAT)));
        done(own.asks("statement.add", question));
        for (String phase : List.of("DEBATE", "FINAL_STATEMENTS", "RECORD")) {
            done(sitting.judge().asks("phase.move", Map.of("to", phase)));
        }
        done(sitting.clerk().asks("record.freeze", NOTHING));
        String record = as(day.plaintiff(), "/hearings/" + hearing + "/records/1")
                .statusCode(200)
                .body("record.persons.role", hasItem("TECHNICAL_INVESTIGATOR"))
                .extract()
                .asString();
        assertTrue(record.contains("question.allowed"));
    }
}
