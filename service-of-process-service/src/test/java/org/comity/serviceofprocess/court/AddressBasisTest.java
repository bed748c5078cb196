package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("An electronic address")
class AddressBasisTest extends CourtTest {

    @Inject
    Clock clock;

    private UUID caseId;
    private String request;

    @BeforeEach
    void open() {
        caseId = caseAgainst("US");
        request = requestIn(caseId);
    }

    @Nested
    @DisplayName("that only the plaintiff typed")
    class Typed {

        @Test
        @DisplayName("is written to, and neither the code nor reading is service: only acceptance is")
        void onlyAcceptanceCounts() {
            String attempt = starts(null)
                    .statusCode(201)
                    .body("standing", is("BY_ACCEPTANCE_ONLY"))
                    .body("addressConfirmed", is(false))
                    .body("addressGround", nullValue())
                    .extract()
                    .path("id");
            String code = codeGiven(request, attempt);
            addressee()
                    .body(Map.of("secret", secretFromMail(), "code", code))
                    .post("/api/service/deliveries/" + attempt + "/opening")
                    .then()
                    .statusCode(200)
                    .body("delivery.served", nullValue());
            asClerk().get("/api/service/requests/" + request).then().body("served", nullValue());
        }

        @Test
        @DisplayName("is not confirmed by the claim, which comes from the plaintiff")
        void notByTheClaim() {
            starts(Map.of("ground", "PAPER", "documentId", claim))
                    .statusCode(422)
                    .body("code", is("address-paper-of-others"));
            starts(Map.of("ground", "PAPER")).statusCode(422).body("code", is("address-paper-missing"));
            starts(Map.of("ground", "PAPER", "documentId", UUID.randomUUID()))
                    .statusCode(422)
                    .body("code", is("document-not-in-case"));
        }

        @Test
        @DisplayName("was not stated to the court by the addressee")
        void notStated() {
            starts(Map.of("ground", "STATED")).statusCode(422).body("code", is("address-not-stated"));
        }
    }

    @Test
    @DisplayName(
            "that the addressee confirmed on its sheet: giving the code is service, and the record names the paper")
    void confirmedOnPaper() {
        asClerk()
                .get("/api/service/requests/" + request + "/address-papers")
                .then()
                .statusCode(200)
                .body("stated", nullValue())
                .body("papers.kind", containsInAnyOrder("SERVICE_ADDRESS", "IDENTITY"));
        String attempt = starts(Map.of("ground", "PAPER", "documentId", confirmation))
                .statusCode(201)
                .body("standing", is("CONFIRMED"))
                .body("addressDocumentId", is(confirmation.toString()))
                .extract()
                .path("id");
        codeGiven(request, attempt);
        asClerk().get("/api/service/requests/" + request).then().body("served.event", is("ACCESS_CODE_GIVEN"));
    }

    @Test
    @DisplayName("that the addressee stated to the court, which confirmed it: only that very address is confirmed")
    void stated() {
        Map<String, Object> change = new HashMap<>();
        change.put("caseId", caseId);
        change.put("changeId", UUID.randomUUID());
        change.put("partyId", defendant);
        change.put("address", "Busan");
        change.put("country", "US");
        change.put("email", email);
        change.put("validFrom", CourtClock.dateOf(clock.instant()).toString());
        change.put("statedAt", "2026-11-20T02:00:00Z");
        change.put("confirmedAt", "2026-11-21T02:00:00Z");
        change.put("accountIds", List.of());
        tell("AddressChanged", caseId, change);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> asClerk()
                .get("/api/service/requests/" + request + "/address-papers")
                .then()
                .body("stated", is(email)));
        Map<String, Object> elsewhere = start(true, null);
        elsewhere.put("address", Map.of("ground", "STATED"));
        elsewhere.put("email", "other@hanbit.example");
        asClerk()
                .body(elsewhere)
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(422)
                .body("code", is("address-not-stated"));
        starts(Map.of("ground", "STATED"))
                .statusCode(201)
                .body("standing", is("CONFIRMED"))
                .body("addressGround", is("STATED"));
    }

    @Test
    @DisplayName("that a paper shows to be the addressee's own: reading presumes service, the code alone is none")
    void own() {
        starts(Map.of("ground", "OWN", "documentId", claim))
                .statusCode(201)
                .body("standing", is("NOT_CONFIRMED"))
                .body("addressConfirmed", is(false));
    }

    @Test
    @DisplayName("serves no conciliation statement by arrival, however it was confirmed (J 133)")
    void conciliation() {
        request = asClerk()
                .body(openRequest(defendant, "MEDIATION_STATEMENT", List.of(claim)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String attempt = starts(Map.of("ground", "PAPER", "documentId", confirmation))
                .statusCode(201)
                .body("standing", is("BY_ACCEPTANCE_ONLY"))
                .extract()
                .path("id");
        String code = codeGiven(request, attempt);
        addressee()
                .body(Map.of("secret", secretFromMail(), "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(200)
                .body("delivery.served", nullValue())
                .body("delivery.takenBy", containsInAnyOrder("ADDRESSEE", "LEGAL_REPRESENTATIVE"));
    }

    /** @param address by what it is known to be the addressee's; null where only others gave it */
    private ValidatableResponse starts(Map<String, Object> address) {
        Map<String, Object> start = start(true, null);
        start.put("address", address);
        return asClerk()
                .body(start)
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then();
    }
}
