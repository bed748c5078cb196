package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.ticket;
import static org.comity.hearing.room.Sitting.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.hearing.log.EventLog;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A party consults apart")
class ConsultationTest {
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> INTERPRETER = Map.of("interpreter", "interpreter");

    @Inject
    EventLog log;

    private static Map<String, Object> words(String text) {
        return Map.of("language", "en", "text", text);
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    private static List<JsonNode> said(Endpoint endpoint) {
        return endpoint.frames.stream()
                .filter(frame -> frame.path("t").asText().equals("consultation.said"))
                .toList();
    }

    private static List<String> texts(Endpoint endpoint) {
        return said(endpoint).stream()
                .map(frame -> frame.at("/d/text").asText())
                .toList();
    }

    private static void awaitTexts(Endpoint endpoint, String... texts) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertEquals(List.of(texts), texts(endpoint)));
    }

    private static List<String> types(Endpoint endpoint) {
        return endpoint.events.stream()
                .map(event -> event.get("t").asText())
                .filter(type -> !type.startsWith("seat."))
                .toList();
    }

    @Test
    @DisplayName(
            "with its lawyer and the interpreter who agreed; the court and the other side learn nothing, nor does the log")
    void reachesItsPeople() {
        // Given a party with its lawyer in an open hearing, and an interpreter
        CourtDay day = CourtDay.withInterpreter("ab".repeat(32));
        UUID account = UUID.randomUUID();
        day.represented(day.plaintiffParty, account, "LAWYER", "陈薇");
        UUID hearing = day.hearingThatMayOpen();
        Endpoint judge = Endpoint.enters(hearing, ticket(hearing, day.judge()));
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        Endpoint lawyer = Endpoint.enters(hearing, ticket(hearing, TestTokens.party(account)));
        Endpoint defendant = Endpoint.enters(hearing, ticket(hearing, day.defendant()));
        Endpoint interpreter = Endpoint.enters(hearing, ticket(hearing, day.interpreter()));
        List<Endpoint> outside = List.of(judge, clerk, defendant);
        done(judge.asks("room.open", NOTHING));

        // the page knows who sits for the same party
        JsonNode seats = plaintiff.frames.getFirst().get("seats");
        assertEquals(
                2,
                seats.findValuesAsText("party").stream()
                        .filter("plaintiff-1"::equals)
                        .count());
        assertEquals(
                1,
                seats.findValuesAsText("party").stream()
                        .filter("defendant-1"::equals)
                        .count());

        // When they write to each other
        UUID id = UUID.randomUUID();
        done(lawyer.asks(id, "consultation.say", words("Offer two thirds?")));
        awaitTexts(plaintiff, "Offer two thirds?");
        awaitTexts(lawyer, "Offer two thirds?");
        assertEquals(id.toString(), said(plaintiff).getFirst().get("cmd").asText());
        // sent again because an answer was lost, it is known by its id
        done(lawyer.asks(id, "consultation.say", words("Offer two thirds?")));
        await().until(() -> said(plaintiff).size() == 2);
        assertEquals(id.toString(), said(plaintiff).getLast().get("cmd").asText());
        assertEquals("unreadable-text", code(plaintiff.asks("consultation.say", words("a\u202Eb"))));
        assertEquals("nobody-to-consult", code(defendant.asks("consultation.say", words("Alone?"))));
        assertEquals("not-allowed-now", code(clerk.asks("consultation.say", words("Listening?"))));
        assertEquals("nobody-to-consult", code(judge.asks("consultation.say", words("Listening?"))));

        // and ask the interpreter, who agrees
        assertEquals("nobody-to-consult", code(interpreter.asks("consultation.say", words("Not yet"))));
        done(plaintiff.asks("consultation.ask", INTERPRETER));
        assertEquals(
                "plaintiff-1",
                interpreter
                        .untilEvent("consultation.asked")
                        .get("d")
                        .get("seat")
                        .asText());
        done(interpreter.asks("consultation.join", Map.of("seat", "plaintiff-1")));
        lawyer.untilEvent("consultation.joined");
        done(interpreter.asks("consultation.say", words("Their words")));
        awaitTexts(interpreter, "Their words");
        await().until(() ->
                texts(plaintiff).contains("Their words") && texts(lawyer).contains("Their words"));

        // Then everybody outside knows of the opening and of nothing else, without a gap
        done(clerk.asks("court.note", Map.of("text", "x")));
        clerk.untilEvent("court.note");
        done(defendant.asks("hand.raise", NOTHING));
        outside.forEach(each -> each.untilEvent("hand.raised"));
        for (Endpoint each : outside) {
            assertEquals(List.of(), said(each));
            assertTrue(types(each).stream().noneMatch(type -> type.startsWith("consultation")), () -> types(each)
                    .toString());
            for (int i = 0; i < each.events.size(); i++) {
                assertEquals(i + 1, each.events.get(i).get("seq").asInt());
            }
        }
        // the log has that an interpreter was asked, for those who were there, and no word of what was written
        for (var event : log.read(hearing)) {
            String body = new String(event.body(), StandardCharsets.UTF_8);
            assertFalse(body.contains("two thirds") || body.contains("Their words"), body);
        }
        // and whoever comes back reads nothing of before
        plaintiff.cut();
        Endpoint again = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        again.untilEvent("hand.raised");
        assertEquals(List.of(), said(again));
        done(lawyer.asks("consultation.say", words("Back?")));
        awaitTexts(again, "Back?");
    }

    @Test
    @DisplayName(
            "aloud: everybody sees that they do not hear the room, who presides calls them back, and the record says so")
    void aloud() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID account = UUID.randomUUID();
        day.represented(day.plaintiffParty, account, "LAWYER", "陈薇");
        UUID hearing = day.hearingThatMayOpen();
        Endpoint judge = Endpoint.enters(hearing, ticket(hearing, day.judge()));
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        Endpoint defendant = Endpoint.enters(hearing, ticket(hearing, day.defendant()));
        assertEquals("not-allowed-now", code(plaintiff.asks("consultation.begin", NOTHING)));
        done(judge.asks("room.open", NOTHING));
        assertEquals("nobody-to-consult", code(defendant.asks("consultation.begin", NOTHING)));
        assertEquals("not-consulting", code(judge.asks("consultation.recall", NOTHING)));
        done(plaintiff.asks("consultation.begin", NOTHING));
        assertEquals(
                "plaintiff-1",
                defendant.untilEvent("consultation.begun").get("d").get("seat").asText());
        done(judge.asks("consultation.recall", NOTHING));
        assertEquals(
                "plaintiff-1",
                defendant
                        .untilEvent("consultation.recalled")
                        .get("d")
                        .get("seats")
                        .get(0)
                        .asText());
        assertEquals("not-consulting", code(plaintiff.asks("consultation.end", NOTHING)));
        assertTrue(log.read(hearing).stream()
                .filter(event -> event.type().startsWith("consultation"))
                .allMatch(event -> event.fact().belongsToTheRecord()));
    }
}
