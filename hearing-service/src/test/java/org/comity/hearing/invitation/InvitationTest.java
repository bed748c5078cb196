package org.comity.hearing.invitation;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.room.Endpoint;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A witness who is called")
class InvitationTest {
    private static final String TO_WEBER = """
        {"address":"weber@example.org","language":"fr","zone":"Europe/Paris"}""";

    @Inject
    EntityManager database;

    private CourtDay day;

    @BeforeEach
    void aCase() {
        day = CourtDay.ofRegisteredCase();
    }

    private UUID hearing() {
        return UUID.fromString(day.schedule(day.clerk(), Instant.parse("2030-03-05T07:00:00Z"), null)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse invites(String token, UUID hearing, String seat, String body) {
        return post(token, "/hearings/" + hearing + "/seats/" + seat + "/invitation", body);
    }

    /** What was said of the people who are called to a hearing, in order. */
    private List<JsonNode> told(UUID hearing) {
        List<?> found = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select data from outbox_event where type like ?1 and data like ?2 order by position")
                .setParameter(1, "%CalledPersonNotified")
                .setParameter(2, "%" + hearing + "%")
                .getResultList());
        return found.stream()
                .map(data -> LogJson.read(((String) data).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    @DisplayName("is told by mail of the hearing, and when it is adjourned; the mail has no code")
    void isTold() {
        day.calls("WITNESS", "Anna Weber", "fr");
        UUID hearing = hearing();
        as(day.clerk(), "/hearings/" + hearing + "/invitations")
                .statusCode(200)
                .body("seat", is(List.of("witness-1")))
                .body("[0].address", nullValue());
        invites(day.clerk(), hearing, "witness-1", TO_WEBER)
                .statusCode(201)
                .body("address", is("weber@example.org"))
                .body("invitedAt", notNullValue());
        as(day.clerk(), "/hearings/" + hearing + "/invitations").body("[0].invitedAt", notNullValue());

        JsonNode called = told(hearing).getFirst();
        assertEquals("CALLED", called.get("occasion").asText());
        assertEquals("2030-03-05T07:00:00Z", called.get("at").asText());
        assertEquals("Europe/Paris", called.get("zone").asText());
        assertEquals(true, called.get("accountId").isNull());

        // When somebody came with the code, and the judge adjourns
        UUID account = UUID.randomUUID();
        day.comesIn(hearing, "witness-1", TestTokens.party(account));
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        Endpoint.enters(hearing, ticket(hearing, day.judge()))
                .asks("room.adjourn", Map.of("ground", "OTHER", "reason", "x"));
        JsonNode adjourned = told(hearing).getLast();
        assertEquals("ADJOURNED", adjourned.get("occasion").asText());
        assertEquals(account.toString(), adjourned.get("accountId").asText());
        invites(day.clerk(), hearing, "witness-1", TO_WEBER).statusCode(409);

        // Then the next hearing knows the address
        UUID next = hearing();
        as(day.clerk(), "/hearings/" + next + "/invitations")
                .body("[0].address", is("weber@example.org"))
                .body("[0].invitedAt", nullValue());
        assertEquals(0, told(next).size());
    }

    @Test
    @DisplayName("and whom the court then releases learns it, and hears no more")
    void isReleased() {
        UUID person = day.calls("WITNESS", "Anna Weber", "fr");
        UUID hearing = hearing();
        invites(day.clerk(), hearing, "witness-1", TO_WEBER).statusCode(201);
        day.filingSays("PersonReleased", """
            {"caseId":"%s","personId":"%s","accountIds":[],"releasedAt":"%s"}\
            """.formatted(day.caseId, person, Instant.now()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> told(hearing).getLast().get("occasion").asText().equals("RELEASED"));
        as(day.clerk(), "/hearings/" + hearing + "/invitations").body("size()", is(0));
    }

    @Test
    @DisplayName(
            "and came in without a mail learns in the account that the hearing is moved, and that nobody waits any more")
    void withoutAMail() {
        UUID person = day.calls("WITNESS", "Anna Weber", "fr");
        UUID hearing = hearing();
        UUID account = UUID.randomUUID();
        day.comesIn(hearing, "witness-1", TestTokens.party(account));
        post(day.clerk(), "/hearings/" + hearing + "/move", """
            {"startsAt":"2030-03-06T01:00:00Z","endsAt":"2030-03-06T03:00:00Z","reason":"x","shortNoticeReason":null}""").statusCode(200);
        day.filingSays("PersonReleased", """
            {"caseId":"%s","personId":"%s","accountIds":[],"releasedAt":"2026-02-01T02:00:00Z"}""".formatted(day.caseId, person));
        await().atMost(Duration.ofSeconds(30)).until(() -> told(hearing).size() == 3);

        assertEquals(
                List.of("SEATED", "CALLED", "RELEASED"),
                told(hearing).stream()
                        .map(each -> each.get("occasion").asText())
                        .toList());
        told(hearing).forEach(each -> {
            assertEquals(account.toString(), each.get("accountId").asText());
            assertEquals(true, each.get("address").isNull());
        });
    }

    @Test
    @DisplayName("is invited by a clerk of the court alone, in one of the eight languages, to a seat of their own")
    void whoInvites() {
        day.calls("WITNESS", "Anna Weber", "fr");
        UUID hearing = hearing();
        invites(day.plaintiff(), hearing, "witness-1", TO_WEBER).statusCode(403);
        invites(
                        TestTokens.token(UUID.randomUUID(), "clerk", "x", "zh-CN", "Asia/Shanghai", "京01"),
                        hearing,
                        "witness-1",
                        TO_WEBER)
                .statusCode(404);
        as(day.judge(), "/hearings/" + hearing + "/invitations").statusCode(403);
        invites(day.clerk(), hearing, "plaintiff-1", TO_WEBER).statusCode(422).body("code", is("unknown-seat"));
        invites(day.clerk(), hearing, "witness-1", TO_WEBER.replace("\"fr\"", "\"de\""))
                .statusCode(422)
                .body("code", is("language-unknown"));
        invites(day.clerk(), hearing, "witness-1", TO_WEBER.replace("Europe/Paris", "Paris"))
                .statusCode(422)
                .body("code", is("zone-unknown"));
        invites(day.clerk(), hearing, "witness-1", TO_WEBER.replace("@", " at "))
                .statusCode(400);
        assertEquals(0, told(hearing).size());
    }
}
