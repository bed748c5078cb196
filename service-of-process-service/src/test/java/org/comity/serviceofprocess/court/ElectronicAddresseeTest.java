package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("As the addressee, with the link and the access code")
class ElectronicAddresseeTest extends ElectronicTest {

    @Test
    @DisplayName("accepts a conciliation statement as the party itself, and as nobody else (J 133)")
    void conciliationStatement() {
        UUID caseId = caseAgainst("US");
        requestId = asClerk()
                .body(openRequest(defendant, "MEDIATION_STATEMENT", List.of(claim)))
                .post("/api/service/cases/" + caseId + "/requests")
                .path("id");
        attemptId = started(requestId, false, null);
        secret = secretFromMail();
        code = codeFor(requestId, attemptId);
        opened();
        for (String capacity : List.of("EMPLOYEE", "LAWYER", "OTHER")) {
            addressee()
                    .header("Delivery-Session", session)
                    .body(Map.of("secret", secret, "name", "김민준", "capacity", capacity))
                    .post("/api/service/deliveries/" + attemptId + "/acceptance")
                    .then()
                    .statusCode(422)
                    .body("code", is("only-the-party-accepts"));
        }
        accept().then().statusCode(200).body("state", is("ACCEPTED"));
    }

    @Test
    @DisplayName("comes too late once the time of the link is over, and is told so also before it is swept")
    void tooLate() {
        deliveredToKorea();
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(61)), Clock.class);
        try {
            open(code).then().statusCode(410).body("code", is("delivery-ended"));
        } finally {
            QuarkusMock.installMockForType(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), Clock.class);
        }
        open(code).then().statusCode(200);
    }

    @Test
    @DisplayName("opens, reads, accepts, and only then is served")
    void opensReadsAccepts() throws Exception {
        // Given a delivery into a state that objects to art. 10(a)
        UUID caseId = deliveredToKorea();
        // When opened
        open(code.toLowerCase().replace('-', 'ー') + "\u3000")
                .then()
                .statusCode(200)
                .body("delivery.state", is("OPENED"))
                .body("delivery.standing", is("BY_ACCEPTANCE_ONLY"))
                .body("delivery.court.zh", is("杭州市中级人民法院"))
                .body("delivery.addressee.name", is("주식회사 한빛무역"))
                .body("delivery.documents.title", contains("起诉状", "소장"))
                .body("delivery.served", nullValue())
                .body("delivery.period.running", is(false))
                .body("delivery.appearanceCode", nullValue());
        opened();
        byte[] paper = addressee()
                .header("Delivery-Session", session)
                .get("/api/service/deliveries/" + attemptId + "/documents/" + claim)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertArrayEquals(claimText.getBytes(StandardCharsets.UTF_8), paper);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> eventsOf(requestId, attemptId).body("items.kind", hasItem("DOWNLOADED")));
        assertEquals(0, served(caseId).size());
        // Then accepted
        String appearance = accept().then()
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("served.event", is("ACCEPTED"))
                .body("served.rebuttable", is(false))
                .body("period.running", is(true))
                .body("period.lastDay", notNullValue())
                .body("appearanceCode", matchesPattern("([0-9A-Z]{4}-){6}[0-9A-Z]{2}"))
                .extract()
                .path("appearanceCode");
        await().atMost(Duration.ofSeconds(30)).until(() -> served(caseId).size() == 1);
        JsonNode fact = served(caseId).getFirst();
        assertEquals("ELECTRONIC", fact.path("channel").asText());
        assertEquals("SRV-17", fact.path("ruleId").asText());
        assertEquals(
                FilingUpstream.sha256(appearance.replace("-", "").getBytes(StandardCharsets.US_ASCII)),
                fact.path("appearanceCodeDigest").asText());
        eventsOf(requestId, attemptId)
                .body(
                        "items.kind",
                        contains(
                                "SUBMITTED_ACCEPTED",
                                "NOTIFIED",
                                "MADE_AVAILABLE",
                                "HANDED_OVER",
                                "DOWNLOADED",
                                "ACCEPTED"))
                .body("items[5].evidenceDigest", is(fact.path("evidenceDigest").asText()));
        byte[] receipt = receipt();
        assertArrayEquals(receipt, receipt(), "made once, since nothing more has happened");
        assertTrue(ProofCheck.textOf(receipt).contains("주식회사 한빛무역"));
        // Accepting again changes nothing and shows the same code.
        accept().then().statusCode(200).body("appearanceCode", is(appearance));
        assertEquals(1, served(caseId).size());
    }

    private byte[] receipt() {
        return addressee()
                .header("Delivery-Session", session)
                .get("/api/service/deliveries/" + attemptId + "/receipt")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    @Test
    @DisplayName("is the one who accepted: whoever accepts beside or after learns that it is answered")
    void acceptsAlone() throws Exception {
        deliveredToKorea();
        opened();
        List<Callable<Integer>> people = IntStream.range(0, 10)
                .<Callable<Integer>>mapToObj(
                        each -> () -> accept("person " + each).statusCode())
                .toList();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers = crowd.invokeAll(people).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(
                    Stream.concat(Stream.of(200), Stream.generate(() -> 409).limit(9))
                            .toList(),
                    answers);
        }
    }

    @Test
    @DisplayName("refuses with a reason, and is not served")
    void refuses() {
        UUID caseId = deliveredToKorea();
        opened();
        addressee()
                .header("Delivery-Session", session)
                .body(Map.of(
                        "name",
                        "김민준",
                        "capacity",
                        "EMPLOYEE",
                        "reason",
                        "Service must go through our Central Authority."))
                .post("/api/service/deliveries/" + attemptId + "/refusal")
                .then()
                .statusCode(200)
                .body("state", is("REFUSED"))
                .body("served", nullValue());
        accept().then().statusCode(409).body("code", is("delivery-already-answered"));
        toldAsFailed(caseId, Map.of(attemptId, "REFUSED"));
        assertEquals(0, served(caseId).size());
    }

    @Test
    @DisplayName("is locked out after five wrong codes until the court issues a new one")
    void isLockedOut() throws SQLException {
        UUID caseId = deliveredToKorea();
        for (int left = 4; left > 0; left--) {
            open("ZZZZ-ZZZZ").then().statusCode(403).body("title", containsString(String.valueOf(left)));
        }
        open("what?").then().statusCode(422).body("code", is("code-malformed"));
        open("ZZZZ-ZZZZ").then().statusCode(423).body("code", is("code-locked"));
        open(code).then().statusCode(423);
        code = codeFor(requestId, attemptId);
        opened();
        addressee()
                .header("Delivery-Session", session)
                .get("/api/service/deliveries/" + attemptId + "/documents/" + claim)
                .then()
                .statusCode(200);
        assertEquals(
                List.of(
                        "access-code-refused",
                        "access-code-refused",
                        "access-code-refused",
                        "access-code-refused",
                        "access-code-refused",
                        "access-code-refused",
                        "delivery-opened",
                        "paper-asked-for"),
                addresseesActs(caseId));
    }

    @Test
    @DisplayName("is told so forty times at once, each time as a problem, and no more than five times as a try")
    void guessesAtOnce() throws Exception {
        deliveredToKorea();
        Callable<Response> guess = () -> open("ZZZZ-ZZZZ");
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Response> answers = crowd.invokeAll(Collections.nCopies(40, guess)).stream()
                    .map(Future::resultNow)
                    .toList();
            answers.forEach(answer -> answer.then().contentType("application/problem+json"));
            Set<Integer> found = answers.stream().map(Response::statusCode).collect(Collectors.toSet());
            assertTrue(Set.of(403, 423, 503).containsAll(found), found.toString());
            assertEquals(
                    4,
                    answers.stream()
                            .filter(answer -> answer.statusCode() == 403)
                            .count());
        }
    }

    @Test
    @DisplayName("opens nothing before the court issued a code")
    void needsACode() {
        requestId = requestIn(caseAgainst("US"));
        attemptId = started(requestId, true, null);
        secret = secretFromMail();
        open("0000-0000").then().statusCode(409).body("code", is("code-not-issued"));
    }
}
