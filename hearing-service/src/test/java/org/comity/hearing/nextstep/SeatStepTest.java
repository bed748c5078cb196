package org.comity.hearing.nextstep;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.room.Endpoint;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What now, at a hearing")
class SeatStepTest {
    private static final Instant MORNING = Instant.parse("2030-03-05T01:00:00Z");

    private static UUID scheduled(CourtDay day, Instant at) {
        return UUID.fromString(
                day.schedule(day.clerk(), at, null).statusCode(201).extract().path("id"));
    }

    private static void move(CourtDay day, UUID hearing) {
        post(day.clerk(), "/hearings/" + hearing + "/move", """
            {"startsAt":"2030-03-06T01:00:00Z","endsAt":"2030-03-06T03:00:00Z","reason":"法庭占用","shortNoticeReason":null}""").statusCode(200);
    }

    private static void adjourn(CourtDay day, UUID hearing) {
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        Endpoint.enters(hearing, ticket(hearing, day.judge()))
                .asks("room.adjourn", Map.of("ground", "OTHER", "reason", "x"));
    }

    @Nested
    @DisplayName("a witness")
    class Witness {
        private final String account = TestTokens.party(UUID.randomUUID());

        @Test
        @DisplayName(
                "is told what, when and by which law; that it was moved and why; and that it was adjourned until another is set")
        void isHeard() {
            CourtDay day = CourtDay.ofRegisteredCase();
            day.calls("WITNESS", "Anna Weber", "fr");
            UUID hearing = scheduled(day, MORNING);
            as(account, "/next-steps").statusCode(200).body("$", empty());
            day.comesIn(hearing, "witness-1", account);
            as(account, "/next-steps")
                    .statusCode(200)
                    .body("kind", contains("TESTIFY"))
                    .body("[0].at", is("2030-03-05T01:00:00Z"))
                    .body("[0].movedFrom", nullValue())
                    .body("[0].article", is("CPL 75, 76; EV 68"));

            move(day, hearing);
            as(account, "/next-steps")
                    .body("[0].at", is("2030-03-06T01:00:00Z"))
                    .body("[0].movedFrom", is("2030-03-05T01:00:00Z"))
                    .body("[0].reason", is("法庭占用"));

            adjourn(day, hearing);
            as(account, "/next-steps").body("kind", contains("AWAIT_NEW_HEARING"));

            UUID next = scheduled(day, MORNING.plusSeconds(86_400 * 30));
            as(account, "/next-steps").body("$", empty());
            day.comesIn(next, "witness-1", account);
            as(account, "/next-steps").body("kind", contains("TESTIFY")).body("[0].hearingId", is(next.toString()));
        }

        @Test
        @DisplayName("whom the court releases has nothing to do")
        void isReleased() {
            CourtDay day = CourtDay.ofRegisteredCase();
            UUID person = day.calls("EXPERT", "Anna Weber", "fr");
            UUID hearing = scheduled(day, MORNING);
            day.comesIn(hearing, "expert-1", account);
            as(account, "/next-steps").body("kind", contains("EXPLAIN_OPINION"));
            day.filingSays("PersonReleased", """
                {"caseId":"%s","personId":"%s","accountIds":[],"releasedAt":"2026-02-01T02:00:00Z"}""".formatted(day.caseId, person));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> as(account, "/next-steps").body("$", empty()));
        }
    }

    @Test
    @DisplayName(
            "an interpreter interprets, a judge presides, a clerk keeps the record; a party and a stranger read nothing here")
    void othersWithASeat() {
        CourtDay day = CourtDay.withInterpreter("ab".repeat(32));
        UUID hearing = scheduled(day, MORNING);
        as(day.interpreter(), "/next-steps").body("kind", contains("INTERPRET"));
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        post(day.clerk(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        as(day.judge(), "/next-steps").body("kind", contains("PRESIDE"));
        as(day.clerk(), "/next-steps").body("kind", contains("KEEP_RECORD"));
        as(day.plaintiff(), "/next-steps").body("$", empty());
        as(TestTokens.party(UUID.randomUUID()), "/next-steps").statusCode(200).body("$", empty());

        adjourn(day, hearing);
        as(day.interpreter(), "/next-steps").body("kind", contains("AWAIT_NEW_HEARING"));
        // Who sets the next one has it in the work list.
        as(day.judge(), "/next-steps").body("$", empty());
    }
}
