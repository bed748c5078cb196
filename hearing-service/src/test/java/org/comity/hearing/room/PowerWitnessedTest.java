package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.evidence.verify.Verify;
import org.comity.hearing.CourtDay;
import org.comity.hearing.log.LogJson;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: Provisions on online filing for cross-border litigants art. 6. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A power of attorney that is signed before the judge over video")
class PowerWitnessedTest {
    private static final Map<String, Object> NOTHING = Map.of();

    private CourtDay day;
    private final UUID lawyer = UUID.randomUUID();
    private final UUID representation = UUID.randomUUID();
    private final UUID wording = UUID.randomUUID();
    private final String digest =
            Integer.toHexString(16 + (int) (Math.random() * 200)).repeat(32);

    private String interpreter = "null";

    @Inject
    EntityManager entities;

    @BeforeEach
    void begins() {
        day = CourtDay.ofRegisteredCase();
    }

    private String lawyer() {
        return TestTokens.token(lawyer, "party", "赵律师", "zh-CN", "Asia/Shanghai", null);
    }

    /** The plaintiff's side handed in the wording, and chose the way; its lawyer joined. */
    private void chooses() {
        day.filingSays("PaperFiled", """
            {"caseId":"%s","paperId":"%s","kind":"POWER_OF_ATTORNEY","side":"PLAINTIFF","digest":"%s","title":"授权委托书",
             "language":"zh-CN","pages":2,"mediaType":"application/pdf","extension":"pdf","translationOf":null,"readers":"ALL",
             "readerPartyIds":[],"readerAccountIds":[],"entered":false,"authorAccountId":"%s","filedAt":"2026-01-07T02:00:00Z"}\
            """.formatted(day.caseId, wording, digest, day.plaintiff));
        proposed("\"VIDEO_WITNESS\"", representation);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> waiting().extract().<List<Object>>path("$").size() == 1);
    }

    private void proposed(String way, UUID id) {
        day.filingSays(
                "RepresentationProposed", """
            {"caseId":"%s","representationId":"%s","partyId":"%s","kind":"LAWYER","accountId":"%s","name":"赵律师","paperId":"%s","way":%s,
             "proposedAt":"2026-01-07T03:00:00Z"}""".formatted(day.caseId, id, day.plaintiffParty, lawyer, wording, way));
    }

    private ValidatableResponse waiting() {
        return as(day.clerk(), "/cases/" + day.caseId + "/powers");
    }

    private ValidatableResponse sets() {
        return post(day.clerk(), "/cases/" + day.caseId + "/hearings", """
            {"stage":"WITNESSING","representationId":"%s","startsAt":"%s","endsAt":"%s","interpreter":%s}\
            """.formatted(
                        representation, Instant.now(), Instant.now().plus(Duration.ofHours(1)), interpreter));
    }

    private UUID meeting() {
        chooses();
        UUID id = UUID.fromString(sets().statusCode(201).extract().path("id"));
        post(day.judge(), "/hearings/" + id + "/bench", "").statusCode(200);
        return id;
    }

    private List<JsonNode> told(String event) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> found = entities.createNativeQuery(
                            "select data from outbox_event where type like ?1 and data like ?2 order by position",
                            String.class)
                    .setParameter(1, "%" + event)
                    .setParameter(2, "%" + day.caseId + "%")
                    .getResultList();
            return found.stream().map(data -> read((String) data)).toList();
        });
    }

    private static JsonNode read(String json) {
        try {
            return LogJson.MAPPER.readTree(json);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    @DisplayName("the clerk sees which wait, sets a meeting for one without three days' notice, and for each but one")
    void isSet() {
        chooses();
        proposed("null", UUID.randomUUID());
        waiting()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].representationId", is(representation.toString()))
                .body("[0].lawyer", is("赵律师"))
                .body("[0].party.name", is("Rheinland Maschinenbau GmbH"));
        sets().statusCode(201)
                .body("stage", is("WITNESSING"))
                .body("notice", nullValue())
                .body("seats.seat", containsInAnyOrder("judge", "clerk", "plaintiff-1", "lawyer"));
        sets().statusCode(409).body("code", is("power-meeting-set"));
        post(day.clerk(), "/cases/" + day.caseId + "/hearings", """
            {"stage":"WITNESSING","representationId":"%s","startsAt":"%s","endsAt":"%s"}\
            """.formatted(
                                UUID.randomUUID(), Instant.now(), Instant.now().plus(Duration.ofHours(1))))
                .statusCode(422)
                .body("code", is("power-unknown"));
    }

    @Test
    @DisplayName("nobody else of the case learns of the meeting: neither its page, nor its papers, nor by any event")
    void isTheirsAlone() {
        UUID id = meeting();
        for (String reader : List.of(day.plaintiff(), lawyer(), day.clerk(), day.judge())) {
            as(reader, "/hearings/" + id).statusCode(200);
        }
        for (String path : List.of("", "/calendar", "/consents", "/records/1", "/record", "/proof", "/recording")) {
            as(day.defendant(), "/hearings/" + id + path).statusCode(404);
        }
        as(day.defendant(), "/cases/" + day.caseId + "/hearings").body("items.id", not(hasItem(id.toString())));
        as(day.plaintiff(), "/cases/" + day.caseId + "/hearings").body("items.id", hasItem(id.toString()));
        as(day.clerk(), "/cases/" + day.caseId + "/hearings").body("items.id", hasItem(id.toString()));
        as(lawyer(), "/hearings").body("items.id", hasItem(id.toString()));
        post(day.clerk(), "/hearings/" + id + "/observers", "{\"name\":\"Li\"}")
                .statusCode(409)
                .body("code", is("not-public"));
        assertEquals(List.of(), told("HearingScheduled"));
        Set<String> toldOf = new HashSet<>();
        only("MeetingSet").get("accountIds").forEach(account -> toldOf.add(account.textValue()));
        assertEquals(Set.of(day.plaintiff.toString(), lawyer.toString()), toldOf);
    }

    private JsonNode only(String event) {
        List<JsonNode> all = told(event);
        assertEquals(1, all.size(), event);
        return all.getFirst();
    }

    @Test
    @DisplayName("whoever joins the case, or is called to be heard, or listens, has no seat in it; nor has a panel")
    void seatsNobodyElse() {
        UUID id = meeting();
        UUID hearing = day.hearingNow();
        day.calls("WITNESS", "Anna", "de");
        day.givenToAPanelOfThree();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> as(day.clerk(), "/hearings/" + hearing).body("seats.role", hasItem("WITNESS")));
        as(day.clerk(), "/hearings/" + id)
                .body("seats.seat", containsInAnyOrder("judge", "clerk", "plaintiff-1", "lawyer"));
    }

    @Test
    @DisplayName("consent is to this stage, is told to nobody, and is none to a hearing")
    void consentIsToTheStage() {
        UUID id = meeting();
        post(day.plaintiff(), "/hearings/" + id + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(422);
        consents(id);
        as(day.plaintiff(), "/hearings/" + id + "/consents")
                .body("stage", is("WITNESSING"))
                .body("complete", is(true))
                .body("parties.shortNoticeNeeded", everyItem(is(false)));
        assertEquals(List.of(), told("HearingConsented"));
        UUID hearing = day.hearingNow();
        as(day.clerk(), "/hearings/" + hearing + "/consents").body("complete", is(false));
    }

    private void consents(UUID id) {
        post(day.plaintiff(), "/hearings/" + id + "/consent", "{\"stage\":\"WITNESSING\",\"language\":\"en\"}")
                .statusCode(200);
    }

    @Test
    @DisplayName("from the consent to a sealed record whose proof holds, of which filing hears what the judge found")
    void isWitnessed() throws IOException {
        // Given a party and its lawyer before judge and clerk
        day.interprets(day.interpreter, "Lee");
        interpreter = "{\"accountId\":\"%s\",\"language\":\"en\",\"zone\":null}".formatted(day.interpreter);
        UUID id = meeting();
        Endpoint judge = Endpoint.sits(id, day.judge());
        Endpoint interpreter = Endpoint.sits(id, day.interpreter());
        Endpoint clerk = Endpoint.sits(id, day.clerk());
        Endpoint party = Endpoint.sits(id, day.plaintiff());
        Endpoint counsel = Endpoint.sits(id, lawyer());
        assertEquals(
                "consent-missing", judge.asks("room.open", NOTHING).get("code").asText());
        consents(id);
        Sitting.done(judge.asks("room.open", NOTHING));
        Stream.of("judge", "clerk", "plaintiff-1", "lawyer", "interpreter")
                .forEach(seat -> Sitting.done(clerk.asks("attendance.call", Map.of("seat", seat, "present", true))));
        identified(clerk, "plaintiff-1", "PASSPORT");
        identified(clerk, "lawyer", "LAWYER_LICENCE");
        identified(clerk, "interpreter", "IDENTITY_CARD");
        Sitting.done(judge.asks("phase.move", Map.of("to", "WITNESSING")));

        // When the power is shown, read in the party's language, signed by both and witnessed
        Sitting.done(clerk.asks("exhibit.show", Map.of("digest", digest, "page", 1)));
        Sitting.done(judge.asks("power.read", NOTHING));
        assertEquals(
                "power-not-read",
                party.signs("power.sign", Map.of("digest", digest)).get("code").asText());
        Sitting.done(interpreter.asks("power.read", NOTHING));
        assertEquals(
                "signature-not-proven",
                party.asks("power.sign", Map.of("digest", digest)).get("code").asText());
        Sitting.done(party.signs("power.sign", Map.of("digest", digest)));
        Sitting.done(counsel.signs("power.sign", Map.of("digest", digest)));
        Sitting.done(judge.asks(
                "power.witness",
                Map.of(
                        "lawyerConfirmed",
                        true,
                        "willConfirmed",
                        true,
                        "firm",
                        "浙江潮声律师事务所",
                        "licence",
                        "13301201810000000")));

        // and its record is read, signed and sealed
        Sitting.done(judge.asks("phase.move", Map.of("to", "RECORD")));
        Sitting.done(clerk.asks("record.freeze", NOTHING));
        String record = as(lawyer(), "/hearings/" + id + "/records/1")
                .statusCode(200)
                .body("record.heading.stage", is("WITNESSING"))
                .extract()
                .path("digest");
        for (Endpoint each : List.of(party, counsel, interpreter, clerk, judge)) {
            Sitting.done(each.asks("record.read", NOTHING));
            Sitting.done(each.signs("record.sign", Map.of("digest", record)));
        }
        Sitting.done(clerk.asks("record.seal", NOTHING));

        // Then filing hears what the judge found, and nobody hears of a hearing
        JsonNode fact = only("PowerOfAttorneyWitnessed");
        assertEquals(representation.toString(), fact.get("representationId").textValue());
        assertEquals(day.plaintiffParty.toString(), fact.get("partyId").textValue());
        assertTrue(fact.get("witnessed").booleanValue());
        assertEquals(digest, fact.get("paperDigest").textValue());
        assertEquals(record, fact.get("recordDigest").textValue());
        assertEquals("浙江潮声律师事务所", fact.get("firm").textValue());
        assertEquals(List.of(), told("HearingRecordSealed"));

        // and whoever took part takes a proof home that holds, in which stands what was signed
        byte[] proof = as(lawyer(), "/hearings/" + id + "/proof")
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(Verify.HOLDS_BY_ITS_OWN_KEYS, WholeHearingTest.verified(proof));
        as(day.defendant(), "/hearings/" + id + "/proof").statusCode(404);
    }

    @Test
    @DisplayName(
            "a judge who does not witness it says why, and filing hears that; one that is called off says nothing of it")
    void isNotWitnessed() {
        UUID first = meeting();
        Endpoint.sits(first, day.judge());
        Endpoint judge = Endpoint.sits(first, day.judge());
        Sitting.done(judge.asks("room.adjourn", Map.of("reason", "the line does not hold")));
        only("MeetingCalledOff");
        assertEquals(List.of(), told("HearingAdjourned"));
        assertEquals(List.of(), told("PowerOfAttorneyWitnessed"));
        // and another can be set for the same power
        sets().statusCode(201);
    }

    @Test
    @DisplayName("what the party took back is set no meeting for, and read and signed at none that was set")
    void isTakenBack() {
        UUID id = meeting();
        consents(id);
        Endpoint judge = Endpoint.sits(id, day.judge());
        Endpoint clerk = Endpoint.sits(id, day.clerk());
        Endpoint.sits(id, day.plaintiff());
        Endpoint.sits(id, lawyer());
        Sitting.done(judge.asks("room.open", NOTHING));
        Stream.of("judge", "clerk", "plaintiff-1", "lawyer")
                .forEach(seat -> Sitting.done(clerk.asks("attendance.call", Map.of("seat", seat, "present", true))));
        identified(clerk, "plaintiff-1", "PASSPORT");
        identified(clerk, "lawyer", "LAWYER_LICENCE");
        Sitting.done(judge.asks("phase.move", Map.of("to", "WITNESSING")));
        Sitting.done(clerk.asks("exhibit.show", Map.of("digest", digest, "page", 1)));
        day.filingSays("RepresentationWithdrawn", """
            {"caseId":"%s","representationId":"%s","partyId":"%s","withdrawnAt":"2026-01-08T03:00:00Z"}""".formatted(day.caseId, representation, day.plaintiffParty));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> waiting().statusCode(200).body("$", hasSize(0)));
        assertEquals(
                "power-unknown", judge.asks("power.read", NOTHING).get("code").asText());
        Sitting.done(judge.asks("room.adjourn", Map.of("reason", "the party took it back")));
        sets().statusCode(422).body("code", is("power-unknown"));
    }

    private static void identified(Endpoint clerk, String seat, String document) {
        Sitting.done(clerk.asks(
                "identity.check",
                Map.of("seat", seat, "method", "DOCUMENT_SHOWN_ON_CAMERA", "document", document, "confirmed", true)));
    }
}
