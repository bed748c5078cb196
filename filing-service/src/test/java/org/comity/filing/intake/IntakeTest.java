package org.comity.filing.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A case that was not filed online")
class IntakeTest {
    private final TestFiler party = TestFiler.party();

    @Nested
    @DisplayName("is registered by a clerk")
    class Registered {
        private static final String COURT = "浙02";

        private final TestFiler clerk = TestFiler.clerkOf(COURT);

        @Test
        @DisplayName("as a new case without a sum: with a number, no fee, and who entered it how")
        void withoutSum() {
            Response answer = clerk.post("/cases", Sheets.onPaper(COURT));

            answer.then()
                    .statusCode(201)
                    .body("caseNumber", containsString(COURT + "民初"))
                    .body("origin", is("CLERK"))
                    .body("takenOver", is(false));
            String id = answer.path("caseId");
            clerk.get("/cases/" + id)
                    .then()
                    .statusCode(200)
                    .body("origin", is("CLERK"))
                    .body("registeredByName", is("Clerk"))
                    .body("submissionId", nullValue())
                    .body("submittedAt", nullValue())
                    .body("receivedOn", is("2026-03-02"))
                    .body("claimAmount", nullValue())
                    .body("fee", nullValue())
                    .body("feePayBy", nullValue())
                    .body("title", is("杭州精工机械有限公司与한빛정밀 주식회사国际货物买卖合同纠纷"))
                    .body("parties.role", contains("PLAINTIFF", "DEFENDANT"))
                    .body("parties.language", contains("zh-CN", "ko"))
                    .body("parties.email", contains(nullValue(), is("office@hanbit.example")));
            clerk.get("/cases/" + id + "/intake").then().statusCode(200).body("claims", is("请求判令被告交付机器。"));
            clerk.get("/cases/" + id + "/docket")
                    .then()
                    .body("items.what", contains("CASE_REGISTERED", "RECEIVED"))
                    .body("items.by", contains("CLERK", "PARTY"))
                    .body("items[1].courtDay", is("2026-03-02"))
                    .body("items[1].details.day", is("2026-03-02"));
            clerk.get("/cases/" + id + "/papers").then().statusCode(200).body("items", is(List.of()));
            clerk.get("/cases").then().body("items.id", hasItem(id));
        }

        @Test
        @DisplayName(
                "with third parties, with or without a claim of their own: they are in it at once, and to be served")
        void withThirdParties() {
            Map<String, Object> sheet = Sheets.onPaper(COURT);
            sheet.put("thirdParties", List.of(Sheets.thirdParty(true)));

            String id =
                    clerk.post("/cases", sheet).then().statusCode(201).extract().path("caseId");

            clerk.get("/cases/" + id)
                    .then()
                    .body("parties.role", contains("PLAINTIFF", "DEFENDANT", "THIRD_PARTY"))
                    .body("parties[2].claims", is(true))
                    .body("title", is("杭州精工机械有限公司与한빛정밀 주식회사国际货物买卖合同纠纷"));
            clerk.get("/cases/" + id + "/docket")
                    .then()
                    .body("items.find { it.what == 'PARTY_JOINED' }.partyName", is("Hansa Versicherung AG"))
                    .body("items.find { it.what == 'PARTY_JOINED' }.by", is("CLERK"));
            clerk.get("/cases?q=hansa").then().body("items.id", hasItem(id));
        }

        @Test
        @DisplayName("choosing what was served before out of the kinds of paper, with what their service starts")
        void servedKinds() {
            clerk.asksIn("ko")
                    .get("/api/filing/intakes/served-kinds")
                    .then()
                    .statusCode(200)
                    .body("find { it.code == 'STATEMENT_OF_CLAIM' }.title", is("소장"))
                    .body("find { it.code == 'STATEMENT_OF_CLAIM' }.startsAbroad", is("PLE-01"))
                    .body("find { it.code == 'SUMMONS' }.startsAbroad", nullValue())
                    .body("code", not(hasItem("TRANSLATION")));
            TestFiler.party().get("/intakes/served-kinds").then().statusCode(403);
        }

        @Test
        @DisplayName("not with a third party that could not be served, or one among the parties")
        void withoutAnAddress() {
            Map<String, Object> sheet = Sheets.onPaper(COURT);
            Map<String, Object> third = Sheets.thirdParty(false);
            @SuppressWarnings("unchecked")
            Map<String, Object> party = (Map<String, Object>) third.get("party");
            party.put("address", "");
            sheet.put("thirdParties", List.of(third));
            clerk.post("/cases", sheet)
                    .then()
                    .statusCode(422)
                    .body("grounds.code", contains("joining-incomplete"))
                    .body("grounds.field", contains("thirdParties[0].party"));
            sheet.remove("thirdParties");
            sheet.put("parties", List.of(party));
            clerk.post("/cases", sheet).then().statusCode(422).body("grounds.field", hasItem("parties[0]"));
        }

        @Test
        @DisplayName("as a new case with a sum: the fee is due from today")
        void withSum() {
            Map<String, Object> sheet = Sheets.onPaper(COURT);
            sheet.put("claimAmount", "480000.00");
            sheet.put("claimCurrency", "USD");
            sheet.put("exchangeRate", "7.10");

            String id =
                    clerk.post("/cases", sheet).then().statusCode(201).extract().path("caseId");

            clerk.get("/cases/" + id).then().body("fee.cny", is("34064.00")).body("feePayBy.lastDay", notNullValue());
            clerk.get("/cases/" + id + "/docket").then().body("items.what", hasItem("FEE_DUE"));
        }

        @Test
        @DisplayName(
                "as one that runs already: with its number, its days and its history, and no fee is asked for again")
        void running() {
            String number = "（2026）浙02民初70001号";

            Response answer = clerk.post("/cases", Sheets.running(COURT, "(2026)浙02民初 70001"));

            answer.then()
                    .statusCode(201)
                    .body("caseNumber", is(number))
                    .body("takenOver", is(true))
                    .body("registeredOn", is("2026-03-05"));
            String id = answer.path("caseId");
            clerk.get("/cases/" + id).then().body("fee", nullValue()).body("claimAmountCny", is("3408000.00"));
            clerk.get("/cases/" + id + "/docket")
                    .then()
                    .body("items.what", contains("TAKEN_OVER", "HISTORY", "HISTORY", "CASE_REGISTERED", "RECEIVED"))
                    .body("items.courtDay.tail()", contains("2026-03-20", "2026-03-20", "2026-03-05", "2026-03-02"))
                    .body("items.details.note.findAll { it }", contains("通知开庭", "组成合议庭"));
            clerk.asks().queryParam("q", number).get("/api/filing/cases").then().body("items.id", contains(id));
        }

        @Test
        @DisplayName("once: neither its number nor its reference names another case, and the key gives the same answer")
        void once() {
            Map<String, Object> sheet = Sheets.running(COURT, "（2026）浙02民初60001号");
            sheet.put("reference", "2026/60001");
            String key = UUID.randomUUID().toString();
            String id = post(key, sheet).then().statusCode(201).extract().path("caseId");

            post(key, sheet).then().statusCode(201).body("caseId", is(id));
            clerk.post("/cases", sheet)
                    .then()
                    .statusCode(409)
                    .body("code", is("case-reference-taken"))
                    .body("title", containsString("（2026）浙02民初60001号"));
            sheet.put("reference", "2026/60001 bis");
            clerk.post("/cases", sheet).then().statusCode(409).body("code", is("case-number-taken"));
            clerk.get("/intakes?reference=2026/60001 bis").then().statusCode(404);
            // A colleague finds it by the reference of the court; another court has its own.
            TestFiler.clerkOf(COURT)
                    .get("/intakes?reference=2026/60001")
                    .then()
                    .statusCode(200)
                    .body("caseId", is(id));
            TestFiler.clerkOf("苏01").get("/intakes?reference=2026/60001").then().statusCode(404);
        }

        private Response post(String key, Map<String, Object> sheet) {
            return clerk.asks()
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(sheet)
                    .post("/api/filing/cases");
        }
    }

    @Test
    @DisplayName("takes a number behind which the court's own sequence goes on, and never one that it gives")
    void sequenceGoesOnBehind() {
        String court = "苏02";
        TestFiler clerk = TestFiler.clerkOf(court);
        int year = CourtClock.dateOf(Instant.now()).getYear();
        register(clerk, Sheets.onPaper(court), number(year, court, 1));
        register(clerk, runningIn(year, court, 5), number(year, court, 5));
        register(clerk, Sheets.onPaper(court), number(year, court, 6));
        // One from before the sequence is taken, and does not turn it back.
        register(clerk, runningIn(year, court, 3), number(year, court, 3));
        register(clerk, Sheets.onPaper(court), number(year, court, 7));
        clerk.post("/cases", runningIn(year, court, 7)).then().statusCode(409).body("code", is("case-number-taken"));
    }

    private static Map<String, Object> runningIn(int year, String court, int serial) {
        Map<String, Object> sheet = Sheets.running(court, number(year, court, serial));
        sheet.put("receivedOn", year + "-01-02");
        sheet.put("registeredOn", year + "-01-03");
        return sheet;
    }

    private static String number(int year, String court, int serial) {
        return "（" + year + "）" + court + "民初" + serial + "号";
    }

    private static void register(TestFiler clerk, Map<String, Object> sheet, String number) {
        clerk.post("/cases", sheet).then().statusCode(201).body("caseNumber", is(number));
    }

    @Test
    @DisplayName(
            "is refused whole with every ground, each with its member, in the reader's language, and nothing is registered")
    void refusedWhole() {
        String court = "苏05";
        TestFiler clerk = TestFiler.clerkOf(court);
        LocalDate tomorrow = CourtClock.dateOf(Instant.now()).plusDays(1);
        Map<String, Object> sheet = Sheets.running(court, "（2019）浙01民终8号");
        sheet.put("receivedOn", tomorrow.toString());
        sheet.put("cause", "no such");
        sheet.put("claims", " ");
        sheet.remove("exchangeRate");
        sheet.put("history", List.of(Map.of("day", tomorrow.toString(), "note", "")));
        sheet.put(
                "parties",
                List.of(
                        Map.of("role", "PLAINTIFF", "kind", "COMPANY", "email", "no address", "phone", "12"),
                        Map.of("role", "DEFENDANT", "kind", "PERSON", "originalName", "x".repeat(201))));

        Response answer = clerk.post("/cases", sheet);

        answer.then()
                .statusCode(422)
                .body("code", is("case-not-registrable"))
                .body(
                        "grounds.collect { it.field + ' ' + it.code }",
                        containsInAnyOrder(
                                "cause cause-not-chosen",
                                "claims claim-no-specific-relief",
                                "exchangeRate exchange-rate-missing",
                                "history[0].day day-in-the-future",
                                "history[0].note value-missing",
                                "number case-number-not-first-instance",
                                "number case-number-of-another-court",
                                "number case-number-of-another-year",
                                "parties[0] plaintiff-incomplete",
                                "parties[0].email form-unexpected",
                                "parties[0].language party-language-missing",
                                "parties[0].phone form-unexpected",
                                "parties[0].representative representative-unnamed",
                                "parties[1].address defendant-address-missing",
                                "parties[1].language party-language-missing",
                                "parties[1].originalName value-too-large",
                                "receivedOn day-in-the-future",
                                "registeredOn day-before-receipt"))
                .body("grounds.find { it.field == 'cause' }.message", is("Choose the cause of action."));
        clerk.get("/cases").then().body("items", is(List.of()));
    }

    @Test
    @DisplayName("is registered by clerks alone, each for the own court")
    void byClerksOfTheCourt() {
        Map<String, Object> sheet = Sheets.onPaper("苏01");
        party.post("/cases", sheet).then().statusCode(403);
        TestFiler.judge().post("/cases", sheet).then().statusCode(403);
        TestFiler.service().post("/cases", sheet).then().statusCode(403);
        TestFiler.clerk()
                .post("/cases", sheet)
                .then()
                .statusCode(422)
                .body("grounds.code", contains("court-not-yours"));
        TestFiler.clerkOf("苏01")
                .post("/cases", Map.of())
                .then()
                .statusCode(422)
                .body("grounds.field", hasItem("court"));
    }

    @Nested
    @DisplayName("is joined by its parties with codes of the clerk")
    class Joined {
        private final TestFiler clerk = TestFiler.clerk();
        private String id;
        private List<String> parties;

        @BeforeEach
        void register() {
            id = clerk.post("/cases", Sheets.onPaper("浙01"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("caseId");
            parties = clerk.get("/cases/" + id).path("parties.id");
        }

        @Test
        @DisplayName("of which the last one works, once; the party then sees the case as who filed it")
        void theLastCode() {
            String first = code(0);
            String second = code(0);

            party.post("/appearances", Map.of("code", first)).then().statusCode(404);
            party.post("/appearances", Map.of("code", second))
                    .then()
                    .statusCode(201)
                    .body("caseId", is(id));

            party.get("/cases/" + id)
                    .then()
                    .statusCode(200)
                    .body("parties.own", contains(true, false))
                    .body("parties[1].email", is("office@hanbit.example"));
            party.get("/cases/" + id + "/intake").then().statusCode(200).body("reference", nullValue());
            party.get("/cases/" + id + "/docket").then().body("items.what", hasItem("RECEIVED"));
            clerk.asks().put(path(0)).then().statusCode(409).body("code", is("party-already-appeared"));
        }

        @Test
        @DisplayName("which nobody else gives, and for no party of another case")
        void nobodyElse() {
            TestFiler.clerkOf("浙02").asks().put(path(0)).then().statusCode(404);
            party.asks().put(path(0)).then().statusCode(403);
            TestFiler.judge().asks().put(path(0)).then().statusCode(403);
            clerk.asks()
                    .put("/api/filing/cases/" + id + "/parties/" + UUID.randomUUID() + "/appearance-code")
                    .then()
                    .statusCode(404)
                    .body("code", is("party-not-found"));
            party.get("/cases/" + id).then().statusCode(404);
            party.get("/cases/" + id + "/intake").then().statusCode(404);
        }

        private String code(int party) {
            return clerk.asks()
                    .put(path(party))
                    .then()
                    .statusCode(200)
                    .body("code", not(containsString("O")))
                    .extract()
                    .path("code");
        }

        private String path(int party) {
            return "/api/filing/cases/" + id + "/parties/" + parties.get(party) + "/appearance-code";
        }
    }
}
