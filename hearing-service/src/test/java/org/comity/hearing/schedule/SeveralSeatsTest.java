package org.comity.hearing.schedule;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("One account and several seats")
class SeveralSeatsTest {
    private static final Instant FAR_ENOUGH = Instant.parse("2030-03-05T07:00:00Z");

    @Inject
    DataSource database;

    private static String forParty(UUID party) {
        return "{\"partyId\":\"" + party + "\",\"stage\":\"COURT_HEARING\",\"language\":\"en\"}";
    }

    private static ValidatableResponse scheduleWithInterpreter(CourtDay day, UUID interpreter) {
        return post(day.clerk(), "/cases/" + day.caseId + "/hearings", """
            {"startsAt":"2030-03-05T07:00:00Z","endsAt":"2030-03-05T08:00:00Z",
             "interpreter":{"accountId":"%s","language":"ko","zone":"Asia/Seoul"}}\
            """.formatted(interpreter));
    }

    @Test
    @DisplayName("several interpret, each on a seat of their own, and nobody on two")
    void severalInterpreters() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID second = UUID.randomUUID();
        day.interprets(day.interpreter, "Lee");
        day.interprets(second, "Martin");
        String wish = """
            {"startsAt":"2030-03-05T07:00:00Z","endsAt":"2030-03-05T08:00:00Z",
             "interpreter":{"accountId":"%s","language":"ko","zone":"Asia/Seoul"},
             "furtherInterpreters":[{"accountId":"%s","language":"en","zone":null}]}""";
        post(day.clerk(), "/cases/" + day.caseId + "/hearings", wish.formatted(day.interpreter, second))
                .statusCode(201)
                .body("seats.findAll { it.role == 'INTERPRETER' }.seat", is(List.of("interpreter", "interpreter-2")))
                .body("seats.findAll { it.role == 'INTERPRETER' }.name", is(List.of("Lee", "Martin")));
        post(day.clerk(), "/cases/" + day.caseId + "/hearings", wish.formatted(second, second))
                .statusCode(409)
                .body("code", is("seat-conflict"));
    }

    @Test
    @DisplayName("joint plaintiffs with one lawyer are scheduled, and each consents for itself")
    void jointPlaintiffs() {
        CourtDay day = CourtDay.ofJointPlaintiffs();
        String hearing = "/hearings/"
                + day.schedule(day.clerk(), FAR_ENOUGH, null)
                        .statusCode(201)
                        .extract()
                        .path("id");
        CourtDay.as(day.plaintiff(), hearing).body("yourSeats", is(List.of("plaintiff-1", "plaintiff-2")));
        post(day.plaintiff(), hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"en\"}")
                .statusCode(422)
                .body("code", is("party-not-named"))
                .body("title", containsString("Anna Rhein"));
        post(day.plaintiff(), hearing + "/consent", forParty(day.secondPlaintiffParty))
                .statusCode(200)
                .body("parties.find { it.name == 'Anna Rhein' }.givenAt", not(nullValue()))
                .body("parties.find { it.name != 'Anna Rhein' && it.mine }.givenAt", nullValue());
        post(day.plaintiff(), hearing + "/consent", forParty(day.plaintiffParty))
                .statusCode(200);
        post(day.plaintiff(), hearing + "/consent", forParty(day.defendantParty))
                .statusCode(404);
        post(day.plaintiff(), hearing + "/consent/withdrawal", "{\"partyId\":\"" + day.plaintiffParty + "\"}")
                .statusCode(200)
                .body("parties.find { it.name == 'Anna Rhein' }.withdrawnAt", nullValue());
    }

    @Test
    @DisplayName(
            "a lawyer of both joint plaintiffs sits beside who acts for them, says for whom, and leaves when the power ends")
    void aLawyerBesideTheParty() {
        CourtDay day = CourtDay.ofJointPlaintiffs();
        UUID lawyer = UUID.randomUUID();
        String token = TestTokens.party(lawyer);
        UUID before = id(day);
        day.represented(day.plaintiffParty, lawyer, "陈薇");
        day.represented(day.secondPlaintiffParty, lawyer, "陈薇");
        UUID after = id(day);
        for (UUID hearing : List.of(before, after)) {
            awaitSeats(token, hearing, 2);
            CourtDay.as(token, "/hearings/" + hearing)
                    .body("seats", hasSize(7))
                    .body("seats.findAll { it.role == 'PLAINTIFF' }.name", hasItem("陈薇 (Anna Rhein)"));
            CourtDay.as(day.plaintiff(), "/hearings/" + hearing)
                    .body("yourSeats", is(List.of("plaintiff-1", "plaintiff-2")));
            CourtDay.ticket(hearing, token);
            // One consent a party, whoever of its people gives it
            post(token, "/hearings/" + hearing + "/consent", forParty(day.secondPlaintiffParty))
                    .statusCode(200)
                    .body("parties", hasSize(3))
                    .body("parties.findAll { it.mine }", hasSize(2));
            post(day.plaintiff(), "/hearings/" + hearing + "/consent", forParty(day.secondPlaintiffParty))
                    .statusCode(409);
        }
        day.representationEnded(day.plaintiffParty, lawyer, true);
        awaitSeats(token, before, 1);
        day.representationEnded(day.secondPlaintiffParty, lawyer, false);
        awaitStatus(token, before, 404);
        CourtDay.as(day.plaintiff(), "/hearings/" + before).body("seats", hasSize(5));
    }

    @Test
    @DisplayName(
            "the lawyer of a party without an account holds its seat; a new one takes it over, and the party comes beside")
    void aLawyerForTheParty() {
        CourtDay day = CourtDay.withoutDefendant();
        UUID hearing = id(day);
        UUID first = UUID.randomUUID();
        day.represented(day.defendantParty, first, "陈薇");
        awaitSeats(TestTokens.party(first), hearing, 1);
        CourtDay.as(TestTokens.party(first), "/hearings/" + hearing)
                .body("yourSeats", is(List.of("defendant-1")))
                .body("seats.find { it.seat == 'defendant-1' }.name", is("陈薇 (김민준)"));

        UUID second = UUID.randomUUID();
        day.representationEnded(day.defendantParty, first, false);
        day.represented(day.defendantParty, second, "李明");
        awaitSeats(TestTokens.party(second), hearing, 1);
        CourtDay.as(TestTokens.party(second), "/hearings/" + hearing).body("yourSeats", is(List.of("defendant-1")));
        CourtDay.as(TestTokens.party(first), "/hearings/" + hearing).statusCode(404);

        day.filingSays(
                "PartyAppeared",
                "{\"caseId\":\"%s\",\"partyId\":\"%s\",\"accountId\":\"%s\"}"
                        .formatted(day.caseId, day.defendantParty, day.defendant));
        awaitSeats(day.defendant(), hearing, 1);
        CourtDay.as(day.defendant(), "/hearings/" + hearing)
                .body("seats.findAll { it.role == 'DEFENDANT' }.name", is(List.of("李明 (김민준)", "김민준")));
        // When the lawyer leaves, the party moves up to its own seat
        day.representationEnded(day.defendantParty, second, false);
        awaitStatus(TestTokens.party(second), hearing, 404);
        CourtDay.as(day.defendant(), "/hearings/" + hearing)
                .body("yourSeats", is(List.of("defendant-1")))
                .body("seats.findAll { it.role == 'DEFENDANT' }.name", is(List.of("김민준")));
    }

    private static UUID id(CourtDay day) {
        return UUID.fromString(day.schedule(day.clerk(), FAR_ENOUGH, null)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void awaitSeats(String token, UUID hearing, int count) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> CourtDay.as(token, "/hearings/" + hearing)
                .statusCode(200)
                .body("yourSeats", hasSize(count)));
    }

    private static void awaitStatus(String token, UUID hearing, int status) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> CourtDay.as(token, "/hearings/" + hearing).statusCode(status));
    }

    @Test
    @DisplayName(
            "who joins the case as a third party has a seat in what is scheduled before and after, and consents for itself")
    void aThirdParty() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID before = id(day);
        UUID third = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        day.filingSays("PartyJoined", """
            {"caseId":"%s","party":{"partyId":"%s","role":"THIRD_PARTY","kind":"COMPANY","name":"Taiyo Hoken KK","latinName":null,
             "chineseName":null,"country":"JP","language":"ja","interpreterLanguage":null,"zone":"Asia/Tokyo","email":null,
             "address":"Tokyo","accountId":null},"claims":false,"joinedAt":"2026-01-06T02:00:00Z","joinedByAccountId":"%s"}""".formatted(day.caseId, third, day.clerk));
        day.filingSays(
                "PartyAppeared",
                "{\"caseId\":\"%s\",\"partyId\":\"%s\",\"accountId\":\"%s\"}".formatted(day.caseId, third, account));
        String token = TestTokens.party(account);
        awaitSeats(token, before, 1);
        for (UUID hearing : List.of(before, id(day))) {
            CourtDay.as(token, "/hearings/" + hearing)
                    .body("yourSeats", is(List.of("third-party-1")))
                    .body("seats.find { it.seat == 'third-party-1' }.role", is("THIRD_PARTY"))
                    .body("seats.find { it.seat == 'third-party-1' }.name", is("Taiyo Hoken KK"));
            post(token, "/hearings/" + hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"ja\"}")
                    .statusCode(200)
                    .body("parties", hasSize(3));
        }
        // Taken out of the case again, it has no seat and no say
        day.filingSays(
                "PartyLeft",
                "{\"caseId\":\"%s\",\"partyId\":\"%s\",\"accountIds\":[\"%s\"],\"leftAt\":\"2026-01-07T02:00:00Z\",\"leftByAccountId\":\"%s\"}"
                        .formatted(day.caseId, third, account, day.clerk));
        awaitStatus(token, before, 404);
        CourtDay.as(day.clerk(), "/hearings/" + before).body("seats.seat", not(hasItem("third-party-1")));
        CourtDay.as(day.clerk(), "/hearings/" + id(day)).body("seats.seat", not(hasItem("third-party-1")));
        CourtDay.as(day.clerk(), "/hearings/" + before + "/consents").body("parties", hasSize(2));
    }

    @Test
    @DisplayName("nobody sits on both sides")
    void notOnBothSides() {
        CourtDay day = CourtDay.ofOneAccountOnBothSides();
        day.schedule(day.clerk(), FAR_ENOUGH, null)
                .statusCode(409)
                .body("code", is("seat-conflict"))
                .body("title", containsString("Rheinland Maschinenbau GmbH"));
    }

    @Test
    @DisplayName(
            "nobody interprets who is no interpreter of the courts, or in their own case, and no interpreter judges; who interprets is told to the other services")
    void interpretersAreNobodyElse() throws SQLException {
        CourtDay day = CourtDay.ofRegisteredCase();
        scheduleWithInterpreter(day, UUID.randomUUID()).statusCode(422).body("code", is("interpreter-unknown"));
        for (UUID account : List.of(day.plaintiff, day.clerk, day.judge)) {
            day.interprets(account, "Lee");
        }
        scheduleWithInterpreter(day, day.plaintiff).statusCode(409).body("code", is("seat-conflict"));
        scheduleWithInterpreter(day, day.clerk).statusCode(409).body("code", is("seat-conflict"));
        String hearing = scheduleWithInterpreter(day, day.judge)
                .statusCode(201)
                .extract()
                .path("id");
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(409).body("code", is("seat-conflict"));
        post(day.secondJudge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        assertEquals(List.of(day.judge.toString()), JsonPath.from(told(hearing)).getList("interpreterAccountIds"));
    }

    private String told(String hearing) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select data from outbox_event where type = 'HearingScheduled' and data like '%' || ? || '%'")) {
            select.setString(1, hearing);
            try (ResultSet row = select.executeQuery()) {
                assertTrue(row.next());
                return row.getString(1);
            }
        }
    }

    @Test
    @DisplayName("of many withdrawals at once one is done, and the others hear that there is nothing left to take back")
    void onlyOneWithdrawal() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingNow();
        day.consents(hearing, day.plaintiff());
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(each -> post(
                                day.plaintiff(),
                                "/hearings/" + hearing + "/consent/withdrawal",
                                "{\"reason\":\"travel\"}")
                        .extract()
                        .statusCode())
                .sorted()
                .toList();
        assertEquals(
                Stream.concat(Stream.of(200), Stream.generate(() -> 409).limit(7))
                        .toList(),
                answers);
    }
}
