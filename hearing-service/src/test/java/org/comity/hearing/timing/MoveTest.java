package org.comity.hearing.timing;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.comity.hearing.CourtDay;
import org.comity.hearing.room.Endpoint;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A hearing that is moved")
class MoveTest {
    private static final Instant SET_FOR = Instant.parse("2030-03-05T07:00:00Z");
    private static final Instant LATER = Instant.parse("2030-03-08T01:00:00Z");
    private static final String DEFENDANT = "parties.find { it.seat == 'defendant-1' }.";
    private static final String PLAINTIFF = "parties.find { it.seat == 'plaintiff-1' }.";

    @Inject
    EntityManager database;

    private CourtDay day;

    @BeforeEach
    void aCase() {
        day = CourtDay.ofRegisteredCase();
    }

    private UUID setFor(Instant start, String shortNotice) {
        UUID hearing = UUID.fromString(day.schedule(day.clerk(), start, shortNotice)
                .statusCode(201)
                .extract()
                .path("id"));
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        return hearing;
    }

    private static ValidatableResponse moves(
            String token, UUID hearing, Instant start, Instant end, String shortNotice) {
        return post(token, "/hearings/" + hearing + "/move", """
            {"startsAt":"%s","endsAt":"%s","reason":"鉴定人不能到庭","shortNoticeReason":%s}\
            """.formatted(
                        start, end, shortNotice == null ? "null" : "\"" + shortNotice + "\""));
    }

    private static ValidatableResponse moves(String token, UUID hearing, Instant start) {
        return moves(token, hearing, start, start.plus(Duration.ofHours(1)), null);
    }

    private static void consents(UUID hearing, String party) {
        post(party, "/hearings/" + hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(200);
    }

    private ValidatableResponse consentsOf(UUID hearing) {
        return as(day.clerk(), "/hearings/" + hearing + "/consents").statusCode(200);
    }

    private VEvent calendarOf(UUID hearing) throws Exception {
        String text = as(day.plaintiff(), "/hearings/" + hearing + "/calendar")
                .statusCode(200)
                .extract()
                .asString();
        return (VEvent) new CalendarBuilder()
                .build(new StringReader(text))
                .getComponents()
                .getFirst();
    }

    private static void assertEntry(VEvent event, UUID hearing, String start, String end, String sequence) {
        assertEquals(
                hearing + "@comity.example", event.getRequiredProperty("UID").getValue());
        assertEquals(start, event.getRequiredProperty("DTSTART").getValue());
        assertEquals(end, event.getRequiredProperty("DTEND").getValue());
        assertEquals(sequence, event.getRequiredProperty("SEQUENCE").getValue());
        assertEquals("CONFIRMED", event.getRequiredProperty("STATUS").getValue());
    }

    private List<?> told(String type, UUID hearing) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select data from outbox_event where type like ?1 and data like ?2 order by position")
                .setParameter(1, "%" + type)
                .setParameter(2, "%" + hearing + "%")
                .getResultList());
    }

    @Test
    @DisplayName(
            "says from when and why to everybody in it, is told as moved, and keeps its place in calendars; consent to appear online stays")
    void toAnotherHour() throws Exception {
        UUID hearing = setFor(SET_FOR, null);
        consents(hearing, day.plaintiff());
        consents(hearing, day.defendant());
        as(day.plaintiff(), "/hearings/" + hearing).body("moves", empty());
        assertEntry(calendarOf(hearing), hearing, "20300305T070000Z", "20300305T080000Z", "0");

        moves(day.judge(), hearing, LATER)
                .statusCode(200)
                .body("startsAt", is("2030-03-08T01:00:00Z"))
                .body("courtTime.startsAt", is("2030-03-08T09:00+08:00"))
                .body("notice.isShort", is(false))
                .body("notice.lastDay", is("2030-03-05"));
        as(day.plaintiff(), "/hearings/" + hearing)
                .body("moves.fromStartsAt", is(List.of("2030-03-05T07:00:00Z")))
                .body("moves[0].reason", is("鉴定人不能到庭"));
        consentsOf(hearing).body(DEFENDANT + "givenAt", notNullValue()).body("complete", is(true));
        assertEntry(calendarOf(hearing), hearing, "20300308T010000Z", "20300308T020000Z", "1");
        String told = (String) told("HearingMoved", hearing).getFirst();
        assertEquals(true, told.contains("\"fromStartsAt\":\"2030-03-05T07:00:00Z\""), told);
        assertEquals(true, told.contains("\"movedByAccountId\":\"" + day.judge + "\""), told);

        // and once more, with what was before kept
        moves(day.clerk(), hearing, SET_FOR)
                .statusCode(200)
                .body("moves.fromStartsAt", is(List.of("2030-03-05T07:00:00Z", "2030-03-08T01:00:00Z")));
        assertEquals("2", calendarOf(hearing).getRequiredProperty("SEQUENCE").getValue());
    }

    @Test
    @DisplayName("is told to a witness at the address to which they were invited")
    void toldToWitnesses() {
        day.calls("WITNESS", "Anna Weber", "fr");
        UUID hearing = setFor(SET_FOR, null);
        post(day.clerk(), "/hearings/" + hearing + "/seats/witness-1/invitation", """
            {"address":"weber@example.org","language":"fr","zone":"Europe/Paris"}""")
                .statusCode(201);
        moves(day.clerk(), hearing, LATER).statusCode(200);
        List<?> told = told("CalledPersonNotified", hearing);
        assertEquals(2, told.size());
        assertEquals(true, ((String) told.getLast()).contains("\"at\":\"2030-03-08T01:00:00Z\""), told.toString());
    }

    @Test
    @DisplayName("is moved by its court alone, to another time that is not past, with a reason, before it began")
    void whoAndWhen() {
        UUID hearing = setFor(SET_FOR, null);
        moves(day.plaintiff(), hearing, LATER).statusCode(403);
        moves(TestTokens.judge(UUID.randomUUID()), hearing, LATER).statusCode(404);
        String elsewhere = TestTokens.token(UUID.randomUUID(), "clerk", "外院", "zh-CN", "Asia/Shanghai", "京01");
        moves(elsewhere, hearing, LATER).statusCode(404);
        moves(day.clerk(), hearing, SET_FOR).statusCode(409).body("code", is("hearing-not-moved"));
        moves(day.clerk(), hearing, LATER, LATER, null).statusCode(422);
        moves(day.clerk(), hearing, SET_FOR, SET_FOR, null).statusCode(422);
        moves(day.clerk(), hearing, Instant.now().minus(Duration.ofHours(1)))
                .statusCode(422)
                .body("code", is("hearing-in-the-past"));
        moves(day.clerk(), hearing, Instant.now().plus(Duration.ofHours(30)))
                .statusCode(422)
                .body("code", is("override-reason-missing"));
        post(
                        day.clerk(),
                        "/hearings/" + hearing + "/move",
                        "{\"startsAt\":\"%s\",\"endsAt\":\"%s\",\"reason\":\" \"}"
                                .formatted(LATER, LATER.plusSeconds(60)))
                .statusCode(400);
        as(day.clerk(), "/hearings/" + hearing)
                .body("startsAt", is("2030-03-05T07:00:00Z"))
                .body("moves", empty());

        Endpoint.enters(hearing, ticket(hearing, day.judge()))
                .asks("room.adjourn", Map.of("ground", "OTHER", "reason", "x"));
        moves(day.clerk(), hearing, LATER).statusCode(409).body("code", is("hearing-already-open"));
    }

    @Test
    @DisplayName("needs a new summons on each party; one that only ends later does not")
    void summonsAnew() {
        Instant inSixDays = Instant.now().plus(Duration.ofDays(6)).truncatedTo(ChronoUnit.HOURS);
        LocalDate today = CourtClock.dateOf(Instant.now());
        UUID hearing = setFor(inSixDays, null);
        served(today);
        awaitStanding(hearing, "IN_TIME");

        moves(day.clerk(), hearing, inSixDays, inSixDays.plus(Duration.ofHours(3)), null)
                .statusCode(200);
        consentsOf(hearing).body(DEFENDANT + "summoned.standing", is("IN_TIME"));

        moves(day.clerk(), hearing, inSixDays.plus(Duration.ofDays(1))).statusCode(200);
        consentsOf(hearing)
                .body(DEFENDANT + "summoned.standing", is("STILL_TIME"))
                .body(
                        DEFENDANT + "summoned.lastDay",
                        is(CourtClock.dateOf(inSixDays).minusDays(2).toString()));
        served(today);
        awaitStanding(hearing, "IN_TIME");
    }

    private void served(LocalDate on) {
        day.served(UUID.randomUUID(), UUID.randomUUID(), day.defendantParty, "SUMMONS", "[\"SUMMONS\"]", on);
    }

    private void awaitStanding(UUID hearing, String standing) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> consentsOf(hearing).extract().path(DEFENDANT + "summoned.standing"), is(standing));
    }

    @Test
    @DisplayName("asks again who agreed to a shorter notice: they agreed to another hour")
    void shortNoticeAnew() {
        Instant tomorrow = Instant.now().plus(Duration.ofHours(30)).truncatedTo(ChronoUnit.HOURS);
        UUID hearing = setFor(tomorrow, "both asked");
        day.consents(hearing, day.plaintiff());
        day.consents(hearing, day.defendant());
        consentsOf(hearing).body("complete", is(true));
        moves(day.clerk(), hearing, tomorrow.plus(Duration.ofHours(2)), tomorrow.plus(Duration.ofHours(3)), "still")
                .statusCode(200)
                .body("notice.reason", is("still"));
        consentsOf(hearing)
                .body(PLAINTIFF + "givenAt", notNullValue())
                .body(PLAINTIFF + "shortNoticeAgreedAt", nullValue())
                .body("complete", is(false));
        for (String party : List.of(day.plaintiff(), day.defendant())) {
            post(party, "/hearings/" + hearing + "/short-notice", "{\"language\":\"en\"}")
                    .statusCode(200);
        }
        consentsOf(hearing).body("complete", is(true));
    }

    @Test
    @DisplayName("may be left by whoever took consent back too late for its former hour, not by who meant to delay it")
    void withdrawalAnew() {
        UUID hearing = setFor(SET_FOR, null);
        String consent = "/hearings/" + hearing + "/consent";
        for (String party : List.of(day.plaintiff(), day.defendant())) {
            consents(hearing, party);
            post(party, consent + "/withdrawal", "{\"reason\":\"first\"}").statusCode(200);
        }
        refuse(consent, day.defendantParty, "TOO_LATE");
        refuse(consent, day.plaintiffParty, "DELAY");
        post(day.defendant(), consent + "/withdrawal", "{}").statusCode(409);
        moves(day.clerk(), hearing, LATER).statusCode(200);

        consentsOf(hearing).body("complete", is(true));
        post(day.plaintiff(), consent + "/withdrawal", "{}").statusCode(409);
        post(day.defendant(), consent + "/withdrawal", "{\"reason\":\"second\"}")
                .statusCode(200)
                .body(DEFENDANT + "withdrawalReason", is("second"))
                .body(DEFENDANT + "withdrawalRefusal", nullValue())
                .body("complete", is(false));
        // what was decided before is kept
        assertEquals(
                List.of("first", "second"), QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                                "select withdrawal_reason from consent where hearing_id = ?1 and party_id = ?2 order by withdrawn_at")
                        .setParameter(1, hearing)
                        .setParameter(2, day.defendantParty)
                        .getResultList()));
        refuse(consent, day.defendantParty, "TOO_LATE");
        post(day.defendant(), consent + "/withdrawal", "{}").statusCode(409);
    }

    private void refuse(String consent, UUID party, String ground) {
        post(
                        day.judge(),
                        consent + "/withdrawal/refusal",
                        "{\"partyId\":\"%s\",\"ground\":\"%s\",\"reason\":\"x\"}".formatted(party, ground))
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "and one that goes on on another day after a recess, are at the new hour for whoever takes them into a calendar")
    void afterARecess() throws Exception {
        UUID hearing = day.hearingThatMayOpen();
        Endpoint judge = Endpoint.enters(hearing, ticket(hearing, day.judge()));
        judge.asks("room.open", Map.of());
        judge.asks("recess.begin", Map.of("reason", "the day is over", "until", "2030-03-06T01:00:00Z"));
        as(day.plaintiff(), "/hearings/" + hearing)
                .body("continuesAt", is("2030-03-06T01:00:00Z"))
                .body("courtTime.startsAt", is("2030-03-06T09:00+08:00"));
        assertEntry(calendarOf(hearing), hearing, "20300306T010000Z", "20300306T020000Z", "1");
        assertEquals(
                true,
                calendarOf(hearing)
                        .getRequiredProperty("DESCRIPTION")
                        .getValue()
                        .contains("2030-03-06 09:00"));
    }
}
