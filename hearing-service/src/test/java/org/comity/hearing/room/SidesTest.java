package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Two plaintiffs with one account and one lawyer")
class SidesTest {
    private static final Map<String, Object> NOTHING = Map.of();

    private CourtDay day;
    private final UUID lawyer = UUID.randomUUID();
    private final String lawyerToken = TestTokens.party(lawyer);
    private final String beside = "-" + lawyer.toString().substring(0, 8);
    private UUID hearing;

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    private static void done(JsonNode answer) {
        Sitting.done(answer);
    }

    private static String forParty(UUID party) {
        return "{\"partyId\":\"%s\",\"stage\":\"COURT_HEARING\",\"language\":\"en\"}".formatted(party);
    }

    private void mayOpen() {
        day = CourtDay.ofJointPlaintiffs();
        day.represented(day.plaintiffParty, lawyer, "陈薇");
        day.represented(day.secondPlaintiffParty, lawyer, "陈薇");
        hearing = day.hearingNow();
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        for (UUID party : List.of(day.plaintiffParty, day.secondPlaintiffParty)) {
            post(day.plaintiff(), "/hearings/" + hearing + "/consent", forParty(party))
                    .statusCode(200);
            post(
                            lawyerToken,
                            "/hearings/" + hearing + "/short-notice",
                            "{\"partyId\":\"%s\",\"language\":\"en\"}".formatted(party))
                    .statusCode(200);
        }
        day.consents(hearing, day.defendant());
    }

    private static void identified(Endpoint clerk, String seat) {
        done(clerk.asks(
                "identity.check",
                Map.of("seat", seat, "method", "DOCUMENT_FILED_EARLIER", "document", "PASSPORT", "confirmed", true)));
    }

    private static Map<String, Object> statement(String id, String text) {
        return Map.of("utteranceId", id, "language", "zh-CN", "text", text);
    }

    @Test
    @DisplayName("speak for each by name, sign for each, and whose power ends in the sitting is out within seconds")
    void speakForEach() {
        mayOpen();
        List<String> ofPlaintiffs =
                List.of("plaintiff-1", "plaintiff-2", "plaintiff-1" + beside, "plaintiff-2" + beside);
        Endpoint judge = Endpoint.sits(hearing, day.judge());
        Endpoint clerk = Endpoint.sits(hearing, day.clerk());
        Endpoint plaintiff = Endpoint.sits(hearing, day.plaintiff());
        Endpoint counsel = Endpoint.sits(hearing, lawyerToken);
        Endpoint defendant = Endpoint.sits(hearing, day.defendant());
        done(judge.asks("room.open", NOTHING));
        Stream.of(List.of("judge", "clerk", "defendant-1"), ofPlaintiffs)
                .flatMap(List::stream)
                .forEach(seat -> done(clerk.asks("attendance.call", Map.of("seat", seat, "present", true))));
        ofPlaintiffs.forEach(seat -> identified(clerk, seat));
        identified(clerk, "defendant-1");
        done(judge.asks("phase.move", Map.of("to", "RIGHTS")));
        done(judge.asks("rights.read", NOTHING));
        done(defendant.asks("rights.answer", NOTHING));
        done(plaintiff.asks("rights.answer", NOTHING));
        // one answer is for one party
        assertEquals("rights-not-answered", code(judge.asks("phase.move", Map.of("to", "INVESTIGATION"))));
        done(plaintiff.asksAs("plaintiff-2", "rights.answer", NOTHING));
        done(counsel.asksAs("plaintiff-1" + beside, "rights.answer", NOTHING));
        done(counsel.asksAs("plaintiff-2" + beside, "rights.answer", NOTHING));
        done(judge.asks("phase.move", Map.of("to", "INVESTIGATION")));

        // When the lawyer speaks for the second plaintiff, the record says for whom
        done(counsel.asksAs("plaintiff-2" + beside, "statement.add", statement("u1", "代表第二原告发言。")));
        assertEquals(
                "plaintiff-2" + beside,
                defendant.untilEvent("statement.recorded").get("d").get("seat").asText());
        assertEquals(
                "seat-not-yours", code(counsel.asksAs("plaintiff-2", "statement.add", statement("u2", "不是我的席位。"))));
        assertEquals(
                "seat-not-yours", code(defendant.asksAs("plaintiff-1", "statement.add", statement("u3", "不是我的席位。"))));
        assertEquals(
                "not-your-statement",
                code(counsel.asksAs("plaintiff-1" + beside, "statement.correct", statement("u1", "别人的话"))));
        for (String phase : List.of("DEBATE", "FINAL_STATEMENTS", "RECORD")) {
            done(judge.asks("phase.move", Map.of("to", phase)));
        }
        done(clerk.asks("record.freeze", NOTHING));
        JsonNode frozen = judge.untilEvent("record.frozen").get("d");
        String digest = frozen.get("digest").asText();

        // and each plaintiff signs, though one person signs for both
        for (String seat : List.of("plaintiff-1", "plaintiff-2")) {
            done(plaintiff.asksAs(seat, "record.read", NOTHING));
            done(plaintiff.signsAs(seat, "record.sign", Map.of("digest", digest)));
        }
        assertEquals("already-signed", code(plaintiff.signsAs("plaintiff-2", "record.sign", Map.of("digest", digest))));
        done(defendant.asks("record.read", NOTHING));
        done(defendant.signs("record.sign", Map.of("digest", digest)));
        done(counsel.asksAs("plaintiff-1" + beside, "record.read", NOTHING));
        done(counsel.signsAs("plaintiff-1" + beside, "record.sign", Map.of("digest", digest)));

        // When the lawyer's power for the second plaintiff ends before the lawyer signed for it
        day.representationEnded(day.secondPlaintiffParty, lawyer, true);
        assertEquals(4401, counsel.untilClosed());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> as(lawyerToken, "/hearings/" + hearing).body("yourSeats", hasSize(1)));
        Endpoint again = Endpoint.sits(hearing, lawyerToken);
        assertEquals(
                "seat-not-yours", code(again.signsAs("plaintiff-2" + beside, "record.sign", Map.of("digest", digest))));

        // Then the record is still what was frozen, with the lawyer in it, and comes to its end
        as(day.plaintiff(), "/hearings/" + hearing + "/records/1")
                .statusCode(200)
                .body("digest", is(digest))
                .body("record.persons.name", hasItems("陈薇 (Anna Rhein)", "Anna Rhein"));
        done(clerk.asks("record.read", NOTHING));
        assertEquals("others-first", code(clerk.signs("record.sign", Map.of("digest", digest))));
        done(judge.asks(
                "signature.miss",
                Map.of("seat", "plaintiff-2" + beside, "reason", "The power of attorney has ended.")));
        done(clerk.signs("record.sign", Map.of("digest", digest)));
        done(judge.asks("record.read", NOTHING));
        done(judge.signs("record.sign", Map.of("digest", digest)));
        done(clerk.asks("record.seal", NOTHING));
        as(day.plaintiff(), "/hearings/" + hearing).body("status", is("SEALED"));
    }

    @Test
    @DisplayName("a lawyer who takes over another's seat in the sitting is heard only once identified")
    void anotherPersonIsIdentifiedAnew() {
        mayOpen();
        String seat = "plaintiff-1" + beside;
        Endpoint judge = Endpoint.sits(hearing, day.judge());
        Endpoint clerk = Endpoint.sits(hearing, day.clerk());
        Endpoint first = Endpoint.sits(hearing, lawyerToken);
        done(judge.asks("room.open", NOTHING));
        done(clerk.asks("attendance.call", Map.of("seat", seat, "present", true)));
        identified(clerk, seat);
        done(first.asksAs(seat, "statement.add", statement("u1", "第一位律师。")));
        // a party whose lawyer is there has appeared, whoever else of it has not
        done(clerk.asks("attendance.call", Map.of("seat", "plaintiff-1", "present", false)));
        assertEquals(
                "party-represented",
                code(judge.asks(
                        "absence.find",
                        Map.of(
                                "seat", "plaintiff-1",
                                "absence", "NOT_APPEARED",
                                "finding", "TREATED_AS_WITHDRAWN",
                                "summonsServedOn", "2026-11-02",
                                "reason", "did not come"))));
        day.representationEnded(day.plaintiffParty, lawyer, true);
        assertEquals(4401, first.untilClosed());
        UUID second = UUID.randomUUID();
        day.represented(day.plaintiffParty, second, "李明");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(TestTokens.party(second), "/hearings/" + hearing)
                .body("yourSeats", is(List.of(seat))));
        Endpoint successor = Endpoint.sits(hearing, TestTokens.party(second));
        assertEquals("identity-not-confirmed", code(successor.asks("statement.add", statement("u2", "第二位律师。"))));
        identified(clerk, seat);
        done(successor.asks("statement.add", statement("u2", "第二位律师。")));
        JsonNode looked = successor.events.stream()
                .filter(event -> event.get("t").asText().equals("identity.checked"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertEquals(
                "李明 (Rheinland Maschinenbau GmbH)", looked.get("d").get("name").asText());
    }

    @Test
    @DisplayName(
            "the legal representative of a company sits beside its lawyer, and the room and the record say which is which")
    void theLegalRepresentativeBesideTheLawyer() {
        CourtDay company = CourtDay.ofRegisteredCase();
        UUID counsel = UUID.randomUUID();
        UUID director = UUID.randomUUID();
        company.represented(company.plaintiffParty, counsel, "LAWYER", "陈薇");
        company.represented(company.plaintiffParty, director, "LEGAL_REPRESENTATIVE", "Dr. Vogel");
        UUID sitting = company.hearingThatMayOpen();
        String ofCounsel = "plaintiff-1-" + counsel.toString().substring(0, 8);
        String ofDirector = "plaintiff-1-" + director.toString().substring(0, 8);
        as(company.clerk(), "/hearings/" + sitting)
                .body("seats.find { it.seat == '" + ofCounsel + "' }.capacity", is("LAWYER"))
                .body("seats.find { it.seat == '" + ofDirector + "' }.capacity", is("LEGAL_REPRESENTATIVE"))
                .body("seats.find { it.seat == '" + ofDirector + "' }.name", startsWith("Dr. Vogel"))
                .body("seats.find { it.seat == 'plaintiff-1' }.capacity", nullValue())
                .body("seats.find { it.seat == 'judge' }.capacity", nullValue());

        Endpoint judge = Endpoint.sits(sitting, company.judge());
        Endpoint clerk = Endpoint.sits(sitting, company.clerk());
        Endpoint present = Endpoint.sits(sitting, TestTokens.party(director));
        JsonNode places = present.until("ready").get("seats");
        for (JsonNode place : places) {
            String seat = place.get("seat").asText();
            assertEquals(
                    seat.equals(ofDirector) ? "LEGAL_REPRESENTATIVE" : seat.equals(ofCounsel) ? "LAWYER" : "",
                    place.path("capacity").asText(""),
                    seat);
        }
        // whose power ends has neither seat nor capacity
        done(judge.asks("room.open", NOTHING));
        company.representationEnded(company.plaintiffParty, counsel, false);
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as(company.clerk(), "/hearings/" + sitting)
                                .extract()
                                .path("seats.find { it.seat == '" + ofCounsel + "' }.capacity"),
                        nullValue());
        done(clerk.asks("attendance.call", Map.of("seat", ofDirector, "present", true)));
    }
}
