package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
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
import org.comity.testing.TestEvents;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A party that is served elsewhere since the filing")
class ChangedAddressTest extends CourtTest {
    @Inject
    Clock clock;

    @Test
    @DisplayName(
            "is shown where the court confirmed it last, and the next request proposes that; from a day to come it is not yet there")
    void isServedWhereTheCourtConfirmed() {
        // Given
        LocalDate today = CourtClock.dateOf(clock.instant());
        UUID caseId = caseAgainst("KR");
        defendantOf(caseId)
                .body("parties[1].address", is("Seoul"))
                .body("parties[1].email", is(email))
                .body("parties[1].addressChanged", nullValue());
        // When it moves twice, and says where it will be next year
        changed(caseId, "Jeju", "KR", null, today.minusDays(9));
        changed(caseId, "Hamburg", "DE", "to-come@hanbit.example", today.plusDays(30));
        changed(caseId, "Busan", "KR", "busan@hanbit.example", today);
        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> defendantOf(caseId).body("parties[1].address", is("Busan")));
        defendantOf(caseId)
                .body("parties[1].email", is("busan@hanbit.example"))
                .body("parties[1].addressChanged.validFrom", is(today.toString()))
                .body("parties[1].addressChanged.statedAt", is("2026-11-20T02:00:00Z"))
                .body("parties[0].addressChanged", nullValue());
        asClerk()
                .get("/api/service/requests/" + requestIn(caseId))
                .then()
                .statusCode(200)
                .body("addressee.address", is("Busan"))
                .body("addressee.email", is("busan@hanbit.example"));
    }

    @Test
    @DisplayName("is kept also where its state is told as no code that is known; a person finds the state")
    void inAnUnknownState() {
        UUID caseId = caseAgainst("KR");
        String published = TestEvents.event(
                "AddressChanged",
                caseId,
                json.valueToTree(fact(caseId, "Pristina", "XK", null, LocalDate.of(2026, 11, 1)))
                        .toString());
        TestEvents.tell("filing-service", caseId, published.replace("\"XK\"", "\"KOSOVO\""));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> defendantOf(caseId).body("parties[1].address", is("Pristina")));
        defendantOf(caseId)
                .body("parties[1].addressChanged.country", nullValue())
                .body("parties[1].country", is("KR"));
    }

    private ValidatableResponse defendantOf(UUID caseId) {
        return asClerk().get("/api/service/cases/" + caseId).then().statusCode(200);
    }

    private void changed(UUID caseId, String address, String country, String mail, LocalDate from) {
        tell("AddressChanged", caseId, fact(caseId, address, country, mail, from));
    }

    private Map<String, Object> fact(UUID caseId, String address, String country, String mail, LocalDate from) {
        Map<String, Object> fact = new HashMap<>();
        fact.put("caseId", caseId);
        fact.put("changeId", UUID.randomUUID());
        fact.put("partyId", defendant);
        fact.put("address", address);
        fact.put("country", country);
        fact.put("email", mail);
        fact.put("validFrom", from.toString());
        fact.put("statedAt", "2026-11-20T02:00:00Z");
        fact.put("confirmedAt", "2026-11-21T02:00:00Z");
        fact.put("accountIds", List.of());
        return fact;
    }
}
