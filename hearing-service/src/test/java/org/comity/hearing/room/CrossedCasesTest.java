package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.comity.hearing.room.Sitting.done;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 143; J 221. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Two who sue each other, in cases that are heard together")
class CrossedCasesTest {
    private static final Map<String, Object> NOTHING = Map.of();
    private static final List<String> PARTIES = List.of("plaintiff-1", "defendant-1", "plaintiff-2", "defendant-2");

    private CourtDay lead;
    private CourtDay crossed;
    private UUID before;

    @BeforeEach
    void join() {
        lead = CourtDay.ofRegisteredCase();
        crossed = lead.crossed();
        before = UUID.fromString(lead.schedule(lead.clerk(), Instant.parse("2030-03-05T07:00:00Z"), null)
                .statusCode(201)
                .extract()
                .path("id"));
        crossed.filingSays("CasesJoined", """
                {"caseId":"%s","withCaseId":"%s","withNumber":"（2026）浙01民初1号","leads":false,"joinedAt":"2026-01-07T02:00:00Z"}""".formatted(crossed.caseId, lead.caseId));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(lead.defendant(), "/hearings/" + before)
                .statusCode(200)
                .body("yourSeats", hasSize(2)));
    }

    private static String forParty(UUID party) {
        return "{\"partyId\":\"%s\",\"stage\":\"COURT_HEARING\",\"language\":\"en\"}".formatted(party);
    }

    private static Map<String, Object> statement(String id, String text) {
        return Map.of("utteranceId", id, "language", "zh-CN", "text", text);
    }

    @Test
    @DisplayName("each have a seat on either side, with the number of the case, and consent for each")
    void seats() {
        as(lead.plaintiff(), "/hearings/" + before).body("yourSeats", is(List.of("plaintiff-1", "defendant-2")));
        as(lead.defendant(), "/hearings/" + before)
                .body("yourSeats", is(List.of("defendant-1", "plaintiff-2")))
                .body("seats.find { it.seat == 'plaintiff-2' }.caseNumber", is(crossed.caseNumber))
                .body("seats.find { it.seat == 'defendant-1' }.caseNumber", nullValue());
        String consent = "/hearings/" + before + "/consent";
        post(lead.defendant(), consent, "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(422)
                .body("code", is("party-not-named"));
        post(lead.defendant(), consent, forParty(crossed.plaintiffParty))
                .statusCode(200)
                .body("parties", hasSize(4))
                .body("parties.findAll { it.mine }", hasSize(2))
                .body("parties.findAll { it.givenAt != null }", hasSize(1));
    }

    private UUID mayOpen() {
        UUID hearing = lead.hearingNow();
        post(lead.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        Map.of(
                        lead.plaintiff(), List.of(lead.plaintiffParty, crossed.defendantParty),
                        lead.defendant(), List.of(lead.defendantParty, crossed.plaintiffParty))
                .forEach((token, parties) -> parties.forEach(party -> {
                    post(token, "/hearings/" + hearing + "/consent", forParty(party))
                            .statusCode(200);
                    post(
                                    token,
                                    "/hearings/" + hearing + "/short-notice",
                                    "{\"partyId\":\"%s\",\"language\":\"en\"}".formatted(party))
                            .statusCode(200);
                }));
        return hearing;
    }

    private static String caseNumber(JsonNode persons, String seat) {
        return StreamSupport.stream(persons.spliterator(), false)
                .filter(person -> person.get("seat").asText().equals(seat))
                .map(person -> person.get("caseNumber").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("speak in each case for the side that they are on there, and the record says which")
    void speakForEither() {
        UUID hearing = mayOpen();
        Endpoint judge = Endpoint.enters(hearing, ticket(hearing, lead.judge()));
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, lead.clerk()));
        Endpoint one = Endpoint.enters(hearing, ticket(hearing, lead.plaintiff()));
        Endpoint other = Endpoint.enters(hearing, ticket(hearing, lead.defendant()));
        done(judge.asks("room.open", NOTHING));
        List.of("judge", "clerk")
                .forEach(seat -> done(clerk.asks("attendance.call", Map.of("seat", seat, "present", true))));
        for (String seat : PARTIES) {
            done(clerk.asks("attendance.call", Map.of("seat", seat, "present", true)));
            done(clerk.asks(
                    "identity.check",
                    Map.of(
                            "seat",
                            seat,
                            "method",
                            "DOCUMENT_FILED_EARLIER",
                            "document",
                            "PASSPORT",
                            "confirmed",
                            true)));
        }
        done(judge.asks("phase.move", Map.of("to", "RIGHTS")));
        done(judge.asks("rights.read", NOTHING));
        done(one.asks("rights.answer", NOTHING));
        done(other.asks("rights.answer", NOTHING));
        assertEquals(
                "rights-not-answered",
                judge.asks("phase.move", Map.of("to", "INVESTIGATION"))
                        .path("code")
                        .asText());
        done(one.asksAs("defendant-2", "rights.answer", NOTHING));
        done(other.asksAs("plaintiff-2", "rights.answer", NOTHING));
        done(judge.asks("phase.move", Map.of("to", "INVESTIGATION")));

        // When the defendant of the first case speaks as the plaintiff of the second
        done(other.asksAs("plaintiff-2", "statement.add", statement("u1", "我方在反向起诉中的请求如下。")));
        assertEquals(
                "plaintiff-2",
                judge.untilEvent("statement.recorded").get("d").get("seat").asText());
        assertEquals(
                "seat-not-yours",
                one.asksAs("plaintiff-2", "statement.add", statement("u2", "不是我的席位。"))
                        .path("code")
                        .asText());
        List.of("DEBATE", "FINAL_STATEMENTS", "RECORD")
                .forEach(phase -> done(judge.asks("phase.move", Map.of("to", phase))));
        done(clerk.asks("record.freeze", NOTHING));
        // Then
        JsonNode persons = judge.untilEvent("record.frozen").get("d").get("persons");
        assertEquals(crossed.caseNumber, caseNumber(persons, "plaintiff-2"));
        assertEquals(crossed.caseNumber, caseNumber(persons, "defendant-2"));
        assertEquals("", caseNumber(persons, "plaintiff-1"));
    }
}
