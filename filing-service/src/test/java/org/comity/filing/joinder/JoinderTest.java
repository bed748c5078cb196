package org.comity.filing.joinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: CPL 55, 143; J 221. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("Cases that are heard together")
class JoinderTest {
    private final TestFiler one = TestFiler.party();
    private final TestFiler another = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    private String lead;
    private String joined;
    private String leadNumber;
    private String joinedNumber;

    @BeforeEach
    void register() {
        lead = clerk.registers(one.files());
        joined = clerk.registers(another.files());
        TestStaff.gives(lead, judge);
        TestStaff.gives(joined, judge);
        leadNumber = clerk.get("/cases/" + lead).path("number");
        joinedNumber = clerk.get("/cases/" + joined).path("number");
    }

    private static String joinders(String caseId) {
        return "/cases/" + caseId + "/joinders";
    }

    private static Map<String, Object> asking(String number, String ground) {
        return new HashMap<>(Map.of("number", number, "ground", ground, "reasons", "两案基于同一事实发生。"));
    }

    private Response joins(TestFiler who, Map<String, Object> asking) {
        return who.post(joinders(lead), asking);
    }

    private JsonPath joins() {
        return joins(judge, asking(joinedNumber, "SAME_FACTS"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Response parts(TestFiler who, JsonPath joinder, long version) {
        return who.post(
                joinders(joined) + "/" + joinder.getString("id") + "/separation",
                Map.of("version", version, "reasons", "分开审理更为便利。"));
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", is(code));
    }

    @Test
    @DisplayName(
            "show it in both, with the reasons on both dockets; who reads one of them reads the other's number alone")
    void areShownInBoth() {
        // When
        joins();
        // Then
        one.get(joinders(lead))
                .then()
                .statusCode(200)
                .body("joinders.number", contains(joinedNumber))
                .body("joinders.leads", contains(true))
                .body("joinders.open", contains(false))
                .body("joinders.mayPart", contains(false));
        another.get(joinders(joined))
                .then()
                .body("joinders.number", contains(leadNumber))
                .body("joinders.leads", contains(false))
                .body("joinders.reasons", contains("两案基于同一事实发生。"));
        judge.get(joinders(joined))
                .then()
                .body("joinders.open", contains(true))
                .body("joinders.mayPart", contains(true));
        another.get("/cases/" + joined + "/docket")
                .then()
                .body("items.find { it.what == 'CASES_JOINED' }.details.number", is(leadNumber))
                .body("items.find { it.what == 'CASES_JOINED' }.details.note", is("两案基于同一事实发生。"));
        one.get("/cases/" + lead + "/docket")
                .then()
                .body("items.find { it.what == 'CASES_JOINED' }.details.number", is(joinedNumber));
        one.get(joinders(joined)).then().statusCode(404);
        one.get("/cases/" + joined).then().statusCode(404);
    }

    @Test
    @DisplayName("are named on the documents of the court, of each the others")
    void areNamedOnDocuments() throws IOException {
        joins();
        assertThat(drawn(lead)).contains("合并审理案件", joinedNumber);
        assertThat(drawn(joined)).contains("合并审理案件", leadNumber);
    }

    /** What stands on a draft of a document in the case. */
    private String drawn(String caseId) throws IOException {
        String documents = "/cases/" + caseId + "/court-documents";
        String id = clerk.post(
                        documents,
                        Map.of(
                                "version",
                                0,
                                "kind",
                                "RIGHTS_NOTICE",
                                "language",
                                "en",
                                "addressees",
                                List.of("PLAINTIFF"),
                                "fields",
                                Map.of()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        byte[] pdf = clerk.get(documents + "/" + id + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    @Test
    @DisplayName("are joined by whom a party asks: who presides grants it, and the joinder names the application")
    void areJoinedOnApplication() {
        String applications = "/cases/" + lead + "/applications";
        JsonPath asked = one.post(
                        applications,
                        Map.of(
                                "kind",
                                "CASE_JOINDER",
                                "fields",
                                Map.of("OTHER_CASE", joinedNumber, "REASONS", "同一份合同"),
                                "paperIds",
                                List.of()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Map<String, Object> asking = asking(joinedNumber, "SAME_FACTS");
        asking.put("applicationId", asked.getString("id"));
        refused(joins(judge, asking), 422, "joinder-without-ground");
        judge.post(
                        applications + "/" + asked.getString("id") + "/decision",
                        Map.of("version", asked.getLong("version"), "granted", true, "reasons", "符合法律规定"))
                .then()
                .statusCode(201);
        joins(judge, asking).then().statusCode(201);
    }

    @Test
    @DisplayName("part again with reasons, once, on the version that was seen, and may be joined anew")
    void part() {
        JsonPath joinder = joins();
        long version = joinder.getLong("version");
        refused(parts(judge, joinder, version + 7), 409, "joinder-changed");
        parts(judge, joinder, version)
                .then()
                .statusCode(201)
                .body("number", is(leadNumber))
                .body("partedAt", notNullValue())
                .body("mayPart", is(false));
        refused(parts(judge, joinder, version + 1), 409, "joinder-over");
        one.get("/cases/" + lead + "/docket")
                .then()
                .body("items.find { it.what == 'CASES_PARTED' }.details.number", is(joinedNumber));
        another.get(joinders(joined)).then().body("joinders.partedReasons", contains("分开审理更为便利。"));
        joins();
        one.get(joinders(lead)).then().body("joinders", hasSize(2)).body("joinders.partedAt", hasItem(nullValue()));
    }

    @Test
    @DisplayName("are joined by who presides in both, and by nobody else")
    void areJoinedByWhoPresides() {
        TestFiler other = TestStaff.joins("judge", "浙01");
        Map<String, Object> asking = asking(joinedNumber, "SAME_FACTS");
        joins(clerk, asking).then().statusCode(403);
        joins(one, asking).then().statusCode(403);
        joins(TestFiler.judge(), asking).then().statusCode(404);
        // In one of them alone
        String third = clerk.registers(one.files());
        TestStaff.gives(third, other);
        String thirdNumber = clerk.get("/cases/" + third).path("number");
        refused(joins(judge, asking(thirdNumber, "SAME_FACTS")), 422, "joinder-case-unknown");
        judge.get(joinders(lead)).then().body("joinders", empty());
        one.get("/cases/" + lead + "/docket").then().body("items.what", not(hasItem("CASES_JOINED")));
    }

    @Test
    @DisplayName("of which only the subject is alike need the parties' consent (CPL 55)")
    void consent() {
        refused(joins(judge, asking(joinedNumber, "SAME_KIND")), 422, "joinder-without-consent");
        Map<String, Object> consented = asking(joinedNumber, "SAME_KIND");
        consented.put("consent", "双方当事人在2026年11月20日的笔录中同意。");
        joins(judge, consented).then().statusCode(201).body("consent", is("双方当事人在2026年11月20日的笔录中同意。"));
    }

    @Test
    @DisplayName("are two of one court that are pending, of which neither is heard with another")
    void areTwoThatAreFree() {
        refused(joins(judge, asking(leadNumber, "SAME_FACTS")), 422, "joinder-case-unknown");
        refused(joins(judge, asking("（2026）浙01民初999999号", "SAME_FACTS")), 422, "joinder-case-unknown");
        refused(joins(judge, asking("no number", "SAME_FACTS")), 422, "joinder-case-unknown");
        joins();
        refused(joins(judge, asking(joinedNumber, "SAME_FACTS")), 409, "joinder-already");
        refused(judge.post(joinders(joined), asking(leadNumber, "SAME_FACTS")), 409, "joinder-already");
        String third = clerk.registers(one.files());
        TestStaff.gives(third, judge);
        String number = clerk.get("/cases/" + third).path("number");
        judge.handsIn(third, "JUDGMENT", "PLAINTIFF", "DEFENDANT");
        refused(joins(judge, asking(number, "SAME_FACTS")), 409, "joinder-too-late");
        refused(parts(judge, JsonPath.from("{\"id\":\"" + UUID.randomUUID() + "\"}"), 0), 404, "joinder-not-found");
    }
}
