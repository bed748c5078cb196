package org.comity.hearing.schedule;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 55; J 221. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A hearing of cases that are heard together")
class JoinedCasesTest {
    private static final Instant FAR_ENOUGH = Instant.parse("2030-03-05T07:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    DataSource database;

    private CourtDay lead;
    private CourtDay other;
    private UUID before;

    @BeforeEach
    void join() {
        lead = CourtDay.ofRegisteredCase();
        other = CourtDay.withoutDefendant();
        before = scheduled();
        other.filingSays("CasesJoined", """
                {"caseId":"%s","withCaseId":"%s","withNumber":"（2026）浙01民初1号","leads":false,"joinedAt":"2026-01-07T02:00:00Z"}""".formatted(other.caseId, lead.caseId));
        lead.filingSays("CasesJoined", """
                {"caseId":"%s","withCaseId":"%s","withNumber":"（2026）浙01民初1号","leads":true,"joinedAt":"2026-01-07T02:00:00Z"}""".formatted(lead.caseId, other.caseId));
        seen(other.plaintiff(), before, 200);
    }

    private UUID scheduled() {
        return UUID.fromString(lead.schedule(lead.clerk(), FAR_ENOUGH, null)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void seen(String token, UUID hearing, int status) {
        await().atMost(SOON)
                .untilAsserted(() -> CourtDay.as(token, "/hearings/" + hearing).statusCode(status));
    }

    /** Which cases were told of what happened to a hearing. */
    private Set<String> told(String event, UUID hearing) throws SQLException {
        Set<String> cases = new TreeSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select cast(data as jsonb) ->> 'caseId' from outbox_event where type = ? and data like '%' || ? || '%'")) {
            select.setString(1, event);
            select.setString(2, hearing.toString());
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    cases.add(found.getString(1));
                }
            }
        }
        return cases;
    }

    private Set<String> both() {
        return new TreeSet<>(Set.of(lead.caseId.toString(), other.caseId.toString()));
    }

    @Test
    @DisplayName("has seats for the parties of both, whenever it was scheduled, and both cases are told of it")
    void seatsBoth() throws SQLException {
        UUID after = scheduled();
        for (UUID hearing : Set.of(before, after)) {
            CourtDay.as(other.plaintiff(), "/hearings/" + hearing)
                    .statusCode(200)
                    .body("yourSeats", is(List.of("plaintiff-2")))
                    .body("seats.findAll { it.role == 'PLAINTIFF' || it.role == 'DEFENDANT' }", hasSize(4));
            assertEquals(both(), told("HearingScheduled", hearing));
        }
        CourtDay.as(other.plaintiff(), "/cases/" + other.caseId + "/hearings")
                .statusCode(200)
                .body("items.id", containsInAnyOrder(before.toString(), after.toString()));
        // Who appears later has the seat of its party
        UUID account = UUID.randomUUID();
        other.appears(other.defendantParty, account);
        seen(TestTokens.party(account), after, 200);
        CourtDay.as(TestTokens.party(account), "/hearings/" + after).body("yourSeats", is(List.of("defendant-2")));
    }

    @Test
    @DisplayName("is consented to by each party for its own case")
    void isConsentedTo() throws SQLException {
        post(other.plaintiff(), "/hearings/" + before + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(200)
                .body("parties", hasSize(4));
        assertEquals(Set.of(other.caseId.toString()), told("HearingConsented", before));
    }

    @Test
    @DisplayName("is of the leading case alone once they are heard apart")
    void parts() throws SQLException {
        other.filingSays("CasesParted", """
                {"caseId":"%s","fromCaseId":"%s","fromNumber":"（2026）浙01民初1号","led":false,"partedAt":"2026-01-08T02:00:00Z"}""".formatted(other.caseId, lead.caseId));
        seen(other.plaintiff(), before, 404);
        CourtDay.as(lead.plaintiff(), "/hearings/" + before)
                .body("seats.findAll { it.role == 'PLAINTIFF' || it.role == 'DEFENDANT' }", hasSize(2));
        CourtDay.as(other.plaintiff(), "/cases/" + other.caseId + "/hearings").body("items", empty());
        assertEquals(Set.of(other.caseId.toString()), told("HearingReleased", before));
        assertEquals(Set.of(), told("HearingAdjourned", before));
        UUID after = scheduled();
        CourtDay.as(other.plaintiff(), "/hearings/" + after).statusCode(404);
        CourtDay.as(lead.plaintiff(), "/cases/" + lead.caseId + "/hearings")
                .body("items.id", hasItem(after.toString()));
    }
}
