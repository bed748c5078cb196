package org.comity.hearing.casefile;

import static org.comity.hearing.CourtDay.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who of the court opened a case among the hearings")
class LookTest {
    @Test
    @DisplayName(
            "is told to its parties and its court by role and name, the last first; a party's own looks are not, and a stranger reads nothing")
    void told() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = UUID.fromString(day.schedule(day.clerk(), Instant.parse("2030-03-05T01:00:00Z"), null)
                .statusCode(201)
                .extract()
                .path("id"));
        CourtDay untouched = CourtDay.ofJointPlaintiffs();
        String looks = "/cases/" + day.caseId + "/looks";
        // The court itself was asked whether it knows of the case.
        as(day.plaintiff(), looks).statusCode(200).body("items.what", contains("CASE"));

        as(day.clerk(), "/hearings/" + hearing).statusCode(200);
        as(day.clerk(), "/hearings/" + hearing).statusCode(200);
        as(day.plaintiff(), "/hearings/" + hearing).statusCode(200);
        for (String reader : new String[] {day.plaintiff(), day.defendant(), day.judge()}) {
            as(reader, looks)
                    .statusCode(200)
                    .body("items.what", contains("HEARING", "CASE"))
                    .body("items.role", contains("clerk", "judge"))
                    .body("items.name", contains("书记员 陈", "审判员 林"));
        }
        as(CourtDay.stranger(), looks).statusCode(404);
        as(TestTokens.judge(UUID.randomUUID()), looks).statusCode(404);
        as(untouched.plaintiff(), "/cases/" + untouched.caseId + "/looks?limit=1")
                .body("items.what", contains("CASE"))
                .body("items.findAll { it.what == 'HEARING' }", empty());
    }
}
