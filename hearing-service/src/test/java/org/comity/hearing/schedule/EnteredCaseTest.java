package org.comity.hearing.schedule;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A case that a partner's system entered")
class EnteredCaseTest {
    private static final Instant FAR_ENOUGH = Instant.parse("2030-03-05T07:00:00Z");

    @Test
    @DisplayName("gets a hearing like any other; a party that comes in later with its code has its seat and consents")
    void isHeard() {
        // Given
        CourtDay day = CourtDay.enteredByPartner();
        // When
        String hearing = "/hearings/"
                + day.schedule(day.clerk(), FAR_ENOUGH, null)
                        .statusCode(201)
                        .extract()
                        .path("id");
        // Then
        CourtDay.as(day.plaintiff(), hearing).statusCode(404);
        CourtDay.as(TestTokens.partner(UUID.randomUUID(), "浙01"), hearing).statusCode(404);
        day.appears(day.plaintiffParty, day.plaintiff);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> CourtDay.as(day.plaintiff(), hearing)
                .statusCode(200)
                .body("yourSeats", is(List.of("plaintiff-1"))));
        post(day.plaintiff(), hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"zh-CN\"}")
                .statusCode(200);
    }

    @Test
    @DisplayName("shows its hearings' people whom the court hears besides the parties, until it releases them")
    void toBeHeard() {
        // Given
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID witness = UUID.randomUUID();
        String path = "/cases/" + day.caseId + "/called-persons";
        // When
        day.filingSays("PersonCalled", """
                {"caseId":"%s","personId":"%s","calledAs":"WITNESS","name":"Anna Weber","language":"fr","partyId":"%s",
                 "accountIds":[],"calledAt":"2026-01-06T02:00:00Z"}""".formatted(day.caseId, witness, day.plaintiffParty));
        // Then
        for (String reader : List.of(day.plaintiff(), day.clerk(), day.judge())) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> CourtDay.as(reader, path).statusCode(200).body("name", is(List.of("Anna Weber"))));
            CourtDay.as(reader, path)
                    .body("[0].calledAs", is("WITNESS"))
                    .body("[0].language", is("fr"))
                    .body("[0].partyId", is(day.plaintiffParty.toString()));
        }
        CourtDay.as(TestTokens.party(UUID.randomUUID()), path).statusCode(404);
        day.filingSays("PersonReleased", """
                {"caseId":"%s","personId":"%s","accountIds":[],"releasedAt":"2026-01-07T02:00:00Z"}""".formatted(day.caseId, witness));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> CourtDay.as(day.clerk(), path).body("size()", is(0)));
    }
}
