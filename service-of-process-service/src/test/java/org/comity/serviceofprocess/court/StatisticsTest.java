package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The statistics of service abroad")
class StatisticsTest extends CourtTest {
    private static final String SERVED_AFTER = """
            update service_request r set served_attempt_id = gen_random_uuid(), served_channel = 'ELECTRONIC',
                served_at = opened_at + interval '12 days', served_by_event = 'ACCEPTED', served_rule_id = 'r', served_article = 'a',
                served_rebuttable = false, served_evidence_digest = 'd', next_for = 'NONE'
            from court_case_party p where p.party_id = r.party_id and p.country = '%s' and r.served_at is null""";

    @Inject
    DataSource database;

    @Test
    @DisplayName("anybody reads by state, rounded down to fives, and few addressees never stand alone")
    void byState() throws Exception {
        UUID caseId = caseAgainst("IS");
        for (int i = 0; i < 4; i++) {
            requestIn(caseId);
            statistics().body("country", not(hasItem("IS")));
        }
        for (int i = 0; i < 3; i++) {
            requestIn(caseId);
        }
        statistics()
                .body("find { it.country == 'IS' }.addressees", is(5))
                .body("find { it.country == 'IS' }.served", is(0))
                .body("find { it.country == 'IS' }.medianDays", nullValue());

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(SERVED_AFTER.formatted("IS"));
        }
        statistics()
                .body("find { it.country == 'IS' }.served", is(5))
                .body("find { it.country == 'IS' }.medianDays", is(12))
                .body("findAll { it.addressees % 5 != 0 || it.served % 5 != 0 }", is(List.of()));
    }

    /** Of nobody in particular: no token is sent. */
    private static ValidatableResponse statistics() {
        return RestAssured.given()
                .get("/api/service/log/statistics")
                .then()
                .statusCode(200)
                .header("Cache-Control", is("public, max-age=600"));
    }
}
