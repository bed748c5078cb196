package org.comity.filing.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The rate of a case that comes on paper")
class IntakeRateTest {
    private final TestFiler clerk = TestFiler.clerk();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    EntityManager database;

    /** Other tests of this database register claims by a rate that a clerk types. */
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from exchange_rate")
                .executeUpdate());
    }

    private void published(String cny) {
        clerk.asks()
                .contentType("text/csv")
                .body(("日期,USD/CNY\n" + today + "," + cny + "\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/filing/exchange-rates")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> inDollars(Map<String, Object> sheet) {
        sheet.put("claimAmount", "480000.00");
        sheet.put("claimCurrency", "USD");
        return sheet;
    }

    @Test
    @DisplayName("is the state's of the day where that is known, and another is refused; else the sheet says it")
    void ofANewCase() {
        Map<String, Object> sheet = inDollars(Sheets.onPaper(TestTokens.COURT));
        clerk.post("/cases", sheet).then().statusCode(422).body("grounds.code", contains("exchange-rate-missing"));
        published("7.0000");
        sheet.put("exchangeRate", "7.10");
        clerk.post("/cases", sheet).then().statusCode(422).body("code", is("exchange-rate-published"));
        sheet.remove("exchangeRate");
        String caseId =
                clerk.post("/cases", sheet).then().statusCode(201).extract().path("caseId");
        clerk.get("/cases/" + caseId)
                .then()
                .body("exchangeRate", is("7.00000000"))
                .body("exchangeRateSource", is("CFETS"))
                .body("claimAmountCny", is("3360000.00"));
    }

    @Test
    @DisplayName("that ran elsewhere already stays the one by which it was put into yuan there")
    void ofARunningCase() {
        published("7.0000");
        Map<String, Object> sheet =
                inDollars(Sheets.running(TestTokens.COURT, "（2026）" + TestTokens.COURT + "民初70701号"));
        sheet.put("exchangeRate", "6.90");
        String caseId =
                clerk.post("/cases", sheet).then().statusCode(201).extract().path("caseId");
        clerk.get("/cases/" + caseId)
                .then()
                .body("exchangeRate", is("6.90000000"))
                .body("exchangeRateSource", nullValue());
    }
}
