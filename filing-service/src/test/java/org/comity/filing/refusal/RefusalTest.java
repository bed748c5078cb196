package org.comity.filing.refusal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.http.Language;
import org.comity.http.Sha256;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A ruling that no case is registered")
class RefusalTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    EntityManager database;

    private String submission;
    private String path;

    @BeforeEach
    void file() {
        submission = filer.files();
        path = "/submissions/" + submission + "/refusal";
        clerk.takes(submission).then().statusCode(200);
    }

    private Response writes(TestFiler who, long version, String... grounds) {
        return who.put(
                path,
                Map.of(
                        "version", version,
                        "grounds", List.of(grounds),
                        "findings", "双方订有书面仲裁协议。\n本院不应受理。",
                        "appealCourt", "浙江省高级人民法院",
                        "language", "ar"));
    }

    private static JsonPath done(Response response, int status) {
        return response.then().statusCode(status).extract().jsonPath();
    }

    private Response does(TestFiler who, String act, long version) {
        return who.post(path + "/" + act, Map.of("version", version, "reason", "仲裁协议是否有效，请查明"));
    }

    private JsonPath sent() {
        JsonPath draft = done(writes(clerk, 0, "ARBITRATION", "NO_CLAIM"), 200);
        return done(does(clerk, "sending", draft.getLong("version")), 201);
    }

    private JsonPath issued() {
        return done(does(judge, "decision", sent().getLong("version")), 201);
    }

    @Test
    @DisplayName(
            "is drafted by the clerk, decided by a judge, sealed, and read by the filer, who is told of the court and period of appeal")
    void isIssued() throws IOException {
        JsonPath ruling = issued();
        filer.get("/submissions/" + submission).then().body("status", is("REFUSED"));
        byte[] pdf = filer.get(path + "/file").then().statusCode(200).extract().asByteArray();
        assertThat(Sha256.hexOf(pdf)).isEqualTo(ruling.getString("sealedDigest"));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getSignatureDictionaries()).hasSize(1);
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains("民事裁定书（不予受理）", "第一百二十六条", "CPL127(2),288", "浙江省高级人民法院", "审判员林", "书记员陈")
                    .contains("Rheinland", ruling.getString("checkCode"), ruling.getString("reference"))
                    .doesNotContain("草稿");
        }
        filer.get(path)
                .then()
                .body("ruling.state", is("ISSUED"))
                .body("ruling.appeal", nullValue())
                .body("ruling.decidedByName", notNullValue())
                .body("appealDays", is(30))
                .body("submission", nullValue());
        given().get("/api/filing/issued-documents/" + ruling.getString("checkCode"))
                .then()
                .statusCode(200)
                .body("kind", is("NON_ACCEPTANCE_RULING"))
                .body("court.code", is(TestTokens.COURT))
                .body("sealedDigest", is(ruling.getString("sealedDigest")));
    }

    @Test
    @DisplayName("starts the period of appeal on the day on which the filer receives it, once")
    void isReceived() {
        filer.post(path + "/receipt", Map.of()).then().statusCode(404).body("code", is("refusal-not-found"));
        issued();
        JsonPath received = done(filer.post(path + "/receipt", Map.of()), 201);
        Derivation counted = Derivation.of("APP-01", CourtClock.dateOf(Instant.now()));
        assertThat(received.getString("servedOn")).isEqualTo(counted.trigger().toString());
        assertThat(received.getString("appeal.rule")).isEqualTo("APP-01");
        assertThat(received.getString("appeal.lastDay"))
                .isEqualTo(counted.lastDay().toString());
        assertThat(TestFacts.of(database, "RefusalServed", submission))
                .singleElement()
                .returns(filer.account.toString(), served -> served.getString("filerAccountId"))
                .returns(counted.lastDay().toString(), served -> served.getString("appealBy"));
        filer.post(path + "/receipt", Map.of()).then().statusCode(409).body("code", is("refusal-served-already"));
        clerk.post(path + "/service", Map.of("day", counted.trigger().toString(), "how", "EMS 123"))
                .then()
                .statusCode(409)
                .body("code", is("refusal-served-already"));
    }

    @Test
    @DisplayName("is served otherwise by a clerk, with what proves it, on no day before it or after today")
    void isServedOtherwise() {
        issued();
        String today = CourtClock.dateOf(Instant.now()).toString();
        for (String day : List.of("2020-01-01", "2999-01-01")) {
            clerk.post(path + "/service", Map.of("day", day, "how", "EMS 123"))
                    .then()
                    .statusCode(422)
                    .body("code", is("refusal-service-day-wrong"));
        }
        filer.post(path + "/service", Map.of("day", today, "how", "EMS 123"))
                .then()
                .statusCode(403);
        clerk.post(path + "/service", Map.of("day", today, "how", "EMS 123"))
                .then()
                .statusCode(201)
                .body("servedHow", is("EMS 123"))
                .body("appeal.length", is(30));
    }

    private Response appeals(TestFiler who) {
        return who.post(path + "/appeal", Map.of("requests", "撤销裁定，指令受理", "reasons", "仲裁协议无效"));
    }

    private Response sendsUp(TestFiler who, LocalDate day) {
        return who.post(path + "/appeal/sending-up", Map.of("day", day.toString(), "how", "移送函 1号"));
    }

    @Test
    @DisplayName("is appealed by its filer once it is issued, once, and the clerk notes when the file went up")
    void isAppealed() {
        LocalDate today = CourtClock.dateOf(Instant.now());
        appeals(filer).then().statusCode(404).body("code", is("refusal-not-found"));
        issued();
        filer.get(path).then().body("mayAppeal", is(true)).body("ruling.petition", nullValue());
        clerk.get(path).then().body("mayAppeal", is(false));
        sendsUp(clerk, today).then().statusCode(409).body("code", is("refusal-not-appealed"));
        appeals(clerk).then().statusCode(403);
        appeals(TestFiler.party()).then().statusCode(404);
        filer.post(path + "/appeal", Map.of("requests", " ", "reasons", "x"))
                .then()
                .statusCode(400);
        appeals(filer).then().statusCode(201).body("petition.requests", is("撤销裁定，指令受理"));
        appeals(filer).then().statusCode(409).body("code", is("refusal-appealed-already"));
        filer.get(path).then().body("mayAppeal", is(false));
        clerk.get(path).then().body("ruling.petition.reasons", is("仲裁协议无效"));
        sendsUp(filer, today).then().statusCode(403);
        sendsUp(TestFiler.clerkOf("沪01"), today).then().statusCode(404);
        for (LocalDate wrong : List.of(today.minusDays(1), today.plusDays(1))) {
            sendsUp(clerk, wrong).then().statusCode(422).body("code", is("refusal-sending-day-wrong"));
        }
        sendsUp(clerk, today).then().statusCode(201).body("petition.sentUpHow", is("移送函 1号"));
        sendsUp(clerk, today).then().statusCode(409).body("code", is("refusal-sent-up-already"));
        filer.get(path).then().body("ruling.petition.sentUpOn", is(today.toString()));
    }

    @Test
    @DisplayName("is appealed in the last second of the last day in Beijing, and no longer in the one after it")
    void isAppealedInTime() {
        issued();
        done(filer.post(path + "/receipt", Map.of()), 201);
        Instant over = Derivation.of("APP-01", CourtClock.dateOf(Instant.now()))
                .lastDay()
                .plusDays(1)
                .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                .toInstant();
        at(over, () -> appeals(filer.provenAt(over)))
                .then()
                .statusCode(409)
                .body("code", is("refusal-appeal-too-late"));
        at(over.minusSeconds(1), () -> appeals(filer.provenAt(over.minusSeconds(1))))
                .then()
                .statusCode(201);
    }

    /** As if it were that time at the court, for as long as it takes. */
    private static Response at(Instant time, Supplier<Response> act) {
        QuarkusMock.installMockForType(Clock.fixed(time, ZoneOffset.UTC), Clock.class);
        try {
            return act.get();
        } finally {
            QuarkusMock.installMockForType(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), Clock.class);
        }
    }

    @Test
    @DisplayName("is a judge's: no clerk decides on it, and no judge of another court sees it")
    void isTheJudges() {
        long version = sent().getLong("version");
        does(clerk, "decision", version).then().statusCode(403);
        does(filer, "decision", version).then().statusCode(403);
        TestFiler elsewhere = TestFiler.of("judge", "沪01");
        does(elsewhere, "decision", version).then().statusCode(404);
        elsewhere.get(path).then().statusCode(404);
        elsewhere.get("/refusals").then().body("items.submissionId", not(hasItem(submission)));
        judge.get("/refusals?limit=200").then().body("items.submissionId", hasItem(submission));
        does(judge, "decision", version).then().statusCode(201);
        judge.get("/refusals?limit=200").then().body("items.submissionId", not(hasItem(submission)));
    }

    @Test
    @DisplayName("shows the judge the filing with its documents once it lies before the judges, and not before")
    void isReadByTheJudge() {
        JsonPath draft = done(writes(clerk, 0, "ARBITRATION"), 200);
        String digest = clerk.get("/reviews/" + submission).path("submission.documents[0].digest");
        judge.get(path).then().statusCode(404);
        judge.get("/documents/" + digest).then().statusCode(404);
        does(clerk, "sending", draft.getLong("version")).then().statusCode(201);
        judge.get(path).then().body("submission.id", is(submission)).body("ruling.state", is("WITH_JUDGE"));
        judge.get("/documents/" + digest).then().statusCode(200);
        judge.get(path + "/preview").then().statusCode(200);
        filer.get(path).then().statusCode(200).body("ruling", nullValue());
        filer.get(path + "/file").then().statusCode(404);
        filer.get(path + "/preview").then().statusCode(403);
    }

    @Test
    @DisplayName("while it lies before the judges nothing else is decided; given back, the clerk goes on")
    void isGivenBack() {
        JsonPath sent = sent();
        for (String act : List.of("acceptance", "return")) {
            clerk.post(
                            "/submissions/" + submission + "/" + act,
                            Map.of("version", clerk.versionSeen(submission), "exchangeRate", "7.10", "reasons", "x"))
                    .then()
                    .statusCode(409)
                    .body("code", is("submission-with-judge"));
        }
        clerk.notifies(submission, "id-missing").then().statusCode(409).body("code", is("submission-with-judge"));
        writes(clerk, sent.getLong("version"), "NO_CLAIM").then().statusCode(409);
        JsonPath back = done(does(judge, "return", sent.getLong("version")), 201);
        assertThat(back.getString("state")).isEqualTo("DRAFT");
        assertThat(back.getString("returnReason")).isEqualTo("仲裁协议是否有效，请查明");
        writes(clerk, back.getLong("version"), "NO_CLAIM").then().statusCode(200);
        clerk.accepts(submission).then().statusCode(201).body("status", is("ACCEPTED"));
    }

    @Test
    @DisplayName(
            "is not decided twice, on a stale version, or before its turn; a refused filing is not registered any more")
    void isDecidedOnce() {
        JsonPath draft = done(writes(clerk, 0, "ARBITRATION"), 200);
        long first = draft.getLong("version");
        does(judge, "decision", first).then().statusCode(404);
        long sent = done(does(clerk, "sending", first), 201).getLong("version");
        does(judge, "decision", first).then().statusCode(409).body("code", is("refusal-changed"));
        long issued = done(does(judge, "decision", sent), 201).getLong("version");
        does(judge, "decision", issued).then().statusCode(409).body("code", is("refusal-not-now"));
        does(judge, "return", issued).then().statusCode(409).body("code", is("refusal-not-now"));
        clerk.accepts(submission).then().statusCode(409).body("code", is("submission-already-handled"));
    }

    @Test
    @DisplayName("is drafted by who reviews the filing, on grounds that the law knows")
    void isDraftedByTheReviewer() {
        writes(TestFiler.clerk(), 0, "ARBITRATION").then().statusCode(409);
        writes(clerk, 0, "ILL_HUMOUR").then().statusCode(422).body("code", is("refusal-ground-unknown"));
        writes(clerk, 0).then().statusCode(400).body("grounds.field", hasItem("grounds"));
        writes(judge, 0, "ARBITRATION").then().statusCode(403);
        clerk.get(path)
                .then()
                .body("ruling", nullValue())
                .body("grounds.code", hasItem("ARBITRATION"))
                .body("appealCourt", is("浙江省高级人民法院"));
        clerk.get("/reviews/" + submission).then().body("submission.status", is("IN_REVIEW"));
    }

    @Test
    @DisplayName("has grounds with their article, in each of the eight languages")
    void groundsAreWhole() {
        assertThat(RefusalGround.all())
                .hasSize(14)
                .extracting(RefusalGround::code)
                .doesNotHaveDuplicates();
        assertThat(RefusalGround.all()).allSatisfy(ground -> {
            assertThat(ground.article()).isNotBlank();
            assertThat(ground.confidence()).isNotNull();
            assertThat(Language.SUPPORTED)
                    .allSatisfy(language -> assertThat(ground.titles().get(language.toLanguageTag()))
                            .isNotBlank());
            assertThat(ground.titles().values()).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/refusals?limit=0", "/refusals?limit=201"})
    @DisplayName("lies on pages with an end, for judges alone")
    void notAPage(String page) {
        judge.get(page).then().statusCode(400);
        clerk.get("/refusals").then().statusCode(403);
    }
}
