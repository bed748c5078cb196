package org.comity.filing.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Who acts in a case")
class ParticipantIdentityTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler lawyer = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();

    @Inject
    EntityManager database;

    private String caseId;
    private String sued;

    @BeforeEach
    void register() {
        caseId = clerk.registers(filer.files());
        sued = filer.get("/cases/" + caseId).path("parties[1].id");
    }

    private String path(String tail) {
        return "/cases/" + caseId + tail;
    }

    private String code() {
        return clerk.asks()
                .put("/api/filing" + path("/parties/" + sued + "/appearance-code"))
                .path("code");
    }

    /** @return the representation of the lawyer, which waits for the court */
    private String proposed() {
        String representation = lawyer.post(
                        "/appearances",
                        Map.of(
                                "code",
                                code(),
                                "as",
                                Map.of(
                                        "kind",
                                        "LAWYER",
                                        "name",
                                        "陈薇律师",
                                        "powers",
                                        List.of(),
                                        "validFrom",
                                        "2026-01-01")))
                .then()
                .statusCode(201)
                .extract()
                .path("toProve");
        lawyer.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"power.pdf\"")
                .queryParam("kind", "POWER_OF_ATTORNEY")
                .queryParam("language", "zh-CN")
                .body(TestPdf.ofPages(1))
                .post("/api/filing/appearances/" + representation + "/proof")
                .then()
                .statusCode(201)
                .body("identity", nullValue());
        return representation;
    }

    private Response finds(TestFiler who, String whom, Map<String, Object> changes) {
        Map<String, Object> found = new HashMap<>(Map.of("outcome", "VERIFIED", "means", "DOCUMENTS"));
        found.putAll(changes);
        return who.post(path(whom + "/identity/findings"), found);
    }

    private Response confirms(String representation) {
        Integer version =
                clerk.get(path("/representations")).path("items.find { it.id == '" + representation + "' }.version");
        return clerk.post(path("/representations/" + representation + "/confirmation"), Map.of("version", version));
    }

    @Transactional
    List<?> noted(String act, String what) {
        return database.createNativeQuery(
                        "select cast(details as jsonb) ->> ?2 from audit_trail where case_id = ?3 and act = ?1 order by position")
                .setParameter(1, act)
                .setParameter(2, what)
                .setParameter(3, UUID.fromString(caseId))
                .getResultList();
    }

    @Transactional
    List<?> told() {
        return database.createNativeQuery(
                        "select (cast(data as jsonb) ->> 'accountId') || ' ' || (cast(data as jsonb) ->> 'verified') from outbox_event"
                                + " where type = 'ParticipantIdentityChecked' and subject = ?1 order by position")
                .setParameter(1, UUID.fromString(caseId))
                .getResultList();
    }

    @Test
    @DisplayName(
            "for a party, and whom no court has checked, is shown as such to the court, which is not barred from confirming")
    void registered() {
        // Given
        String representation = proposed();
        String whom = "/representations/" + representation;
        clerk.get(path("/representations")).then().body("items.identity", contains("REGISTERED"));
        clerk.get(path(whom + "/identity"))
                .then()
                .statusCode(200)
                .body("level", is("REGISTERED"))
                .body("tellBy.rule", is("FIL-01"))
                .body("tellBy.length", is(3));
        // When
        confirms(representation).then().statusCode(201).body("identity", is("REGISTERED"));
        // Then what was known is kept, whatever is found later, and nothing waits any more
        finds(clerk, whom, Map.of()).then().statusCode(201).body("level", is("VERIFIED"));
        assertThat(noted("representation-confirmed", "identity")).isEqualTo(List.of("REGISTERED"));
        clerk.get(path(whom + "/identity")).then().body("tellBy", nullValue());
    }

    @Test
    @DisplayName("for a party is checked before it is confirmed: it is told, and the finding stands in its next case")
    void verified() {
        // Given
        String representation = proposed();
        String whom = "/representations/" + representation;
        // When
        finds(clerk, whom, Map.of("means", "VIDEO"))
                .then()
                .statusCode(201)
                .body("level", is("VERIFIED"))
                .body("last.court", is(TestTokens.COURT))
                .body("tellBy", nullValue());
        // Then
        assertThat(told()).isEqualTo(List.of(lawyer.account + " true"));
        lawyer.get("/identity").then().body("level", is("VERIFIED")).body("last.means", is("VIDEO"));
        confirms(representation).then().statusCode(201).body("identity", is("VERIFIED"));
        assertThat(noted("representation-confirmed", "identity")).isEqualTo(List.of("VERIFIED"));
        // And in another case of another filer
        caseId = clerk.registers(TestFiler.party().files());
        sued = clerk.get("/cases/" + caseId).path("parties[1].id");
        proposed();
        clerk.get(path("/representations")).then().body("items.identity", contains("VERIFIED"));
    }

    @Test
    @DisplayName(
            "as the party itself is checked from when it came with its code; a later doubt stands for an earlier finding")
    void party() {
        String whom = "/parties/" + sued;
        clerk.get(path(whom + "/identity")).then().statusCode(409).body("code", is("identity-of-nobody"));
        defendant.post("/appearances", Map.of("code", code())).then().statusCode(201);
        clerk.get(path("")).then().body("parties.identity", contains("REGISTERED", "REGISTERED"));
        clerk.get(path(whom + "/identity")).then().statusCode(200).body("tellBy.rule", is("FIL-01"));
        // Who filed was checked with the filing
        String plaintiff = clerk.get(path("")).path("parties[0].id");
        clerk.get(path("/parties/" + plaintiff + "/identity")).then().body("tellBy", nullValue());

        finds(clerk, whom, Map.of()).then().statusCode(201);
        clerk.get(path("")).then().body("parties.identity", contains("REGISTERED", "VERIFIED"));
        finds(clerk, whom, Map.of("outcome", "NOT_VERIFIED", "grounds", "Another person's passport."))
                .then()
                .statusCode(201)
                .body("level", is("REGISTERED"));
        clerk.get(path("")).then().body("parties.identity", contains("REGISTERED", "REGISTERED"));
        defendant.get("/identity").then().body("last.grounds", is("Another person's passport."));
        assertThat(told()).isEqualTo(List.of(defendant.account + " true", defendant.account + " false"));
    }

    @Test
    @DisplayName("is told nobody but the court and the person; only a clerk of the court says what it found, and why")
    void byWhom() {
        String representation = proposed();
        String whom = "/representations/" + representation;
        defendant.post("/appearances", Map.of("code", code())).then().statusCode(201);
        filer.get(path("")).then().body("parties.identity", contains(nullValue(), nullValue()));
        defendant.get(path("/representations")).then().body("items.identity", contains(nullValue()));
        finds(clerk, whom, Map.of("outcome", "NOT_VERIFIED", "grounds", " "))
                .then()
                .statusCode(422)
                .body("code", is("identity-finding-unexplained"));
        finds(clerk, whom, Map.of("grounds", "x".repeat(2001))).then().statusCode(400);
        finds(TestFiler.clerkOf("沪01"), whom, Map.of()).then().statusCode(404);
        finds(filer, whom, Map.of()).then().statusCode(403);
        finds(lawyer, whom, Map.of()).then().statusCode(403);
        finds(TestFiler.judge(), whom, Map.of()).then().statusCode(403);
        filer.get(path(whom + "/identity")).then().statusCode(403);
        finds(clerk, "/representations/" + UUID.randomUUID(), Map.of())
                .then()
                .statusCode(404)
                .body("code", is("representation-not-found"));
        finds(clerk, "/parties/" + UUID.randomUUID(), Map.of())
                .then()
                .statusCode(404)
                .body("code", is("party-not-found"));
        assertThat(told()).isEmpty();
    }
}
