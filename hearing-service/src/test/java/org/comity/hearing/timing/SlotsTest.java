package org.comity.hearing.timing;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Times that a hearing could have")
class SlotsTest {
    /** A Tuesday; 15:00 at the court, 08:00 in Berlin. */
    private static final Instant TAKEN = Instant.parse("2030-03-05T07:00:00Z");

    private static final String THAT_DAY = "days.find { it.date == '2030-03-05' }.";
    private static final String AT_THREE = THAT_DAY + "slots.find { it.startsAt == '2030-03-05T07:00:00Z' }.";
    private static final String AT_NINE = THAT_DAY + "slots.find { it.startsAt == '2030-03-05T01:00:00Z' }.";

    private CourtDay day;

    @BeforeEach
    void aCase() {
        day = CourtDay.withInterpreter("ab".repeat(32));
    }

    private ValidatableResponse slots(String more) {
        return as(day.clerk(), "/cases/" + day.caseId + "/slots?from=2030-03-04&minutes=60" + more);
    }

    @Test
    @DisplayName("are the hours of two weeks, closed days without any; for whom it is night is said")
    void nightsAndClosedDays() {
        slots("")
                .statusCode(200)
                .body("days", hasSize(14))
                .body("days.find { it.date == '2030-03-09' }.closure", notNullValue())
                .body("days.find { it.date == '2030-03-09' }.slots", empty())
                .body(THAT_DAY + "closure", nullValue())
                .body(THAT_DAY + "noticeIsShort", is(false))
                .body(THAT_DAY + "slots", hasSize(9))
                .body(AT_NINE + "atNight.role", contains("PLAINTIFF"))
                .body(AT_THREE + "atNight", empty())
                .body(AT_THREE + "endsAt", is("2030-03-05T08:00:00Z"))
                .body(THAT_DAY + "summonsUnlikely.role", hasItems("PLAINTIFF", "DEFENDANT"));
        as(day.clerk(), "/cases/" + day.caseId + "/slots")
                .statusCode(200)
                .body("days[0].noticeIsShort", is(true))
                .body("days[13].noticeIsShort", is(false));
        as(day.clerk(), "/cases/" + day.caseId + "/slots?minutes=5").statusCode(400);
        as(day.plaintiff(), "/cases/" + day.caseId + "/slots").statusCode(403);
        as(TestTokens.judge(UUID.randomUUID()), "/cases/" + day.caseId + "/slots")
                .statusCode(404);
    }

    @Test
    @DisplayName("say who has another hearing then: judge, clerk, interpreter, whoever acts for a party")
    void whoIsEngaged() {
        slots("").body(AT_THREE + "engaged", empty());
        UUID hearing = UUID.fromString(
                day.schedule(day.clerk(), TAKEN, null).statusCode(201).extract().path("id"));
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        slots("&interpreter=" + day.interpreter)
                .body(AT_THREE + "engaged.role", hasItems("JUDGE", "CLERK", "PLAINTIFF", "INTERPRETER"))
                .body(AT_NINE + "engaged", empty());
        slots("").body(AT_THREE + "engaged.role", not(hasItem("INTERPRETER")));

        // its own hour is nobody's hindrance where it is moved itself
        slots("&hearing=" + hearing).body(AT_THREE + "engaged", empty());
        as(day.clerk(), "/cases/" + day.caseId + "/times?startsAt=2030-03-05T07:30:00Z&endsAt=2030-03-05T09:00:00Z")
                .statusCode(200)
                .body("engaged.role", hasItems("JUDGE", "CLERK", "PLAINTIFF"))
                .body("engaged.find { it.role == 'JUDGE' }.caseNumber", is(day.caseNumber))
                .body("engaged.find { it.role == 'JUDGE' }.startsAt", is("2030-03-05T07:00:00Z"));
        as(day.clerk(), "/cases/" + day.caseId + "/times?startsAt=2030-03-05T08:00:00Z&endsAt=2030-03-05T09:00:00Z")
                .body("engaged", empty());
        as(
                        day.clerk(),
                        "/cases/" + day.caseId
                                + "/times?startsAt=2030-03-05T07:30:00Z&endsAt=2030-03-05T09:00:00Z&hearing=" + hearing)
                .body("engaged", empty())
                .body("others.role", hasItem("INTERPRETER"));

        // a case that the reader does not see stays without its number
        CourtDay other = CourtDay.ofRegisteredCase();
        String path = "/cases/" + other.caseId + "/times?startsAt=2030-03-05T07:30:00Z&endsAt=2030-03-05T09:00:00Z";
        as(other.judge(), path).body("engaged", empty());
        other.represented(other.plaintiffParty, day.plaintiff, "Dr. Rhein");
        as(other.judge(), path).body("engaged.caseNumber", contains(nullValue()));
        as(day.clerk(), "/cases/" + day.caseId + "/slots?hearing=" + UUID.randomUUID())
                .statusCode(404);
        as(other.clerk(), "/cases/" + other.caseId + "/slots?hearing=" + hearing)
                .statusCode(404);
    }
}
