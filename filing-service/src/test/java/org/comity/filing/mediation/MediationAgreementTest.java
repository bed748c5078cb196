package org.comity.filing.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.http.Sha256;
import org.comity.law.CourtClock;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source: Civil Procedure Law arts. 99, 205; Online Mediation Rules arts. 18, 19. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What was agreed in a mediation")
class MediationAgreementTest {
    static final String TEXT = "被告于2027年1月31日前向原告支付人民币十万元。";

    private final TestFiler filer = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final UUID hearing = UUID.randomUUID();

    @Inject
    CaseParties parties;

    private String caseId;
    private String suing;
    private String sued;

    @BeforeEach
    void register() {
        String submission = filer.prepares(List.of(
                TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                TestFiler.defendant("한빛정밀 주식회사", "Hanbit Precision Co., Ltd.", "韩光精密株式会社", "KR")));
        filer.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        suing = filer.get("/cases/" + caseId).path("parties[0].id");
        sued = filer.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
    }

    private void agreed() {
        String signed = """
            {"role":"%s","partyId":%s,"name":"%s","language":"%s","specialAuthority":%s,"signedAt":"2026-11-30T02:00:00Z"}""";
        TestEvents.tell(
                "hearing-service",
                UUID.fromString(caseId),
                TestEvents.event("MediationAgreementReached", UUID.fromString(caseId), """
                {"caseId":"%s","hearingId":"%s","mediatorAccountId":"%s","mediator":"王调解","text":"%s","digest":"%s",
                 "readings":[{"language":"ko","text":"피고는 원고에게 10만 위안을 지급한다."},{"language":"ar","text":"يدفع المدعى عليه."}],
                 "signatures":[%s,%s,%s],"inForceAt":"2026-11-30T16:30:00Z"}""".formatted(
                                caseId,
                                hearing,
                                UUID.randomUUID(),
                                TEXT,
                                Sha256.hexOf(TEXT.getBytes(StandardCharsets.UTF_8)),
                                signed.formatted("PLAINTIFF", "\"" + suing + "\"", "陈薇律师", "zh-CN", "true"),
                                signed.formatted("DEFENDANT", "\"" + sued + "\"", "Kim", "ko", "null"),
                                signed.formatted("MEDIATOR", "null", "王调解", "zh-HK", "null"))));
    }

    private JsonPath papers(TestFiler reader) {
        return reader.get("/cases/" + caseId + "/papers?kind=MEDIATION_AGREEMENT")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath paper() {
        agreed();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> papers(filer).getList("items").size() == 1);
        return papers(filer);
    }

    @Test
    @DisplayName(
            "becomes a sealed paper of the case with every reading and who signed when, for those who signed it and the court")
    void isAPaper() throws IOException {
        String id = paper().getString("items[0].id");
        for (TestFiler reader : List.of(filer, defendant, clerk)) {
            byte[] pdf = reader.get("/cases/" + caseId + "/papers/" + id + "/file")
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();
            try (PDDocument read = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(read);
                assertThat(text).contains(TEXT, "피고는 원고에게", "陈薇律师", "Kim", "王调解", "2026年12月1日 00:30:00");
                assertThat(text).contains("声明授权委托书包含和解权限");
                assertThat(read.getSignatureDictionaries()).hasSize(1);
            }
        }
        TestFiler.party().get("/cases/" + caseId + "/papers/" + id).then().statusCode(404);
        assertThat(TestFacts.of(parties.getEntityManager(), "PaperFiled", caseId))
                .filteredOn(fact -> fact.getString("kind").equals("MEDIATION_AGREEMENT"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.getString("readers")).isEqualTo("NAMED");
                    assertThat(fact.getList("readerPartyIds")).containsExactlyInAnyOrder(suing, sued);
                    assertThat(fact.getList("readerAccountIds"))
                            .containsExactlyInAnyOrder(filer.account.toString(), defendant.account.toString());
                });
        clerk.get("/cases/" + caseId + "/docket")
                .then()
                .body("items.find { it.details.kind == 'MEDIATION_AGREEMENT' }.what", is("PAPER_FILED"));
    }

    @Test
    @DisplayName("is one paper however often it is told, and no one's to hand in")
    void isOnce() {
        String id = paper().getString("items[0].id");
        agreed();
        TestEvents.tell(
                "hearing-service",
                UUID.fromString(caseId),
                TestEvents.event(
                        "PartyCalledToCourtroom", UUID.fromString(caseId), """
                {"caseId":"%s","hearingId":"%s","partyId":"%s","startsAt":"2026-11-30T02:00:00Z",
                 "decidedAt":"2026-11-30T02:00:00Z"}""".formatted(caseId, hearing, sued)));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> clerk.get("/cases/" + caseId + "/docket")
                .then()
                .body("items.findAll { it.what == 'PARTY_CALLED_TO_COURTROOM' }", hasSize(1)));
        assertThat(papers(filer).getList("items.id")).containsExactly(id);
        for (TestFiler anybody : List.of(filer, clerk)) {
            anybody.get("/cases/" + caseId + "/papers/kinds")
                    .then()
                    .body("find { it.code == 'MEDIATION_AGREEMENT' }.mayFile", is(false));
        }
    }

    @Test
    @DisplayName(
            "is confirmed where the parties ask for it together: one applies, is told to the other, and both see who joined")
    void isConfirmedTogether() {
        paper();
        String today = "2026-12-01";
        filer.get("/cases/" + caseId + "/mediation-agreement")
                .then()
                .statusCode(200)
                .body("agreement.text", is(TEXT))
                .body("agreement.mediator", is("王调解"))
                .body("agreement.agreedOn", is(today));
        TestFiler.party()
                .get("/cases/" + caseId + "/mediation-agreement")
                .then()
                .statusCode(404);
        String applications = "/cases/" + caseId + "/applications";
        String id = filer.post(
                        applications,
                        Map.of(
                                "kind",
                                "MEDIATION_CONFIRMATION",
                                "fields",
                                Map.of(
                                        "AGREEMENT",
                                        TEXT,
                                        "AGREED_ON",
                                        LocalDate.now(CourtClock.ZONE).toString(),
                                        "MEDIATOR",
                                        "王调解"),
                                "paperIds",
                                List.of()))
                .then()
                .statusCode(201)
                .body("joint.joined", empty())
                .body("joint.waitsFor", contains(sued))
                .body("joint.mayJoin", is(false))
                .extract()
                .path("id");
        assertThat(TestFacts.of(parties.getEntityManager(), "ApplicationToJoin", caseId))
                .singleElement()
                .satisfies(
                        fact -> assertThat(fact.getList("accountIds")).containsExactly(defendant.account.toString()));
        TestFiler judge = TestFiler.judge();
        TestStaff.gives(caseId, judge);
        String joining = applications + "/" + id + "/joining";
        grants(judge, id).then().statusCode(409).body("code", is("application-not-joined"));
        filer.post(joining, Map.of()).then().statusCode(409).body("code", is("application-not-to-join"));
        TestFiler.party().post(joining, Map.of()).then().statusCode(404);
        defendant.get(applications).then().body("items[0].joint.mayJoin", is(true));
        defendant
                .post(joining, Map.of())
                .then()
                .statusCode(201)
                .body("joint.joined.partyId", contains(sued))
                .body("joint.waitsFor", empty());
        defendant.post(joining, Map.of()).then().statusCode(409).body("code", is("application-not-to-join"));
        clerk.get("/cases/" + caseId + "/docket").then().body("items.what", hasItem("APPLICATION_JOINED"));
        grants(judge, id).then().statusCode(422).body("code", is("application-without-document"));
    }

    private Response grants(TestFiler judge, String id) {
        String applications = "/cases/" + caseId + "/applications";
        int version = judge.get(applications).path("items.find { it.id == '" + id + "' }.version");
        return judge.post(
                applications + "/" + id + "/decision",
                Map.of("version", version, "granted", true, "reasons", "自愿，不违反法律规定"));
    }

    @Test
    @DisplayName("is what the forms of a statement and of a judgment are for, which nobody has to join in")
    void isStatedOrJudged() {
        for (String kind : List.of("MEDIATION_STATEMENT", "MEDIATION_JUDGMENT")) {
            defendant
                    .post(
                            "/cases/" + caseId + "/applications",
                            Map.of(
                                    "kind",
                                    kind,
                                    "fields",
                                    Map.of("AGREEMENT", TEXT, "AGREED_ON", "2020-01-02", "MEDIATOR", "王调解"),
                                    "paperIds",
                                    List.of()))
                    .then()
                    .statusCode(201)
                    .body("joint", nullValue());
        }
    }
}
