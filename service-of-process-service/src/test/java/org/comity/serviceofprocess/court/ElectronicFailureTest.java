package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("That electronic service failed")
class ElectronicFailureTest extends CourtTest {

    @Inject
    Clock clock;

    private UUID caseId;
    private String request;
    private String attempt;

    @RepeatedTest(3)
    @DisplayName("is recorded once, and not beside an acceptance that comes at the same time: one of them wins")
    void besideAcceptance() throws Exception {
        begin("The contract names this address.");
        String session = opened();
        Callable<Response> acceptance = () -> addressee()
                .header("Delivery-Session", session)
                .body(Map.of("secret", secretFromMail(), "name", "김민준", "capacity", "LEGAL_REPRESENTATIVE"))
                .post("/api/service/deliveries/" + attempt + "/acceptance");
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Response> answers =
                    people.invokeAll(List.of(this::fails, acceptance, this::fails, this::fails)).stream()
                            .map(Future::resultNow)
                            .toList();
            List<Integer> failures = Stream.of(0, 2, 3)
                    .map(clerk -> answers.get(clerk).statusCode())
                    .sorted()
                    .toList();
            boolean accepted = answers.get(1).statusCode() == 200;
            assertEquals(accepted ? List.of(409, 409, 409) : List.of(201, 409, 409), failures);
            if (!accepted) {
                // With the failure the session is over, and a new one is not opened.
                assertEquals(401, answers.get(1).statusCode());
            }
            asClerk()
                    .get("/api/service/attempts/" + attempt)
                    .then()
                    .body("state", is(accepted ? "SERVED" : "FAILED"))
                    .body("failure", is(accepted ? null : "NOT_TAKEN"));
            asClerk()
                    .get("/api/service/requests/" + request)
                    .then()
                    .body("served", accepted ? notNullValue() : nullValue());
            eventsOf(request, attempt)
                    .body("items.kind", hasItem(accepted ? "ACCEPTED" : "FAILED"))
                    .body("items.kind", not(hasItem(accepted ? "FAILED" : "ACCEPTED")));
        }
    }

    @Test
    @DisplayName(
            "is recorded also where the court found a day of arrival and then none, so that another attempt may follow")
    void foundNotReached() {
        begin(null);
        codeGiven(request, attempt);
        fails().then().statusCode(409).body("code", is("attempt-ended"));
        found(CourtClock.dateOf(clock.instant()).toString());
        fails().then().statusCode(409).body("code", is("attempt-ended"));
        found(null);
        asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(409)
                .body("code", is("attempt-under-way"));

        fails().then().statusCode(201).body("state", is("FAILED"));

        asClerk().get("/api/service/attempts/" + attempt).then().body("failure", is("NOT_TAKEN"));
        fails().then().statusCode(409).body("code", is("attempt-ended"));
        started(request, true, null);
    }

    private void begin(String allowedBecause) {
        caseId = caseAgainst(allowedBecause == null ? "US" : "KR");
        request = requestIn(caseId);
        attempt = started(request, true, allowedBecause);
    }

    private String opened() {
        String code = codeGiven(request, attempt);
        return addressee()
                .body(Map.of("secret", secretFromMail(), "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(200)
                .extract()
                .path("session");
    }

    private Response fails() {
        return asClerk()
                .body(Map.of("reason", "NOT_TAKEN", "words", "No answer to three calls."))
                .post("/api/service/requests/" + request + "/electronic-attempts/" + attempt + "/failure");
    }

    private void found(String day) {
        Map<String, Object> finding = new HashMap<>();
        finding.put("service", asClerk().get("/api/service/requests/" + request).path("served.evidenceDigest"));
        finding.put("reachedOn", day);
        finding.put("reasons", "As its provider says.");
        as(TestTokens.judge(judge))
                .body(finding)
                .post("/api/service/requests/" + request + "/findings")
                .then()
                .statusCode(201);
    }
}
