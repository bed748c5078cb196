package org.comity.filing.paper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comity.filing.TestFiler;
import org.comity.filing.TestFiles;
import org.comity.filing.TestPdf;
import org.comity.filing.TestStaff;
import org.comity.filing.TestWork;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.document.DocumentStore;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A paper of a case")
class PaperTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    CaseParties parties;

    @Inject
    DocumentStore store;

    private String caseId;

    @BeforeEach
    void register() {
        String submission = plaintiff.prepares();
        plaintiff.adds(submission, "IDENTITY", "zh-CN", null);
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        TestStaff.gives(caseId, judge);
        appears(defendant, caseId);
    }

    private void appears(TestFiler who, String someCase) {
        UUID party = UUID.fromString(plaintiff.get("/cases/" + someCase).path("parties[-1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(party).appear(who.account, Instant.now()));
    }

    private String papers() {
        return "/cases/" + caseId + "/papers";
    }

    private Response uploads(TestFiler who, String kind, String language, String translationOf, byte[] pdf) {
        RequestSpecification request = who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + kind + ".pdf\"")
                .queryParam("kind", kind)
                .queryParam("language", language)
                .body(pdf);
        if (translationOf != null) {
            request.queryParam("translationOf", translationOf);
        }
        return request.post("/api/filing" + papers());
    }

    private JsonPath drafts(TestFiler who, String kind, String language) {
        return uploads(who, kind, language, null, TestPdf.ofPages(2))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Response describes(TestFiler who, JsonPath draft, Map<String, Object> more) {
        Map<String, Object> said = new HashMap<>(draft.getMap(""));
        said.putAll(more);
        return who.put(papers() + "/" + draft.getString("id"), said);
    }

    private Response files(TestFiler who, JsonPath draft) {
        return who.post(
                papers() + "/" + draft.getString("id") + "/filing", Map.of("version", draft.getLong("version")));
    }

    private Response withdraws(TestFiler who, JsonPath paper) {
        return who.post(papers() + "/" + paper.getString("id") + "/withdrawal", Map.of());
    }

    private JsonPath handsIn(TestFiler who, String kind, String language) {
        return files(who, drafts(who, kind, language))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The court hands a paper in for some sides. */
    private JsonPath issues(TestFiler who, String kind, String... sides) {
        JsonPath draft = describes(who, drafts(who, kind, "zh-CN"), Map.of("addressees", sides))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return files(who, draft).then().statusCode(201).extract().jsonPath();
    }

    private Response opens(TestFiler who, JsonPath paper) {
        return who.get(papers() + "/" + paper.getString("id") + "/file");
    }

    @Test
    @DisplayName(
            "is what came with the filing, in one list with what comes later, and identity for its filer and the court only")
    void ofTheFiling() {
        for (TestFiler reader : List.of(plaintiff, clerk, judge)) {
            reader.get(papers())
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(9))
                    .body("items.side", everyItem(is("PLAINTIFF")))
                    .body("items.state", everyItem(is("FILED")))
                    .body("items.withdrawable", everyItem(is(false)));
        }
        defendant
                .get(papers())
                .then()
                .body("items", hasSize(8))
                .body("items.kind", not(hasItem("IDENTITY")))
                .body("items.findAll { it.kind == 'CONTRACT' }.language", containsInAnyOrder("ko", "zh-CN"));
        String contract = plaintiff.get(papers()).path("items.find { it.language == 'ko' }.id");
        plaintiff
                .get(papers())
                .then()
                .body("items.find { it.translationOf == '" + contract + "' }.originalTitle", is("CONTRACT.ko"));
    }

    @Test
    @DisplayName("counts as handed in when the court received it: with the filing, or with the cure of its defects")
    void ofTheCure() {
        String submission = plaintiff.files();
        clerk.takes(submission).then().statusCode(200);
        clerk.notifies(submission, "id-missing").then().statusCode(201);
        plaintiff.adds(submission, "IDENTITY", "zh-CN", null);
        plaintiff.signs(submission);
        plaintiff
                .put("/submissions/" + submission + "/notice/items/0", Map.of("answer", "Here it is"))
                .then()
                .statusCode(200);
        plaintiff.lodges(submission).then().statusCode(201);
        JsonPath sent = plaintiff.get("/submissions/" + submission).jsonPath();
        caseId = clerk.registers(submission);
        plaintiff
                .get(papers())
                .then()
                .body("items.findAll { it.kind == 'IDENTITY' }.filedAt", contains(sent.getString("lastReceivedAt")))
                .body("items.findAll { it.kind != 'IDENTITY' }.filedAt", everyItem(is(sent.getString("submittedAt"))));
    }

    @Test
    @DisplayName("is told to the accounts that may read it, never to its author and to nobody of the side that may not")
    void isTold() {
        JsonPath answer = handsIn(defendant, "ANSWER", "ko");
        JsonPath identity = handsIn(defendant, "IDENTITY", "ko");
        JsonPath summons = issues(clerk, "SUMMONS", "DEFENDANT");
        assertThat(toldOf(answer)).containsExactly(plaintiff.account.toString());
        assertThat(toldOf(identity)).isEmpty();
        assertThat(toldOf(summons)).containsExactly(defendant.account.toString());
    }

    private List<String> toldOf(JsonPath paper) {
        Object data = QuarkusTransaction.requiringNew().call(() -> parties.getEntityManager()
                .createNativeQuery(
                        "select data from outbox_event where type = 'PaperFiled' and data like '%' || ?1 || '%'")
                .setParameter(1, paper.getString("id"))
                .getSingleResult());
        return JsonPath.from(data.toString()).getList("readerAccountIds");
    }

    @Nested
    @DisplayName("As a party")
    class AsAParty {
        @Test
        @DisplayName("I upload it, read it back, hand it in; only then the other side and the court have it")
        void handsItIn() {
            JsonPath draft = drafts(defendant, "ANSWER", "en");
            assertThat(draft.getString("state")).isEqualTo("DRAFT");
            assertThat(draft.getInt("pages")).isEqualTo(2);
            for (TestFiler other : List.of(plaintiff, clerk)) {
                other.get(papers()).then().body("items.kind", not(hasItem("ANSWER")));
                other.get(papers() + "/drafts").then().body("$", empty());
                opens(other, draft).then().statusCode(404);
            }
            JsonPath named = describes(defendant, draft, Map.of("title", "Answer of Hanbit", "language", "ko"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            opens(defendant, named).then().statusCode(200).contentType("application/pdf");

            files(defendant, named)
                    .then()
                    .statusCode(201)
                    .body("state", is("FILED"))
                    .body("side", is("DEFENDANT"))
                    .body("partyId", notNullValue())
                    .body("digest", is(draft.getString("digest")))
                    .body("receivedAt", is(draft.getString("receivedAt")))
                    .body("filedAt", notNullValue())
                    .body("unseen", is(false))
                    .body("withdrawable", is(true));

            defendant.get(papers() + "/drafts").then().body("$", empty());
            for (TestFiler other : List.of(plaintiff, clerk, judge)) {
                other.get(papers())
                        .then()
                        .body("items[0].title", is("Answer of Hanbit"))
                        .body("items[0].language", is("ko"))
                        .body("items[0].unseen", is(true))
                        .body("items[0].own", is(false))
                        .body("items[0].withdrawable", is(false));
                other.get("/cases/" + caseId + "/docket")
                        .then()
                        .body("items.find { it.what == 'PAPER_FILED' }.by", is("PARTY"))
                        .body("items.find { it.what == 'PAPER_FILED' }.partyName", is("한빛정밀 주식회사"))
                        .body("items.find { it.what == 'PAPER_FILED' }.details.kind", is("ANSWER"))
                        .body("items.find { it.what == 'PAPER_FILED' }.details.paperId", is(draft.getString("id")));
            }
            opens(plaintiff, named).then().statusCode(200);
        }

        @Test
        @DisplayName("I see which kinds I may hand in now, in my language, each with its article")
        void choosesAKind() {
            defendant
                    .asksIn("ko")
                    .get("/api/filing" + papers() + "/kinds")
                    .then()
                    .statusCode(200)
                    .body("find { it.code == 'ANSWER' }.title", is("답변서"))
                    .body("find { it.code == 'ANSWER' }.article", is("CPL 128, 285"))
                    .body("findAll { it.mayFile }.code", hasItems("ANSWER", "COUNTERCLAIM", "EVIDENCE", "TRANSLATION"))
                    .body("findAll { it.mayFile }.code", not(hasItem("AMENDED_CLAIM")))
                    .body("findAll { it.mayFile }.code", not(hasItem("JUDGMENT")));
        }

        @Test
        @DisplayName("my paper of identity is for the court and me: the other side learns nothing of it")
        void identity() {
            JsonPath paper = handsIn(defendant, "IDENTITY", "ko");

            clerk.get(papers()).then().body("items.id", hasItem(paper.getString("id")));
            defendant.get(papers()).then().body("items.id", hasItem(paper.getString("id")));
            defendant.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("PAPER_FILED"));
            plaintiff.get(papers()).then().body("items.id", not(hasItem(paper.getString("id"))));
            plaintiff.get(papers() + "/" + paper.getString("id")).then().statusCode(404);
            opens(plaintiff, paper).then().statusCode(404);
            plaintiff.get("/documents/" + paper.getString("digest")).then().statusCode(404);
            plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", not(hasItem("PAPER_FILED")));
        }

        @Test
        @DisplayName("evidence without its source, or without what it is to prove, is not taken")
        void evidenceIsExplained() {
            JsonPath draft = drafts(plaintiff, "EVIDENCE", "en");
            files(plaintiff, draft).then().statusCode(422).body("code", is("paper-unexplained"));
            JsonPath half = describes(plaintiff, draft, Map.of("purpose", "The machines arrived."))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            files(plaintiff, half).then().statusCode(422).body("code", is("paper-unexplained"));

            JsonPath whole = describes(plaintiff, half, Map.of("source", "Port of Busan"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();

            files(plaintiff, whole).then().statusCode(201).body("source", is("Port of Busan"));
            defendant.get(papers()).then().body("items[0].purpose", is("The machines arrived."));
        }

        @Test
        @DisplayName(
                "I translate the other side's paper; mine is kept as what it translates, and no translation of it again")
        void translates() {
            String contract = defendant.get(papers()).path("items.find { it.language == 'ko' }.id");
            JsonPath draft = uploads(defendant, "TRANSLATION", "en", contract, TestPdf.ofPages(1))
                    .then()
                    .statusCode(201)
                    .body("kind", is("CONTRACT"))
                    .extract()
                    .jsonPath();
            JsonPath named = describes(
                            defendant, draft, Map.of("translator", "Seoul Legal Translations", "certified", true))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            files(defendant, named)
                    .then()
                    .statusCode(201)
                    .body("translationOf", is(contract))
                    .body("originalTitle", is("CONTRACT.ko"))
                    .body("translator", is("Seoul Legal Translations"))
                    .body("certified", is(true));

            uploads(plaintiff, "TRANSLATION", "fr", draft.getString("id"), TestPdf.ofPages(1))
                    .then()
                    .statusCode(422)
                    .body("code", is("translation-of-a-translation"));
            String identity = plaintiff.get(papers()).path("items.find { it.kind == 'IDENTITY' }.id");
            uploads(defendant, "TRANSLATION", "ko", identity, TestPdf.ofPages(1))
                    .then()
                    .statusCode(404)
                    .body("code", is("paper-not-found"));
        }

        @Test
        @DisplayName("I take it back while nobody else has opened it; that it was there stays on the docket")
        void takesBack() {
            JsonPath paper = handsIn(defendant, "ANSWER", "ko");
            plaintiff.get(papers()).then().body("items[0].id", is(paper.getString("id")));

            withdraws(defendant, paper)
                    .then()
                    .statusCode(201)
                    .body("state", is("WITHDRAWN"))
                    .body("withdrawnAt", notNullValue());

            plaintiff.get(papers()).then().body("items[0].state", is("WITHDRAWN"));
            for (TestFiler other : List.of(plaintiff, clerk)) {
                opens(other, paper).then().statusCode(404);
                other.get("/documents/" + paper.getString("digest")).then().statusCode(404);
            }
            opens(defendant, paper).then().statusCode(200);
            plaintiff
                    .get("/cases/" + caseId + "/docket")
                    .then()
                    .body("items.what", hasItems("PAPER_FILED", "PAPER_WITHDRAWN"));
            withdraws(defendant, paper).then().statusCode(409).body("code", is("paper-not-filed"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"the court", "the other side", "a service that serves it"})
        @DisplayName("I cannot take back what was opened by")
        void wasOpened(String who) {
            JsonPath paper = handsIn(defendant, "ANSWER", "ko");
            Response opened =
                    switch (who) {
                        case "the court" -> opens(clerk, paper);
                        case "the other side" -> opens(plaintiff, paper);
                        default -> TestFiler.service().get("/documents/" + paper.getString("digest"));
                    };
            opened.then().statusCode(200);

            withdraws(defendant, paper).then().statusCode(409).body("code", is("paper-already-read"));

            plaintiff.get(papers()).then().body("items[0].state", is("FILED"));
            defendant.get(papers()).then().body("items[0].withdrawable", is(false));
        }

        @Test
        @DisplayName("I take back what others only asked the size of: HEAD gives no bytes to read")
        void wasAskedFor() {
            JsonPath paper = handsIn(defendant, "ANSWER", "ko");
            String file = papers() + "/" + paper.getString("id") + "/file";
            for (TestFiler other : List.of(plaintiff, clerk)) {
                other.asks().head("/api/filing" + file).then().statusCode(200);
                other.asks()
                        .head("/api/filing/documents/" + paper.getString("digest"))
                        .then()
                        .statusCode(200);
            }

            withdraws(defendant, paper).then().statusCode(201).body("state", is("WITHDRAWN"));
        }

        @Test
        @DisplayName("I cannot take back what was translated")
        void wasTranslated() {
            JsonPath answer = handsIn(defendant, "ANSWER", "ko");
            uploads(defendant, "TRANSLATION", "zh-CN", answer.getString("id"), TestPdf.ofPages(1))
                    .then()
                    .statusCode(201);
            withdraws(defendant, answer).then().statusCode(409).body("code", is("document-in-use"));
        }

        @Test
        @DisplayName("what I discard leaves nothing behind, unless another paper has the same bytes")
        void discards() {
            byte[] pdf = TestPdf.ofPages(1);
            JsonPath first = uploads(defendant, "STATEMENT", "ko", null, pdf)
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            JsonPath second = uploads(plaintiff, "STATEMENT", "ko", null, pdf)
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath();

            defendant
                    .commands(Map.of())
                    .delete("/api/filing" + papers() + "/" + first.getString("id"))
                    .then()
                    .statusCode(204);

            defendant.get(papers() + "/drafts").then().body("$", empty());
            opens(plaintiff, second).then().statusCode(200);
            plaintiff
                    .commands(Map.of())
                    .delete("/api/filing" + papers() + "/" + second.getString("id"))
                    .then()
                    .statusCode(204);
            assertThat(store.file(first.getString("digest")).isThere()).isFalse();
        }

        @Test
        @DisplayName(
                "the same upload again is the same draft, and the same file is not handed in twice as the same kind")
        void twice() {
            byte[] pdf = TestPdf.ofPages(1);
            String first = uploads(defendant, "ANSWER", "ko", null, pdf).path("id");
            JsonPath again = uploads(defendant, "ANSWER", "ko", null, pdf).jsonPath();
            assertThat(again.getString("id")).isEqualTo(first);
            files(defendant, again).then().statusCode(201);

            JsonPath third = uploads(defendant, "ANSWER", "ko", null, pdf).jsonPath();
            files(defendant, third).then().statusCode(409).body("code", is("paper-already-filed"));

            describes(defendant, third, Map.of("kind", "STATEMENT")).then().statusCode(200);
        }

        @Test
        @DisplayName(
                "two windows: the second sees that the first has changed it, or handed it in; once it is, it stays as it is")
        void twoWindows() {
            JsonPath seen = drafts(defendant, "ANSWER", "ko");
            describes(defendant, seen, Map.of("title", "First")).then().statusCode(200);

            describes(defendant, seen, Map.of("title", "Second"))
                    .then()
                    .statusCode(409)
                    .body("code", is("paper-changed"));
            files(defendant, seen).then().statusCode(409).body("code", is("paper-changed"));

            JsonPath now = defendant.get(papers() + "/" + seen.getString("id")).jsonPath();
            files(defendant, now).then().statusCode(201);
            describes(defendant, now, Map.of()).then().statusCode(409).body("code", is("paper-not-editable"));
            files(defendant, now).then().statusCode(409).body("code", is("paper-not-editable"));
            defendant
                    .commands(Map.of())
                    .delete("/api/filing" + papers() + "/" + seen.getString("id"))
                    .then()
                    .statusCode(409)
                    .body("code", is("paper-not-editable"));
        }

        @Test
        @DisplayName("pressing the button many times at once hands it in once")
        void atOnce() throws Exception {
            JsonPath draft = drafts(defendant, "ANSWER", "ko");
            List<Integer> answers = new ArrayList<>();
            try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
                List<Future<Integer>> pressed = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    pressed.add(hands.submit(() -> files(defendant, draft).statusCode()));
                }
                for (Future<Integer> each : pressed) {
                    answers.add(each.get());
                }
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
            clerk.get("/cases/" + caseId + "/docket")
                    .then()
                    .body("items.findAll { it.what == 'PAPER_FILED' }", hasSize(1));
        }

        @Test
        @DisplayName("what is no PDF is refused as in the wizard, and nothing stays")
        void noPdf() {
            uploads(defendant, "ANSWER", "ko", null, "MZ not a pdf".getBytes())
                    .then()
                    .statusCode(422)
                    .body("code", is("file-can-act"));
            uploads(defendant, "ANSWER", "ko", null, TestFiles.png(2, 3))
                    .then()
                    .statusCode(422)
                    .body("code", is("file-not-pdf"));
            uploads(defendant, "ANSWER", "ko", null, TestPdf.encrypted())
                    .then()
                    .statusCode(422)
                    .body("code", is("file-encrypted"));
            defendant.get(papers() + "/drafts").then().body("$", empty());
        }

        @Test
        @DisplayName("acting for two plaintiffs I say for which of them")
        void forWhom() {
            String id = plaintiff.prepares();
            Map<String, Object> draft =
                    plaintiff.get("/submissions/" + id).jsonPath().getMap("");
            draft.put(
                    "litigants",
                    List.of(
                            TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                            TestFiler.plaintiff("Rheinland Service GmbH"),
                            TestFiler.defendant("한빛정밀 주식회사", "", "", "KR")));
            plaintiff.put("/submissions/" + id, draft).then().statusCode(200);
            plaintiff.signs(id);
            plaintiff.lodges(id).then().statusCode(201);
            caseId = clerk.registers(id);
            List<String> named = plaintiff.get("/cases/" + caseId).path("parties.id");

            uploads(plaintiff, "STATEMENT", "en", null, TestPdf.ofPages(1))
                    .then()
                    .statusCode(422)
                    .body("code", is("paper-for-no-party"));
            for (String party : List.of(named.get(2), UUID.randomUUID().toString())) {
                uploadsFor(party).then().statusCode(422).body("code", is("paper-for-no-party"));
            }
            uploadsFor(named.get(1)).then().statusCode(201).body("partyId", is(named.get(1)));
        }

        private Response uploadsFor(String party) {
            return plaintiff
                    .asks()
                    .contentType("application/pdf")
                    .queryParam("kind", "STATEMENT")
                    .queryParam("language", "en")
                    .queryParam("partyId", party)
                    .body(TestPdf.ofPages(1))
                    .post("/api/filing" + papers());
        }
    }

    @Nested
    @DisplayName("As the court")
    class AsTheCourt {
        @Test
        @DisplayName("I hand in a paper for one side: the other neither reads it nor learns of it")
        void forOneSide() {
            JsonPath summons = issues(clerk, "SUMMONS", "DEFENDANT");

            defendant
                    .get(papers())
                    .then()
                    .body("items[0].kind", is("SUMMONS"))
                    .body("items[0].side", is("COURT"))
                    .body("items[0].partyId", nullValue());
            opens(defendant, summons).then().statusCode(200);
            opens(judge, summons).then().statusCode(200);
            defendant
                    .get("/cases/" + caseId + "/docket")
                    .then()
                    .body("items.find { it.what == 'PAPER_FILED' }.by", is("CLERK"));
            plaintiff.get(papers()).then().body("items.kind", not(hasItem("SUMMONS")));
            opens(plaintiff, summons).then().statusCode(404);
            plaintiff.get("/cases/" + caseId + "/docket").then().body("items.what", not(hasItem("PAPER_FILED")));
        }

        @Test
        @DisplayName(
                "I read in the work list how many nobody of us has opened yet, since the oldest of them; no other court and no party does")
        void waits() {
            JsonPath answer = handsIn(defendant, "ANSWER", "ko");
            JsonPath reply = handsIn(plaintiff, "REPLY", "en");
            JsonPath back = handsIn(plaintiff, "STATEMENT", "en");
            issues(clerk, "SUMMONS", "DEFENDANT");
            withdraws(plaintiff, back).then().statusCode(201);
            opens(plaintiff, answer).then().statusCode(200);
            assertThat(waitingFor(clerk, "COURT")).containsExactly("2 since " + answer.getString("filedAt"));
            assertThat(waitingFor(judge, "MINE")).containsExactly("2 since " + answer.getString("filedAt"));
            assertThat(waitingFor(TestFiler.clerkOf("粤01"), "COURT")).isEmpty();
            plaintiff.get("/work?standing=WAITING&kind=PAPER").then().statusCode(403);

            opens(judge, answer).then().statusCode(200);
            assertThat(waitingFor(clerk, "COURT")).containsExactly("1 since " + reply.getString("filedAt"));

            opens(clerk, reply).then().statusCode(200);
            assertThat(waitingFor(clerk, "COURT")).isEmpty();
        }

        private List<String> waitingFor(TestFiler reader, String whose) {
            return TestWork.in(caseId, reader, "standing=WAITING&kind=PAPER&whose=" + whose).stream()
                    .map(line -> TestWork.step(line).get("count") + " since " + line.get("since"))
                    .toList();
        }

        @Test
        @DisplayName("I say whom it is for, or it is not taken")
        void forNobody() {
            files(clerk, drafts(clerk, "SUMMONS", "zh-CN"))
                    .then()
                    .statusCode(422)
                    .body("code", is("paper-without-addressee"));
        }

        @Test
        @DisplayName(
                "with the judgment the case is decided here: no more claims and evidence, but still a power of attorney")
        void decides() {
            JsonPath begun = drafts(defendant, "ANSWER", "ko");
            JsonPath judgment = issues(judge, "JUDGMENT", "PLAINTIFF", "DEFENDANT");

            uploads(defendant, "ANSWER", "ko", null, TestPdf.ofPages(1))
                    .then()
                    .statusCode(409)
                    .body("code", is("paper-kind-not-now"));
            files(defendant, begun).then().statusCode(409).body("code", is("paper-kind-not-now"));
            uploads(judge, "JUDGMENT", "zh-CN", null, TestPdf.ofPages(1)).then().statusCode(409);
            handsIn(defendant, "POWER_OF_ATTORNEY", "ko");
            defendant
                    .get(papers() + "/kinds")
                    .then()
                    .body("findAll { it.mayFile }.code", not(hasItem("ANSWER")))
                    .body("findAll { it.mayFile }.code", hasItem("POWER_OF_ATTORNEY"));

            withdraws(judge, judgment).then().statusCode(201);
            files(defendant, begun).then().statusCode(201);
        }
    }

    @Nested
    @DisplayName("Is refused")
    class IsRefused {
        @ParameterizedTest(name = "{0} of the {1}: {2} {3}")
        @CsvSource({
            "ANSWER, plaintiff, 403, paper-kind-not-yours",
            "ANSWER, clerk, 403, paper-kind-not-yours",
            "AMENDED_CLAIM, defendant, 403, paper-kind-not-yours",
            "JUDGMENT, defendant, 403, paper-kind-not-yours",
            "SUMMONS, plaintiff, 403, paper-kind-not-yours",
            "STATEMENT_OF_CLAIM, plaintiff, 409, paper-kind-not-now",
            "PETITION, plaintiff, 422, paper-kind-unknown",
            "TRANSLATION, plaintiff, 422, paper-without-original",
            "' ', plaintiff, 400, request-not-valid"
        })
        void ofTheWrongKind(String kind, String who, int status, String code) {
            TestFiler author = Map.of("plaintiff", plaintiff, "defendant", defendant, "clerk", clerk)
                    .get(who);
            uploads(author, kind, "en", null, TestPdf.ofPages(1))
                    .then()
                    .statusCode(status)
                    .body("code", is(code));
            // Nor by the way of another kind.
            if (status == 403) {
                JsonPath draft = drafts(author, who.equals("clerk") ? "LETTER" : "STATEMENT", "en");
                describes(author, draft, Map.of("kind", kind))
                        .then()
                        .statusCode(status)
                        .body("code", is(code));
            }
            clerk.get(papers()).then().body("items", hasSize(9));
        }

        @Test
        @DisplayName("to and of whoever takes no part in the case")
        void strangers() {
            JsonPath draft = drafts(defendant, "ANSWER", "ko");
            for (TestFiler stranger : List.of(TestFiler.party(), TestFiler.clerkOf("粤01"))) {
                stranger.get(papers()).then().statusCode(404);
                stranger.get(papers() + "/kinds").then().statusCode(404);
                stranger.get(papers() + "/drafts").then().statusCode(404);
                opens(stranger, draft).then().statusCode(404);
                uploads(stranger, "STATEMENT", "en", null, TestPdf.ofPages(1))
                        .then()
                        .statusCode(404);
                stranger.put(papers() + "/seen", Map.of("upTo", Instant.now().toString()))
                        .then()
                        .statusCode(404);
            }
            given().get("/api/filing" + papers()).then().statusCode(401);
            TestFiler.service().get(papers()).then().statusCode(403);
        }

        @Test
        @DisplayName("to whoever is not its author, by its id in any path, also in that of an own case")
        void byId() {
            JsonPath draft = drafts(defendant, "ANSWER", "ko");
            JsonPath filed = handsIn(defendant, "STATEMENT", "ko");
            for (TestFiler other : List.of(plaintiff, clerk, judge)) {
                describes(other, draft, Map.of()).then().statusCode(404);
                files(other, draft).then().statusCode(404);
                other.commands(Map.of())
                        .delete("/api/filing" + papers() + "/" + draft.getString("id"))
                        .then()
                        .statusCode(404);
                withdraws(other, filed).then().statusCode(404).body("code", is("paper-not-found"));
            }
            String here = caseId;
            caseId = clerk.registers(plaintiff.files());
            opens(plaintiff, filed).then().statusCode(404);
            uploads(plaintiff, "TRANSLATION", "zh-CN", filed.getString("id"), TestPdf.ofPages(1))
                    .then()
                    .statusCode(404);
            appears(defendant, caseId);
            withdraws(defendant, filed).then().statusCode(404);
            caseId = here;
            plaintiff.get(papers()).then().body("items[0].state", is("FILED"));
        }
    }

    @Nested
    @DisplayName("In the list")
    class InTheList {
        @Test
        @DisplayName("is found by kind, language and side, and page by page as in one piece")
        void filtersAndPages() {
            handsIn(defendant, "ANSWER", "ko");
            handsIn(defendant, "STATEMENT", "en");
            issues(clerk, "SUMMONS", "PLAINTIFF", "DEFENDANT");

            plaintiff.get(papers() + "?side=DEFENDANT").then().body("items.kind", contains("STATEMENT", "ANSWER"));
            plaintiff.get(papers() + "?side=COURT").then().body("items.kind", contains("SUMMONS"));
            plaintiff.get(papers() + "?kind=ANSWER").then().body("items", hasSize(1));
            plaintiff
                    .get(papers() + "?language=ko")
                    .then()
                    .body("items.kind", containsInAnyOrder("ANSWER", "CONTRACT"));
            plaintiff.get(papers() + "?kind=ANSWER&side=COURT").then().body("items", empty());
            plaintiff.get(papers() + "?side=NOBODY").then().statusCode(400);
            plaintiff.get(papers() + "?after=nonsense").then().statusCode(400);

            List<String> whole = plaintiff.get(papers()).path("items.id");
            List<String> parts = new ArrayList<>();
            String after = "";
            while (after != null) {
                JsonPath page =
                        plaintiff.get(papers() + "?limit=5&after=" + after).jsonPath();
                parts.addAll(page.getList("items.id"));
                after = page.getString("next");
            }
            assertThat(parts).isEqualTo(whole).hasSize(12);
        }

        @Test
        @DisplayName("is new to each reader until that reader has seen the list")
        void isNew() {
            JsonPath first = handsIn(defendant, "ANSWER", "ko");
            plaintiff.get(papers()).then().body("items.findAll { it.unseen }.kind", contains("ANSWER"));
            plaintiff
                    .put(papers() + "/seen", Map.of("upTo", first.getString("filedAt")))
                    .then()
                    .statusCode(204);
            plaintiff.get(papers()).then().body("items.unseen", everyItem(is(false)));
            clerk.get(papers()).then().body("items.unseen", hasItem(true));

            handsIn(defendant, "STATEMENT", "ko");

            plaintiff.get(papers()).then().body("items.findAll { it.unseen }.kind", contains("STATEMENT"));
            // An older look does not make old papers new again, and nobody has seen what is yet to come.
            plaintiff
                    .put(papers() + "/seen", Map.of("upTo", "2020-01-01T00:00:00Z"))
                    .then()
                    .statusCode(204);
            plaintiff.get(papers()).then().body("items.findAll { it.unseen }.kind", contains("STATEMENT"));
            plaintiff
                    .put(papers() + "/seen", Map.of("upTo", "2999-01-01T00:00:00Z"))
                    .then()
                    .statusCode(204);
            handsIn(defendant, "OTHER", "ko");
            plaintiff.get(papers()).then().body("items.findAll { it.unseen }.kind", contains("OTHER"));
        }
    }
}
