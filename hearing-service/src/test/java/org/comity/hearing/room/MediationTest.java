package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.by;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.comity.evidence.verify.Verify;
import org.comity.hearing.CourtDay;
import org.comity.http.Sha256;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: Civil Procedure Law arts. 96-100; Online Mediation Rules arts. 6, 18, 19; Online Litigation Rules arts. 4, 7. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A mediation")
class MediationTest {
    private static final Map<String, Object> NOTHING = Map.of();
    private static final String TEXT = "被告于2027年1月31日前向原告支付人民币十万元。";
    private static final String SECRET = "ninety thousand, and no more";

    @Inject
    EntityManager entities;

    private CourtDay day;
    private UUID account;
    private String mediator;

    @BeforeEach
    void begins() {
        day = CourtDay.ofRegisteredCase();
        account = UUID.randomUUID();
        mediator = TestTokens.party(account);
    }

    private String added(String origin) {
        return post(day.clerk(), "/mediators", """
            {"name":"Wong","body":"Mediation Centre","languages":["en","zh-HK"],"origin":"%s","fields":"machines"}""".formatted(origin))
                .statusCode(201)
                .body("hasAccount", is(false))
                .extract()
                .path("id");
    }

    private String code(String id) {
        return by(day.clerk())
                .put("/api/hearing/mediators/" + id + "/code")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    private String working(String origin) {
        String id = added(origin);
        post(mediator, "/mediator-entries", "{\"code\":\"%s\"}".formatted(code(id)))
                .statusCode(201)
                .body("name", is("Wong"));
        return id;
    }

    private String wish(String mediatorId, String grounds) {
        return """
            {"stage":"MEDIATION","startsAt":"%s","endsAt":"%s","mediatorId":"%s","mediatorGrounds":%s}""".formatted(
                        Instant.now(),
                        Instant.now().plus(Duration.ofHours(1)),
                        mediatorId,
                        grounds == null ? "null" : "\"" + grounds + "\"");
    }

    private UUID mediation(String by) {
        UUID id = UUID.fromString(post(by, "/cases/" + day.caseId + "/hearings", wish(working("ABROAD"), "speaks both"))
                .statusCode(201)
                .body("stage", is("MEDIATION"))
                .body("notice", nullValue())
                .body("mediatorGrounds", is("speaks both"))
                .body("seats.role", not(hasItem("JUDGE")))
                .extract()
                .path("id"));
        return id;
    }

    private void choose(String party, String mediatorId) {
        post(party, "/cases/" + day.caseId + "/mediators/choice", "{\"mediatorId\":\"%s\"}".formatted(mediatorId))
                .statusCode(200);
    }

    private static String code(JsonNode answer) {
        return answer.get("code").asText();
    }

    @Test
    @DisplayName(
            "is led by somebody of the register, which the clerks of the court keep; a code joins their account to it")
    void register() {
        String id = added("ABROAD");
        as(day.judge(), "/mediators?limit=200").statusCode(200).body("items.id", hasItem(id));
        as(CourtDay.stranger(), "/mediators").statusCode(403);
        as(
                        TestTokens.token(UUID.randomUUID(), "clerk", "Zhao", "zh-CN", "Asia/Shanghai", "沪01"),
                        "/mediators?limit=200")
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        post(day.judge(), "/mediators", "{}").statusCode(403);
        // Nobody can choose them before they came with the code
        as(day.plaintiff(), "/cases/" + day.caseId + "/mediators?limit=200")
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        post(day.plaintiff(), "/cases/" + day.caseId + "/mediators/choice", "{\"mediatorId\":\"%s\"}".formatted(id))
                .statusCode(422)
                .body("code", is("mediator-unknown"));
        String first = code(id);
        String second = code(id);
        post(mediator, "/mediator-entries", "{\"code\":\"%s\"}".formatted(first))
                .statusCode(404)
                .body("code", is("mediator-code-unknown"));
        post(mediator, "/mediator-entries", "{\"code\":\"%s\"}".formatted(second.toLowerCase()))
                .statusCode(201);
        post(mediator, "/mediator-entries", "{\"code\":\"%s\"}".formatted(second))
                .statusCode(404);
        as(day.plaintiff(), "/cases/" + day.caseId + "/mediators?limit=200").body("items.id", hasItem(id));
        as(CourtDay.stranger(), "/cases/" + day.caseId + "/mediators").statusCode(404);
        // and suspended, nobody can name them either
        post(day.clerk(), "/mediators/" + id + "/suspension", "{\"reason\":\"a complaint\"}")
                .statusCode(200)
                .body("suspensionReason", is("a complaint"));
        post(day.clerk(), "/mediators/" + id + "/suspension", "{\"reason\":\"again\"}")
                .statusCode(409)
                .body("code", is("mediator-suspended"));
        post(day.clerk(), "/cases/" + day.caseId + "/hearings", wish(id, "speaks both"))
                .statusCode(422)
                .body("code", is("mediator-unknown"));
        by(day.clerk())
                .delete("/api/hearing/mediators/" + id + "/suspension")
                .then()
                .statusCode(200)
                .body("suspendedAt", nullValue());
        by(day.clerk())
                .delete("/api/hearing/mediators/" + id + "/suspension")
                .then()
                .statusCode(409)
                .body("code", is("mediator-not-suspended"));
    }

    /** The parties of the case are from Germany and Korea. */
    @ParameterizedTest
    @CsvSource({"MAINLAND,true", "ABROAD,true", "HONG_KONG,false", "MACAO,false", "TAIWAN,false"})
    @DisplayName(
            "has a mediator for disputes of parties from where the mediator is; all may choose one together, else the court says why")
    void isChosen(String origin, boolean fits) {
        String id = working(origin);
        String path = "/cases/" + day.caseId + "/mediators?limit=200";
        String mine = "items.find { it.id == '" + id + "' }";
        as(day.plaintiff(), path).body(mine + ".fits", is(fits)).body(mine + ".chosenBy", empty());
        choose(day.plaintiff(), id);
        as(day.defendant(), path)
                .body(mine + ".chosenBy.role", is(List.of("PLAINTIFF")))
                .body(mine + ".chosenByAll", is(false));
        post(day.clerk(), "/cases/" + day.caseId + "/hearings", wish(id, null))
                .statusCode(422)
                .body("code", is("mediator-grounds-missing"));
        choose(day.defendant(), id);
        as(day.clerk(), path).body(mine + ".chosenByAll", is(true));
        post(day.clerk(), "/cases/" + day.caseId + "/hearings", wish(id, null)).statusCode(fits ? 201 : 422);
        post(day.clerk(), "/cases/" + day.caseId + "/hearings", wish(id, "knows machines"))
                .statusCode(201)
                .body("mediatorGrounds", fits ? nullValue() : is("knows machines"));
    }

    @Test
    @DisplayName("is no one's in whose case the mediator acts")
    void nobodyMediatesInTheirOwnCase() {
        mediator = day.defendant();
        String id = working("MAINLAND");
        post(day.clerk(), "/cases/" + day.caseId + "/hearings", wish(id, "speaks both"))
                .statusCode(409)
                .body("code", is("seat-conflict"));
    }

    @Test
    @DisplayName("may be set by a judge, who has no seat in it; it waits for a clerk and for the consent of each party")
    void noJudgeSits() {
        UUID id = mediation(day.judge());
        as(mediator, "/hearings").body("items.id", hasItem(id.toString()));
        as(mediator, "/hearings/" + id)
                .statusCode(200)
                .body("yourSeats", is(List.of("mediator")))
                .body("seats.seat", containsInAnyOrder("clerk", "plaintiff-1", "defendant-1", "mediator"));
        post(day.judge(), "/hearings/" + id + "/bench", "").statusCode(409).body("code", is("no-judge-mediates"));
        Endpoint leads = Endpoint.sits(id, mediator);
        assertEquals("bench-empty", code(leads.asks("room.open", NOTHING)));
        post(day.clerk(), "/hearings/" + id + "/bench", "").statusCode(200);
        assertEquals("consent-missing", code(leads.asks("room.open", NOTHING)));
        post(day.plaintiff(), "/hearings/" + id + "/consent", "{\"stage\":\"MEDIATION\",\"language\":\"en\"}")
                .statusCode(200);
        as(day.plaintiff(), "/hearings/" + id + "/mediation-periods")
                .statusCode(200)
                .body("consentedOn", nullValue())
                .body("ordinary", nullValue());
        post(day.defendant(), "/hearings/" + id + "/consent", "{\"stage\":\"MEDIATION\",\"language\":\"ko\"}")
                .statusCode(200);
        String today = CourtClock.dateOf(Instant.now()).toString();
        for (String reader : List.of(day.defendant(), day.judge(), mediator)) {
            as(reader, "/hearings/" + id + "/mediation-periods")
                    .statusCode(200)
                    .body("ordinary.rule", is("MED-06"))
                    .body("ordinary.trigger", is(today))
                    .body("ordinary.length", is(15))
                    .body("summary.rule", is("MED-07"))
                    .body("summary.length", is(7));
        }
        as(CourtDay.stranger(), "/hearings/" + id + "/mediation-periods").statusCode(404);
        as(day.judge(), "/hearings/" + day.hearingNow() + "/mediation-periods").statusCode(404);
        post(
                        day.judge(),
                        "/hearings/" + id + "/courtroom",
                        "{\"partyId\":\"%s\",\"ground\":\"NO_CONSENT\",\"reason\":\"silent\"}"
                                .formatted(day.defendantParty))
                .statusCode(409)
                .body("code", is("online-alone"));
        post(day.plaintiff(), "/hearings/" + id + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(422)
                .body("code", is("consent-to-another-stage"));
    }

    private record Talks(UUID id, Endpoint mediator, Endpoint clerk, Endpoint plaintiff, Endpoint defendant) {
        /** Everybody is there and identified; they are about to be told of their rights. */
        static Talks told(CourtDay day, UUID id, String mediator) {
            for (String party : List.of(day.plaintiff(), day.defendant())) {
                post(party, "/hearings/" + id + "/consent", "{\"stage\":\"MEDIATION\",\"language\":\"en\"}")
                        .statusCode(200);
            }
            Talks room = new Talks(
                    id,
                    Endpoint.sits(id, mediator),
                    Endpoint.sits(id, day.clerk()),
                    Endpoint.sits(id, day.plaintiff()),
                    Endpoint.sits(id, day.defendant()));
            Sitting.done(room.mediator.asks("room.open", NOTHING));
            Stream.of("mediator", "clerk", "plaintiff-1", "defendant-1")
                    .forEach(seat ->
                            Sitting.done(room.clerk.asks("attendance.call", Map.of("seat", seat, "present", true))));
            for (String seat : List.of("mediator", "plaintiff-1", "defendant-1")) {
                Sitting.done(room.clerk.asks(
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
            Sitting.done(room.mediator.asks("phase.move", Map.of("to", "RIGHTS")));
            return room;
        }

        static Talks begun(CourtDay day, UUID id, String mediator) {
            Talks room = told(day, id, mediator);
            Sitting.done(room.mediator.asks("rights.read", NOTHING));
            Sitting.done(room.plaintiff.asks("rights.answer", NOTHING));
            Sitting.done(room.defendant.asks("rights.answer", NOTHING));
            Sitting.done(room.mediator.asks("phase.move", Map.of("to", "MEDIATION")));
            return room;
        }

        String seals(CourtDay day) {
            Sitting.done(mediator.asks("phase.move", Map.of("to", "RECORD")));
            Sitting.done(clerk.asks("record.freeze", NOTHING));
            String record = as(day.plaintiff(), "/hearings/" + id + "/records/1")
                    .statusCode(200)
                    .body("record.heading.stage", is("MEDIATION"))
                    .extract()
                    .path("digest");
            for (Endpoint each : List.of(plaintiff, defendant, mediator, clerk)) {
                Sitting.done(each.asks("record.read", NOTHING));
                Sitting.done(each.signs("record.sign", Map.of("digest", record)));
            }
            Sitting.done(clerk.asks("record.seal", NOTHING));
            return record;
        }

        boolean hearsOf(Endpoint who, String type) {
            return who.frames.stream()
                    .anyMatch(frame -> frame.path("t").asText().equals(type));
        }
    }

    @Test
    @DisplayName(
            "has talks of the mediator with one party of which nobody else is sent a byte, and ends with an agreement all have signed")
    void fromBeginningToEnd() throws IOException {
        UUID id = mediation(day.clerk());
        Talks room = Talks.begun(day, id, mediator);
        // When the mediator speaks with the plaintiff alone
        Sitting.done(room.mediator.asks("caucus.begin", Map.of("seat", "plaintiff-1")));
        room.defendant.untilEvent("caucus.begun");
        room.clerk.untilEvent("caucus.begun");
        Map<String, Object> words = Map.of("language", "en", "text", SECRET);
        List<Long> before = List.of(room.defendant.position(), room.clerk.position());
        List<Integer> frames = List.of(room.defendant.frames.size(), room.clerk.frames.size());
        for (int i = 0; i < 5; i++) {
            Sitting.done(room.plaintiff.asks("caucus.say", words));
        }
        assertEquals("in-caucus", code(room.defendant.asks("caucus.say", words)));
        assertEquals("not-allowed-now", code(room.clerk.asks("caucus.say", words)));
        // Then both of them read it, and the others are sent nothing but the answers to what they asked
        assertTrue(room.hearsOf(room.mediator, "caucus.said"));
        assertTrue(room.hearsOf(room.plaintiff, "caucus.said"));
        assertFalse(room.hearsOf(room.defendant, "caucus.said"));
        assertEquals(before, List.of(room.defendant.position(), room.clerk.position()));
        assertEquals(
                List.of(frames.getFirst() + 1, frames.getLast() + 1),
                List.of(room.defendant.frames.size(), room.clerk.frames.size()));
        Sitting.done(room.plaintiff.asks("caucus.end", NOTHING));
        // and what a party wants to tell the mediator alone the other party is not sent
        Sitting.done(room.defendant.asks("mediation.wish", NOTHING));
        assertTrue(room.hearsOf(room.mediator, "mediation.wished"));
        assertFalse(room.hearsOf(room.plaintiff, "mediation.wished"));

        // When all sign what was drafted
        Sitting.done(room.mediator.asks("agreement.draft", Map.of("text", TEXT)));
        Map<String, Object> digest = Map.of("digest", Sha256.hexOf(TEXT.getBytes(StandardCharsets.UTF_8)));
        for (String language : List.of("en", "ko")) {
            Sitting.done(room.mediator.asks(
                    "agreement.render",
                    Map.of("digest", digest.get("digest"), "language", language, "text", "The defendant pays.")));
        }
        for (Endpoint each : List.of(room.defendant, room.mediator)) {
            assertEquals("signature-not-proven", code(each.asks("agreement.sign", digest)));
            Sitting.done(each.signs("agreement.sign", digest));
        }
        as(day.plaintiff(), "/hearings/" + id + "/agreement").statusCode(404).body("code", is("agreement-not-found"));
        for (String anothers : List.of("x", CourtDay.signingProof(id, day.defendant()))) {
            Map<String, Object> signature = Map.of("digest", digest.get("digest"), "proof", anothers);
            assertEquals("signature-not-proven", code(room.plaintiff.asks("agreement.sign", signature)));
        }
        Sitting.done(room.plaintiff.signs("agreement.sign", digest));
        assertTrue(lastSignature(room.clerk).at("/d/inForce").booleanValue());
        JsonNode told = toldOfTheAgreement();
        assertEquals(TEXT, told.get("text").asText());
        assertEquals(digest.get("digest"), told.get("digest").asText());
        assertEquals("Wong", told.get("mediator").asText());
        assertEquals(List.of("en", "ko"), told.get("readings").findValuesAsText("language"));
        assertEquals(
                List.of("DEFENDANT", "MEDIATOR", "PLAINTIFF"),
                told.get("signatures").findValuesAsText("role"));
        assertEquals(
                day.defendantParty.toString(), told.at("/signatures/0/partyId").asText());
        assertFalse(told.toString().contains(SECRET), "what was said on the way there is nobody's to know");
        room.seals(day);

        // Then whoever has a seat reads it and proves it, and neither has a word of the caucus
        byte[] proof = as(day.defendant(), "/hearings/" + id + "/proof")
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(Verify.HOLDS_BY_ITS_OWN_KEYS, WholeHearingTest.verified(proof));
        String record =
                as(day.defendant(), "/hearings/" + id + "/records/1").extract().asString();
        assertTrue(record.contains(TEXT) && record.contains("caucus.begun"));
        assertFalse(record.contains(SECRET) || new String(proof, StandardCharsets.ISO_8859_1).contains(SECRET));
        as(mediator, "/hearings/" + id + "/records/1").statusCode(200);
        // and what was agreed, and until when they can ask together that the court confirm it
        as(day.plaintiff(), "/hearings/" + id + "/agreement")
                .statusCode(200)
                .body("text", is(TEXT))
                .body("readings.language", is(List.of("en", "ko")))
                .body("confirmUntil.rule", is("MED-08"))
                .body(
                        "confirmUntil.trigger",
                        is(CourtClock.dateOf(Instant.now()).toString()))
                .body("confirmUntil.length", is(30));
        // and whoever decides the case reads nothing of it, though they see that it was held
        as(day.judge(), "/hearings/" + id).statusCode(200).body("status", is("SEALED"));
        for (String nobodys : List.of(day.judge(), day.secondJudge(), CourtDay.stranger())) {
            for (String part :
                    List.of("/records/1", "/record", "/proof", "/agreement", "/recording", "/recording/words")) {
                as(nobodys, "/hearings/" + id + part).statusCode(404);
            }
        }
        // nor is anything of it before the hearing
        UUID hearing = day.hearingThatMayOpen();
        as(day.judge(), "/hearings/" + hearing + "/preparation")
                .statusCode(200)
                .body("points", empty())
                .body("opinions", empty());
    }

    private JsonNode toldOfTheAgreement() {
        List<?> found = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select data from outbox_event where type like '%MediationAgreementReached' and data like ?1")
                .setParameter(1, "%" + day.caseId + "%")
                .getResultList());
        assertEquals(1, found.size());
        return read((String) found.getFirst());
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode lastSignature(Endpoint clerk) {
        return Awaitility.await()
                .until(
                        () -> clerk.events.stream()
                                .filter(each -> each.path("t").asText().equals("agreement.signed"))
                                .reduce((one, later) -> later)
                                .orElse(null),
                        last -> last != null && last.at("/d/inForce").booleanValue());
    }

    @Test
    @DisplayName("ends without an agreement, by the mediator, who names nobody; the record says no more")
    void endsWithoutAgreement() {
        UUID id = mediation(day.clerk());
        Talks room = Talks.begun(day, id, mediator);
        assertEquals("mediation-without-outcome", code(room.mediator.asks("phase.move", Map.of("to", "RECORD"))));
        Sitting.done(room.defendant.asks("mediation.wish", NOTHING));
        Sitting.done(room.mediator.asks("mediation.end", NOTHING));
        JsonNode ended = room.plaintiff.untilEvent("mediation.ended");
        assertEquals("mediator", ended.get("by").asText());
        assertTrue(ended.get("d").isEmpty());
        room.seals(day);
        as(day.plaintiff(), "/hearings/" + id + "/agreement").statusCode(404).body("code", is("agreement-not-found"));
    }

    @Test
    @DisplayName("is ended by a party before it has begun, and the record of that is sealed")
    void endsBeforeItBegan() {
        UUID id = mediation(day.clerk());
        Talks room = Talks.told(day, id, mediator);
        Sitting.done(room.plaintiff.asks("mediation.end", NOTHING));
        assertEquals(
                "plaintiff-1",
                room.defendant.untilEvent("mediation.ended").at("/d/seat").asText());
        room.seals(day);
        as(day.plaintiff(), "/hearings/" + id).statusCode(200).body("status", is("SEALED"));
    }

    @Test
    @DisplayName("is signed by who proved just now who they are, in their own seat")
    void signingNeedsProof() {
        UUID id = mediation(day.clerk());
        String before = TestTokens.proven(Instant.now().minus(Duration.ofMinutes(31)), day.plaintiff, "party");
        post(before, "/hearings/" + id + "/signing-proofs", "").statusCode(401).body("code", is("proof-too-old"));
        post(CourtDay.stranger(), "/hearings/" + id + "/signing-proofs", "").statusCode(404);
        post(day.judge(), "/hearings/" + id + "/signing-proofs", "").statusCode(404);
    }
}
