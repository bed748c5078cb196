package org.comity.filing.nextstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.ApplicationKinds;
import org.comity.law.CourtClock;
import org.comity.law.CourtDocumentKind;
import org.comity.law.Derivation;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The work list of a court has what is to be decided:")
class DecisionWorkTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String COURT = "浙01";

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final TestFiler supervisor = TestStaff.joins("supervisor", COURT);

    @Inject
    CaseParties parties;

    private String caseId;

    @BeforeEach
    void register() {
        String submission = plaintiff.prepares();
        plaintiff.adds(submission, "IDENTITY", "zh-CN", null);
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        TestStaff.gives(caseId, judge);
        UUID sued = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[-1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(sued).appear(defendant.account, Instant.now()));
    }

    /** What waits of one kind, and for whom. */
    private List<String> asked(String matter, TestFiler reader, String kind) {
        String whose = reader == judge ? "MINE" : "COURT";
        return TestWork.in(matter, reader, "standing=WAITING&whose=" + whose + "&kind=" + kind).stream()
                .map(TestWork::step)
                .map(step -> step.get("kind") + " " + step.get("turn"))
                .toList();
    }

    private JsonPath done(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    private JsonPath makes(String kind, Map<String, String> fields) {
        return done(plaintiff.post(
                "/cases/" + caseId + "/applications", Map.of("kind", kind, "fields", fields, "paperIds", List.of())));
    }

    private Response does(TestFiler who, String what, JsonPath thing, String act, Map<String, Object> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.put("version", thing.getLong("version"));
        return who.post("/cases/" + caseId + "/" + what + "/" + thing.getString("id") + "/" + act, body);
    }

    @Test
    @DisplayName("an application, for who decides it, but not while the other side has time; the other side is asked")
    void application() {
        JsonPath made = makes("APPRAISAL", Map.of("QUESTION", "设备质量", "REASONS", "双方有争议"));
        assertThat(asked(caseId, judge, "APPLICATION")).containsExactly("DECIDE_APPLICATION YOURS");
        assertThat(asked(caseId, clerk, "APPLICATION")).containsExactly("DECIDE_APPLICATION COURTS");
        assertThat(asked(caseId, TestFiler.clerkOf("鲁72"), "APPLICATION")).isEmpty();
        judge.get("/cases/" + caseId + "/next-steps").then().body("kind", hasItem("DECIDE_APPLICATION"));

        JsonPath put = done(does(judge, "applications", made, "hearing", Map.of("days", 7)));
        assertThat(asked(caseId, judge, "APPLICATION")).isEmpty();
        String until = CourtClock.dateOf(Instant.now()).plusDays(7).toString();
        defendant
                .get("/cases/" + caseId + "/next-steps")
                .then()
                .body("find { it.kind == 'ANSWER_APPLICATION' }.answerBy", is(until))
                .body("find { it.kind == 'ANSWER_APPLICATION' }.turn", is("YOURS"));
        plaintiff.get("/cases/" + caseId + "/next-steps").then().body("kind", not(hasItem("ANSWER_APPLICATION")));

        JsonPath answered = done(does(defendant, "applications", put, "answer", Map.of("text", "不同意")));
        assertThat(asked(caseId, judge, "APPLICATION")).containsExactly("DECIDE_APPLICATION YOURS");
        defendant.get("/cases/" + caseId + "/next-steps").then().body("kind", not(hasItem("ANSWER_APPLICATION")));

        done(does(judge, "applications", answered, "decision", Map.of("granted", false, "reasons", "无须鉴定")));
        assertThat(asked(caseId, judge, "APPLICATION")).isEmpty();
    }

    /** What is due of one kind by a last day, not late, and of which day. */
    private List<String> due(TestFiler reader) {
        String whose = reader == judge ? "MINE" : "COURT";
        return List.of("TODAY", "WEEK", "LATER").stream()
                .flatMap(standing ->
                        TestWork.in(caseId, reader, "standing=" + standing + "&whose=" + whose + "&kind=APPLICATION")
                                .stream())
                .map(TestWork::step)
                .map(step -> step.get("kind") + " " + step.get("turn"))
                .toList();
    }

    @Test
    @DisplayName("a recusal that was refused is reconsidered once, within three days (CPL 50)")
    void reconsidered() {
        Map<String, Object> asks =
                Map.of("kind", "RECUSAL_RECONSIDERATION", "fields", Map.of("REASONS", "理由"), "paperIds", List.of());
        Supplier<Response> again = () -> plaintiff.post("/cases/" + caseId + "/applications", asks);
        again.get().then().statusCode(422).body("code", is("recusal-not-refused"));
        JsonPath recusal = makes("RECUSAL", Map.of("OFFICERS", "某法官", "REASONS", "理由"));
        again.get().then().statusCode(422).body("code", is("recusal-not-refused"));
        done(does(supervisor, "applications", recusal, "decision", Map.of("granted", false, "reasons", "不符合规定")));

        JsonPath made = done(again.get());
        assertThat(due(supervisor)).containsExactly("DECIDE_APPLICATION YOURS");
        Instant until = Derivation.of("HRG-03", CourtClock.dateOf(Instant.parse(made.getString("madeAt"))))
                .closesAt();
        assertThat(made.getString("answerDue")).isEqualTo(until.toString());
        done(does(supervisor, "applications", made, "decision", Map.of("granted", false, "reasons", "维持原决定")));
        again.get().then().statusCode(422).body("code", is("recusal-not-refused"));
    }

    @ParameterizedTest(name = "{0}, by {1}")
    @DisplayName(
            "an application that the law has decided within days or hours is due by its last day, for who decides it")
    @CsvSource({
        "RECUSAL, HRG-02, supervisor",
        "CONDUCT_PRESERVATION, PRE-01, judge",
        "PROPERTY_PRESERVATION, PRE-01, judge"
    })
    void withinTheLaw(String kind, String period, String decides) {
        Map<String, String> fields = ApplicationKinds.find(kind).orElseThrow().fields().stream()
                .collect(Collectors.toMap(
                        CourtDocumentKind.Field::code,
                        field -> field.type() == CourtDocumentKind.Type.AMOUNT ? "480000" : "理由"));
        JsonPath made = makes(kind, fields);
        TestFiler decider = decides.equals("judge") ? judge : supervisor;
        TestFiler other = decider == judge ? supervisor : judge;
        assertThat(due(decider)).containsExactly("DECIDE_APPLICATION YOURS");
        assertThat(due(other)).containsExactly("DECIDE_APPLICATION COURTS");
        assertThat(due(TestFiler.clerkOf("鲁72"))).isEmpty();
        assertThat(asked(caseId, decider, "APPLICATION")).isEmpty();
        Instant at = Instant.parse(made.getString("madeAt"));
        Instant until = period.equals("PRE-01")
                ? at.plus(Duration.ofHours(48))
                : Derivation.of(period, CourtClock.dateOf(at)).closesAt();
        judge.get("/cases/" + caseId + "/applications").then().body("items[0].answerDue", is(until.toString()));
        Map<String, Object> step = judge.get("/cases/" + caseId + "/next-steps")
                .jsonPath()
                .getMap("find { it.kind == 'DECIDE_APPLICATION' }");
        if (period.equals("PRE-01")) {
            assertThat(step).containsEntry("answerBy", CourtClock.dateOf(until).toString());
        } else {
            assertThat(step.get("deadline").toString()).contains(period);
        }

        done(does(plaintiff, "applications", made, "withdrawal", Map.of()));
        assertThat(due(decider)).isEmpty();
    }

    @Test
    @DisplayName("an application for preservation that nobody calls urgent waits without a last day")
    void notUrgent() {
        makes("PROPERTY_PRESERVATION", Map.of("AMOUNT", "480000", "PROPERTY", "股权", "REASONS", "理由"));
        assertThat(due(judge)).isEmpty();
        assertThat(asked(caseId, judge, "APPLICATION")).containsExactly("DECIDE_APPLICATION YOURS");
        judge.get("/cases/" + caseId + "/applications").then().body("items[0].answerDue", nullValue());
    }

    @Test
    @DisplayName("a document to check, one given back for who drafted it, one to issue; not a first draft")
    void document() {
        JsonPath draft = done(clerk.post(
                "/cases/" + caseId + "/court-documents",
                Map.of(
                        "version",
                        0,
                        "kind",
                        "RIGHTS_NOTICE",
                        "language",
                        "en",
                        "addressees",
                        List.of("DEFENDANT"),
                        "fields",
                        Map.of())));
        assertThat(asked(caseId, clerk, "COURT_DOCUMENT")).isEmpty();
        JsonPath sent = done(does(clerk, "court-documents", draft, "sending", Map.of()));
        assertThat(asked(caseId, judge, "COURT_DOCUMENT")).first().asString().startsWith("CHECK_DOCUMENT");
        clerk.get("/cases/" + caseId + "/next-steps")
                .then()
                .body("find { it.kind == 'CHECK_DOCUMENT' }.deed", is("Notice of procedural rights and duties"));

        JsonPath back = done(does(clerk, "court-documents", sent, "return", Map.of("reason", "请补正")));
        assertThat(asked(caseId, clerk, "COURT_DOCUMENT")).containsExactly("MEND_DOCUMENT YOURS");
        assertThat(asked(caseId, judge, "COURT_DOCUMENT")).containsExactly("MEND_DOCUMENT COURTS");
        JsonPath again = done(does(clerk, "court-documents", back, "sending", Map.of()));
        JsonPath checked = done(does(clerk, "court-documents", again, "approval", Map.of()));
        assertThat(asked(caseId, clerk, "COURT_DOCUMENT")).containsExactly("ISSUE_DOCUMENT YOURS");
        done(does(clerk, "court-documents", checked, "issue", Map.of()));
        assertThat(asked(caseId, clerk, "COURT_DOCUMENT")).isEmpty();
    }

    @Test
    @DisplayName("a case that was heard, for its judge, until it is decided")
    void heard() {
        tells("HearingScheduled", """
                {"caseId":"%s","hearingId":"%s","startsAt":"2026-11-02T01:00:00Z","endsAt":"2026-11-02T03:00:00Z",
                 "scheduledByAccountId":"%s"}""".formatted(caseId, caseId, UUID.randomUUID()));
        tells("HearingRecordSealed", """
                {"caseId":"%s","hearingId":"%s","recordDigest":"%s","sealedAt":"2026-11-02T03:00:00Z"}""".formatted(caseId, caseId, "0".repeat(64)));
        await().atMost(SOON).untilAsserted(() -> assertThat(asked(caseId, judge, "DECISION"))
                .containsExactly("GIVE_DECISION YOURS"));
        assertThat(asked(caseId, clerk, "DECISION")).containsExactly("GIVE_DECISION COURTS");
        judge.get("/cases/" + caseId + "/next-steps").then().body("kind", hasItem("GIVE_DECISION"));

        judge.handsIn(caseId, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        await().atMost(SOON).untilAsserted(() -> assertThat(asked(caseId, judge, "DECISION"))
                .isEmpty());
        judge.get("/cases/" + caseId + "/next-steps").then().body("kind", not(hasItem("GIVE_DECISION")));
    }

    private void tells(String type, String data) {
        UUID id = UUID.fromString(caseId);
        TestEvents.tell("hearing-service", id, TestEvents.event(type, id, data));
    }

    @Test
    @DisplayName("a ruling that no case is registered, for the court's judges, and for nobody else")
    void refusal() {
        String filing = TestFiler.party().files();
        clerk.takes(filing).then().statusCode(200);
        String path = "/submissions/" + filing + "/refusal";
        JsonPath draft = clerk.put(
                        path,
                        Map.of(
                                "version", 0,
                                "grounds", List.of("ARBITRATION"),
                                "findings", "双方订有书面仲裁协议。",
                                "appealCourt", "浙江省高级人民法院",
                                "language", "en"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(asked(filing, judge, "REFUSAL")).isEmpty();
        JsonPath sent = done(clerk.post(path + "/sending", Map.of("version", draft.getLong("version"))));
        assertThat(asked(filing, judge, "REFUSAL")).containsExactly("DECIDE_REFUSAL YOURS");
        assertThat(asked(filing, clerk, "REFUSAL")).isEmpty();
        done(judge.post(path + "/decision", Map.of("version", sent.getLong("version"))));
        assertThat(asked(filing, judge, "REFUSAL")).isEmpty();
    }
}
