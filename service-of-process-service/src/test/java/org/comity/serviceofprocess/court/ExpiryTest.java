package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.serviceofprocess.channel.electronic.ExpiriesOfTheTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A delivery that nobody answered in its time")
class ExpiryTest extends CourtTest {

    @Inject
    ExpiriesOfTheTest expiries;

    @Inject
    MeterRegistry metrics;

    @Inject
    DataSource database;

    private String broken;

    @AfterEach
    void mend() throws SQLException {
        if (broken != null) {
            run("delete from delivery_event where kind = 'EXPIRED' and position = 999 and attempt_id = '" + broken
                    + "'");
            expiries.expire();
        }
    }

    @Test
    @DisplayName(
            "ends, also where one before it cannot be recorded: that is counted, and ends with the next look once it can")
    void oneThatCannot() throws SQLException {
        // Given two that are over; the record of the older cannot be written
        UUID caseId = caseAgainst("US");
        String older = requestIn(caseId);
        broken = overSince(started(older, false, null), 9);
        recordedByHalf(broken);
        String newer = requestIn(caseId);
        String attempt = overSince(started(newer, false, null), 2);
        double before = failed();
        // When
        expiries.expire();
        // Then
        attemptOf(newer).body("items[0].state", is("EXPIRED"));
        eventsOf(newer, attempt).body("items.kind", hasItem("EXPIRED"));
        attemptOf(older).body("items[0].state", is("AVAILABLE"));
        assertEquals(1, failed() - before);
        // When it can be recorded
        mend();
        // Then
        attemptOf(older).body("items[0].state", is("EXPIRED"));
        assertEquals(1, failed() - before);
    }

    @Test
    @DisplayName("ends once")
    void once() throws SQLException {
        UUID caseId = caseAgainst("US");
        String request = requestIn(caseId);
        String attempt = overSince(started(request, false, null), 2);
        expiries.expire();
        expiries.expire();
        eventsOf(request, attempt).body("items.findAll { it.kind == 'EXPIRED' }.size()", is(1));
    }

    @Test
    @DisplayName("stays readable to who was served by it, and is answered no more")
    void served() throws SQLException {
        // Given one by which the addressee was served, and who never opened it
        UUID caseId = caseAgainst("US");
        String request = requestIn(caseId);
        String attempt = started(request, true, null);
        String code = codeGiven(request, attempt);
        String secret = secretFromMail();
        overSince(attempt, 2);
        open(attempt, secret, code).then().statusCode(200);
        // When
        expiries.expire();
        // Then
        String session = open(attempt, secret, code)
                .then()
                .statusCode(200)
                .body("delivery.state", is("EXPIRED"))
                .body("delivery.served.event", is("ACCESS_CODE_GIVEN"))
                .extract()
                .path("session");
        addressee()
                .header("Delivery-Session", session)
                .get("/api/service/deliveries/" + attempt + "/documents/" + claim)
                .then()
                .statusCode(200);
        addressee()
                .header("Delivery-Session", session)
                .get("/api/service/deliveries/" + attempt + "/receipt")
                .then()
                .statusCode(200);
        addressee()
                .header("Delivery-Session", session)
                .body(Map.of("secret", secret, "name", "김민준", "capacity", "ADDRESSEE"))
                .post("/api/service/deliveries/" + attempt + "/acceptance")
                .then()
                .statusCode(410)
                .body("code", is("delivery-ended"));
        eventsOf(request, attempt).body("items.findAll { it.kind == 'HANDED_OVER' }.size()", is(1));
        asClerk().get("/api/service/attempts/" + attempt).then().body("state", is("SERVED"));
    }

    @Test
    @DisplayName("is closed to who was not served by it")
    void notServed() throws SQLException {
        String request = requestIn(caseAgainst("US"));
        String attempt = started(request, false, null);
        String code = codeGiven(request, attempt);
        String secret = secretFromMail();
        overSince(attempt, 2);
        open(attempt, secret, code).then().statusCode(410);
        expiries.expire();
        open(attempt, secret, code).then().statusCode(410).body("code", is("delivery-ended"));
        asClerk().get("/api/service/attempts/" + attempt).then().body("state", is("FAILED"));
    }

    private Response open(String attempt, String secret, String code) {
        return addressee()
                .body(Map.of("secret", secret, "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening");
    }

    private double failed() {
        return metrics.counter("comity.service.due.failed", "what", "expiry").count();
    }

    private ValidatableResponse attemptOf(String request) {
        return asClerk()
                .get("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(200);
    }

    private String overSince(String attempt, int days) throws SQLException {
        run("update electronic_attempt set expires_at = now() - interval '%d days' where id = '%s'"
                .formatted(days, attempt));
        return attempt;
    }

    /** The event is there, and nothing of what comes with it: the same once more breaks what the table promises. */
    private void recordedByHalf(String attempt) throws SQLException {
        run("""
                insert into delivery_event (id, attempt_id, position, kind, at, leaf_hash, evidence_digest, openings)
                    select gen_random_uuid(), attempt_id, 999, 'EXPIRED', at, sha256(leaf_hash), evidence_digest, openings
                      from delivery_event where kind = 'NOTIFIED' and attempt_id = '%s'""".formatted(attempt));
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement each = connection.createStatement()) {
            each.executeUpdate(statement);
        }
    }
}
