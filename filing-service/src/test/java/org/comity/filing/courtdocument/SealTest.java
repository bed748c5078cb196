package org.comity.filing.courtdocument;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestCourt;
import org.comity.filing.TestFiler;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A seal")
class SealTest {
    /** Of no other test, so that its seal is this one's. */
    private static final String COURT = "桂01";

    private static final Duration LONGER_THAN_IT_HOLDS = Duration.ofDays(4000);

    @Inject
    Seals seals;

    private static JsonPath done(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    @Test
    @DisplayName("that has expired is set on nothing: the document stays checked, and becomes no paper")
    void expired() {
        Instant made = Instant.now().minus(LONGER_THAN_IT_HOLDS);
        int year = CourtClock.dateOf(
                        seals.makeLocal(COURT, made).certificate().getNotAfter().toInstant())
                .getYear();
        TestFiler plaintiff = TestFiler.party();
        TestFiler clerk = TestFiler.clerkOf(COURT);
        String caseId = clerk.registers(plaintiff.filesAt(COURT));
        TestCourt court = new TestCourt(caseId, clerk, clerk);
        Map<String, String> fields = court.filled("SUMMONS", Map.of("AT", "2027-01-15T09:30"));
        JsonPath document = done(court.drafts("SUMMONS", fields, "PLAINTIFF"));
        for (String act : List.of("sending", "approval")) {
            document = done(court.does(clerk, act, document));
        }
        court.does(clerk, "issue", document)
                .then()
                .statusCode(409)
                .body("code", is("seal-expired"))
                .body("title", containsString(String.valueOf(year)));
        clerk.get("/cases/" + caseId + "/court-documents").then().body("items.state", hasItem("CHECKED"));
        clerk.get("/cases/" + caseId + "/papers").then().body("items.kind", not(hasItem("SUMMONS")));
    }
}
