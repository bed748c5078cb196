package org.comity.filing.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.filing.TestAccount;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("How a fee is paid")
class PaymentTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    private String caseId;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        TestAccount.isKept();
    }

    private String charges() {
        return "/cases/" + caseId + "/charges";
    }

    private String owed(String kind) {
        String path = "items.find { it.kind == '" + kind + "' }.id";
        await().atMost(SOON).untilAsserted(() -> plaintiff.get(charges()).then().body(path, notNullValue()));
        return plaintiff.get(charges()).path(path);
    }

    private String payment(String charge) {
        return charges() + "/" + charge + "/payment";
    }

    private Response pays(String charge, String cny) {
        return clerk.post(payment(charge), Map.of("cny", cny, "paidOn", today.toString()));
    }

    private static String text(Response pdf) throws IOException {
        pdf.then().statusCode(200).contentType("application/pdf");
        try (PDDocument read = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(read.getSignatureDictionaries()).as("sealed").hasSize(1);
            return new PDFTextStripper().getText(read);
        }
    }

    @Test
    @DisplayName(
            "with the claim is told to the plaintiff alone, with the reference, the court's account and the currency of the claim")
    void claim() {
        String charge = owed("STATEMENT_OF_CLAIM");
        plaintiff
                .get(payment(charge))
                .then()
                .statusCode(200)
                .body("reference", matchesPattern("RF\\d{2} \\d{4} \\d{4} \\d{2}"))
                .body("leftCny", is("34064.00"))
                .body("account.number", is(TestAccount.NUMBER))
                .body("account.bic", is("ICBKCNBJZJP"))
                .body("inClaimCurrency.currency", is("USD"))
                .body("payments", empty());
        TestFiler.party().get(payment(charge)).then().statusCode(404);
        TestFiler.clerkOf("沪01").get(payment(charge)).then().statusCode(404);
        plaintiff
                .post(payment(charge), Map.of("cny", "34064", "paidOn", today.toString()))
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("stands on a sealed slip in the payer's language, with a code that a telephone reads")
    void slip() throws Exception {
        String charge = owed("STATEMENT_OF_CLAIM");
        String reference = plaintiff.get(payment(charge)).path("reference");
        Response french = plaintiff.asksIn("fr").get("/api/filing" + payment(charge) + "/slip");
        assertThat(text(french))
                .contains(reference, TestAccount.NUMBER, "ICBKCNBJZJP", "34064.00", "缴费单", "Référence", "OUR", "USD");
        assertThat(read(french.asByteArray()))
                .isEqualTo(String.join(
                        "\n",
                        "Hangzhou Intermediate People's Court",
                        "ICBC Hangzhou Branch",
                        "A/C " + TestAccount.NUMBER,
                        "SWIFT/BIC ICBKCNBJZJP",
                        "CNY 34064.00",
                        "REF " + reference.replace(" ", "")));
        for (String language : List.of("zh-CN", "ko", "ja", "ru", "es", "ar", "en")) {
            plaintiff
                    .asksIn(language)
                    .get("/api/filing" + payment(charge) + "/slip")
                    .then()
                    .statusCode(200);
        }
    }

    /** What is in the picture, as a camera sees it. */
    private static String read(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer pages = new PDFRenderer(document);
            BufferedImage last = pages.renderImageWithDPI(document.getNumberOfPages() - 1, 150);
            LuminanceSource seen = new RGBLuminanceSource(
                    last.getWidth(),
                    last.getHeight(),
                    last.getRGB(0, 0, last.getWidth(), last.getHeight(), null, 0, last.getWidth()));
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    @Test
    @DisplayName("is receipted with a number of the court's, and the last day of the claim's fee is met")
    void receipt() throws IOException {
        String charge = owed("STATEMENT_OF_CLAIM");
        JsonPath paid = pays(charge, "34064").then().statusCode(201).extract().jsonPath();
        assertThat(paid.getString("payments[0].receipt")).matches("浙01-\\d{4}-\\d{6}");
        assertThat(text(plaintiff.get(payment(charge) + "/receipts/" + paid.getString("payments[0].id"))))
                .contains(paid.getString("payments[0].receipt"), "34064.00", "收费回执", "财政票据");
        clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.find { it.periodId == 'FIL-07' }.state", is("MET"));
        plaintiff.get(payment(charge) + "/slip").then().statusCode(409).body("code", is("charge-without-sum"));
        plaintiff
                .get(payment(charge) + "/receipts/" + caseId)
                .then()
                .statusCode(404)
                .body("code", is("receipt-not-found"));
    }

    @Test
    @DisplayName("for an application is owed from its making, until it is taken back")
    void preservation() {
        JsonPath made = plaintiff
                .post(
                        "/cases/" + caseId + "/applications",
                        Map.of(
                                "kind",
                                "PROPERTY_PRESERVATION",
                                "fields",
                                Map.of(
                                        "AMOUNT", "600000",
                                        "PROPERTY", "银行存款",
                                        "REASONS", "被告转移财产"),
                                "paperIds",
                                List.of()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String charge = owed("PROPERTY_PRESERVATION");
        plaintiff.get(payment(charge)).then().body("leftCny", is("3520.00"));
        plaintiff
                .post(
                        "/cases/" + caseId + "/applications/" + made.getString("id") + "/withdrawal",
                        Map.of("version", made.getLong("version")))
                .then()
                .statusCode(201);
        plaintiff.get(charges()).then().body("items.find { it.kind == 'PROPERTY_PRESERVATION' }.state", is("VOID"));
    }

    @Test
    @DisplayName("stands in the court's own notice too")
    void notice() {
        owed("STATEMENT_OF_CLAIM");
        String bank = clerk.get("/cases/" + caseId + "/court-documents/kinds")
                .path("find { it.code == 'FEE_NOTICE' }.fields.find { it.code == 'BANK' }.known");
        assertThat(bank).contains(TestAccount.NUMBER, "REF RF");
    }

    @Test
    @DisplayName("back is by an order to the finance office, for no more than the ground gives")
    void refund() throws IOException {
        String charge = owed("STATEMENT_OF_CLAIM");
        pays(charge, "34064").then().statusCode(201);
        refunds(charge, "0.01", "OVERPAID").then().statusCode(422).body("code", is("refund-too-much"));
        refunds(charge, "34064.01", "HALVED").then().statusCode(422).body("code", is("refund-too-much"));
        JsonPath ordered = refunds(charge, "17032", "HALVED")
                .then()
                .statusCode(201)
                .body("refunds.article", contains("FEE 15, 16, 53"))
                .extract()
                .jsonPath();
        refunds(charge, "17032.01", "HALVED").then().statusCode(422);
        String refund = charges() + "/" + charge + "/refunds/" + ordered.getString("refunds[0].id");
        assertThat(text(clerk.get(refund + "/order"))).contains("17032", "Rheinland Maschinenbau GmbH", "退费通知");
        plaintiff.get(refund + "/order").then().statusCode(403);
        clerk.post(refund + "/payout", Map.of("paidOutOn", today.plusDays(1).toString()))
                .then()
                .statusCode(422);
        clerk.post(refund + "/payout", Map.of("paidOutOn", today.toString()))
                .then()
                .statusCode(201)
                .body("refunds.paidOutOn", contains(today.toString()));
        clerk.post(refund + "/payout", Map.of("paidOutOn", today.toString()))
                .then()
                .statusCode(409)
                .body("code", is("refund-paid-out"));
        plaintiff.get(charges()).then().body("items.state", hasItem("PAID")).body("items.state", not(hasItem("OPEN")));
    }

    private Response refunds(String charge, String cny, String ground) {
        return clerk.post(
                charges() + "/" + charge + "/refunds",
                Map.of(
                        "cny",
                        cny,
                        "ground",
                        ground,
                        "payee",
                        "Rheinland Maschinenbau GmbH",
                        "payeeAccount",
                        "DE89370400440532013000\nCommerzbank Köln"));
    }
}
