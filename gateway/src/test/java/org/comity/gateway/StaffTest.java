package org.comity.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.comity.gateway.identity.staff.InviteOperator;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("The people of the courts")
class StaffTest {
    @Inject
    DataSource database;

    @Inject
    InviteOperator command;

    @Nested
    @DisplayName("At the console")
    class AtTheConsole {
        @Test
        @DisplayName("the first operator is invited by mail, joins, and can invite")
        void firstOperator() throws SQLException {
            // Given
            String email = Guests.newAddress();
            // When
            int exit = command.run(email, "zh-CN");
            // Then
            assertThat(exit).isZero();
            Staff.join(Staff.code(email, 1)).then().statusCode(204);
            String token = Guests.signIn(email, Staff.PASSWORD)
                    .then()
                    .statusCode(200)
                    .body("account.groups", contains("operator"))
                    .body("account.court", nullValue())
                    .extract()
                    .path("accessToken");
            String id = Staff.one(token, email).path("items[0].id");
            assertThat(trailOf(id)).containsExactly("console - staff-invited", "operator " + id + " staff-joined");
            Staff.invite(token, Guests.newAddress(), "CLERK", "浙01").then().statusCode(201);
        }

        @Test
        @DisplayName("an open invitation goes out again, and the link before opens nothing")
        void again() {
            String email = Guests.newAddress();
            assertThat(command.run(email)).isZero();
            String first = Staff.code(email, 1);

            assertThat(command.run(email)).isZero();

            String second = Staff.code(email, 2);
            Staff.read(first).then().statusCode(422).body("code", is("invitation-not-valid"));
            Staff.read(second).then().statusCode(200).body("role", is("OPERATOR"));
        }

        @ParameterizedTest(name = "nobody is invited by {0}")
        @ValueSource(strings = {"no address", "plaintiff@example.com", "clerk@court.example", "operator@court.example"})
        void refused(String address) {
            assertThat(command.run(address)).isEqualTo(1);
        }

        @Test
        @DisplayName("an address is needed, and a language that there is")
        void usage() {
            assertThat(command.run()).isEqualTo(1);
            assertThat(command.run("a@example.com", "en", "more")).isEqualTo(1);
            assertThat(command.run(Guests.newAddress(), "tlh")).isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("As an operator")
    class AsOperator {
        @ParameterizedTest(name = "invites a {0}, whose token says {1}")
        @CsvSource({
            "CLERK, clerk, 浙0192",
            "JUDGE, judge, 浙01",
            "ASSESSOR, assessor, 浙01",
            "JUDGES_ASSISTANT, judges-assistant, 浙72",
            "TECHNICAL_INVESTIGATOR, technical-investigator, 浙01",
            "SUPERVISOR, supervisor, 浙01",
            "INTERPRETER, interpreter,",
            "OPERATOR, operator,"
        })
        void invites(String role, String group, String court) throws SQLException {
            // Given
            String operator = Staff.operator();
            String email = Guests.newAddress();
            // When
            Response invited = Staff.invite(operator, email, role, court);
            // Then
            invited.then()
                    .statusCode(201)
                    .body("state", is("INVITED"))
                    .body("role", is(role))
                    .body("court", is(court))
                    .body("codeExpiresAt", notNullValue());
            given().auth()
                    .oauth2(operator)
                    .get("/api/staff/" + invited.path("id"))
                    .then()
                    .statusCode(200)
                    .body("email", is(email))
                    .body("self", is(false));
            String code = Staff.code(email, 1);
            Staff.read(code).then().statusCode(200).body("email", is(email)).body("court?.code", is(court));
            Guests.signIn(email, Staff.PASSWORD).then().statusCode(401);
            Staff.join(code).then().statusCode(204);
            Guests.signIn(email, Staff.PASSWORD)
                    .then()
                    .statusCode(200)
                    .body("account.groups", contains(group))
                    .body("account.court", is(court))
                    .body("account.name", is("书记员 陈静"))
                    .body("account.locale", is("zh-CN"));
            Staff.one(operator, email)
                    .then()
                    .body("items.state", contains("ACTIVE"))
                    .body("items.name", contains("书记员 陈静"));
            String id = invited.path("id");
            assertThat(trailOf(id))
                    .containsSubsequence(
                            "operator " + idOf("operator@court.example") + " staff-invited",
                            group + " " + id + " staff-joined");
        }

        @Test
        @DisplayName("sends an invitation again, which opens, and takes it back, which closes it")
        void againAndBack() {
            String operator = Staff.operator();
            String email = Guests.newAddress();
            String id = Staff.invite(operator, email, "CLERK", "浙01").path("id");
            String first = Staff.code(email, 1);

            Staff.act(operator, id, "invitation", Map.of()).then().statusCode(200);
            String second = Staff.code(email, 2);
            Staff.read(first).then().statusCode(422);
            Staff.read(second).then().statusCode(200);

            Staff.act(operator, id, "revocation", Map.of())
                    .then()
                    .statusCode(200)
                    .body("state", is("REVOKED"));
            Staff.join(second).then().statusCode(422).body("code", is("invitation-not-valid"));
            Staff.act(operator, id, "invitation", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", is("staff-member-not-invited"));
            Staff.invite(operator, email, "JUDGE", "浙01").then().statusCode(201);
        }

        @Test
        @DisplayName("is told everything that is wrong with an invitation at once")
        void wholeRefusal() {
            Staff.invite(Staff.operator(), "nowhere", "CLERK", "浙99")
                    .then()
                    .statusCode(422)
                    .body("code", is("invitation-not-possible"))
                    .body("grounds.code", containsInAnyOrder("email-not-valid", "court-unknown"));
            Staff.invite(Staff.operator(), Guests.newAddress(), "OPERATOR", "浙01")
                    .then()
                    .statusCode(422)
                    .body("grounds.code", contains("court-not-of-role"));
        }

        @ParameterizedTest(name = "cannot invite {0}, who has an account already")
        @ValueSource(strings = {"plaintiff@example.com", "Clerk@court.example"})
        void taken(String email) {
            Staff.invite(Staff.operator(), email, "CLERK", "浙01")
                    .then()
                    .statusCode(409)
                    .body("code", is("staff-address-taken"));
        }

        @Test
        @DisplayName("finds people by name, address, court, role and state, page by page")
        void finds() {
            // Given three people of a court of their own
            String operator = Staff.operator();
            String mark = "finds-" + UUID.randomUUID();
            List<String> emails =
                    List.of("a-" + mark + "@example.com", "b-" + mark + "@example.com", "c-" + mark + "@example.com");
            emails.forEach(email -> Staff.invite(operator, email, email.startsWith("c") ? "JUDGE" : "CLERK", "琼72"));
            // When
            Response first = given().auth()
                    .oauth2(operator)
                    .queryParam("q", mark)
                    .queryParam("limit", 2)
                    .get("/api/staff");
            Response rest = given().auth()
                    .oauth2(operator)
                    .queryParam("q", mark)
                    .queryParam("after", first.<String>path("next"))
                    .get("/api/staff");
            // Then
            first.then().body("items.email", contains(emails.get(2), emails.get(1)));
            rest.then().body("items.email", contains(emails.get(0))).body("next", nullValue());
            list(operator, "court=琼72&role=JUDGE&q=" + mark).then().body("items", hasSize(1));
            list(operator, "court=浙01&q=" + mark).then().body("items", hasSize(0));
            list(operator, "state=ACTIVE&q=" + mark).then().body("items", hasSize(0));
            list(operator, "q=陈静&court=浙01&role=CLERK&state=ACTIVE")
                    .then()
                    .body("items.email", hasItem("clerk@court.example"));
        }

        private static Response list(String token, String query) {
            return given().auth().oauth2(token).get("/api/staff?" + query);
        }

        @Test
        @DisplayName("keeps somebody out: everywhere within half a minute, until they are let in again")
        void disables() throws SQLException {
            // Given a clerk who is signed in, in two browsers
            String operator = Staff.operator();
            String email = Guests.newAddress();
            String id = Staff.joined(email, "CLERK", "浙01");
            Response here = Guests.signIn(email, Staff.PASSWORD);
            String there = Guests.signIn(email, Staff.PASSWORD).path("accessToken");
            given().auth().oauth2(there).get("/api/filing/seen").then().statusCode(200);
            long seen = version(operator, email);
            // When
            Staff.act(operator, id, "disabling", Map.of("version", seen, "reason", "left the court on 1 December"))
                    .then()
                    .statusCode(200)
                    .body("state", is("DISABLED"))
                    .body("reason", is("left the court on 1 December"));
            // Then
            given().cookie("comity-refresh", here.cookie("comity-refresh"))
                    .post("/api/sessions/refresh")
                    .then()
                    .statusCode(401);
            Guests.signIn(email, Staff.PASSWORD).then().statusCode(403).body("code", is("account-closed"));
            Guests.signIn(email, "a guess that is wrong").then().statusCode(401).body("code", is("sign-in-refused"));
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                given().auth().oauth2(there).get("/api/filing/seen").then().statusCode(401);
                given().auth().oauth2(there).get("/api/accounts/me").then().statusCode(401);
            });
            assertThat(endedSessionsOf(id)).isEqualTo(2);
            // And back
            Staff.act(operator, id, "enabling", Map.of("version", version(operator, email)))
                    .then()
                    .statusCode(200)
                    .body("state", is("ACTIVE"))
                    .body("reason", nullValue());
            Guests.signIn(email, Staff.PASSWORD).then().statusCode(200);
            assertThat(trailOf(id)).contains("operator " + idOf("operator@court.example") + " staff-disabled");
        }

        @Test
        @DisplayName(
                "gives somebody another role and court, which the next token says, and the one before is no longer taken")
        void assigns() throws SQLException {
            String operator = Staff.operator();
            String email = Guests.newAddress();
            String id = Staff.joined(email, "CLERK", "浙01");
            String before = Guests.signIn(email, Staff.PASSWORD).path("accessToken");

            Staff.act(
                            operator,
                            id,
                            "assignment",
                            Map.of("version", version(operator, email), "role", "JUDGE", "court", "浙0192"))
                    .then()
                    .statusCode(200)
                    .body("role", is("JUDGE"))
                    .body("court", is("浙0192"));

            Guests.signIn(email, Staff.PASSWORD)
                    .then()
                    .body("account.groups", contains("judge"))
                    .body("account.court", is("浙0192"));
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().auth()
                    .oauth2(before)
                    .get("/api/filing/seen")
                    .then()
                    .statusCode(401));
            assertThat(endedSessionsOf(id)).isEqualTo(1);
        }

        @Test
        @DisplayName("decides on what was seen: a stale version is refused, and nothing changes")
        void stale() {
            String operator = Staff.operator();
            String email = Guests.newAddress();
            String id = Staff.joined(email, "CLERK", "浙01");
            long seen = version(operator, email);
            Staff.act(operator, id, "assignment", Map.of("version", seen, "role", "JUDGE", "court", "浙01"));

            Staff.act(operator, id, "disabling", Map.of("version", seen, "reason", "on an old page"))
                    .then()
                    .statusCode(409)
                    .body("code", is("staff-member-changed"));
            Staff.act(operator, id, "assignment", Map.of("version", seen, "role", "CLERK", "court", "浙01"))
                    .then()
                    .statusCode(409);

            Staff.one(operator, email)
                    .then()
                    .body("items.state", contains("ACTIVE"))
                    .body("items.role", contains("JUDGE"));
            Guests.signIn(email, Staff.PASSWORD).then().statusCode(200);
        }

        @Test
        @DisplayName("cannot disable, nor move, themselves")
        void notOneself() {
            String operator = Staff.operator();
            String id = idOf("operator@court.example");
            Staff.act(operator, id, "disabling", Map.of("version", 0, "reason", "tired of it"))
                    .then()
                    .statusCode(409)
                    .body("code", is("not-oneself"));
            Staff.act(operator, id, "assignment", Map.of("version", 0, "role", "CLERK", "court", "浙01"))
                    .then()
                    .statusCode(409)
                    .body("code", is("not-oneself"));
        }

        @Test
        @DisplayName(
                "who is disabled decides nothing any more, though the token still holds; of two who disable each other one is left")
        void eachOther() throws Exception {
            String first = Guests.newAddress();
            String second = Guests.newAddress();
            String firstId = Staff.joined(first, "OPERATOR", null);
            String secondId = Staff.joined(second, "OPERATOR", null);
            String firsts = Guests.signIn(first, Staff.PASSWORD).path("accessToken");
            String seconds = Guests.signIn(second, Staff.PASSWORD).path("accessToken");
            Map<String, Object> ofFirst = Map.of("version", version(firsts, first), "reason", "mutual distrust");
            Map<String, Object> ofSecond = Map.of("version", version(firsts, second), "reason", "mutual distrust");
            AtomicInteger turn = new AtomicInteger();

            List<Integer> answers = AccountTest.atOnce(
                    2,
                    () -> turn.getAndIncrement() == 0
                            ? Staff.act(firsts, secondId, "disabling", ofSecond).statusCode()
                            : Staff.act(seconds, firstId, "disabling", ofFirst).statusCode());

            assertThat(answers).contains(200).containsAnyOf(401, 403);
        }

        @Test
        @DisplayName("finds nobody by an id that nobody has")
        void unknown() {
            String nobody = UUID.randomUUID().toString();
            given().auth()
                    .oauth2(Staff.operator())
                    .get("/api/staff/" + nobody)
                    .then()
                    .statusCode(404)
                    .body("code", is("staff-member-not-found"));
            for (String act : List.of("invitation", "revocation")) {
                Staff.act(Staff.operator(), nobody, act, Map.of())
                        .then()
                        .statusCode(404)
                        .body("code", is("staff-member-not-found"));
            }
            Staff.act(Staff.operator(), nobody, "disabling", Map.of("version", 0, "reason", "who is that"))
                    .then()
                    .statusCode(404);
            Staff.act(Staff.operator(), nobody, "enabling", Map.of("version", 0))
                    .then()
                    .statusCode(404);
            Staff.act(Staff.operator(), nobody, "assignment", Map.of("version", 0, "role", "CLERK", "court", "浙01"))
                    .then()
                    .statusCode(404);
        }

        @Test
        @DisplayName("must say why, and do only what fits how somebody stands")
        void fits() {
            String operator = Staff.operator();
            String email = Guests.newAddress();
            String id = Staff.invite(operator, email, "CLERK", "浙01").path("id");
            Staff.act(operator, id, "disabling", Map.of("version", 0, "reason", " x "))
                    .then()
                    .statusCode(422)
                    .body("grounds.code", contains("reason-length"));
            Staff.act(operator, id, "disabling", Map.of("version", 0, "reason", "not here yet"))
                    .then()
                    .statusCode(409)
                    .body("code", is("staff-member-not-active"));
            Staff.act(operator, id, "enabling", Map.of("version", 0))
                    .then()
                    .statusCode(409)
                    .body("code", is("staff-member-not-disabled"));
            Staff.act(operator, id, "assignment", Map.of("version", 0, "role", "JUDGE"))
                    .then()
                    .statusCode(422)
                    .body("grounds.code", contains("court-unknown"));
        }
    }

    @Nested
    @DisplayName("As an operator, of the work of who leaves")
    class OfWork {
        @Test
        @DisplayName("names who takes over: another clerk of a court; the services are told, and the trail keeps it")
        void handsOver() throws SQLException {
            String operator = Staff.operator();
            String leaving = Guests.newAddress();
            String leavingId = Staff.joined(leaving, "CLERK", "川01");
            String stayingId = Staff.joined(Guests.newAddress(), "CLERK", "川01");
            Staff.act(
                    operator,
                    leavingId,
                    "disabling",
                    Map.of("version", version(operator, leaving), "reason", "retired"));

            Staff.act(operator, leavingId, "succession", Map.of("successorId", stayingId))
                    .then()
                    .statusCode(200);

            JsonObject told = new JsonObject(read(
                            "select data from outbox_event where type = 'WorkHandedOver' and subject = ?",
                            UUID.nameUUIDFromBytes("川01".getBytes(StandardCharsets.UTF_8))
                                    .toString())
                    .getLast());
            assertThat(told.getString("court")).isEqualTo("川01");
            assertThat(told.getString("fromAccountId")).isEqualTo(leavingId);
            assertThat(told.getString("toAccountId")).isEqualTo(stayingId);
            assertThat(told.getString("toName")).isEqualTo("书记员 陈静");
            assertThat(told.getString("toRole")).isEqualTo("clerk");
            assertThat(told.getString("handedOverByAccountId")).isEqualTo(idOf("operator@court.example"));
            assertThat(trailOf(leavingId)).contains("operator " + idOf("operator@court.example") + " work-handed-over");
        }

        @ParameterizedTest(name = "{0} to {1}: {2}")
        @CsvSource({
            "JUDGE, JUDGE, 200",
            "ASSESSOR, ASSESSOR, 200",
            "JUDGES_ASSISTANT, JUDGES_ASSISTANT, 200",
            "SUPERVISOR, CLERK, 200",
            "JUDGE, ASSESSOR, 422",
            "CLERK, JUDGE, 422",
            "SUPERVISOR, SUPERVISOR, 422"
        })
        @DisplayName("hands a role's cases to the same role; whoever is something else now may have been a clerk")
        void byRole(String from, String to, int status) {
            String leaving = Staff.joined(Guests.newAddress(), from, "苏02");
            String staying = Staff.joined(Guests.newAddress(), to, "苏02");
            Staff.act(Staff.operator(), leaving, "succession", Map.of("successorId", staying))
                    .then()
                    .statusCode(status);
        }

        @Test
        @DisplayName("cannot name the same person, a judge, somebody who has not joined, or nobody; nothing is told")
        void notPossible() throws SQLException {
            String operator = Staff.operator();
            String court = "闽05";
            String leavingId = Staff.joined(Guests.newAddress(), "CLERK", court);
            String judgeId = Staff.joined(Guests.newAddress(), "JUDGE", court);
            String invitedId =
                    Staff.invite(operator, Guests.newAddress(), "CLERK", court).path("id");
            for (String successor : List.of(leavingId, judgeId, invitedId)) {
                Staff.act(operator, leavingId, "succession", Map.of("successorId", successor))
                        .then()
                        .statusCode(422)
                        .body("code", is("successor-not-possible"));
            }
            Staff.act(operator, invitedId, "succession", Map.of("successorId", leavingId))
                    .then()
                    .statusCode(422);
            Staff.act(
                            operator,
                            leavingId,
                            "succession",
                            Map.of("successorId", UUID.randomUUID().toString()))
                    .then()
                    .statusCode(404);
            Staff.act(operator, leavingId, "succession", Map.of()).then().statusCode(400);
            Staff.act(Guests.token("clerk@court.example"), leavingId, "succession", Map.of("successorId", judgeId))
                    .then()
                    .statusCode(403);
            String key = UUID.nameUUIDFromBytes(court.getBytes(StandardCharsets.UTF_8))
                    .toString();
            assertThat(read("select data from outbox_event where type = 'WorkHandedOver' and subject = ?", key))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("Of each person, the services are told")
    class OfAPerson {
        @Test
        @DisplayName("name, role, court and whether they can sign in, at each change, each with a higher version")
        void told() throws SQLException {
            String operator = Staff.operator();
            String email = Guests.newAddress();
            String id = Staff.invite(operator, email, "JUDGE", "苏01").path("id");
            assertThat(told(id)).isEmpty();
            Staff.join(Staff.code(email, 1)).then().statusCode(204);
            assertThat(told(id)).containsExactly("书记员 陈静 judge 苏01 true");

            Staff.act(
                            operator,
                            id,
                            "assignment",
                            Map.of("version", version(operator, email), "role", "SUPERVISOR", "court", "苏02"))
                    .then()
                    .statusCode(200);
            Staff.act(operator, id, "disabling", Map.of("version", version(operator, email), "reason", "on leave"))
                    .then()
                    .statusCode(200);
            Staff.act(operator, id, "enabling", Map.of("version", version(operator, email)))
                    .then()
                    .statusCode(200);

            assertThat(told(id))
                    .containsExactly(
                            "书记员 陈静 judge 苏01 true",
                            "书记员 陈静 supervisor 苏02 true",
                            "书记员 陈静 supervisor 苏02 false",
                            "书记员 陈静 supervisor 苏02 true");
            assertThat(read("""
                    select data::jsonb ->> 'version' from outbox_event
                     where type = 'StaffMemberChanged' and subject = ? order by position""", id)).isSorted().doesNotHaveDuplicates();
        }

        @Test
        @DisplayName("also of those who stand already when the gateway starts, as the demonstration's")
        void atTheStart() throws SQLException {
            assertThat(told(idOf("supervisor@court.example"))).startsWith("沈国强 supervisor 浙01 true");
            assertThat(told(idOf("assessor.maritime@court.example"))).startsWith("蒋蓉 assessor 浙72 true");
            assertThat(told(idOf("plaintiff@example.com"))).isEmpty();
        }

        private List<String> told(String id) throws SQLException {
            return read("""
                    select concat_ws(' ', data::jsonb ->> 'name', data::jsonb ->> 'role', data::jsonb ->> 'court',
                                     data::jsonb ->> 'active')
                      from outbox_event where type = 'StaffMemberChanged' and subject = ? order by position""", id);
        }
    }

    @Nested
    @DisplayName("Of a court, an operator keeps")
    class OfACourtKept {
        private Response keeps(String token, String code, Map<String, ?> said) {
            return given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(said)
                    .put("/api/staff/court-offices/" + code);
        }

        private Map<String, Object> said(int version, String closedBecause) {
            Map<String, Object> said = new HashMap<>(Map.of(
                    "version", version, "address", "解放路 1 号", "telephone", "+86 29 1234567", "hours", "9:00 – 17:00"));
            said.put("closedBecause", closedBecause);
            return said;
        }

        private Response offices(String token) {
            return given().auth().oauth2(token).get("/api/staff/court-offices");
        }

        @Test
        @DisplayName(
                "where it is, how it is reached, and that it takes nothing new, with the reason; the services are told")
        void keeps() throws SQLException {
            String operator = Staff.operator();
            offices(operator)
                    .then()
                    .statusCode(200)
                    .body("find { it.code == '浙0106' }.version", is(0))
                    .body("find { it.code == '浙0106' }.changedAt", nullValue());
            keeps(operator, "浙0106", said(0, "机房搬迁"))
                    .then()
                    .statusCode(200)
                    .body("version", is(1))
                    .body("closedBecause", is("机房搬迁"))
                    .body("changedByName", notNullValue());
            keeps(operator, "浙0106", said(1, " ")).then().statusCode(200).body("closedBecause", nullValue());
            offices(operator)
                    .then()
                    .body("find { it.code == '浙0106' }.version", is(2))
                    .body("find { it.code == '浙0106' }.telephone", is("+86 29 1234567"));
            given().header("Accept-Language", "fr")
                    .get("/api/staff/court-contacts")
                    .then()
                    .statusCode(200)
                    .body("find { it.code == '浙0106' }.telephone", is("+86 29 1234567"))
                    .body("find { it.code == '浙0106' }.name", containsString("("))
                    .body("find { it.code == '浙0106' }.keySet()", not(hasItem("changedByName")));
            UUID subject = UUID.nameUUIDFromBytes("浙0106".getBytes(StandardCharsets.UTF_8));
            assertThat(read("""
                    select concat_ws(' ', data::jsonb ->> 'version', data::jsonb ->> 'closedBecause')
                      from outbox_event where type = 'CourtOfficeKept' and subject = ? order by position""", subject.toString())).containsExactly("1 机房搬迁", "2");
        }

        @Test
        @DisplayName("nothing over what another operator changed, of no other court, and nobody else keeps it")
        void refused() throws SQLException {
            String operator = Staff.operator();
            keeps(operator, "陕03", said(0, null)).then().statusCode(404).body("code", is("court-office-not-found"));
            String court = offices(operator).path("[-1].code");
            int seen = offices(operator).path("[-1].version");
            keeps(operator, court, said(seen + 5, null))
                    .then()
                    .statusCode(409)
                    .body("code", is("court-office-changed"));
            keeps(operator, court, Map.of("version", seen)).then().statusCode(400);
            keeps(operator, court, said(-1, null)).then().statusCode(400);
            keeps(Guests.token("clerk@court.example"), court, said(seen, null))
                    .then()
                    .statusCode(403);
            offices(Guests.token("plaintiff@example.com")).then().statusCode(403);
            given().get("/api/staff/court-offices").then().statusCode(401);
            offices(operator).then().body("[-1].version", is(seen));
        }
    }

    @Nested
    @DisplayName("Of a court, the services are told")
    class OfACourt {
        @Test
        @DisplayName(
                "whether it has a clerk, whenever that may have changed, with all other courts that have one; judges do not count")
        void counted() throws SQLException {
            String operator = Staff.operator();
            String court = "渝0192";
            int before = told().size();
            Staff.joined(Guests.newAddress(), "JUDGE", court);
            assertThat(told()).hasSize(before);

            String email = Guests.newAddress();
            String id = Staff.joined(email, "CLERK", court);
            assertThat(told()).hasSize(before + 1);
            assertThat(told().getLast()).contains(court, "浙01", "浙0192", "浙72");

            Staff.act(
                    operator, id, "disabling", Map.of("version", version(operator, email), "reason", "left the court"));
            assertThat(told().getLast()).contains("浙01").doesNotContain(court);

            Staff.act(operator, id, "enabling", Map.of("version", version(operator, email)));
            assertThat(told().getLast()).contains(court).doesNotContain("陕01");
            Staff.act(
                            operator,
                            id,
                            "assignment",
                            Map.of("version", version(operator, email), "role", "CLERK", "court", "陕01"))
                    .then()
                    .statusCode(200);
            assertThat(told().getLast()).contains("陕01", "浙01").doesNotContain(court);
        }

        @Test
        @DisplayName("the truth at last, when clerks come to several courts at once")
        void atOnce() throws Exception {
            String operator = Staff.operator();
            List<String> courts = List.of("吉01", "琼01", "琼96", "琼73", "辽72", "桂72");
            List<String> codes = new ArrayList<>();
            for (String court : courts) {
                String email = Guests.newAddress();
                Staff.invite(operator, email, "CLERK", court);
                codes.add(Staff.code(email, 1));
            }
            AtomicInteger next = new AtomicInteger();
            int before = told().size();

            AccountTest.atOnce(courts.size(), () -> Staff.join(codes.get(next.getAndIncrement()))
                    .statusCode());

            List<List<String>> since = told().subList(before, told().size());
            assertThat(since.stream()
                            .map(named ->
                                    named.stream().filter(courts::contains).count()))
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }

        @Test
        @DisplayName("at the start, in one: the demonstration has an intermediate, a basic and a maritime one")
        void demonstration() throws SQLException {
            assertThat(told().getFirst()).contains("浙01", "浙0192", "浙72");
        }

        /** The courts of each count, in their order. */
        private List<List<String>> told() throws SQLException {
            String key = UUID.nameUUIDFromBytes("staffed-courts".getBytes(StandardCharsets.UTF_8))
                    .toString();
            return read("""
                    select array_to_string(array(select jsonb_array_elements_text(data::jsonb -> 'courts')), ' ')
                      from outbox_event where type = 'StaffedCourtsCounted' and subject = ? order by position""", key).stream()
                    .map(courts -> List.of(courts.split(" ")))
                    .toList();
        }
    }

    @Nested
    @DisplayName("As somebody invited")
    class AsInvited {
        @Test
        @DisplayName("joins once, even when the link is used twenty times at once")
        void once() throws Exception {
            String email = Guests.newAddress();
            Staff.invite(Staff.operator(), email, "CLERK", "浙01");
            String code = Staff.code(email, 1);

            List<Integer> answers =
                    AccountTest.atOnce(20, () -> Staff.join(code).statusCode());

            assertThat(answers).containsOnlyOnce(204);
            assertThat(answers.stream().filter(status -> status == 422)).hasSize(19);
        }

        @Test
        @DisplayName("cannot join with an invitation that has expired")
        void expired() throws SQLException {
            String email = Guests.newAddress();
            String id = Staff.invite(Staff.operator(), email, "CLERK", "浙01").path("id");
            String code = Staff.code(email, 1);
            update("update staff_member set code_expires_at = now() - interval '1 second' where id = ?", id);

            Staff.join(code).then().statusCode(422).body("code", is("invitation-not-valid"));
            Guests.signIn(email, Staff.PASSWORD).then().statusCode(401);
        }

        @Test
        @DisplayName("who registered as a party meanwhile stays a party")
        void partyMeanwhile() {
            String email = Guests.newAddress();
            Staff.invite(Staff.operator(), email, "JUDGE", "浙01");
            String code = Staff.code(email, 1);
            Guests.join(email, "a password of a party", "en");
            Guests.confirm(Guests.codeIn(Guests.mail(email, 2)), "a password of a party")
                    .then()
                    .statusCode(204);

            Staff.join(code).then().statusCode(422);

            Guests.signIn(email, "a password of a party").then().body("account.groups", contains("party"));
        }

        @Test
        @DisplayName("is told everything that is missing at once, and the link still works")
        void wholeRefusal() {
            String email = Guests.newAddress();
            Staff.invite(Staff.operator(), email, "CLERK", "浙01");
            String code = Staff.code(email, 1);
            given().contentType("application/json")
                    .body(Map.of("code", code, "name", " ", "password", "short", "locale", "xx", "zone", "Mars/Base"))
                    .post("/api/staff/invitations/acceptances")
                    .then()
                    .statusCode(422)
                    .body("code", is("joining-not-possible"))
                    .body(
                            "grounds.code",
                            containsInAnyOrder("password-length", "name-length", "locale-unknown", "zone-unknown"));
            Staff.join(code).then().statusCode(204);
        }

        @Test
        @DisplayName("keeps the code alone: the database has its digest")
        void digestOnly() throws SQLException {
            String email = Guests.newAddress();
            String id = Staff.invite(Staff.operator(), email, "CLERK", "浙01").path("id");
            String code = Staff.code(email, 1);
            assertThat(read("select staff_member::text from staff_member where id = ?", id))
                    .singleElement()
                    .asString()
                    .doesNotContain(code);
        }
    }

    @Nested
    @DisplayName("As anybody else")
    class AsOthers {
        @ParameterizedTest(name = "{0} sees and changes nothing here")
        @ValueSource(
                strings = {
                    "clerk@court.example",
                    "judge@court.example",
                    "interpreter@court.example",
                    "plaintiff@example.com"
                })
        void notPermitted(String account) {
            String token = Guests.token(account);
            String clerk = idOf("clerk@court.example");
            given().auth().oauth2(token).get("/api/staff").then().statusCode(403);
            given().auth().oauth2(token).get("/api/staff/courts").then().statusCode(403);
            given().auth().oauth2(token).get("/api/staff/" + clerk).then().statusCode(403);
            Staff.invite(token, Guests.newAddress(), "OPERATOR", null).then().statusCode(403);
            Staff.act(token, clerk, "invitation", Map.of()).then().statusCode(403);
            Staff.act(token, clerk, "revocation", Map.of()).then().statusCode(403);
            Staff.act(token, clerk, "disabling", Map.of("version", 0, "reason", "because"))
                    .then()
                    .statusCode(403);
            Staff.act(token, clerk, "enabling", Map.of("version", 0)).then().statusCode(403);
            Staff.act(token, clerk, "assignment", Map.of("version", 0, "role", "CLERK", "court", "浙01"))
                    .then()
                    .statusCode(403);
        }

        @Test
        @DisplayName("without a token, there is nothing but the invitation itself")
        void stranger() {
            given().get("/api/staff").then().statusCode(401);
            Staff.read("made-up").then().statusCode(422).body("code", is("invitation-not-valid"));
        }
    }

    private static String idOf(String demonstrationAccount) {
        return UUID.nameUUIDFromBytes(demonstrationAccount.getBytes()).toString();
    }

    private static long version(String token, String email) {
        return Staff.one(token, email).jsonPath().getLong("items[0].version");
    }

    private List<String> trailOf(String subject) throws SQLException {
        return read("""
                select concat_ws(' ', role, coalesce(account_id::text, '-'), act)
                  from audit_trail where subject = ? order by position""", subject);
    }

    private int endedSessionsOf(String accountId) throws SQLException {
        return read("select data from outbox_event where type = 'SessionEnded' and subject = ?", accountId)
                .size();
    }

    private void update(String statement, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setObject(1, UUID.fromString(id));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private List<String> read(String query, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, UUID.fromString(id));
            List<String> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getString(1));
                }
            }
            return lines;
        }
    }
}
