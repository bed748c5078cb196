package org.comity.filing.rate;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The rate by which a claim is put into yuan")
class ExchangeRateTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    EntityManager database;

    /** Other tests of this database accept claims by a rate that a clerk types. */
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from exchange_rate")
                .executeUpdate());
    }

    private Response imports(TestFiler who, String file) {
        return who.asks()
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/filing/exchange-rates");
    }

    private Response today(String currency) {
        return plaintiff.get("/exchange-rates?currency=" + currency);
    }

    @Test
    @DisplayName(
            "is what the state published last, and what the European Central Bank did where the state publishes none")
    void source() {
        today("USD").then().statusCode(200).body("rate", nullValue());
        imports(clerk, "Date,USD,BRL,CNY\n" + today + ",1.16,6.25,8.20\n")
                .then()
                .statusCode(201)
                .body("read", is(3))
                .body("kept", is(3))
                .body("source", is("ECB"));
        today("USD").then().body("rate.source", is("ECB"));
        String parity = "日期,USD/CNY\n" + today.minusDays(3) + ",7.0700\n" + today.minusDays(2) + ",7.0789\n";
        imports(clerk, parity).then().statusCode(201).body("kept", is(2));
        imports(clerk, parity.replace("7.0789", "7.9999")).then().body("kept", is(0));
        today("USD")
                .then()
                .body("rate.source", is("CFETS"))
                .body("rate.cny", is("7.07890000"))
                .body("rate.day", is(today.minusDays(2).toString()));
        today("BRL").then().body("rate.source", is("ECB"));
        today("XXQ").then().statusCode(400);
        imports(clerk, "日期,USD/CNY\n" + today.minusDays(40) + ",7.0700\n");
        imports(plaintiff, parity).then().statusCode(403);
        imports(clerk, "USD;7").then().statusCode(422).body("code", is("rates-unreadable"));
    }

    @Test
    @DisplayName("of a day long past is none today")
    void old() {
        imports(clerk, "日期,USD/CNY\n" + today.minusDays(11) + ",7.0700\n")
                .then()
                .statusCode(201);
        today("USD").then().body("rate", nullValue());
    }

    @Test
    @DisplayName("is the published one at acceptance, whatever the filer typed; a clerk who types another is told")
    void acceptance() {
        imports(clerk, "日期,USD/CNY\n" + today + ",7.0000\n").then().statusCode(201);
        String submission = plaintiff.files();
        clerk.takes(submission).then().statusCode(200);
        accepts(submission, "7.1").then().statusCode(422).body("code", is("exchange-rate-published"));
        String caseId =
                accepts(submission, null).then().statusCode(201).extract().path("caseId");
        clerk.get("/cases/" + caseId)
                .then()
                .body("exchangeRate", is("7.00000000"))
                .body("exchangeRateOn", is(today.toString()))
                .body("exchangeRateSource", is("CFETS"))
                .body("claimAmountCny", is("3360000.00"));
    }

    @Test
    @DisplayName(
            "that the state published for an earlier day on which courts are open binds nobody, and is not taken unsaid")
    void ofAnEarlierDay() {
        LocalDate earlier = today.minusDays(9);
        imports(clerk, "日期,USD/CNY\n" + earlier + ",7.0000\n").then().statusCode(201);
        String submission = plaintiff.files();
        clerk.takes(submission).then().statusCode(200);
        accepts(submission, null).then().statusCode(422).body("code", is("exchange-rate-missing"));
        String caseId =
                accepts(submission, "7.1").then().statusCode(201).extract().path("caseId");
        clerk.get("/cases/" + caseId)
                .then()
                .body("exchangeRate", is("7.10000000"))
                .body("exchangeRateOn", is(today.toString()))
                .body("exchangeRateSource", nullValue());
    }

    @Test
    @DisplayName("is what a clerk read of the state's, though the European Central Bank's is known: that binds nobody")
    void doesNotBind() {
        imports(clerk, "Date,USD,CNY\n" + today + ",1.16,8.20\n").then().statusCode(201);
        String submission = plaintiff.files();
        clerk.takes(submission).then().statusCode(200);
        String caseId =
                accepts(submission, "7.1").then().statusCode(201).extract().path("caseId");
        clerk.get("/cases/" + caseId)
                .then()
                .body("exchangeRate", is("7.10000000"))
                .body("exchangeRateSource", nullValue());
    }

    @Test
    @DisplayName("is what a clerk read elsewhere where none is published, and says so")
    void typed() {
        String submission = plaintiff.files();
        clerk.takes(submission).then().statusCode(200);
        accepts(submission, null).then().statusCode(422).body("code", is("exchange-rate-missing"));
        String caseId =
                accepts(submission, "7.1").then().statusCode(201).extract().path("caseId");
        clerk.get("/cases/" + caseId)
                .then()
                .body("exchangeRateSource", nullValue())
                .body("exchangeRateOn", is(today.toString()));
    }

    private Response accepts(String submission, String rate) {
        Map<String, Object> said = new HashMap<>();
        said.put("version", clerk.versionSeen(submission));
        said.put("exchangeRate", rate);
        return clerk.post("/submissions/" + submission + "/acceptance", said);
    }
}
