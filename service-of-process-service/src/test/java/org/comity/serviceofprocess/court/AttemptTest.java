package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("An attempt whose papers people carry")
class AttemptTest extends CourtTest {

    @Inject
    Clock clock;

    @Test
    @DisplayName("begins by a channel that the adviser says is open, with its first evidence, and is told to others")
    void begins() {
        UUID caseId = caseAgainst("KR");
        String request = requestIn(caseId);
        String id = begin(request, "TREATY_CENTRAL_AUTHORITY", null)
                .then()
                .statusCode(201)
                .body("state", is("UNDER_WAY"))
                .body("how", is("CERTIFICATE"))
                .body("article", is("CPL 283(1)"))
                .body("clocks", hasSize(0))
                .extract()
                .path("id");

        asClerk()
                .get("/api/service/attempts/" + id + "/events")
                .then()
                .statusCode(200)
                .body("items.kind", contains("SUBMITTED_ACCEPTED"))
                .body("items[0].facts.sentTo", is("Seoul, National Court Administration"));
        // The log gives it its place a moment after the act.
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asClerk()
                .get("/api/service/attempts/" + id + "/events")
                .then()
                .body("items[0].logIndex", notNullValue()));
        asClerk().get("/api/service/requests/" + request + "/attempts").then().body("items.id", contains(id));
        assertEquals(
                "TREATY_CENTRAL_AUTHORITY",
                told(caseId).stream()
                        .filter(event -> event.path("type").asText().endsWith("ServiceAttempted"))
                        .findFirst()
                        .orElseThrow()
                        .at("/data/channel")
                        .asText());
    }

    @Test
    @DisplayName("does not begin where the adviser says closed, asks, or leaves it to a judge, nor twice at once")
    void gate() {
        String request = requestIn(caseAgainst("KR"));
        begin(request, "POSTAL", null)
                .then()
                .statusCode(409)
                .body("code", is("channel-closed"))
                .body("grounds.code", hasItem("channel-ground"));
        begin(request, "PRC_ESTABLISHMENT", null).then().statusCode(409).body("code", is("channel-closed"));
        begin(request, "AGREED_MEANS", null).then().statusCode(422).body("code", is("channel-needs-reasons"));
        begin(request, "ELECTRONIC", null).then().statusCode(422).body("code", is("channel-not-recorded-here"));
        begin(request, "AGREED_MEANS", "The addressee asked for a courier on 3 November, see the note of that day.")
                .then()
                .statusCode(201)
                .body("reasons", notNullValue());
        begin(request, "TREATY_CENTRAL_AUTHORITY", null).then().statusCode(201);
        begin(request, "TREATY_CENTRAL_AUTHORITY", null).then().statusCode(409).body("code", is("attempt-under-way"));
    }

    @Test
    @DisplayName(
            "by publication begins only after the failure of each channel that may work is on record, or by a judge's decision")
    void publicationLast() {
        UUID caseId = caseAgainst("KR");
        String request = requestIn(caseId);
        begin(request, "PUBLIC_NOTICE", null).then().statusCode(409).body("code", is("channel-closed"));
        ticked(request, 0, Map.of());
        begin(request, "PUBLIC_NOTICE", null)
                .then()
                .statusCode(409)
                .body("code", is("other-means-not-failed"))
                .body(
                        "grounds.message",
                        hasItem("No failure of this channel is on record: Hague Convention, Central Authority."));
        fail(begun(request, "TREATY_CENTRAL_AUTHORITY"), "STATE_REFUSED", today())
                .then()
                .statusCode(201)
                .body("state", is("FAILED"));
        begin(request, "PUBLIC_NOTICE", null)
                .then()
                .statusCode(409)
                .body("grounds.message", hasItem("No failure of this channel is on record: Bilateral treaty."));
        // Given up before anything went out, it shows nothing of the channel.
        fail(begun(request, "BILATERAL_TREATY"), "GIVEN_UP", today()).then().statusCode(201);
        begin(request, "PUBLIC_NOTICE", null)
                .then()
                .statusCode(409)
                .body("grounds.message", hasItem("No failure of this channel is on record: Bilateral treaty."));
        fail(begun(request, "BILATERAL_TREATY"), "CERTIFIED_NOT_SERVED", today())
                .then()
                .statusCode(201);
        // What the adviser asks about may still work.
        begin(request, "PUBLIC_NOTICE", null).then().statusCode(409).body("code", is("other-means-not-failed"));
        ticked(request, 1, Map.of("agreedMeans", false));
        begin(request, "PUBLIC_NOTICE", null).then().statusCode(201).body("how", is("PUBLICATION"));
    }

    @Test
    @DisplayName("by publication does not begin by ticks alone where no channel can be tried; a judge decides")
    void publicationByTicks() {
        String request = requestIn(caseAgainst("FR"));
        ticked(request, 0, Map.of("addressKnown", false, "addressSearched", true, "agreedMeans", false));
        begin(request, "PUBLIC_NOTICE", null).then().statusCode(409).body("code", is("other-means-not-failed"));
        as(TestTokens.judge(judge))
                .body(Map.of(
                        "basedOn", 1, "channel", "PUBLIC_NOTICE", "open", true, "reasons", "Searched for in vain."))
                .post("/api/service/requests/" + request + "/decisions")
                .then()
                .statusCode(201);
        begin(request, "PUBLIC_NOTICE", null).then().statusCode(201);
    }

    @Test
    @DisplayName("by publication begins for an unknown address once a search in vain is on record")
    void publicationAfterSearch() {
        UUID caseId = caseAgainst("KR");
        String request = requestWithLostAddress(caseId);
        begin(request, "PUBLIC_NOTICE", "Nobody knows where it is.")
                .then()
                .statusCode(409)
                .body("code", is("channel-closed"));
        searched(request, "NOT_FOUND", today().plusDays(1)).statusCode(422).body("code", is("day-not-possible"));
        searched(request, "NOT_FOUND", today()).statusCode(201).body("by", is("书记员 陈"));
        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .body("advice.situation.addressSearched", is(true))
                .body("adviceNumber", is(2));
        begin(request, "PUBLIC_NOTICE", "Nobody knows where it is.").then().statusCode(201);

        String found = requestWithLostAddress(caseId);
        searched(found, "NOT_FOUND", today()).statusCode(201);
        searched(found, "FOUND", today()).statusCode(201);
        begin(found, "PUBLIC_NOTICE", "Nobody knows where it is.")
                .then()
                .statusCode(409)
                .body("code", is("channel-closed"));

        asClerk()
                .get("/api/service/requests/" + request + "/address-searches")
                .then()
                .statusCode(200)
                .body("result", contains("NOT_FOUND"));
        as(TestTokens.party(plaintiffAccount))
                .get("/api/service/requests/" + request + "/address-searches")
                .then()
                .statusCode(403);
    }

    /** Whose address nobody knows, after its only way was tried. */
    private String requestWithLostAddress(UUID caseId) {
        String request = requestIn(caseId);
        ticked(request, 0, Map.of("addressKnown", false, "agreedMeans", false, "consent", "NONE"));
        fail(begun(request, "BILATERAL_TREATY"), "CERTIFIED_NOT_SERVED", today())
                .then()
                .statusCode(201);
        return request;
    }

    private ValidatableResponse searched(String request, String result, LocalDate on) {
        return asClerk()
                .body(Map.of(
                        "place",
                        "Registre du commerce, Paris",
                        "on",
                        on.toString(),
                        "result",
                        result,
                        "words",
                        "Answer of the registry of today"))
                .post("/api/service/requests/" + request + "/address-searches")
                .then();
    }

    @Test
    @DisplayName("by a note to a foreign state begins only after the failure of the treaty's way is on record")
    void noteAfterTreaty() {
        String request = requestIn(caseAgainst("US"));
        ticked(request, 0, Map.of("foreignState", true, "agreedMeans", false));
        begin(request, "DIPLOMATIC", null)
                .then()
                .statusCode(409)
                .body("code", is("state-ways-not-failed"))
                .body(
                        "grounds.message",
                        hasItem("No failure of this channel is on record: Hague Convention, Central Authority."));
        fail(begun(request, "TREATY_CENTRAL_AUTHORITY"), "STATE_REFUSED", today())
                .then()
                .statusCode(201);
        begin(request, "DIPLOMATIC", null).then().statusCode(201).body("how", is("NOTE"));
    }

    private void ticked(String request, int basedOn, Map<String, Object> more) {
        Map<String, Object> facts = new HashMap<>(
                Map.of("addressKnown", true, "agentInCase", false, "establishment", "NONE", "presentInChina", false));
        facts.put("otherMeansFailed", true);
        facts.putAll(more);
        asClerk()
                .body(Map.of("basedOn", basedOn, "facts", facts, "reason", "The clerk ticks a box"))
                .post("/api/service/requests/" + request + "/facts")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("fails once, with its day and reason, and not for want of proof before its time; others are told")
    void fails() {
        UUID caseId = caseAgainst("KR");
        String request = requestIn(caseId);
        String id = begun(request, "TREATY_CENTRAL_AUTHORITY");
        fail(id, "NO_PROOF_IN_TIME", today()).then().statusCode(409).body("code", is("clock-still-runs"));
        fail(id, "GIVEN_UP", today().plusDays(1)).then().statusCode(422).body("code", is("day-not-possible"));
        fail(id, "GIVEN_UP", today().minusDays(1)).then().statusCode(422).body("code", is("day-not-possible"));
        fail(id, "AUTHORITY_OBJECTED", today())
                .then()
                .statusCode(201)
                .body("failure", is("AUTHORITY_OBJECTED"))
                .body("failedOn", is(today().toString()));
        fail(id, "GIVEN_UP", today()).then().statusCode(409).body("code", is("attempt-ended"));
        asClerk()
                .get("/api/service/attempts/" + id + "/events")
                .then()
                .body("items.kind", contains("SUBMITTED_ACCEPTED", "FAILED"))
                .body("items[1].facts.words", is("As their letter of today says."))
                .body("items[1].on", is(today().toString()));
        toldAsFailed(caseId, Map.of(id, "FAILED"));
    }

    @Test
    @DisplayName("has scans, told by what is in them, each of which shows one event")
    void scans() {
        String request = requestIn(caseAgainst("KR"));
        String id = begun(request, "TREATY_CENTRAL_AUTHORITY");
        String other = begun(request, "AGREED_MEANS");
        upload(id, "no picture".getBytes()).then().statusCode(422).body("code", is("file-not-readable"));
        String file = upload(id, "%PDF-1.7 a letter".getBytes())
                .then()
                .statusCode(201)
                .body("mediaType", is("application/pdf"))
                .extract()
                .path("id");
        failShown(other, file).then().statusCode(422).body("code", is("file-not-found"));
        failShown(id, file).then().statusCode(201);
        asClerk().get("/api/service/attempts/" + id + "/events").then().body("items[1].files.id", contains(file));
        assertEquals(
                "%PDF-1.7 a letter",
                new String(asClerk()
                        .get("/api/service/attempts/" + id + "/files/" + file)
                        .asByteArray()));
    }

    @Test
    @DisplayName("does not exist for others than the court, and is begun by its clerk")
    void whose() {
        String request = requestIn(caseAgainst("KR"));
        String id = begun(request, "TREATY_CENTRAL_AUTHORITY");
        as(TestTokens.judge(judge)).get("/api/service/attempts/" + id).then().statusCode(200);
        as(TestTokens.judge(UUID.randomUUID()))
                .get("/api/service/attempts/" + id)
                .then()
                .statusCode(404);
        as(TestTokens.party(plaintiffAccount))
                .get("/api/service/attempts/" + id)
                .then()
                .statusCode(403);
        as(TestTokens.judge(judge))
                .body(failure("GIVEN_UP", today()))
                .post("/api/service/attempts/" + id + "/failure")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("stands in one register with electronic service, which has its own state")
    void oneRegister() {
        String request = requestIn(caseAgainst("US"));
        String electronic = started(request, true, null);
        asClerk()
                .get("/api/service/requests/" + request + "/attempts")
                .then()
                .body("items.id", contains(electronic))
                .body("items[0].channel", is("ELECTRONIC"))
                .body("items[0].how", nullValue());
        asClerk()
                .get("/api/service/attempts/" + electronic + "/events")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("NOTIFIED"));
        fail(electronic, "GIVEN_UP", today()).then().statusCode(404).body("code", is("attempt-not-found"));
    }

    @Test
    @DisplayName(
            "by electronic means fails on the record of a clerk, unless the addressee was served by it; its link opens nothing")
    void electronicFails() {
        UUID caseId = caseAgainst("US");
        String request = requestIn(caseId);
        String attempt = started(request, true, null);
        String code = codeFor(request, attempt);
        String secret = secretFromMail();
        as(TestTokens.judge(judge))
                .body(failedBy("ADDRESS_WRONG"))
                .post(failureOf(request, attempt))
                .then()
                .statusCode(403);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "书记员", "zh-CN", "Asia/Shanghai", "京01"))
                .body(failedBy("ADDRESS_WRONG"))
                .post(failureOf(request, attempt))
                .then()
                .statusCode(404);
        asClerk()
                .body(failedBy("ADDRESS_WRONG"))
                .post(failureOf(request, attempt))
                .then()
                .statusCode(201)
                .body("state", is("FAILED"));
        asClerk()
                .get("/api/service/attempts/" + attempt)
                .then()
                .body("state", is("FAILED"))
                .body("failure", is("ADDRESS_WRONG"))
                .body("failedOn", is(today().toString()));
        asClerk()
                .get("/api/service/attempts/" + attempt + "/events")
                .then()
                .body("items[-1].kind", is("FAILED"))
                .body("items[-1].facts.words", is("The mail came back twice."));
        toldAsFailed(caseId, Map.of(attempt, "FAILED"));
        addressee()
                .body(Map.of("secret", secret, "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(410);
        asClerk()
                .body(failedBy("GIVEN_UP"))
                .post(failureOf(request, attempt))
                .then()
                .statusCode(409)
                .body("code", is("attempt-ended"));
        String second = started(request, true, null);
        codeGiven(request, second);
        asClerk()
                .body(failedBy("GIVEN_UP"))
                .post(failureOf(request, second))
                .then()
                .statusCode(409)
                .body("code", is("attempt-ended"));
    }

    private static Map<String, Object> failedBy(String reason) {
        return Map.of("reason", reason, "words", "The mail came back twice.");
    }

    private static String failureOf(String request, String attempt) {
        return "/api/service/requests/" + request + "/electronic-attempts/" + attempt + "/failure";
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    private Response begin(String request, String channel, String reasons) {
        Map<String, Object> start = new HashMap<>();
        start.put("channel", channel);
        start.put("sentTo", "Seoul, National Court Administration");
        start.put("reasons", reasons);
        return asClerk().body(start).post("/api/service/requests/" + request + "/attempts");
    }

    private String begun(String request, String channel) {
        return begin(request, channel, "Allowed with reasons, where they are asked for")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> failure(String reason, LocalDate on) {
        return Map.of("reason", reason, "on", on.toString(), "words", "As their letter of today says.");
    }

    private Response fail(String attempt, String reason, LocalDate on) {
        return asClerk().body(failure(reason, on)).post("/api/service/attempts/" + attempt + "/failure");
    }

    private Response failShown(String attempt, String file) {
        Map<String, Object> failure = new HashMap<>(failure("GIVEN_UP", today()));
        failure.put("fileIds", List.of(file));
        return asClerk().body(failure).post("/api/service/attempts/" + attempt + "/failure");
    }

    private Response upload(String attempt, byte[] content) {
        return asClerk()
                .contentType("application/octet-stream")
                .body(content)
                .post("/api/service/attempts/" + attempt + "/files?name=letter.pdf");
    }
}
