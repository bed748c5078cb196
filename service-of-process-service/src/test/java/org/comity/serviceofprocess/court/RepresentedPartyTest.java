package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A party that is represented")
class RepresentedPartyTest extends CourtTest {
    private final UUID account = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    @DisplayName(
            "one lawyer of two defendants is shown with each, and sees their service until the last of both powers has ended")
    void oneLawyerOfTwoDefendants() {
        // Given
        UUID caseId = caseAgainstTwo("US");
        String proof = "/api/service/requests/" + requestIn(caseId) + "/proof";
        asLawyer(proof, 404, "request-not-found");
        // When
        confirmed(caseId, first, defendant, "LAWYER");
        confirmed(caseId, second, alsoSued, "LAWYER");
        // Then
        awaitRepresentatives(caseId, alsoSued, List.of("陈薇"));
        caseOf(caseId)
                .body("parties.appeared", contains(true, true, true))
                .body("parties[0].representatives", empty())
                .body("parties[1].representatives.kind", contains("LAWYER"))
                .body("parties[2].representatives.kind", contains("LAWYER"));
        asLawyer(proof, 409, "nothing-to-prove");
        // When one power ends, and then the other
        ended(caseId, first, defendant, true);
        awaitRepresentatives(caseId, defendant, List.of());
        asLawyer(proof, 409, "nothing-to-prove");
        ended(caseId, second, alsoSued, false);
        awaitRepresentatives(caseId, alsoSued, List.of());
        asLawyer(proof, 404, "request-not-found");
    }

    @Test
    @DisplayName("can be served through the agent whom the court confirmed, whatever the clerk remembers of one")
    void servedThroughItsAgent() {
        // Given the clerk says that there is no agent
        UUID caseId = caseAgainst("US");
        agentChannel(caseId).body("channels.find { it.channel == 'LITIGATION_AGENT' }.answer", is("CLOSED"));
        // When
        confirmed(caseId, first, defendant, "LAWYER");
        awaitRepresentatives(caseId, defendant, List.of("陈薇"));
        // Then only the power of attorney is to be read
        agentChannel(caseId)
                .body("channels.find { it.channel == 'LITIGATION_AGENT' }.answer", is("ASK"))
                .body(
                        "channels.find { it.channel == 'LITIGATION_AGENT' }.grounds.datum.name",
                        contains("agentInCase", "agentExcludesReceipt"));
    }

    @Test
    @DisplayName("has no agent by its legal representative, who is the party itself")
    void legalRepresentativeIsNoAgent() {
        UUID caseId = caseAgainst("US");
        confirmed(caseId, first, defendant, "LEGAL_REPRESENTATIVE");
        awaitRepresentatives(caseId, defendant, List.of("陈薇"));
        agentChannel(caseId).body("channels.find { it.channel == 'LITIGATION_AGENT' }.answer", is("CLOSED"));
    }

    private ValidatableResponse agentChannel(UUID caseId) {
        return asClerk()
                .body(openRequest())
                .post("/api/service/cases/" + caseId + "/advice")
                .then()
                .statusCode(200);
    }

    private void asLawyer(String proof, int status, String code) {
        as(TestTokens.party(account)).get(proof).then().statusCode(status).body("code", is(code));
    }

    private ValidatableResponse caseOf(UUID caseId) {
        return asClerk().get("/api/service/cases/" + caseId).then().statusCode(200);
    }

    private void awaitRepresentatives(UUID caseId, UUID party, List<String> names) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> caseOf(caseId)
                .body("parties.find { it.partyId == '" + party + "' }.representatives.name", is(names)));
    }

    private void confirmed(UUID caseId, UUID representation, UUID party, String kind) {
        Map<String, Object> fact = fact(caseId, representation, party, kind);
        fact.put("powers", List.of());
        fact.put("instances", List.of("FIRST"));
        fact.put("validFrom", "2026-01-01");
        fact.put("validUntil", null);
        fact.put("confirmedAt", "2026-11-26T02:00:00Z");
        tell("RepresentationConfirmed", caseId, fact);
    }

    private void ended(UUID caseId, UUID representation, UUID party, boolean stays) {
        Map<String, Object> fact = fact(caseId, representation, party, "LAWYER");
        fact.put("reason", "REVOKED");
        fact.put("stays", stays);
        fact.put("endedAt", "2026-11-27T02:00:00Z");
        tell("RepresentationEnded", caseId, fact);
    }

    private Map<String, Object> fact(UUID caseId, UUID representation, UUID party, String kind) {
        Map<String, Object> fact = new HashMap<>();
        fact.put("caseId", caseId);
        fact.put("representationId", representation);
        fact.put("partyId", party);
        fact.put("accountId", account);
        fact.put("kind", kind);
        fact.put("name", "陈薇");
        return fact;
    }
}
