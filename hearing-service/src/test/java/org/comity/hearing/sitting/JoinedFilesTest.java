package org.comity.hearing.sitting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.business.Exhibits.Exhibit;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 55; J 221. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("In a hearing of cases that are heard together")
class JoinedFilesTest {
    private static final String OF_THE_OTHER = "ef".repeat(32);

    @Inject
    Sitting sitting;

    @Test
    @DisplayName("the papers of each can be shown, the court finds those of all and a party those of its own case")
    void files() {
        CourtDay lead = CourtDay.ofRegisteredCase();
        CourtDay other = CourtDay.withInterpreter(OF_THE_OTHER);
        UUID hearing = UUID.fromString(lead.schedule(lead.clerk(), Instant.parse("2030-03-05T07:00:00Z"), null)
                .statusCode(201)
                .extract()
                .path("id"));
        String cases = "/hearings/" + hearing + "/cases";
        assertTrue(sitting.exhibit(hearing, OF_THE_OTHER).isEmpty());
        CourtDay.as(lead.clerk(), cases).statusCode(200).body("caseId", contains(lead.caseId.toString()));
        CourtDay.as(other.plaintiff(), cases).statusCode(404);
        // When
        other.filingSays("CasesJoined", """
                {"caseId":"%s","withCaseId":"%s","withNumber":"（2026）浙01民初1号","leads":false,"joinedAt":"2026-01-07T02:00:00Z"}""".formatted(other.caseId, lead.caseId));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> CourtDay.as(other.plaintiff(), cases)
                .statusCode(200)
                .body("caseId", contains(other.caseId.toString()))
                .body("[0].documents.digest", contains(OF_THE_OTHER)));
        // Then
        assertEquals(
                Optional.of("Contract"), sitting.exhibit(hearing, OF_THE_OTHER).map(Exhibit::title));
        assertTrue(sitting.exhibit(hearing, lead.exhibit).isPresent());
        assertTrue(sitting.exhibit(hearing, other.passport).isEmpty());
        CourtDay.as(lead.plaintiff(), cases).statusCode(200).body("caseId", contains(lead.caseId.toString()));
        CourtDay.as(lead.clerk(), cases)
                .statusCode(200)
                .body("caseId", contains(lead.caseId.toString(), other.caseId.toString()))
                .body("[1].documents.digest", hasItem(OF_THE_OTHER));
        CourtDay.as(CourtDay.stranger(), cases).statusCode(404);
    }
}
