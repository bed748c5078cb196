package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A hearing of which one party is in the courtroom")
class MixedHearingTest {
    private static final Map<String, Object> NOTHING = Map.of();

    private static ValidatableResponse decides(String judge, UUID hearing, UUID party, String reason) {
        return post(judge, "/hearings/" + hearing + "/courtroom", """
            {"partyId":"%s","ground":"NO_CONSENT","reason":"%s"}""".formatted(party, reason));
    }

    @Inject
    EntityManager database;

    /** How often the others were told of this. */
    private long told(String what, UUID hearing) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(
                        "select count(*) from outbox_event where type = ?1 and data like ?2", Long.class)
                .setParameter(1, what)
                .setParameter(2, "%" + hearing + "%")
                .getSingleResult());
    }

    private static UUID farAhead(CourtDay day) {
        return UUID.fromString(day.schedule(day.clerk(), Instant.parse("2030-03-05T07:00:00Z"), null)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    private static void done(JsonNode answer) {
        Sitting.done(answer);
    }

    @Test
    @DisplayName("opens though that party said nothing, and goes to a sealed record that it signs by hand")
    void silenceDoesNotShutTheRoom() {
        // Given a hearing told in time, to which only the plaintiff consented
        CourtDay day = CourtDay.withoutDefendant();
        UUID hearing = farAhead(day);
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        post(day.clerk(), "/hearings/" + hearing + "/bench", "");
        post(day.plaintiff(), "/hearings/" + hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(200);
        Endpoint clerk = Endpoint.sits(hearing, day.clerk());
        Endpoint judge = Endpoint.sits(hearing, day.judge());
        Endpoint plaintiff = Endpoint.sits(hearing, day.plaintiff());
        assertEquals("consent-missing", code(judge.asks("room.open", NOTHING)));

        // When the judge decides that the defendant comes to the courtroom
        decides(day.judge(), hearing, day.defendantParty, "Nothing was heard from the defendant.")
                .statusCode(200)
                .body("complete", is(true))
                .body("parties.find { it.seat == 'defendant-1' }.courtroom.ground", is("NO_CONSENT"));
        assertEquals(1, told("PartyCalledToCourtroom", hearing));
        as(day.plaintiff(), "/hearings/" + hearing + "/consents")
                .body("parties.find { it.seat == 'plaintiff-1' }.courtroom", nullValue());

        // Then the room opens, and the clerk does for who is there what they do aloud and by hand
        done(judge.asks("room.open", NOTHING));
        done(clerk.asks("attendance.call", Map.of("seat", "judge", "present", true)));
        done(clerk.asks("attendance.call", Map.of("seat", "clerk", "present", true)));
        done(clerk.asks("attendance.call", Map.of("seat", "plaintiff-1", "present", true)));
        assertEquals(
                "seat-not-connected",
                code(clerk.asks("attendance.call", Map.of("seat", "defendant-1", "present", true))));
        // who was found absent, and comes after all, is called again and heard
        done(clerk.asks("attendance.call", Map.of("seat", "defendant-1", "present", false)));
        Map<String, Object> absence = Map.of(
                "seat", "defendant-1",
                "absence", "NOT_APPEARED",
                "finding", "HEARD_IN_ABSENCE",
                "summonsServedOn", "2026-11-02",
                "reason", "served, silent");
        assertEquals("not-allowed-now", code(clerk.asks("absence.find", absence)));
        done(judge.asks("absence.find", absence));
        assertEquals(1, told("PartyAbsenceFound", hearing));
        assertEquals(
                "2026-11-02",
                plaintiff
                        .untilEvent("absence.found")
                        .get("d")
                        .get("summonsServedOn")
                        .asText());
        done(clerk.asks("courtroom.call", Map.of("seat", "defendant-1")));
        for (String seat : new String[] {"plaintiff-1", "defendant-1"}) {
            done(clerk.asks(
                    "identity.check",
                    Map.of("seat", seat, "method", "IN_PERSON_AT_COURT", "document", "PASSPORT", "confirmed", true)));
        }
        done(judge.asks("phase.move", Map.of("to", "RIGHTS")));
        done(judge.asks("rights.read", NOTHING));
        done(plaintiff.asks("rights.answer", NOTHING));
        assertEquals("rights-not-answered", code(judge.asks("phase.move", Map.of("to", "INVESTIGATION"))));
        assertEquals("not-in-courtroom", code(clerk.asks("rights.note", Map.of("seat", "plaintiff-1"))));
        assertEquals("not-allowed-now", code(plaintiff.asks("rights.note", Map.of("seat", "defendant-1"))));
        assertEquals(
                "bad-data", code(clerk.asks("rights.note", Map.of("seat", "defendant-1", "challenge", "a cousin"))));
        done(clerk.asks("rights.note", Map.of("seat", "defendant-1")));

        // and a challenge of the judge stops the hearing until the clerk has the court president's decision
        UUID challenge = UUID.randomUUID();
        done(plaintiff.asks(challenge, "challenge.raise", Map.of("target", "judge", "reason", "a cousin")));
        assertEquals("challenge-undecided", code(judge.asks("phase.move", Map.of("to", "INVESTIGATION"))));
        Map<String, Object> refusal =
                Map.of("challengeId", challenge.toString(), "granted", false, "reason", "no relation", "document", "1");
        assertEquals("not-yours-to-decide", code(judge.asks("challenge.decide", refusal)));
        assertEquals("not-allowed-now", code(plaintiff.asks("challenge.decide", refusal)));
        done(clerk.asks("challenge.decide", refusal));
        assertEquals("no-challenge", code(clerk.asks("challenge.decide", refusal)));
        done(plaintiff.asks(
                "challenge.reconsider",
                Map.of("challengeId", challenge.toString(), "reason", "he is, and I can show it")));
        done(judge.asks("recess.begin", Map.of("reason", "the day is over", "until", "2030-03-06T01:00:00Z")));
        assertEquals(
                "2030-03-06T01:00:00Z",
                plaintiff.untilEvent("recess.begun").get("d").get("until").asText());
        assertEquals("in-recess", code(judge.asks("phase.move", Map.of("to", "INVESTIGATION"))));
        assertEquals(1, told("HearingRecessed", hearing));
        done(judge.asks("recess.end", NOTHING));
        // a pause of the same day is told in the room alone
        done(judge.asks(
                "recess.begin", Map.of("reason", "lunch", "until", Instant.now().toString())));
        done(judge.asks("recess.end", NOTHING));
        done(judge.asks("recess.begin", Map.of("reason", "a witness is late")));
        done(judge.asks("recess.end", NOTHING));
        assertEquals(1, told("HearingRecessed", hearing));
        for (String phase : new String[] {"INVESTIGATION", "DEBATE", "FINAL_STATEMENTS", "RECORD"}) {
            done(judge.asks("phase.move", Map.of("to", phase)));
        }
        assertEquals(
                "record-not-frozen",
                code(judge.asks("signature.miss", Map.of("seat", "plaintiff-1", "reason", "left"))));
        done(clerk.asks("record.freeze", NOTHING));
        String digest = judge.untilEvent("record.frozen").get("d").get("digest").asText();
        assertEquals(
                "record-changed",
                code(clerk.asks("paper.sign", Map.of("seat", "defendant-1", "digest", "0".repeat(64)))));
        assertEquals(
                "not-in-courtroom", code(clerk.asks("paper.sign", Map.of("seat", "plaintiff-1", "digest", digest))));
        done(clerk.asks("paper.sign", Map.of("seat", "defendant-1", "digest", digest)));
        assertEquals("already-signed", code(clerk.asks("paper.sign", Map.of("seat", "defendant-1", "digest", digest))));

        // and a party that leaves without signing does not stop the record
        plaintiff.leave();
        done(clerk.asks("record.read", NOTHING));
        assertEquals("others-first", code(clerk.signs("record.sign", Map.of("digest", digest))));
        assertEquals(
                "not-a-participant", code(judge.asks("signature.miss", Map.of("seat", "clerk", "reason", "left"))));
        assertEquals("bad-data", code(judge.asks("signature.miss", Map.of("seat", "plaintiff-1"))));
        assertEquals(
                "not-allowed-now", code(clerk.asks("signature.miss", Map.of("seat", "plaintiff-1", "reason", "left"))));
        done(judge.asks("signature.miss", Map.of("seat", "plaintiff-1", "reason", "Left; five days have passed.")));
        done(clerk.signs("record.sign", Map.of("digest", digest)));
        done(judge.asks("record.read", NOTHING));
        done(judge.signs("record.sign", Map.of("digest", digest)));
        done(clerk.asks("record.seal", NOTHING));
        as(day.plaintiff(), "/hearings/" + hearing).body("status", is("SEALED"));
    }

    @Test
    @DisplayName("is decided by a judge of the case alone, once, with a reason, for a party that did not consent")
    void whoDecides() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = farAhead(day);
        decides(day.clerk(), hearing, day.defendantParty, "x").statusCode(403);
        decides(day.plaintiff(), hearing, day.defendantParty, "x").statusCode(403);
        decides(TestTokens.judge(UUID.randomUUID()), hearing, day.defendantParty, "x")
                .statusCode(404);
        decides(day.judge(), UUID.randomUUID(), day.defendantParty, "x").statusCode(404);
        decides(day.judge(), hearing, day.defendantParty, " ").statusCode(400);
        decides(day.judge(), hearing, UUID.randomUUID(), "x").statusCode(422).body("code", is("party-unknown"));
        post(day.plaintiff(), "/hearings/" + hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(200);
        decides(day.judge(), hearing, day.plaintiffParty, "x").statusCode(409).body("code", is("consent-given"));
        decides(day.judge(), hearing, day.defendantParty, "x").statusCode(200);
        decides(day.judge(), hearing, day.defendantParty, "x").statusCode(409).body("code", is("courtroom-decided"));
        post(day.defendant(), "/hearings/" + hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"ko\"}")
                .statusCode(200);
    }
}
