package org.comity.serviceofprocess.court;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.testing.PermissionMatrix;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Who may ask what")
class PermissionMatrixTest extends CourtTest {
    private final UUID carrier = UUID.randomUUID();

    @Test
    @DisplayName("is as published, operation by operation and role by role; -Dcontract.write=true writes it anew")
    void isAsPublished() {
        UUID caseId = caseAgainst("KR");
        String request = requestIn(caseId);
        String carried = attemptOf(request);
        String electronic = started(requestIn(caseId), false, "The contract names this address");
        Map<String, String> court =
                new TreeMap<>(Map.of("clerk", TestTokens.clerk(clerk), "judge", TestTokens.judge(judge)));
        Map<String, String> withParty = new TreeMap<>(court);
        withParty.put("party", TestTokens.party(plaintiffAccount));

        PermissionMatrix.of(
                        "service",
                        given().queryParam("format", "json").get("/q/openapi").asString())
                .strangersToCases()
                .thing("case", "/api/service/cases/{caseId}", withParty, caseId)
                .thing("request", "/api/service/requests/{id}", withParty, request)
                .thing("request", "/api/service/requests/{requestId}", withParty, request)
                .thing("attempt", "/api/service/attempts/{id}", court, carried)
                .thing("delivery", "/api/service/deliveries/{id}", court, electronic)
                .thing("entrustment", "/api/service/carried/{id}", carrier(), entrusted(carried))
                .thing("request from abroad", "/api/service/incoming/{id}", court, fromAbroad())
                .requireSameAsPublished();
    }

    private String attemptOf(String request) {
        return asClerk()
                .body(Map.of("channel", "TREATY_CENTRAL_AUTHORITY", "sentTo", "National Court Administration, Seoul"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, String> carrier() {
        return Map.of("party", TestTokens.party(carrier));
    }

    /** To somebody who has taken it. */
    private String entrusted(String attempt) {
        String link = asClerk()
                .body(Map.of("kind", "JOINT_FIRM", "name", "某某联营律师事务所", "days", 30))
                .post("/api/service/attempts/" + attempt + "/entrustments")
                .then()
                .statusCode(201)
                .extract()
                .path("address");
        String id = link.replaceAll(".*/carried/([^#]*)#.*", "$1");
        as(TestTokens.party(carrier))
                .body(Map.of("secret", link.substring(link.indexOf('#') + 1)))
                .post("/api/service/carried/" + id + "/taking")
                .then()
                .statusCode(201);
        return id;
    }

    private String fromAbroad() {
        return asClerk()
                .body(Map.of(
                        "asks", "SERVICE",
                        "basis", "HAGUE",
                        "country", "DE",
                        "authority", "Präsidentin des Oberlandesgerichts Köln",
                        "reference", "2 AR " + UUID.randomUUID(),
                        "addressee", "杭州某公司",
                        "addresseeAddress", "杭州市西湖区某路1号",
                        "papers", "Klageschrift vom 1. Oktober 2026, mit Übersetzung",
                        "receivedOn", "2026-10-05"))
                .post("/api/service/incoming")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
