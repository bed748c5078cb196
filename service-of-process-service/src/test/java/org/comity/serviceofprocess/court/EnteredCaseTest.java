package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A case that a partner's system entered")
class EnteredCaseTest extends CourtTest {
    @Test
    @DisplayName(
            "is served electronically like any other: no paper, no account of its parties and no person who registered it are needed")
    void isServed() {
        // Given a case with its parties alone, and a paper that the court handed in afterwards
        UUID caseId = entered();
        asClerk()
                .get("/api/service/cases/" + caseId)
                .then()
                .body("parties.appeared", contains(false, false))
                .body("parties.email", contains(null, email))
                .body("parties.address", contains("杭州市西湖区文三路1号", "Seoul"))
                .body("documents", empty());
        UUID paper = handedIn(caseId);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asClerk()
                .get("/api/service/cases/" + caseId)
                .then()
                .body("documents.documentId", hasItem(paper.toString())));
        // When
        String request = asClerk()
                .body(openRequest(defendant, "STATEMENT_OF_CLAIM", List.of(paper)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> start = start(false, null);
        start.put("address", Map.of("ground", "OWN", "documentId", paper));
        String attempt = asClerk()
                .body(start)
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        // Then the addressee opens the delivery
        addressee()
                .body(Map.of("secret", secretFromMail(), "code", codeFor(request, attempt)))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(200);
        assertTrue(told(caseId).stream().map(JsonNode::toString).anyMatch(event -> event.contains("ServiceAttempted")));
        // And the partner's system has no business here
        as(TestTokens.partner(UUID.randomUUID(), TestTokens.COURT))
                .get("/api/service/cases/" + caseId)
                .then()
                .statusCode(403);
    }

    private UUID entered() {
        UUID caseId = UUID.randomUUID();
        Map<String, Object> data = new HashMap<>();
        data.put("caseId", caseId);
        data.put("caseNumber", "（2026）浙01民初90001号");
        data.put("court", TestTokens.COURT);
        data.put("causeOfAction", "88.7");
        data.put("title", "买卖合同纠纷");
        data.put("registeredAt", Instant.now().toString());
        data.put("registeredByAccountId", UUID.randomUUID());
        data.put("origin", "PARTNER");
        data.put(
                "parties",
                List.of(
                        party(plaintiff, "PLAINTIFF", "杭州精工机械有限公司", "CN", "zh-CN", "杭州市西湖区文三路1号", null),
                        party(defendant, "DEFENDANT", "주식회사 한빛무역", "US", "ko", "Seoul", email)));
        data.put("documents", List.of());
        tell("CaseRegistered", caseId, data);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asClerk()
                .get("/api/service/cases/" + caseId)
                .then()
                .statusCode(200)
                .body("caseNumber", is("（2026）浙01民初90001号")));
        return caseId;
    }

    private static Map<String, Object> party(
            UUID id, String role, String name, String country, String language, String address, String email) {
        Map<String, Object> party = new HashMap<>();
        party.put("partyId", id);
        party.put("role", role);
        party.put("kind", "COMPANY");
        party.put("name", name);
        party.put("latinName", "");
        party.put("chineseName", "");
        party.put("country", country);
        party.put("language", language);
        party.put("zone", null);
        party.put("email", email);
        party.put("address", address);
        party.put("accountId", null);
        return party;
    }

    private UUID handedIn(UUID caseId) {
        UUID paper = UUID.randomUUID();
        Map<String, Object> data = new HashMap<>();
        data.put("caseId", caseId);
        data.put("paperId", paper);
        data.put("kind", "STATEMENT_OF_CLAIM");
        data.put("side", "COURT");
        data.put("authorAccountId", clerk);
        data.put("readers", "ALL");
        data.put("readerAccountIds", List.of());
        data.put("digest", FilingUpstream.file("起诉状 " + paper));
        data.put("title", "起诉状");
        data.put("language", "ko");
        data.put("pages", 1);
        data.put("translationOf", null);
        data.put("filedAt", "2026-11-26T02:00:00Z");
        tell("PaperFiled", caseId, data);
        return paper;
    }
}
