package org.comity.hearing.schedule;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.by;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.awaitility.Awaitility;
import org.comity.hearing.CourtDay;
import org.comity.hearing.room.Endpoint;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ScheduleTest {
    private static final Instant IN_TWO_WEEKS = Instant.parse("2030-03-05T07:00:00Z");
    private CourtDay day;

    @Inject
    DataSource database;

    @BeforeEach
    void aCase() {
        day = CourtDay.ofRegisteredCase();
    }

    @Nested
    @DisplayName("As a clerk of the court")
    class AsAClerk {
        @Test
        @DisplayName("a hearing in time needs no reason and shows everybody's own time, marked where it is night")
        void schedules() {
            day.schedule(day.clerk(), IN_TWO_WEEKS, null)
                    .statusCode(201)
                    .body("notice.isShort", is(false))
                    .body("notice.article", containsString("139"))
                    .body("courtTime.startsAt", is("2030-03-05T15:00+08:00"))
                    .body("seats.seat", hasItems("judge", "clerk", "plaintiff-1", "defendant-1"))
                    .body("seats.find { it.seat == 'plaintiff-1' }.time.startsAt", is("2030-03-05T08:00+01:00"))
                    .body("seats.find { it.seat == 'plaintiff-1' }.time.indecent", is(false))
                    .body("seats.find { it.seat == 'defendant-1' }.time.zone", nullValue())
                    .body("yourSeats", is(List.of("clerk")));
        }

        @Test
        @DisplayName("less than three days' notice is refused without a reason, and flagged with one")
        void shortNoticeNeedsAReason() {
            day.schedule(day.clerk(), Instant.now().plus(Duration.ofDays(1)), null)
                    .statusCode(422)
                    .body("code", is("override-reason-missing"));
            day.schedule(day.clerk(), Instant.now().plus(Duration.ofDays(1)), "asked for by both")
                    .statusCode(201)
                    .body("notice.isShort", is(true))
                    .body("notice.reason", is("asked for by both"));
        }

        @Test
        @DisplayName(
                "lists are read in parts: what is to come with the nearest first, what is over apart, nothing twice or left out")
        void lists() {
            List<String> scheduled = IntStream.of(3, 1, 2, 5, 4)
                    .mapToObj(days -> day.schedule(day.clerk(), IN_TWO_WEEKS.plus(Duration.ofDays(days)), null)
                            .extract()
                            .<String>path("id"))
                    .toList();
            List<String> nearestFirst =
                    IntStream.of(1, 2, 0, 4, 3).mapToObj(scheduled::get).toList();
            for (String path : List.of("/cases/" + day.caseId + "/hearings", "/hearings")) {
                String reader = path.equals("/hearings") ? day.plaintiff() : day.clerk();
                List<String> read = new ArrayList<>();
                String after = "";
                do {
                    JsonPath page = as(reader, path + "?limit=2" + after)
                            .statusCode(200)
                            .extract()
                            .jsonPath();
                    read.addAll(page.getList("items.id"));
                    after = page.getString("next") == null ? null : "&after=" + page.getString("next");
                } while (after != null);
                assertEquals(nearestFirst, read, path);
                as(reader, path + "?when=PAST").body("items", empty());
                as(reader, path + "?after=anything").statusCode(400);
                as(reader, path + "?limit=0").statusCode(400);
            }
            UUID adjourned = UUID.fromString(scheduled.get(1));
            post(day.judge(), "/hearings/" + adjourned + "/bench", "").statusCode(200);
            Endpoint.enters(adjourned, CourtDay.ticket(adjourned, day.judge()))
                    .asks("room.adjourn", Map.of("ground", "OTHER", "reason", "x"));
            as(day.plaintiff(), "/hearings?when=PAST").body("items.id", is(List.of(adjourned.toString())));
            as(day.plaintiff(), "/hearings").body("items.id", is(nearestFirst.subList(1, 5)));
            as(day.clerk(), "/hearings?limit=100&from=2030-03-06").body("items.caseId", hasItem(day.caseId.toString()));
        }

        @Test
        @DisplayName("my hearings are searched by number, name and day, and nobody else's are found")
        void searched() {
            String near =
                    day.schedule(day.clerk(), IN_TWO_WEEKS, null).extract().path("id");
            String far = day.schedule(day.clerk(), IN_TWO_WEEKS.plus(Duration.ofDays(30)), null)
                    .extract()
                    .path("id");
            String number = as(day.plaintiff(), "/hearings/" + near).extract().path("caseNumber");
            String name = as(day.plaintiff(), "/hearings/" + near).extract().path("parties[0].name");
            for (String words :
                    List.of("", number, number.replace('（', '('), name.toUpperCase(), name.substring(1, 4))) {
                as(day.plaintiff(), "/hearings?q={words}", words).body("items.id", is(List.of(near, far)));
            }
            as(day.plaintiff(), "/hearings?q={words}", "%").body("items", empty());
            as(day.plaintiff(), "/hearings?q={words}", "nobody is called so").body("items", empty());
            as(day.plaintiff(), "/hearings?from=2030-03-06").body("items.id", is(List.of(far)));
            as(day.plaintiff(), "/hearings?from=2030-03-05&until=2030-03-05").body("items.id", is(List.of(near)));
            as(day.plaintiff(), "/hearings?until=2030-03-04").body("items", empty());
            as(day.plaintiff(), "/hearings?from=tomorrow").statusCode(400);
            // A court has more than fit on a page; of this day there are few.
            as(day.clerk(), "/hearings?limit=100&from=2030-04-03&q={words}", number)
                    .body("items.id", hasItem(far));
            as(CourtDay.ofRegisteredCase().plaintiff(), "/hearings?q={words}", number)
                    .body("items", empty());
        }

        @Test
        @DisplayName("the past is refused")
        void notInThePast() {
            day.schedule(day.clerk(), Instant.now().minus(Duration.ofHours(1)), "x")
                    .statusCode(422)
                    .body("code", is("hearing-in-the-past"));
        }

        @Test
        @DisplayName("the case lists what a room may show, and no passport, to nobody")
        void noPassport() {
            for (String token : List.of(day.clerk(), day.plaintiff())) {
                as(token, "/cases/" + day.caseId).body("documents.kind", is(List.of("CONTRACT")));
            }
        }

        @Test
        @DisplayName("the case says who asked for an interpreter when it was filed, and in which language")
        void interpreter() {
            as(day.clerk(), "/cases/" + day.caseId)
                    .body("parties.find { it.role == 'DEFENDANT' }.interpreterLanguage", is("ko"))
                    .body("parties.find { it.role == 'PLAINTIFF' }.interpreterLanguage", nullValue());
        }

        @Test
        @DisplayName("the same command sent twice makes one hearing")
        void once() {
            String key = UUID.randomUUID().toString();
            String body = "{\"startsAt\":\"2030-03-05T07:00:00Z\",\"endsAt\":\"2030-03-05T08:00:00Z\"}";
            String path = "/api/hearing/cases/" + day.caseId + "/hearings";
            for (int i = 0; i < 2; i++) {
                by(day.clerk())
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body(body)
                        .post(path)
                        .then()
                        .statusCode(201);
            }
        }

        @Test
        @DisplayName("a party that appears later holds its seat from then on")
        void seatOfWhoAppearsLater() {
            CourtDay late = CourtDay.withoutDefendant();
            UUID hearing = UUID.fromString(
                    late.schedule(late.clerk(), IN_TWO_WEEKS, null).extract().path("id"));
            as(late.defendant(), "/hearings/" + hearing).statusCode(404);
            late.filingSays(
                    "PartyAppeared",
                    "{\"caseId\":\"%s\",\"partyId\":\"%s\",\"accountId\":\"%s\"}"
                            .formatted(late.caseId, late.defendantParty, late.defendant));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> as(late.defendant(), "/hearings/" + hearing)
                                    .extract()
                                    .statusCode()
                            == 200);
        }
    }

    @Nested
    @DisplayName("As a judge to whom the case was given")
    class AsAJudge {
        @Test
        @DisplayName(
                "takes the bench, which another judge then cannot; a judge of the court who has not the case finds no hearing")
        void takesTheBench() {
            UUID hearing = day.hearingNow();
            post(day.judge(), "/hearings/" + hearing + "/bench", "")
                    .statusCode(200)
                    .body("yourSeats", is(List.of("judge")));
            post(day.secondJudge(), "/hearings/" + hearing + "/bench", "")
                    .statusCode(409)
                    .body("code", is("bench-taken"));
            String stranger = TestTokens.judge(UUID.randomUUID());
            post(stranger, "/hearings/" + hearing + "/bench", "").statusCode(404);
            as(stranger, "/hearings/" + hearing).statusCode(404);
            as(stranger, "/cases/" + day.caseId).statusCode(404);
            as(stranger, "/hearings").statusCode(200).body("items", empty());
        }

        @Test
        @DisplayName("takes over the seat of one who has the case no more, until the sitting begins")
        void succeeds() {
            UUID hearing = day.hearingNow();
            post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
            day.givenToTheSecondJudgeAlone();
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> post(
                            day.secondJudge(), "/hearings/" + hearing + "/bench", "")
                    .statusCode(200)
                    .body("yourSeats", is(List.of("judge"))));
            post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(404);
        }

        @Test
        @DisplayName("lists the hearings of the cases that were given to them, also where somebody else sits")
        void lists() {
            UUID hearing = day.hearingNow();
            post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
            for (String judge : List.of(day.judge(), day.secondJudge())) {
                as(judge, "/hearings").statusCode(200).body("items.id", contains(hearing.toString()));
            }
            String supervisor =
                    TestTokens.token(UUID.randomUUID(), "supervisor", "庭长", "zh-CN", "Asia/Shanghai", TestTokens.COURT);
            as(supervisor, "/hearings/" + hearing).statusCode(200);
            post(supervisor, "/hearings/" + hearing + "/bench", "").statusCode(403);
        }
    }

    @Nested
    @DisplayName("As a party")
    class AsAParty {
        @Test
        @DisplayName("consents and takes it back for itself alone; its zone is then known")
        void consents() {
            UUID hearing = day.hearingNow();
            post(
                            day.defendant(),
                            "/hearings/" + hearing + "/consent",
                            "{\"stage\":\"COURT_HEARING\",\"language\":\"ko\"}")
                    .statusCode(200)
                    .body("parties.find { it.seat == 'defendant-1' }.language", is("ko"))
                    .body("parties.find { it.seat == 'defendant-1' }.declaration", is(1))
                    .body("parties.find { it.seat == 'plaintiff-1' }.givenAt", nullValue())
                    .body("complete", is(false));
            post(
                            day.defendant(),
                            "/hearings/" + hearing + "/consent",
                            "{\"stage\":\"COURT_HEARING\",\"language\":\"ko\"}")
                    .statusCode(409)
                    .body("code", is("consent-given"));
            as(day.plaintiff(), "/hearings/" + hearing)
                    .body("seats.find { it.seat == 'defendant-1' }.time.zone", is("Asia/Seoul"));
            post(day.defendant(), "/hearings/" + hearing + "/consent/withdrawal", "{}")
                    .statusCode(200)
                    .body("parties.find { it.seat == 'defendant-1' }.withdrawnAt", not(nullValue()));
            post(day.defendant(), "/hearings/" + hearing + "/consent/withdrawal", "{}")
                    .statusCode(409)
                    .body("code", is("consent-not-given"));
            String latest = "{\"stage\":\"COURT_HEARING\",\"language\":\"ko\",\"declaration\":%d}";
            post(day.defendant(), "/hearings/" + hearing + "/consent", latest.formatted(5))
                    .statusCode(400);
            post(day.defendant(), "/hearings/" + hearing + "/consent", latest.formatted(4))
                    .statusCode(200)
                    .body("parties.find { it.seat == 'defendant-1' }.declaration", is(4));
        }

        @Test
        @DisplayName(
                "says no and need not say why; the court is told and reads the reason, the other side does not, and it may still consent")
        void refuses() throws Exception {
            UUID hearing = day.hearingNow();
            String path = "/hearings/" + hearing + "/consent";
            String defendant = "parties.find { it.seat == 'defendant-1' }.";
            post(day.defendant(), path + "/refusal", "{\"language\":\"ko\",\"reason\":\"직접 출석하겠습니다\"}")
                    .statusCode(200)
                    .body(defendant + "refusedAt", not(nullValue()))
                    .body(defendant + "refusalReason", is("직접 출석하겠습니다"))
                    .body(defendant + "givenAt", nullValue());
            as(day.clerk(), path + "s").body(defendant + "refusalReason", is("직접 출석하겠습니다"));
            as(day.plaintiff(), path + "s")
                    .body(defendant + "refusedAt", not(nullValue()))
                    .body(defendant + "refusalReason", nullValue())
                    .body("complete", is(false));
            post(day.defendant(), path, "{\"stage\":\"COURT_HEARING\",\"language\":\"ko\"}")
                    .statusCode(200)
                    .body(defendant + "refusedAt", nullValue());
            post(day.defendant(), path + "/refusal", "{\"language\":\"ko\"}")
                    .statusCode(409)
                    .body("code", is("consent-given"));
            post(day.defendant(), path + "/withdrawal", "{}").statusCode(200);
            post(CourtDay.stranger(), path + "/refusal", "{\"language\":\"ko\"}")
                    .statusCode(404);
            post(day.clerk(), path + "/refusal", "{\"language\":\"ko\"}").statusCode(403);
            assertEquals(
                    List.of("HearingScheduled", "HearingConsentRefused", "HearingConsented", "HearingConsentRefused"),
                    toldOf(hearing));
        }

        @Test
        @DisplayName("cannot schedule, and cannot take the bench")
        void isNotTheCourt() {
            day.schedule(day.plaintiff(), IN_TWO_WEEKS, null).statusCode(403);
            post(day.plaintiff(), "/hearings/" + day.hearingNow() + "/bench", "")
                    .statusCode(403);
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "zh-CN", "ko", "ja", "ru", "fr", "es", "ar"})
        @DisplayName(
                "has the hearing in its own calendar and language, in lines that every calendar can read, with no name in it")
        void calendar(String language) throws Exception {
            UUID hearing = UUID.fromString(
                    day.schedule(day.clerk(), IN_TWO_WEEKS, null).extract().path("id"));
            String text = calendarOf(hearing, language);
            text.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            VEvent event = (VEvent) calendar.getComponents().getFirst();
            assertEquals("PUBLISH", calendar.getRequiredProperty("METHOD").getValue());
            assertEquals(
                    hearing + "@comity.example",
                    event.getRequiredProperty("UID").getValue());
            assertEquals(
                    "20300305T070000Z", event.getRequiredProperty("DTSTART").getValue());
            assertEquals("CONFIRMED", event.getRequiredProperty("STATUS").getValue());
            assertTrue(event.getRequiredProperty("ORGANIZER").getValue().startsWith("mailto:"));
            assertTrue(event.getRequiredProperty("SUMMARY").getValue().contains("（2026）浙01民初1号"));
            assertFalse(text.replaceAll("\\r\\n ", "").contains("Rheinland"));
            // It leads to the hearing, and reminds a day and half an hour before
            assertTrue(event.getRequiredProperty("URL").getValue().endsWith("/hearings/" + hearing));
            assertTrue(event.getRequiredProperty("DESCRIPTION").getValue().contains("/hearings/" + hearing));
            assertEquals(
                    List.of("-P1D", "-PT30M"),
                    event.getAlarms().stream()
                            .map(alarm -> alarm.getRequiredProperty("TRIGGER").getValue())
                            .toList());
        }

        @Test
        @DisplayName("finds an adjourned hearing taken out of its calendar, and is told of it")
        void cancelledInTheCalendar() throws Exception {
            UUID hearing = day.hearingNow();
            post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
            Endpoint judge = Endpoint.enters(hearing, CourtDay.ticket(hearing, day.judge()));
            judge.asks("room.adjourn", Map.of("ground", "MUST_APPEAR_EXCUSED", "reason", "illness"));
            Calendar calendar = new CalendarBuilder().build(new StringReader(calendarOf(hearing, "en")));
            VEvent event = (VEvent) calendar.getComponents().getFirst();
            assertEquals("CANCEL", calendar.getRequiredProperty("METHOD").getValue());
            assertEquals("CANCELLED", event.getRequiredProperty("STATUS").getValue());
            assertEquals("1", event.getRequiredProperty("SEQUENCE").getValue());
            assertEquals(List.of(), event.getAlarms());
            assertEquals(List.of("HearingScheduled", "HearingAdjourned"), toldOf(hearing));
        }

        private List<String> toldOf(UUID hearing) throws SQLException {
            try (Connection connection = database.getConnection();
                    PreparedStatement select = connection.prepareStatement(
                            "select type from outbox_event where data like '%' || ? || '%' order by position")) {
                select.setString(1, hearing.toString());
                List<String> types = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        types.add(row.getString(1));
                    }
                }
                return types;
            }
        }

        private String calendarOf(UUID hearing, String language) {
            String reader = TestTokens.token(day.plaintiff, "party", "x", language, "Europe/Berlin", null);
            return as(reader, "/hearings/" + hearing + "/calendar")
                    .statusCode(200)
                    .contentType("text/calendar")
                    .extract()
                    .asString();
        }

        @Test
        @DisplayName("gets no proof before there is a sealed record")
        void noProofYet() {
            as(day.plaintiff(), "/hearings/" + day.hearingNow() + "/proof")
                    .statusCode(409)
                    .body("code", is("proof-not-ready"));
        }
    }

    @Nested
    @DisplayName("As a stranger")
    class AsAStranger {
        @Test
        @DisplayName("finds nothing, whoever they are elsewhere")
        void findsNothing() {
            UUID hearing = day.hearingNow();
            String otherCourt = TestTokens.token(UUID.randomUUID(), "clerk", "外院", "zh-CN", "Asia/Shanghai", "京01");
            for (String token : new String[] {CourtDay.stranger(), otherCourt, TestTokens.operator()}) {
                for (String path : new String[] {
                    "/hearings/" + hearing,
                    "/hearings/" + hearing + "/consents",
                    "/hearings/" + hearing + "/calendar",
                    "/hearings/" + hearing + "/records/1",
                    "/hearings/" + hearing + "/proof",
                    "/cases/" + day.caseId,
                    "/cases/" + day.caseId + "/hearings"
                }) {
                    assertEquals(404, as(token, path).extract().statusCode(), path);
                }
            }
            day.schedule(otherCourt, IN_TWO_WEEKS, null).statusCode(404);
            post(
                            CourtDay.stranger(),
                            "/hearings/" + hearing + "/consent",
                            "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                    .statusCode(404);
        }

        @Test
        @DisplayName("without a token is asked to sign in")
        void mustSignIn() {
            RestAssured.get("/api/hearing/hearings").then().statusCode(401);
        }
    }
}
