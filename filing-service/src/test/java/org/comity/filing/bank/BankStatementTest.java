package org.comity.filing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestAccount;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What the court's bank says came")
class BankStatementTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final String bank = UUID.randomUUID().toString().substring(0, 8);

    private String payment;
    private String reference;

    @BeforeEach
    void owes() {
        TestAccount.isKept();
        String charges = "/cases/" + clerk.registers(plaintiff.files()) + "/charges";
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> plaintiff.get(charges).then().body("items", hasSize(1)));
        payment = charges + "/" + plaintiff.get(charges).path("items[0].id") + "/payment";
        reference = plaintiff.get(payment).path("reference");
    }

    private Response imports(TestFiler who, Object statement) {
        return who.asks()
                .contentType("application/xml")
                .body(statement.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/filing/bank-statements");
    }

    private Map<String, Object> found(String text) {
        return clerk.get("/bank-entries?limit=200")
                .jsonPath()
                .getMap("items.find { it.remittance.contains('" + text + "') }");
    }

    private String saysTo(Map<String, Object> entry, String act) {
        return "/bank-entries/" + entry.get("id") + "/" + act;
    }

    @Test
    @DisplayName("with the reference and the sum of a fee pays it, and the same file again pays nothing")
    void exact() {
        TestStatement statement = new TestStatement().credit(bank + "1", "34064.00", "CNY", reference);
        String file = statement.toString();
        String first = imports(clerk, file)
                .then()
                .statusCode(201)
                .body("credits", is(1))
                .body("waiting", is(0))
                .extract()
                .path("id");
        plaintiff
                .get(payment)
                .then()
                .body("leftCny", is("0"))
                .body("payments.cny", contains("34064.00"))
                .body("payments.paidOn", contains("2026-11-27"));
        imports(clerk, file).then().statusCode(201).body("id", is(first));
        // The bank sends the entry again in the statement of another day.
        imports(clerk, statement.credit(bank + "2", "1.00", "CNY", bank))
                .then()
                .body("known", is(1))
                .body("waiting", is(1));
        plaintiff.get(payment).then().body("payments", hasSize(1)).body("excessCny", is("0.00"));
    }

    @Test
    @DisplayName("in parts waits for a clerk, who books them until the fee is paid")
    void partial() {
        imports(clerk, new TestStatement().credit(bank + "1", "30000", "CNY", reference + " " + bank))
                .then()
                .body("waiting", is(1));
        plaintiff.get(payment).then().body("leftCny", is("34064.00"));
        Map<String, Object> part = found(bank);
        assertThat(part).containsEntry("finding", "PARTIAL").containsEntry("payer", "Rheinland Maschinenbau GmbH");
        clerk.post(saysTo(part, "attribution"), Map.of("version", part.get("version"), "reference", reference))
                .then()
                .statusCode(201)
                .body("state", is("BOOKED"))
                .body("receipt", notNullValue());
        plaintiff.get(payment).then().body("leftCny", is("4064.00"));
        clerk.post(saysTo(part, "attribution"), Map.of("version", part.get("version"), "reference", reference))
                .then()
                .statusCode(409)
                .body("code", is("bank-entry-decided"));
        // The rest is exact.
        imports(clerk, new TestStatement().credit(bank + "2", "4064", "CNY", reference))
                .then()
                .body("waiting", is(0));
        plaintiff.get(payment).then().body("leftCny", is("0")).body("payments", hasSize(2));
    }

    @Test
    @DisplayName("for several fees is split by a clerk: all of it, each part for another fee and with its own receipt")
    void forSeveral() {
        String otherCase = clerk.registers(plaintiff.files());
        String others = "/cases/" + otherCase + "/charges";
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> plaintiff.get(others).then().body("items", hasSize(1)));
        String otherPayment = others + "/" + plaintiff.get(others).path("items[0].id") + "/payment";
        String other = plaintiff.get(otherPayment).path("reference");
        imports(clerk, new TestStatement().credit(bank + "1", "64064", "CNY", "two cases " + bank));
        Map<String, Object> came = found(bank);
        // Not all of it, more than came, and one fee twice.
        splits(came, "34064", reference, other, "29999.99")
                .then()
                .statusCode(422)
                .body("code", is("bank-entry-parts"));
        splits(came, "34064", reference, other, "30000.01").then().statusCode(422);
        splits(came, "34064", reference, reference, "30000").then().statusCode(422);
        splits(came, "34064", reference, "RF00 0000", "30000")
                .then()
                .statusCode(422)
                .body("code", is("payment-reference-unknown"));
        plaintiff.get(payment).then().body("payments", hasSize(0));
        splits(came, "34064", reference, other, "30000")
                .then()
                .statusCode(201)
                .body("bookedCny", is("34064.00"))
                .body("further.cny", contains("30000.00"))
                .body("further.fee.caseId", contains(otherCase))
                .body("further.receipt", contains(notNullValue()));
        plaintiff.get(payment).then().body("leftCny", is("0"));
        plaintiff.get(otherPayment).then().body("leftCny", is("4064.00")).body("payments.cny", contains("30000.00"));
        assertThat((List<?>) found(bank).get("further")).hasSize(1);
    }

    private Response splits(Map<String, Object> entry, String cny, String first, String other, String otherCny) {
        return clerk.post(
                saysTo(entry, "attribution"),
                Map.of(
                        "version",
                        entry.get("version"),
                        "reference",
                        first,
                        "cny",
                        cny,
                        "further",
                        List.of(Map.of("reference", other, "cny", otherCny))));
    }

    @Test
    @DisplayName("twice, or too much, waits for a clerk, and what is too much can be paid back")
    void over() {
        imports(
                        clerk,
                        new TestStatement()
                                .credit(bank + "1", "34064", "CNY", reference)
                                .credit(bank + "2", "34064", "CNY", reference + " " + bank))
                .then()
                .body("waiting", is(1));
        Map<String, Object> second = found(bank);
        assertThat(second).containsEntry("finding", "CLOSED");
        clerk.post(saysTo(second, "attribution"), Map.of("version", second.get("version"), "reference", reference))
                .then()
                .statusCode(201);
        clerk.get(payment).then().body("excessCny", is("34064.00"));
        clerk.post(
                        payment.replace("/payment", "/refunds"),
                        Map.of("cny", "34064", "ground", "OVERPAID", "payee", "R", "payeeAccount", "DE"))
                .then()
                .statusCode(201)
                .body("excessCny", is("0.00"));
    }

    @Test
    @DisplayName("in another currency is booked at the rate of the day on which the case was accepted")
    void foreign() {
        String about = plaintiff.get(payment).path("inClaimCurrency.amount");
        imports(clerk, new TestStatement().credit(bank + "1", about, "USD", reference + " " + bank));
        Map<String, Object> came = found(bank);
        assertThat(came).containsEntry("finding", "OTHER_CURRENCY");
        clerk.post(saysTo(came, "attribution"), Map.of("version", came.get("version"), "reference", reference))
                .then()
                .statusCode(201);
        plaintiff.get(payment).then().body("leftCny", is("0"));
    }

    @Test
    @DisplayName("for no fee is dismissed with a reason; a reference of another court is none here")
    void dismissed() {
        imports(clerk, new TestStatement().credit(bank + "1", "12", "CNY", "rent " + bank));
        Map<String, Object> came = found(bank);
        assertThat(came).containsEntry("finding", "UNKNOWN").containsEntry("fee", null);
        clerk.post(saysTo(came, "attribution"), Map.of("version", came.get("version"), "reference", "RF00 0000"))
                .then()
                .statusCode(422)
                .body("code", is("payment-reference-unknown"));
        TestFiler.clerkOf("沪01")
                .post(saysTo(came, "dismissal"), Map.of("version", came.get("version"), "reason", "x"))
                .then()
                .statusCode(404)
                .body("code", is("bank-entry-not-found"));
        clerk.post(saysTo(came, "dismissal"), Map.of("version", came.get("version"), "reason", "rent of the hall"))
                .then()
                .statusCode(201)
                .body("state", is("DISMISSED"))
                .body("fee", nullValue())
                .body("reason", is("rent of the hall"));
    }

    @Test
    @DisplayName("is refused for a court without an account, for another account, and to anybody but a clerk")
    void refused() {
        Object good = new TestStatement().credit(bank, "1", "CNY", "x");
        imports(TestFiler.clerkOf("京01"), good).then().statusCode(409).body("code", is("court-account-unknown"));
        imports(clerk, new TestStatement().of("4711").credit(bank, "1", "CNY", "x"))
                .then()
                .statusCode(422)
                .body("code", is("statement-of-other-account"));
        imports(clerk, "no statement").then().statusCode(422).body("code", is("statement-unreadable"));
        imports(plaintiff, good).then().statusCode(403);
    }
}
