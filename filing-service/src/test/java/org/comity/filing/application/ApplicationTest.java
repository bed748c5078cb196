package org.comity.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.filing.TestFiler;
import org.comity.law.ApplicationKind;
import org.comity.law.ApplicationKinds;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("An application")
class ApplicationTest extends CaseWithApplications {
    private static final String APPEAL_WITHDRAWAL = "APPEAL_WITHDRAWAL";
    /** What was decided or appealed before is asked of again; their own tests do so. */
    private static final Set<String> AFTER_A_DECISION = Set.of(APPEAL_WITHDRAWAL, "RECUSAL_RECONSIDERATION");

    /** Without what needs something else first: a period, a person, an appeal. */
    static Stream<String> kindsOfAPendingCase() {
        return ApplicationKinds.all().stream()
                .filter(kind -> kind.phases().contains(PaperKind.Phase.PENDING)
                        && !kind.movesDeadline()
                        && !kind.isForPersonsOnly()
                        && !AFTER_A_DECISION.contains(kind.code()))
                .map(ApplicationKind::code);
    }

    @ParameterizedTest(name = "{0} is made once, whole, by whom it is for, and stands on the docket of who may know")
    @MethodSource("kindsOfAPendingCase")
    void isMade(String code) {
        ApplicationKind kind = ApplicationKinds.find(code).orElseThrow();
        TestFiler applicant = applicant(kind);
        TestFiler other = applicant == plaintiff ? defendant : plaintiff;
        makes(applicant, code, Map.of()).then().statusCode(422).body("code", is("application-incomplete"));
        JsonPath application = made(code);
        makes(applicant, code, filled(kind)).then().statusCode(409).body("code", is("application-waiting"));
        TestFiler reader = kind.isDiscreet() ? supervisor : clerk;
        reader.get(applications).then().body("items.id", hasItem(application.getString("id")));
        applicant
                .get("/cases/" + caseId + "/docket")
                .then()
                .body("items.what", kind.isDiscreet() ? not(hasItem("APPLICATION_MADE")) : hasItem("APPLICATION_MADE"));
        if (kind.isOpen()) {
            other.get(applications).then().body("items.id", hasItem(application.getString("id")));
        } else {
            other.get(applications).then().body("items", empty());
            other.get("/cases/" + caseId + "/docket").then().body("items.what", not(hasItem("APPLICATION_MADE")));
            does(other, "answer", application, Map.of("text", "?")).then().statusCode(404);
        }
        if (kind.by().size() == 1) {
            makes(other, code, filled(kind)).then().statusCode(403).body("code", is("application-kind-not-yours"));
        }
    }

    @Test
    @DisplayName("to withdraw an appeal is for who appealed")
    void withoutAnAppeal() {
        ApplicationKind kind = ApplicationKinds.find(APPEAL_WITHDRAWAL).orElseThrow();
        makes(plaintiff, APPEAL_WITHDRAWAL, filled(kind)).then().statusCode(409).body("code", is("appeal-not-made"));
    }

    @Test
    @DisplayName("is decided by who must, with reasons, on the version that was seen, and once")
    void isDecidedOnce() {
        JsonPath application = made("COURT_EVIDENCE");
        decides(clerk, application, true).then().statusCode(403).body("code", is("application-for-another"));
        does(judge, "decision", application, Map.of("granted", true, "reasons", " "))
                .then()
                .statusCode(400);
        does(judge, "decision", application, Map.of("granted", true, "reasons", "r", "version", 7))
                .then()
                .statusCode(409)
                .body("code", is("application-changed"));
        judge.post(
                        applications + "/" + application.getString("id") + "/decision",
                        Map.of("granted", true, "reasons", "r"))
                .then()
                .statusCode(400);
        judge.get(applications).then().body("items.state", contains("MADE"));
        decides(judge, application, true).then().statusCode(201).body("state", is("GRANTED"));
        decides(judge, application, false).then().statusCode(409).body("code", is("application-decided"));
        plaintiff.get(applications).then().body("items[0].reasons", is("符合法律规定"));
        plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("APPLICATION_DECIDED"));
    }

    @Test
    @DisplayName("for the recusal of a judge is decided by a supervisor, not by the judge")
    void recusal() {
        JsonPath application = made("RECUSAL");
        decides(judge, application, false).then().statusCode(403).body("code", is("application-for-another"));
        decides(supervisor, application, true).then().statusCode(201);
    }

    @Test
    @DisplayName("is not decided before the other side, once asked, has answered or had its time")
    void theOtherSideIsHeard() {
        JsonPath application = made("APPRAISAL");
        does(defendant, "answer", application, Map.of("text", "x")).then().statusCode(409);
        JsonPath asked = done(does(judge, "hearing", application, Map.of("days", 7)));
        does(judge, "hearing", asked, Map.of("days", 7))
                .then()
                .statusCode(409)
                .body("code", is("application-asked-already"));
        decides(judge, asked, true).then().statusCode(409).body("code", is("application-other-side-has-time"));
        does(plaintiff, "answer", asked, Map.of("text", "x"))
                .then()
                .statusCode(409)
                .body("code", is("application-not-asked"));
        JsonPath answered = done(does(defendant, "answer", asked, Map.of("text", "不同意")));
        does(defendant, "answer", answered, Map.of("text", "再答")).then().statusCode(409);
        decides(judge, answered, true).then().statusCode(201).body("answer", is("不同意"));
    }

    @Test
    @DisplayName(
            "that complains is read by supervisors alone, answered by one of them within fifteen days, and on no docket")
    void complaint() {
        List<Integer> before = List.of(counted(clerk, "COURT"), counted(judge, "MINE"), counted(supervisor, "COURT"));
        JsonPath application = made("COMPLAINT");
        assertThat(List.of(counted(clerk, "COURT"), counted(judge, "MINE"), counted(supervisor, "COURT")))
                .as("nobody else counts it either")
                .isEqualTo(List.of(before.get(0), before.get(1), before.get(2) + 1));
        for (TestFiler working : List.of(clerk, judge)) {
            working.get(applications).then().body("items", empty());
            decides(working, application, true).then().statusCode(404).body("code", is("application-not-found"));
            working.get("/cases/" + caseId + "/docket").then().body("items.what", not(hasItem("APPLICATION_MADE")));
            working.get("/cases/" + caseId + "/next-steps").then().body("kind", not(hasItem("DECIDE_APPLICATION")));
            working.get("/work?standing=WAITING")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(application.getString("id"))));
        }
        String due = Derivation.of("FIL-14", LocalDate.now(CourtClock.ZONE))
                .closesAt()
                .toString();
        supervisor.get(applications).then().body("items[0].answerDue", is(due));
        decides(supervisor, application, false).then().statusCode(201).body("state", is("REFUSED"));
        plaintiff.get(applications).then().body("items[0].reasons", is("符合法律规定"));
    }

    private static int counted(TestFiler reader, String whose) {
        return reader.get("/work/counts?kind=APPLICATION&whose=" + whose)
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.standing == 'LATER' }.count");
    }

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "PROPERTY_PRESERVATION, 480000, 2920.00, 2920.00",
        "PROPERTY_PRESERVATION, 90000000, 5000.00, 5000.00",
        "CONDUCT_PRESERVATION, , 30.00, 30.00",
        "RECOGNITION_JUDGMENT, 480000, 7100.00, 7100.00",
        "RECOGNITION_AWARD, , 50.00, 500.00",
        "EVIDENCE_PRESERVATION, , , "
    })
    @DisplayName("has its fee computed from the schedule, and says so to who made it")
    void fee(String code, String sum, String least, String most) {
        ApplicationKind kind = ApplicationKinds.find(code).orElseThrow();
        Map<String, String> fields = filled(kind);
        fields.remove("SUM");
        if (sum != null) {
            fields.put(kind.feeOn(), sum);
        }
        makes(plaintiff, code, fields)
                .then()
                .statusCode(201)
                .body("feeDue?.leastCny", is(least))
                .body("feeDue?.mostCny", is(most));
    }

    @Test
    @DisplayName("that the other side is not told of is not put to it")
    void aSurpriseStaysOne() {
        does(judge, "hearing", made("PROPERTY_PRESERVATION"), Map.of("days", 3))
                .then()
                .statusCode(409)
                .body("code", is("application-not-told"));
    }

    @Test
    @DisplayName("to preserve is not granted without its security, its fee and its ruling")
    void preservationNeedsMore() {
        JsonPath application = made("PROPERTY_PRESERVATION");
        Map<String, Object> said = new HashMap<>(Map.of("granted", true, "reasons", "情况紧急"));
        does(judge, "decision", application, said)
                .then()
                .statusCode(422)
                .body("code", is("application-without-security"));
        said.put("securityGiven", "保函一份");
        does(judge, "decision", application, said).then().statusCode(422).body("code", is("application-without-fee"));
        said.put("feePaidOn", "2020-01-02");
        does(judge, "decision", application, said)
                .then()
                .statusCode(422)
                .body("code", is("application-without-document"));
        said.put("documentId", UUID.randomUUID());
        does(judge, "decision", application, said)
                .then()
                .statusCode(422)
                .body("code", is("application-without-document"));
        said.put("documentId", ruling());
        does(judge, "decision", application, said).then().statusCode(201).body("state", is("GRANTED"));
    }

    /** Drafted by the clerk, approved by the judge who presides, sealed and issued. */
    private String ruling() {
        String documents = "/cases/" + caseId + "/court-documents";
        Map<String, String> fields = new HashMap<>();
        List.of("MATTER", "FINDINGS", "DECISION", "JUDGES", "COURT_CLERK").forEach(field -> fields.put(field, "准许"));
        JsonPath document = done(clerk.post(
                documents,
                Map.of(
                        "version",
                        0,
                        "kind",
                        "RULING",
                        "language",
                        "zh-CN",
                        "addressees",
                        List.of("PLAINTIFF"),
                        "fields",
                        fields)));
        for (String act : List.of("sending", "approval", "issue")) {
            TestFiler who = act.equals("approval") ? judge : clerk;
            document = done(who.post(
                    documents + "/" + document.getString("id") + "/" + act,
                    Map.of("version", document.getLong("version"))));
        }
        return document.getString("id");
    }

    @Test
    @DisplayName("is taken back by who made it until it is decided, and by nobody else")
    void isTakenBack() {
        JsonPath application = made("INTERPRETER");
        does(defendant, "withdrawal", application, Map.of()).then().statusCode(404);
        JsonPath back = done(does(plaintiff, "withdrawal", application, Map.of()));
        assertThat(back.getString("state")).isEqualTo("WITHDRAWN");
        decides(clerk, back, true).then().statusCode(409).body("code", is("application-decided"));
        plaintiff.get(applications).then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("says for which of its parties an account makes it, which answers for all of them at once")
    void ofSeveralParties() {
        register(plaintiff.prepares(List.of(
                TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                TestFiler.plaintiff("Nordsee Technik GmbH"),
                TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR"))));
        List<String> ids = plaintiff.get("/cases/" + caseId).path("parties.id");
        ApplicationKind kind = ApplicationKinds.find("COURT_EVIDENCE").orElseThrow();
        Map<String, Object> said =
                new HashMap<>(Map.of("kind", kind.code(), "fields", filled(kind), "paperIds", List.of()));
        plaintiff.post(applications, said).then().statusCode(422).body("code", is("paper-for-no-party"));
        said.put("partyId", ids.get(2));
        plaintiff.post(applications, said).then().statusCode(422).body("code", is("paper-for-no-party"));
        for (String party : ids.subList(0, 2)) {
            said.put("partyId", party);
            plaintiff.post(applications, said).then().statusCode(201).body("partyId", is(party));
        }
        ApplicationKind heard = ApplicationKinds.find("APPRAISAL").orElseThrow();
        JsonPath theirs = done(makes(defendant, heard.code(), filled(heard)));
        JsonPath asked = done(does(judge, "hearing", theirs, Map.of("days", 7)));
        JsonPath answered = done(does(plaintiff, "answer", asked, Map.of("text", "不同意")));
        does(plaintiff, "answer", answered, Map.of("text", "再答")).then().statusCode(409);
    }

    @Test
    @DisplayName("names papers that the side has handed in, and no others")
    void papers() {
        String own = plaintiff.handsIn(caseId, "EVIDENCE").getString("id");
        String theirs = defendant.handsIn(caseId, "EVIDENCE").getString("id");
        ApplicationKind kind = ApplicationKinds.find("COURT_EVIDENCE").orElseThrow();
        Map<String, Object> said = new HashMap<>(Map.of("kind", kind.code(), "fields", filled(kind)));
        said.put("paperIds", List.of(own, theirs));
        plaintiff.post(applications, said).then().statusCode(404).body("code", is("paper-not-found"));
        said.put("paperIds", List.of(own));
        plaintiff.post(applications, said).then().statusCode(201).body("paperIds", contains(own));
    }

    @Test
    @DisplayName("of a kind for decided cases waits until the case is decided; one of no kind is none")
    void notNow() {
        ApplicationKind kind = ApplicationKinds.find("EFFECT").orElseThrow();
        makes(plaintiff, "EFFECT", filled(kind)).then().statusCode(409).body("code", is("application-kind-not-now"));
        makes(plaintiff, "POEM", Map.of()).then().statusCode(422).body("code", is("application-kind-unknown"));
        makes(plaintiff, "EXTENSION", Map.of("REASONS", "r"))
                .then()
                .statusCode(422)
                .body("code", is("application-period-unclear"));
        TestFiler.party().get(applications).then().statusCode(404);
    }
}
