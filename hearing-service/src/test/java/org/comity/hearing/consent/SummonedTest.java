package org.comity.hearing.consent;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.room.Endpoint;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The three days before a hearing that was fixed in time")
class SummonedTest {
    private static final Map<String, Object> NOTHING = Map.of();
    private static final String SUMMONS = "[\"SUMMONS\"]";

    private CourtDay day;
    private UUID hearing;
    private LocalDate lastDay;

    @BeforeEach
    void aHearingInSixDays() {
        day = CourtDay.ofRegisteredCase();
        Instant startsAt = Instant.now().plus(Duration.ofDays(6)).truncatedTo(ChronoUnit.HOURS);
        lastDay = CourtClock.dateOf(startsAt).minusDays(3);
        hearing = UUID.fromString(day.schedule(day.clerk(), startsAt, null)
                .statusCode(201)
                .body("notice.isShort", is(false))
                .extract()
                .path("id"));
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        consents(day.plaintiff());
        consents(day.defendant());
    }

    private void consents(String party) {
        post(party, "/hearings/" + hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(200);
    }

    private ValidatableResponse consents() {
        return as(day.clerk(), "/hearings/" + hearing + "/consents").statusCode(200);
    }

    private void served(UUID request, UUID attempt, UUID party, String paper, String kinds, LocalDate on) {
        day.served(request, attempt, party, paper, kinds, on);
    }

    private void awaitStanding(String seat, String standing) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> consents().extract().path("parties.find { it.seat == '" + seat + "' }.summoned.standing"),
                        is(standing));
    }

    private Endpoint judge() {
        return Endpoint.enters(hearing, ticket(hearing, day.judge()));
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    @Test
    @DisplayName("count from the service of the summons on each party; who was served late is asked, and nobody else")
    void countForEach() {
        consents()
                .body("parties.find { it.seat == 'defendant-1' }.summoned.standing", is("STILL_TIME"))
                .body("parties.find { it.seat == 'defendant-1' }.summoned.lastDay", is(lastDay.toString()));
        served(UUID.randomUUID(), UUID.randomUUID(), day.plaintiffParty, "SUMMONS", "[]", lastDay);
        served(
                UUID.randomUUID(),
                UUID.randomUUID(),
                day.defendantParty,
                "STATEMENT_OF_CLAIM",
                SUMMONS,
                lastDay.plusDays(1));
        awaitStanding("defendant-1", "LATE");
        consents()
                .body("parties.find { it.seat == 'plaintiff-1' }.summoned.standing", is("IN_TIME"))
                .body("parties.find { it.seat == 'plaintiff-1' }.shortNoticeNeeded", is(false))
                .body("parties.find { it.seat == 'defendant-1' }.shortNoticeNeeded", is(true))
                .body("shortNoticeNeeded", is(true))
                .body("complete", is(false));
        post(day.plaintiff(), "/hearings/" + hearing + "/short-notice", "{\"language\":\"en\"}")
                .statusCode(409)
                .body("code", is("notice-not-short"));

        // Then the room stays shut until that party agrees
        Endpoint judge = judge();
        assertEquals("notice-too-short", code(judge.asks("room.open", NOTHING)));
        post(day.defendant(), "/hearings/" + hearing + "/short-notice", "{\"language\":\"ko\"}")
                .statusCode(200)
                .body("complete", is(true));
        assertEquals("ack", code(judge.asks("room.open", NOTHING)));
        assertEquals("{}", judge.untilEvent("room.opened").get("d").toString());
    }

    @Test
    @DisplayName("can be overlooked by who presides, with a reason in the record that names whom it concerns")
    void aPersonDecides() {
        served(UUID.randomUUID(), UUID.randomUUID(), day.defendantParty, "SUMMONS", SUMMONS, lastDay.plusDays(2));
        awaitStanding("defendant-1", "LATE");
        Endpoint judge = judge();
        assertEquals("notice-too-short", code(judge.asks("room.open", Map.of("reason", "  "))));
        assertEquals("ack", code(judge.asks("room.open", Map.of("reason", "It is here and asks for today."))));
        JsonNode opened = judge.untilEvent("room.opened").get("d");
        assertEquals("[\"defendant-1\"]", opened.get("toldTooLate").toString());
        assertEquals("It is here and asks for today.", opened.get("reason").asText());
    }

    @Test
    @DisplayName(
            "do not begin with another paper, nor with a summons from before, nor with a service that the court found to be none")
    void whatDoesNotCount() {
        UUID request = UUID.randomUUID();
        UUID attempt = UUID.randomUUID();
        LocalDate today = CourtClock.dateOf(Instant.now());
        served(UUID.randomUUID(), UUID.randomUUID(), day.defendantParty, "OTHER", "[\"RULING\"]", today);
        served(UUID.randomUUID(), UUID.randomUUID(), day.defendantParty, "SUMMONS", SUMMONS, today.minusDays(1));
        served(request, attempt, day.plaintiffParty, "SUMMONS", SUMMONS, today);
        awaitStanding("plaintiff-1", "IN_TIME");
        consents().body("parties.find { it.seat == 'defendant-1' }.summoned.standing", is("STILL_TIME"));
        superseded(request, attempt, null);
        awaitStanding("plaintiff-1", "STILL_TIME");
        superseded(request, attempt, lastDay.plusDays(1));
        awaitStanding("plaintiff-1", "LATE");
    }

    private void superseded(UUID request, UUID attempt, LocalDate standsOn) {
        String on = standsOn == null ? "null" : "\"" + standsOn + "\"";
        String at = standsOn == null ? "null" : "\"" + standsOn + "T04:00:00Z\"";
        day.serviceSays("ServiceSuperseded", """
            {"caseId":"%s","requestId":"%s","attemptId":"%s","partyId":"%s","supersededAt":"%s","evidenceDigest":"%s",
             "starts":[],"standsAt":%s,"standsOn":%s}\
            """.formatted(
                        day.caseId, request, attempt, day.plaintiffParty, Instant.now(), "0".repeat(64), at, on));
    }

    @Test
    @DisplayName("are looked at when a time is chosen: by how long service on each party took so far")
    void howLongItTook() {
        LocalDate today = CourtClock.dateOf(Instant.now());
        UUID quick = day.beginsToServe(day.plaintiffParty, Instant.now().minus(Duration.ofDays(2)));
        UUID slow = day.beginsToServe(day.defendantParty, Instant.now().minus(Duration.ofDays(40)));
        served(quick, UUID.randomUUID(), day.plaintiffParty, "STATEMENT_OF_CLAIM", "[\"STATEMENT_OF_CLAIM\"]", today);
        served(slow, UUID.randomUUID(), day.defendantParty, "STATEMENT_OF_CLAIM", "[\"STATEMENT_OF_CLAIM\"]", today);
        day.beginsToServe(day.secondPlaintiffParty, Instant.now());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> times().extract().path("parties.find { it.role == 'DEFENDANT' }.service.days"), is(40));
        times().body("parties.find { it.role == 'PLAINTIFF' }.service.days", is(2))
                .body("parties.find { it.role == 'PLAINTIFF' }.summonsLikely", is(true))
                .body(
                        "parties.find { it.role == 'DEFENDANT' }.service.begunOn",
                        is(today.minusDays(40).toString()))
                .body("parties.find { it.role == 'DEFENDANT' }.summonsLikely", is(false));
        CourtDay another = CourtDay.ofRegisteredCase();
        as(
                        another.clerk(),
                        "/cases/" + another.caseId + "/times?startsAt=2030-03-05T07:00:00Z&endsAt=2030-03-05T08:00:00Z")
                .body("parties[0].service.servedOn", nullValue())
                .body("parties[0].summonsLikely", is(false));
    }

    private ValidatableResponse times() {
        Instant startsAt = Instant.now().plus(Duration.ofDays(20));
        return as(
                        day.clerk(),
                        "/cases/" + day.caseId + "/times?startsAt=" + startsAt + "&endsAt="
                                + startsAt.plusSeconds(3600))
                .statusCode(200);
    }
}
