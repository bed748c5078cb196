package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Papers handed over in China")
class HandoverTest extends CourtTest {

    @Inject
    Clock clock;

    private String request;

    @Test
    @DisplayName("are served when the proof of service is signed, after a visit in vain by another court")
    void signed() {
        String attempt = begun("STATEMENT_OF_CLAIM");
        step(attempt, "entrusting", Map.of("on", today(), "office", "上海市第一中级人民法院", "reference", "（2026）沪01委1号"))
                .then()
                .statusCode(201);
        step(
                        attempt,
                        "visits",
                        Map.of("on", today(), "place", "上海市", "server", "法警 李", "words", "The office was shut."))
                .then()
                .statusCode(201)
                .body("state", is("UNDER_WAY"));
        step(attempt, "receipt", signature(attempt, "LEGAL_REPRESENTATIVE"))
                .then()
                .statusCode(201)
                .body("state", is("SERVED"));
        asClerk()
                .get("/api/service/attempts/" + attempt + "/events")
                .then()
                .body("items.kind", contains("SUBMITTED_ACCEPTED", "SENT_ON", "NOT_HANDED_OVER", "RECEIPT_SIGNED"))
                .body("items[3].facts.signedBy", is("金代表"));
        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .body("served.ruleId", is("SRV-22"))
                .body("served.article", is("CPL 283(7); CPL 87, 88"));
    }

    @Test
    @DisplayName("are served by leaving them, if witnesses signed or it was photographed")
    void left() {
        String attempt = begun("STATEMENT_OF_CLAIM");
        Map<String, Object> left = new HashMap<>(Map.of(
                "on",
                today(),
                "place",
                "上海市",
                "refusedBy",
                "金代表",
                "reason",
                "He wants a lawyer first",
                "server",
                "法警 李"));
        step(attempt, "leaving", left).then().statusCode(422).body("code", is("leaving-not-shown"));
        asClerk().get("/api/service/requests/" + request).then().body("served", nullValue());
        left.put("witnesses", "居委会 王");
        step(attempt, "leaving", left).then().statusCode(201).body("state", is("SERVED"));
        asClerk().get("/api/service/requests/" + request).then().body("served.event", is("LEFT_AT_RESIDENCE"));
    }

    @Test
    @DisplayName(
            "were signed for by a stranger: with proof of that a judge takes the service away, and a true receipt counts")
    void signedByAStranger() {
        String attempt = begun("STATEMENT_OF_CLAIM");
        step(attempt, "receipt", signature(attempt, "OTHER")).then().statusCode(201);
        String service = asClerk().get("/api/service/requests/" + request).path("served.evidenceDigest");
        finds(Map.of("service", service, "reasons", "The signature is not his."))
                .then()
                .statusCode(422)
                .body("code", is("finding-needs-proof"));
        finds(Map.of("service", service, "reasons", "The signature is not his.", "documentId", claim))
                .then()
                .statusCode(201)
                .body("cause", is("NOT_REACHED"))
                .body("event", is("RECEIPT_SIGNED"));
        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .body("served", nullValue())
                .body("superseded[0].evidenceDigest", is(service));
        asClerk().get("/api/service/attempts/" + attempt).then().body("state", is("FAILED"));
        step(attempt, "receipt", signature(attempt, "LEGAL_REPRESENTATIVE"))
                .then()
                .statusCode(201);
        asClerk().get("/api/service/requests/" + request).then().body("served.event", is("RECEIPT_SIGNED"));
        step(attempt, "receipt", signature(attempt, "LEGAL_REPRESENTATIVE"))
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName(
            "were taken on another day than the receipt says: the day that the court finds counts, with its article")
    void anotherDay() {
        String attempt = begun("STATEMENT_OF_CLAIM");
        step(attempt, "receipt", signature(attempt, "LEGAL_REPRESENTATIVE"))
                .then()
                .statusCode(201);
        String service = asClerk().get("/api/service/requests/" + request).path("served.evidenceDigest");
        finds(Map.of(
                        "service",
                        service,
                        "reasons",
                        "As the visitors' book shows.",
                        "documentId",
                        claim,
                        "reachedOn",
                        today()))
                .then()
                .statusCode(201);
        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .body("served.event", is("REBUTTED"))
                .body("served.article", endsWith("; J 114"))
                .body("served.on", is(today()))
                .body("superseded[0].cause", is("OTHER_DAY"));
    }

    private Response finds(Map<String, Object> finding) {
        return as(TestTokens.judge(judge)).body(finding).post("/api/service/requests/" + request + "/findings");
    }

    @Test
    @DisplayName("are a conciliation statement: only the party itself takes it, and it is not left anywhere")
    void conciliation() {
        String attempt = begun("MEDIATION_STATEMENT");
        Map<String, Object> left =
                Map.of("on", today(), "place", "上海市", "refusedBy", "金", "reason", "-", "server", "李", "witnesses", "王");
        step(attempt, "leaving", left).then().statusCode(409).body("code", is("leaving-not-lawful"));
        step(attempt, "receipt", signature(attempt, "EMPLOYEE"))
                .then()
                .statusCode(422)
                .body("code", is("only-the-party-accepts"));
        step(attempt, "receipt", signature(attempt, "LEGAL_REPRESENTATIVE"))
                .then()
                .statusCode(201);
    }

    private Map<String, Object> signature(String attempt, String capacity) {
        String scan = asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 receipt".getBytes())
                .post("/api/service/attempts/" + attempt + "/files?name=receipt.pdf")
                .path("id");
        return Map.of(
                "on",
                today(),
                "signedBy",
                "金代表",
                "capacity",
                capacity,
                "place",
                "上海市",
                "server",
                "法警 李",
                "fileIds",
                List.of(scan));
    }

    private String today() {
        return CourtClock.dateOf(clock.instant()).toString();
    }

    /** By handing over to a representative in China. */
    private String begun(String paper) {
        Map<String, Object> open = new HashMap<>(openRequest(defendant, paper, List.of(claim)));
        open.put(
                "facts",
                Map.of("addressKnown", true, "agentInCase", false, "establishment", "NONE", "presentInChina", true));
        request = asClerk()
                .body(open)
                .post("/api/service/cases/" + caseAgainst("KR") + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return asClerk()
                .body(Map.of("channel", "PERSON_IN_PRC", "sentTo", "金代表, 上海市", "reasons", "Met there in October"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response step(String attempt, String path, Map<String, Object> body) {
        return asClerk().body(body).post("/api/service/attempts/" + attempt + "/" + path);
    }
}
