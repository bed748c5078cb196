package org.comity.filing.judgment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A decision that was issued")
class DecisionTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    private String caseId;
    private String suing;
    private String sued;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        suing = plaintiff.get("/cases/" + caseId).path("parties[0].id");
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
    }

    private String issued(String kind, String... addressees) {
        return judge.handsIn(caseId, kind, addressees).getString("id");
    }

    private ValidatableResponse seenBy(TestFiler who) {
        return who.get("/cases/" + caseId + "/decisions").then().statusCode(200);
    }

    private void served(String party, String period, String paper, LocalDate on) {
        TestService.serves(caseId, party, period, "JUDGMENT", paper, on);
        await().atMost(SOON).untilAsserted(() -> seenBy(clerk)
                .body("items[0].periods.find { it.partyId == '" + party + "' }.derivation.trigger", is(on.toString())));
    }

    private Response announces(TestFiler who, String paper, LocalDate day) {
        return who.post(
                "/cases/" + caseId + "/decisions/" + paper + "/announcement",
                Map.of("day", day.toString(), "form", "AT_THE_HEARING", "where", "第三法庭"));
    }

    private Response records(TestFiler who, String paper, LocalDate day) {
        return who.post("/cases/" + caseId + "/decisions/" + paper + "/effect", Map.of("day", day.toString()));
    }

    @Test
    @DisplayName("takes effect when the last party's own period has run, which a judge records, and on no other day")
    void takesEffect() {
        String judgment = issued("JUDGMENT", "PLAINTIFF", "DEFENDANT");
        seenBy(plaintiff).body("items[0].standing", is("UNSERVED")).body("items[0].mayRecord", is(false));
        records(judge, judgment, today).then().statusCode(409).body("code", is("effect-not-yet"));

        served(sued, "APP-02", judgment, today.minusDays(60));
        records(judge, judgment, today).then().statusCode(409).body("code", is("effect-not-yet"));
        served(suing, "APP-01", judgment, today.minusDays(1));
        seenBy(defendant)
                .body("items[0].standing", is("RUNNING"))
                .body("items[0].effectFrom", nullValue())
                .body("items[0].periods.state", hasItems("RUNNING", "LAPSED"));
        records(judge, judgment, today).then().statusCode(409).body("code", is("effect-not-yet"));

        // The earliest effective service counts: this one came before.
        LocalDate earlier = today.minusDays(70);
        served(suing, "APP-01", judgment, earlier);
        LocalDate effect = Derivation.of("APP-01", earlier).lastDay().plusDays(1);
        seenBy(judge)
                .body("items[0].standing", is("READY"))
                .body("items[0].effectFrom", is(effect.toString()))
                .body("items[0].mayRecord", is(true));
        records(judge, judgment, effect.minusDays(1)).then().statusCode(422).body("code", is("effect-day-wrong"));
        records(judge, judgment, effect)
                .then()
                .statusCode(201)
                .body("effectiveOn", is(effect.toString()))
                .body("effectByName", is("审判员 林"));
        records(judge, judgment, effect).then().statusCode(409).body("code", is("decision-in-effect-already"));
        seenBy(defendant).body("items[0].effectiveOn", is(effect.toString()));
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItems("DECISION_IN_EFFECT"));
        certify(effect);
    }

    /** The certificate says the day that is on record, and no other; whoever applied for it has it with the decision. */
    private void certify(LocalDate effect) {
        String applications = "/cases/" + caseId + "/applications";
        JsonPath application = plaintiff
                .post(
                        applications,
                        Map.of("kind", "EFFECT", "fields", Map.of("CERTIFIED", "判决书"), "paperIds", List.of()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        sends(effect.plusDays(1)).then().statusCode(409).body("code", is("effect-not-recorded"));
        JsonPath certificate = sends(effect)
                .then()
                .statusCode(201)
                .body("state", is("IN_CHECK"))
                .extract()
                .jsonPath();
        String decision = applications + "/" + application.getString("id") + "/decision";
        Map<String, Object> said = new HashMap<>(Map.of(
                "version",
                application.getLong("version"),
                "granted",
                true,
                "reasons",
                "判决已发生法律效力",
                "documentId",
                certificate.getString("id")));
        judge.post(decision, said).then().statusCode(422).body("code", is("application-without-document"));
        for (String act : List.of("approval", "issue")) {
            certificate = (act.equals("approval") ? judge : clerk)
                    .post(
                            "/cases/" + caseId + "/court-documents/" + certificate.getString("id") + "/" + act,
                            Map.of("version", certificate.getLong("version")))
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
        }
        judge.post(decision, said).then().statusCode(201).body("state", is("GRANTED"));
    }

    private Response sends(LocalDate day) {
        String documents = "/cases/" + caseId + "/court-documents";
        JsonPath draft = clerk.post(
                        documents,
                        Map.of(
                                "version",
                                0,
                                "kind",
                                "EFFECT_CERTIFICATE",
                                "language",
                                "en",
                                "addressees",
                                List.of("PLAINTIFF"),
                                "fields",
                                new HashMap<>(Map.of("CERTIFIED", "判决书", "EFFECTIVE_ON", day.toString()))))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return clerk.post(
                documents + "/" + draft.getString("id") + "/sending", Map.of("version", draft.getLong("version")));
    }

    @Test
    @DisplayName("is announced once, by a judge of the case, on no day to come; the docket says where")
    void isAnnounced() {
        String judgment = issued("JUDGMENT", "PLAINTIFF", "DEFENDANT");
        announces(TestFiler.judge(), judgment, today).then().statusCode(404);
        announces(clerk, judgment, today).then().statusCode(403);
        announces(plaintiff, judgment, today).then().statusCode(403);
        announces(judge, judgment, today.plusDays(1)).then().statusCode(422).body("code", is("decision-day-wrong"));
        announces(judge, judgment, today.minusYears(1)).then().statusCode(422).body("code", is("decision-day-wrong"));
        announces(judge, judgment, today)
                .then()
                .statusCode(201)
                .body("announcedOn", is(today.toString()))
                .body("announcedWhere", is("第三法庭"))
                .body("sendBy", is(Derivation.of("HRG-05", today).lastDay().toString()))
                .body("standing", is("UNSERVED"));
        announces(judge, judgment, today).then().statusCode(409).body("code", is("decision-announced-already"));
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItems("DECISION_ANNOUNCED"));
    }

    @Test
    @DisplayName("is read by those to whom it is addressed, and nothing else is a decision")
    void isReadByItsAddressees() {
        String ruling = issued("APPEALABLE_RULING", "DEFENDANT");
        seenBy(plaintiff).body("items", empty());
        seenBy(defendant).body("items.paperId", hasItems(ruling));
        String summons = issued("SUMMONS", "DEFENDANT");
        announces(judge, summons, today).then().statusCode(404).body("code", is("paper-not-found"));
        TestFiler.clerkOf("沪01").get("/cases/" + caseId + "/decisions").then().statusCode(404);
        TestFiler.of("assessor", TestTokens.COURT)
                .get("/cases/" + caseId + "/decisions")
                .then()
                .statusCode(404);
    }
}
