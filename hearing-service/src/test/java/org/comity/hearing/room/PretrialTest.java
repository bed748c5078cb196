package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.evidence.verify.Verify;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: Interpretation of the Civil Procedure Law arts. 224-226, 229; Rules of Evidence arts. 56, 57, 60; Online Litigation Rules art. 14. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A pre-trial conference")
class PretrialTest {
    private static final Map<String, Object> NOTHING = Map.of();

    private CourtDay day;

    @Inject
    EntityManager entities;

    @BeforeEach
    void begins() {
        day = CourtDay.ofRegisteredCase();
    }

    private UUID conference() {
        UUID id = UUID.fromString(post(day.clerk(), "/cases/" + day.caseId + "/hearings", """
            {"stage":"PRETRIAL","startsAt":"%s","endsAt":"%s"}\
            """.formatted(
                                Instant.now(), Instant.now().plus(Duration.ofHours(1))))
                .statusCode(201)
                .body("stage", is("PRETRIAL"))
                .body("notice", nullValue())
                .extract()
                .path("id"));
        post(day.judge(), "/hearings/" + id + "/bench", "").statusCode(200);
        return id;
    }

    private List<String> told(String event) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> found = entities.createNativeQuery(
                            "select data from outbox_event where type like ?1 and data like ?2 order by position",
                            String.class)
                    .setParameter(1, "%" + event)
                    .setParameter(2, "%" + day.caseId + "%")
                    .getResultList();
            return found.stream().map(String.class::cast).toList();
        });
    }

    private static String code(JsonNode answer) {
        return answer.get("code").asText();
    }

    /** Both parties are there, identified, and exchange. */
    private record Conference(UUID id, Endpoint judge, Endpoint clerk, Endpoint plaintiff, Endpoint defendant) {
        static Conference exchanging(CourtDay day, UUID id) {
            for (String party : List.of(day.plaintiff(), day.defendant())) {
                post(party, "/hearings/" + id + "/consent", "{\"stage\":\"PRETRIAL\",\"language\":\"en\"}")
                        .statusCode(200);
            }
            Conference room = new Conference(
                    id,
                    Endpoint.sits(id, day.judge()),
                    Endpoint.sits(id, day.clerk()),
                    Endpoint.sits(id, day.plaintiff()),
                    Endpoint.sits(id, day.defendant()));
            Sitting.done(room.judge.asks("room.open", NOTHING));
            Stream.of("judge", "clerk", "plaintiff-1", "defendant-1")
                    .forEach(seat ->
                            Sitting.done(room.clerk.asks("attendance.call", Map.of("seat", seat, "present", true))));
            for (String seat : List.of("plaintiff-1", "defendant-1")) {
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
            Sitting.done(room.judge.asks("phase.move", Map.of("to", "EXCHANGE")));
            return room;
        }

        void seals(CourtDay day) {
            Sitting.done(judge.asks("phase.move", Map.of("to", "RECORD")));
            Sitting.done(clerk.asks("record.freeze", NOTHING));
            String record = as(day.plaintiff(), "/hearings/" + id + "/records/1")
                    .statusCode(200)
                    .body("record.heading.stage", is("PRETRIAL"))
                    .extract()
                    .path("digest");
            for (Endpoint each : List.of(plaintiff, defendant, clerk, judge)) {
                Sitting.done(each.asks("record.read", NOTHING));
                Sitting.done(each.signs("record.sign", Map.of("digest", record)));
            }
            Sitting.done(clerk.asks("record.seal", NOTHING));
        }
    }

    private static Map<String, Object> opinion(String digest, String relevance, String text) {
        return Map.of(
                "digest",
                digest,
                "authenticity",
                "ACCEPTED",
                "legality",
                "ACCEPTED",
                "relevance",
                relevance,
                "text",
                text);
    }

    @Test
    @DisplayName(
            "is set by a clerk without three days' notice; every party has a seat and learns of it, and nobody listens")
    void isSet() {
        UUID id = conference();
        as(day.defendant(), "/hearings/" + id)
                .statusCode(200)
                .body("seats.seat", containsInAnyOrder("judge", "clerk", "plaintiff-1", "defendant-1"));
        as(day.defendant(), "/hearings").body("items.id", hasItem(id.toString()));
        assertEquals(1, told("MeetingSet").size());
        assertEquals(List.of(), told("HearingScheduled"));
        for (String who : List.of(day.plaintiff.toString(), day.defendant.toString())) {
            assertEquals(true, told("MeetingSet").getFirst().contains(who), who);
        }
        post(day.clerk(), "/hearings/" + id + "/observers", "{\"name\":\"Li\"}")
                .statusCode(409)
                .body("code", is("not-public"));
        as(CourtDay.stranger(), "/hearings/" + id).statusCode(404);
        as(CourtDay.stranger(), "/hearings/" + id + "/preparation").statusCode(404);
        post(CourtDay.stranger(), "/cases/" + day.caseId + "/hearings", "{\"stage\":\"PRETRIAL\"}")
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "a party that does not consent comes to the courtroom, as to a hearing; consent to a hearing is none to it")
    void consentIsToTheStage() {
        UUID id = conference();
        post(day.plaintiff(), "/hearings/" + id + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(422)
                .body("code", is("consent-to-another-stage"));
        post(
                        day.judge(),
                        "/hearings/" + id + "/courtroom",
                        "{\"partyId\":\"%s\",\"ground\":\"NO_CONSENT\",\"reason\":\"silent\"}"
                                .formatted(day.defendantParty))
                .statusCode(200);
        assertEquals(1, told("PartyCalledToCourtroom").size());
    }

    @Test
    @DisplayName("what was not disputed at it is before the later hearing of the case; who goes back on it says why")
    void preparesTheHearing() throws IOException {
        // Given a conference at which the defendant disputes the relevance of a paper, and both agree that it was
        // delivered
        UUID id = conference();
        Conference room = Conference.exchanging(day, id);
        String delivered = UUID.randomUUID().toString();
        String freight = UUID.randomUUID().toString();
        Sitting.done(room.clerk.asks("exhibit.show", Map.of("digest", day.exhibit, "page", 1)));
        Sitting.done(room.plaintiff.asks("exhibit.opine", opinion(day.exhibit, "ACCEPTED", "our contract")));
        assertEquals("points-missing", code(afterAll(room)));
        Sitting.done(room.judge.asks(
                "point.state", Map.of("pointId", delivered, "standing", "UNDISPUTED", "text", "设备已交付。")));
        Sitting.done(
                room.judge.asks("point.state", Map.of("pointId", freight, "standing", "DISPUTED", "text", "运费由谁负担。")));
        for (String point : List.of(delivered, freight)) {
            // What a party says last of a point is what it says.
            Sitting.done(room.plaintiff.asks(
                    "point.answer", Map.of("pointId", point, "agrees", false, "text", "The number is another one.")));
            Sitting.done(room.plaintiff.asks("point.answer", Map.of("pointId", point, "agrees", true)));
            Sitting.done(room.defendant.asks("point.answer", Map.of("pointId", point, "agrees", true)));
        }
        as(day.plaintiff(), "/hearings/" + id + "/preparation").statusCode(200).body("points", hasSize(0));

        // When its record is signed and sealed
        room.seals(day);

        // Then it is read before and in the later hearing of the case, by each side and the court, and by nobody else
        UUID hearing = day.hearingThatMayOpen();
        as(day.defendant(), "/hearings/" + hearing + "/preparation")
                .statusCode(200)
                .body("points.pointId", is(List.of(delivered, freight)))
                .body("points.standing", is(List.of("UNDISPUTED", "DISPUTED")))
                .body("points.number", is(List.of(1, 2)))
                .body("points[0].meetingId", is(id.toString()))
                .body("points[0].agreedBy.role", containsInAnyOrder("PLAINTIFF", "DEFENDANT"))
                .body("points[0].yours", is(true))
                .body("opinions.party.role", containsInAnyOrder("PLAINTIFF", "DEFENDANT"))
                .body("opinions.find { it.party.role == 'DEFENDANT' }.relevance", is("DISPUTED"))
                .body("opinions.find { it.party.role == 'DEFENDANT' }.reasons", is("another machine"));
        as(day.clerk(), "/hearings/" + hearing + "/preparation").body("points.yours", is(List.of(false, false)));
        as(CourtDay.stranger(), "/hearings/" + hearing + "/preparation").statusCode(404);

        // and who goes back on it explains, which stands in the record of the hearing
        Sitting sitting = Sitting.onTheMerits(day, hearing);
        Sitting.done(sitting.clerk().asks("exhibit.show", Map.of("digest", day.exhibit, "page", 1)));
        assertEquals(
                "reason-missing",
                code(sitting.defendant()
                        .asks(
                                "exhibit.opine",
                                Map.of(
                                        "digest",
                                        day.exhibit,
                                        "authenticity",
                                        "DISPUTED",
                                        "legality",
                                        "ACCEPTED",
                                        "relevance",
                                        "DISPUTED"))));
        assertEquals(
                "point-unknown",
                code(sitting.defendant().asks("point.retract", Map.of("pointId", freight, "reason", "r"))));
        Sitting.done(sitting.defendant()
                .asks("point.retract", Map.of("pointId", delivered, "reason", "the waybill was of another machine")));
        Sitting.done(sitting.judge()
                .asks("point.rule", Map.of("pointId", delivered, "granted", true, "reason", "the waybill shows it")));
        JsonNode ruled = sitting.plaintiff().untilEvent("point.ruled").get("d");
        assertEquals("设备已交付。", ruled.get("title").textValue());

        // and the conference has a proof of its own, and no record of a hearing was told
        byte[] proof = as(day.plaintiff(), "/hearings/" + id + "/proof")
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(Verify.HOLDS_BY_ITS_OWN_KEYS, WholeHearingTest.verified(proof));
        assertEquals(List.of(), told("HearingRecordSealed"));
        assertThrows(PersistenceException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update prepared_point set text = '' where case_id = ?1")
                        .setParameter(1, day.caseId)
                        .executeUpdate()));
    }

    /** The defendant says what it disputes, without which the court does not go on. */
    private JsonNode afterAll(Conference room) {
        assertEquals("exhibit-unanswered", code(room.judge.asks("phase.move", Map.of("to", "RECORD"))));
        Sitting.done(room.defendant.asks("exhibit.opine", opinion(day.exhibit, "DISPUTED", "another machine")));
        return room.judge.asks("phase.move", Map.of("to", "RECORD"));
    }
}
