package org.comity.filing.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Where a party is served")
class AddressChangeTest {
    private static final String FILED = "서울특별시 금천구 디지털로 130";
    private static final String NEW = "부산광역시 해운대구 센텀로 20";
    private static final String MAIL = "new@hanbit.example";
    private static final String PHONE = "+82517654321";

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Inject
    CaseParties parties;

    @Inject
    Clock clock;

    private String caseId;
    private String suing;
    private String sued;
    private LocalDate today;

    @BeforeEach
    void register() {
        today = CourtClock.dateOf(clock.instant());
        String submission = plaintiff.prepares(List.of(
                TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR")));
        plaintiff.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        List<String> ids = plaintiff.get("/cases/" + caseId).path("parties.id");
        suing = ids.get(0);
        sued = ids.get(1);
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
    }

    private String path(String tail) {
        return "/cases/" + caseId + tail;
    }

    private Map<String, Object> statement(LocalDate from) {
        Map<String, Object> statement = new HashMap<>();
        statement.put("partyId", sued);
        statement.put("address", NEW);
        statement.put("country", "KR");
        statement.put("email", MAIL);
        statement.put("phone", "+82 51 765 4321");
        statement.put("validFrom", from.toString());
        return statement;
    }

    private Response states(TestFiler who, Map<String, Object> statement) {
        return who.post(path("/address-changes"), statement);
    }

    /** @return the id of the change */
    private String stated(LocalDate from) {
        return states(defendant, statement(from))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response does(TestFiler who, String id, String act, Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of("version", 0));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return who.post(path("/address-changes/" + id + "/" + act), body);
    }

    private ValidatableResponse seenBy(TestFiler who) {
        return who.get(path("")).then().statusCode(200);
    }

    private String defendantsAddress(TestFiler who) {
        return who.get(path("")).path("parties[1].address");
    }

    private List<Object> waiting() {
        return TestWork.ids(clerk, "standing=WAITING&whose=COURT&kind=ADDRESS");
    }

    private List<String> work() {
        JsonPath page = clerk.get("/work?standing=WAITING&whose=COURT&kind=ADDRESS&limit=200")
                .jsonPath();
        return page.<Map<String, Object>>getList("items.step").stream()
                .map(step -> step.get("kind") + " " + ((Map<?, ?>) step.get("party")).get("originalName") + " "
                        + step.get("caseId"))
                .toList();
    }

    @Test
    @DisplayName(
            "changes when the court confirms what the party said, not before; its e-mail and telephone stay between the two")
    void isConfirmed() {
        // Given
        String id = stated(today.minusDays(3));
        assertThat(waiting()).contains(id);
        assertThat(work()).contains("CONFIRM_ADDRESS 한빛정밀 주식회사 " + caseId);
        clerk.get(path("/next-steps"))
                .then()
                .body("find { it.kind == 'CONFIRM_ADDRESS' }.turn", is("YOURS"))
                .body("find { it.kind == 'CONFIRM_ADDRESS' }.party.originalName", is("한빛정밀 주식회사"));
        for (TestFiler who : List.of(plaintiff, defendant, clerk)) {
            assertThat(defendantsAddress(who)).isEqualTo(FILED);
        }
        plaintiff.get(path("/address-changes")).then().body("items", empty());
        clerk.get(path("/address-changes"))
                .then()
                .body("items.email", contains(MAIL))
                .body("items.phone", contains(PHONE));
        // When
        does(clerk, id, "confirmation").then().statusCode(201).body("state", is("CONFIRMED"));
        // Then it is in force from today, though the party had moved before
        for (TestFiler who : List.of(defendant, clerk)) {
            seenBy(who)
                    .body("parties[1].address", is(NEW))
                    .body("parties[1].addressSince", is(today.toString()))
                    .body("parties[1].email", is(MAIL))
                    .body("parties[1].phone", is(PHONE));
        }
        seenBy(plaintiff)
                .body("parties[1].address", is(NEW))
                .body("parties[1].email", is("office@hanbit.example"))
                .body("parties[1].phone", nullValue())
                .body("parties[0].addressSince", nullValue());
        assertThat(waiting()).doesNotContain(id);
        assertThat(work()).noneMatch(line -> line.endsWith(caseId));
        plaintiff.get(path("/address-changes")).then().body("items", empty());
        // And the docket says so to both, and nothing of where to
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> plaintiff
                .get(path("/docket"))
                .then()
                .body(
                        "items.find { it.what == 'ADDRESS_CHANGED' }.details",
                        is(Map.of("validFrom", today.toString()))));
    }

    @Test
    @DisplayName("changes on the day that the party said, if that is still to come")
    void fromADayToCome() {
        String id = stated(today.plusDays(40));
        does(clerk, id, "confirmation")
                .then()
                .statusCode(201)
                .body("validFrom", is(today.plusDays(40).toString()));
        assertThat(defendantsAddress(clerk)).isEqualTo(FILED);
        QuarkusTransaction.requiringNew().run(() -> parties.getEntityManager()
                .createNativeQuery("update party_address set valid_from = :day where change_id = :id")
                .setParameter("day", today)
                .setParameter("id", UUID.fromString(id))
                .executeUpdate());
        assertThat(defendantsAddress(clerk)).isEqualTo(NEW);
    }

    @Test
    @DisplayName(
            "stays while the court asks for more with its reason; the party states it anew, and the last that is confirmed holds")
    void isReturned() {
        String id = stated(today);
        does(clerk, id, "return", "reason", " ").then().statusCode(400);
        does(clerk, id, "return", "reason", "请补交营业地址证明").then().statusCode(201).body("state", is("RETURNED"));
        defendant.get(path("/address-changes")).then().body("items.returnReason", contains("请补交营业地址证明"));
        assertThat(waiting()).doesNotContain(id);
        does(clerk, id, "confirmation").then().statusCode(409).body("code", is("address-change-not-now"));
        assertThat(defendantsAddress(clerk)).isEqualTo(FILED);

        does(clerk, stated(today), "confirmation").then().statusCode(201);
        Map<String, Object> again = statement(today);
        again.put("address", "대전광역시 서구 둔산로 1");
        again.put("email", "");
        again.put("phone", null);
        String last = states(defendant, again).then().statusCode(201).extract().path("id");
        does(clerk, last, "confirmation").then().statusCode(201);
        seenBy(clerk)
                .body("parties[1].address", is("대전광역시 서구 둔산로 1"))
                .body("parties[1].email", nullValue())
                .body("parties[1].phone", nullValue());
    }

    @Test
    @DisplayName("is changed by one statement at a time, which the party may take back until the court has decided")
    void oneAtATime() {
        String id = stated(today);
        states(defendant, statement(today)).then().statusCode(409).body("code", is("address-change-waiting"));
        does(defendant, id, "withdrawal").then().statusCode(201).body("state", is("WITHDRAWN"));
        does(defendant, id, "withdrawal").then().statusCode(409).body("code", is("address-change-not-now"));
        defendant
                .post(path("/address-changes/" + id + "/withdrawal"), Map.of("version", 1))
                .then()
                .statusCode(409)
                .body("code", is("address-change-not-now"));
        stated(today);
    }

    @Test
    @DisplayName("is the party's own to say: nobody else's, and the court's alone to confirm")
    void whoMay() {
        TestFiler stranger = TestFiler.party();
        states(stranger, statement(today)).then().statusCode(404).body("code", is("case-not-found"));
        states(plaintiff, statement(today)).then().statusCode(404).body("code", is("party-not-found"));
        states(TestFiler.judge(), statement(today)).then().statusCode(403);
        // A clerk enters only what was said on a paper.
        states(clerk, statement(today)).then().statusCode(422).body("code", is("address-change-without-paper"));
        String id = stated(today);
        does(plaintiff, id, "withdrawal").then().statusCode(404).body("code", is("address-change-not-found"));
        does(stranger, id, "withdrawal").then().statusCode(404).body("code", is("case-not-found"));
        does(defendant, id, "confirmation").then().statusCode(403);
        does(TestFiler.clerkOf("浙02"), id, "confirmation")
                .then()
                .statusCode(404)
                .body("code", is("case-not-found"));
        does(clerk, UUID.randomUUID().toString(), "confirmation").then().statusCode(404);
        stranger.get(path("/address-changes")).then().statusCode(404);
        assertThat(defendantsAddress(clerk)).isEqualTo(FILED);
    }

    @Test
    @DisplayName("is refused with a telephone that is none, a day that is a slip of the pen, or another side's paper")
    void badInput() {
        Map<String, Object> noPhone = statement(today);
        noPhone.put("phone", "0517654321");
        states(defendant, noPhone).then().statusCode(400);
        states(defendant, statement(today.plusYears(1).plusDays(1)))
                .then()
                .statusCode(422)
                .body("code", is("address-day-too-far"));
        Map<String, Object> others = statement(today);
        others.put("paperId", handsIn(plaintiff, suing));
        states(defendant, others).then().statusCode(422).body("code", is("address-change-without-paper"));
        others.put("paperId", handsIn(defendant, sued));
        states(defendant, others).then().statusCode(201);
    }

    private String handsIn(TestFiler who, String party) {
        String draft = who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"address.pdf\"")
                .queryParam("kind", "SERVICE_ADDRESS")
                .queryParam("language", "zh-CN")
                .queryParam("partyId", party)
                .body(TestPdf.ofPages(1))
                .post("/api/filing" + path("/papers"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return who.post(path("/papers/" + draft + "/filing"), Map.of("version", 0))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
