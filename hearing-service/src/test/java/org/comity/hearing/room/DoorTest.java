package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DoorTest {
    private CourtDay day;

    @BeforeEach
    void aCase() {
        day = CourtDay.ofRegisteredCase();
    }

    private static String hello(String ticket) {
        return "{\"frame\":\"hello\",\"v\":1,\"ticket\":\"" + ticket + "\"}";
    }

    @Test
    @DisplayName("a ticket is good once")
    void ticketIsGoodOnce() {
        UUID hearing = day.hearingNow();
        String ticket = ticket(hearing, day.clerk());
        Endpoint.enters(hearing, ticket);
        Endpoint second = Endpoint.at(hearing);
        second.say(hello(ticket));
        assertEquals(4401, second.untilClosed());
    }

    @Test
    @DisplayName(
            "a ticket is given to who proved since shortly before the hearing who they are, and a stranger learns nothing")
    void ticketNeedsProof() {
        UUID hearing = day.hearingNow();
        String tickets = "/hearings/" + hearing + "/tickets";
        Instant now = Instant.now();

        post(TestTokens.proven(now.minus(Duration.ofMinutes(32)), day.plaintiff, "party"), tickets, "")
                .statusCode(401)
                .body("code", is("proof-too-old"));
        post(TestTokens.proven(now.minus(Duration.ofMinutes(29)), day.plaintiff, "party"), tickets, "")
                .statusCode(201);
        post(TestTokens.proven(now.minus(Duration.ofMinutes(32)), UUID.randomUUID(), "party"), tickets, "")
                .statusCode(404);
    }

    @Test
    @DisplayName("a ticket opens no other room")
    void ticketOpensNoOtherRoom() {
        UUID hearing = day.hearingNow();
        Endpoint elsewhere = Endpoint.at(day.hearingNow());
        elsewhere.say(hello(ticket(hearing, day.clerk())));
        assertEquals(4401, elsewhere.untilClosed());
    }

    @Test
    @DisplayName(
            "who signed out or was disabled is hung up on within half a minute, and enters with no ticket of that session")
    void endsWithTheSession() {
        UUID hearing = day.hearingNow();
        UUID session = UUID.randomUUID();
        String token = TestTokens.clerkOfSession(day.clerk, session);
        String unused = ticket(hearing, token);
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, token));
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, TestTokens.party(day.plaintiff)));

        TestEvents.sessionEnded(session);

        assertEquals(4401, clerk.untilClosed());
        Endpoint again = Endpoint.at(hearing);
        again.say(hello(unused));
        assertEquals(4401, again.untilClosed());
        assertEquals(0, plaintiff.closedWith);
    }

    @Test
    @DisplayName("who says nothing is sent away")
    void helloIsExpected() {
        assertEquals(4408, Endpoint.at(day.hearingNow()).untilClosed());
    }

    @Test
    @DisplayName("commands before hello, frames that are no JSON, and frames over 32 KB end the call")
    void badFramesEndTheCall() {
        UUID hearing = day.hearingNow();
        Endpoint early = Endpoint.at(hearing);
        early.say("{\"frame\":\"cmd\",\"id\":\"" + UUID.randomUUID() + "\",\"t\":\"room.open\",\"d\":{}}");
        assertEquals(4400, early.untilClosed());
        Endpoint garbled = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        garbled.say("what?");
        assertEquals(4400, garbled.untilClosed());
        Endpoint loud = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        loud.say("{\"frame\":\"got\",\"x\":\"" + "y".repeat(33_000) + "\"}");
        assertEquals(4400, loud.untilClosed());
    }

    @Test
    @DisplayName("the newest connection of a seat wins, the older one is told")
    void newestConnectionWins() {
        UUID hearing = day.hearingNow();
        Endpoint old = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        Endpoint newer = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        assertEquals(4409, old.untilClosed());
        assertEquals(
                "ack",
                newer.asks("court.note", Map.of("text", "here")).get("frame").asText());
    }

    @Test
    @DisplayName("who acts for two parties comes in once, says for whom each time, and for nobody else")
    void oneConnectionForTwoSeats() {
        CourtDay joint = CourtDay.ofJointPlaintiffs();
        UUID hearing = joint.hearingNow();
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, joint.clerk()));
        Endpoint lawyer = Endpoint.enters(hearing, ticket(hearing, joint.plaintiff()));
        assertEquals(
                "[\"plaintiff-1\",\"plaintiff-2\"]",
                lawyer.until("ready").get("you").get("seats").toString());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> clerk.events.stream()
                                .filter(event -> event.get("t").asText().equals("seat.connected"))
                                .filter(event ->
                                        event.get("d").get("seat").asText().startsWith("plaintiff"))
                                .count()
                        == 2);
        Map<String, Object> nothing = Map.of();
        assertEquals(
                "not-allowed-now",
                lawyer.asksAs("plaintiff-2", "room.open", nothing).get("code").asText());
        assertEquals(
                "seat-not-yours",
                lawyer.asksAs("defendant-1", "room.open", nothing).get("code").asText());
        assertEquals(
                "seat-not-yours",
                lawyer.asksAs("clerk", "court.note", Map.of("text", "x"))
                        .get("code")
                        .asText());
        Endpoint again = Endpoint.enters(hearing, ticket(hearing, joint.plaintiff()));
        assertEquals(4409, lawyer.untilClosed());
        assertEquals(2, again.until("ready").get("you").get("seats").size());
    }

    @Test
    @DisplayName("a party is refused what is the court's, in its own language, and nothing changes")
    void refusesAPartyInItsLanguage() {
        UUID hearing = day.hearingThatMayOpen();
        Endpoint defendant = Endpoint.enters(hearing, ticket(hearing, day.defendant()));
        var answer = defendant.asks("room.open", Map.of());
        assertEquals("not-allowed-now", answer.get("code").asText());
        assertEquals("재판의 현재 단계(대기)에서는 할 수 없습니다.", answer.get("msg").asText());
        assertEquals(
                "unknown-command",
                defendant.asks("room.blowup", Map.of()).get("code").asText());
    }

    @Test
    @DisplayName(
            "a text that could be shown one way and signed another is refused, and so is a language that nobody speaks")
    void refusesWhatCannotBeSigned() {
        UUID hearing = day.hearingNow();
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        for (String text : List.of("pay \u202E000,1", "\u0000", "\u001B[2J")) {
            assertEquals(
                    "unreadable-text",
                    clerk.asks("court.note", Map.of("text", text)).get("code").asText());
        }
        UUID half = UUID.randomUUID();
        clerk.say("{\"frame\":\"cmd\",\"id\":\"" + half + "\",\"t\":\"court.note\",\"d\":{\"text\":\"half \\ud800\"}}");
        await().atMost(Duration.ofSeconds(30)).until(() -> clerk.frames.stream()
                .filter(frame -> frame.path("id").asText().equals(half.toString()))
                .anyMatch(frame -> frame.path("code").asText().equals("unreadable-text")));
        post(
                        day.plaintiff(),
                        "/hearings/" + hearing + "/consent",
                        "{\"stage\":\"COURT_HEARING\",\"language\":\"xx-klingon\"}")
                .statusCode(422)
                .body("code", is("language-unknown"));
    }

    @Test
    @DisplayName("whoever floods the room is asked to slow down, and nothing is lost by that")
    void slowsDownAFlood() {
        UUID hearing = day.hearingThatMayOpen();
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        for (int i = 0; i < 20; i++) {
            plaintiff.say("{\"frame\":\"cmd\",\"id\":\"" + UUID.randomUUID() + "\",\"t\":\"room.open\",\"d\":{}}");
        }
        var answer = plaintiff.asks("room.open", Map.of());
        assertEquals("too-fast", answer.get("code").asText());
        assertEquals(true, answer.get("retryable").asBoolean());
    }

    @Test
    @DisplayName("a stranger, a clerk without the seat and a party of another case get no ticket")
    void noTicketWithoutASeat() {
        UUID hearing = day.hearingNow();
        post(CourtDay.stranger(), "/hearings/" + hearing + "/tickets", "").statusCode(404);
        post(TestTokens.clerk(UUID.randomUUID()), "/hearings/" + hearing + "/tickets", "")
                .statusCode(404);
        post(CourtDay.ofRegisteredCase().plaintiff(), "/hearings/" + hearing + "/tickets", "")
                .statusCode(404);
    }
}
