package org.comity.hearing.schedule;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.by;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.comity.hearing.CourtDay;
import org.comity.localstack.test.TestStack;
import org.comity.localstack.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ScheduleTest {
    private static final Instant IN_TWO_WEEKS = Instant.parse("2030-03-05T07:00:00Z");
    private CourtDay day;

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
        @DisplayName("the past is refused")
        void notInThePast() {
            day.schedule(day.clerk(), Instant.now().minus(Duration.ofHours(1)), "x")
                    .statusCode(422)
                    .body("code", is("hearing-in-the-past"));
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
                        .statusCode(i == 0 ? 201 : 201);
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
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> as(late.defendant(), "/hearings/" + hearing)
                                    .extract()
                                    .statusCode()
                            == 200);
        }
    }

    @Nested
    @DisplayName("As a judge of the court")
    class AsAJudge {
        @Test
        @DisplayName("takes the bench, which another judge then cannot")
        void takesTheBench() {
            UUID hearing = day.hearingNow();
            post(day.judge(), "/hearings/" + hearing + "/bench", "")
                    .statusCode(200)
                    .body("yourSeats", is(List.of("judge")));
            post(TestTokens.judge(UUID.randomUUID()), "/hearings/" + hearing + "/bench", "")
                    .statusCode(409)
                    .body("code", is("bench-taken"));
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
        }

        @Test
        @DisplayName("cannot schedule, and cannot take the bench")
        void isNotTheCourt() {
            day.schedule(day.plaintiff(), IN_TWO_WEEKS, null).statusCode(403);
            post(day.plaintiff(), "/hearings/" + day.hearingNow() + "/bench", "")
                    .statusCode(403);
        }

        @Test
        @DisplayName("has the hearing in its own calendar, with no name of anybody in it")
        void calendar() {
            UUID hearing = UUID.fromString(
                    day.schedule(day.clerk(), IN_TWO_WEEKS, null).extract().path("id"));
            as(day.plaintiff(), "/hearings/" + hearing + "/calendar")
                    .statusCode(200)
                    .contentType("text/calendar")
                    .body(containsString("DTSTART:20300305T070000Z"))
                    .body(containsString("UID:" + hearing))
                    .body(not(containsString("Rheinland")));
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
            io.restassured.RestAssured.get("/api/hearing/hearings").then().statusCode(401);
        }
    }
}
