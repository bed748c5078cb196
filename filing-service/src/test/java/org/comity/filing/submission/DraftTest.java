package org.comity.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A draft")
class DraftTest {
    private final TestFiler filer = TestFiler.party();

    @Inject
    DataSource database;

    private Response saves(String id, Map<String, Object> changes) {
        Map<String, Object> draft = new HashMap<>(filer.writing(id, null, null));
        draft.putAll(changes);
        return filer.put("/submissions/" + id, draft);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @DisplayName("takes an amount with the decimals that its currency has:")
    @CsvSource({
        "1000.125, KWD, 200, 1000.125",
        "1000.125, USD, 400, This amount has more decimals than its currency.",
        "1000.5, JPY, 400, This amount has more decimals than its currency.",
        "1000, JPY, 200, 1000",
        "1500.5, EUR, 200, 1500.50",
        "10.5, EGP, 200, 10.50",
        "10.125, TND, 200, 10.125",
        "10, ABC, 400, This is no currency in use by ISO 4217",
        "10, DEM, 400, This is no currency in use by ISO 4217"
    })
    void decimals(String amount, String currency, int status, String shown) {
        Response saved = saves(filer.begins(), Map.of("claimAmount", amount, "claimCurrency", currency));
        saved.then().statusCode(status);
        if (status == 200) {
            saved.then().body("claimAmount", is(shown));
        } else {
            saved.then().body("grounds[0].message", startsWith(shown));
        }
    }

    @Test
    @DisplayName("keeps its signature when the same amount is written otherwise")
    void sameAmount() {
        String id = filer.prepares();
        Map<String, Object> draft = filer.get("/submissions/" + id).jsonPath().getMap("");
        draft.put("claimAmount", "480000.0");
        filer.put("/submissions/" + id, draft).then().statusCode(200).body("signature", notNullValue());
    }

    @Test
    @DisplayName("is asked about a claim that is nothing, or more than there is, in yuan")
    void valueOfTheClaim() {
        String id = filer.begins();
        saves(id, Map.of("claimAmount", "1", "claimCurrency", "IRR", "exchangeRate", "0.0001"))
                .then()
                .statusCode(200);
        filer.post("/submissions/" + id + "/check", Map.of()).then().body("code", hasItem("claim-value-out-of-range"));
        saves(id, Map.of("claimAmount", "999999999999999999", "exchangeRate", "9999999999"))
                .then()
                .statusCode(200);
        filer.post("/submissions/" + id + "/check", Map.of()).then().body("code", hasItem("claim-value-out-of-range"));
        saves(id, Map.of()).then().statusCode(200);
        filer.post("/submissions/" + id + "/check", Map.of())
                .then()
                .body("code", not(hasItem("claim-value-out-of-range")));
        filer.get("/fees?amount=0.01&currency=USD&rate=0.1")
                .then()
                .statusCode(422)
                .body("code", is("claim-value-out-of-range"));
    }

    @Test
    @DisplayName("is gone with every word of it when it is deleted")
    void deleted() throws SQLException {
        String id = filer.prepares();
        String word = UUID.randomUUID().toString();
        Map<String, Object> draft = filer.get("/submissions/" + id).jsonPath().getMap("");
        draft.put("facts", "Delivered at " + word);
        filer.put("/submissions/" + id, draft).then().statusCode(200);
        filer.signs(id);
        assertThat(tablesWith(word)).contains("submission", "idempotent_command");

        filer.asks()
                .delete("/api/filing/submissions/" + id + "?confirm=true")
                .then()
                .statusCode(204);

        assertThat(tablesWith(word)).isEmpty();
    }

    /** Every table in which any column of any row has it. */
    private List<String> tablesWith(String word) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"});
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (PreparedStatement select = connection.prepareStatement(
                        "select 1 from " + table + " as line where strpos(line::text, ?) > 0")) {
                    select.setString(1, word);
                    if (select.executeQuery().next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    @Test
    @DisplayName("is told to be a duplicate where the same filer has sent the same claim against the same defendants")
    void twin() {
        String sent = filer.files();
        String again = filer.prepares();
        assertThat(isDuplicate(filer, again)).isTrue();
        assertThat(isDuplicate(filer, filer.begins())).isFalse();

        TestFiler other = TestFiler.party();
        assertThat(isDuplicate(other, other.prepares())).isFalse();

        Map<String, Object> draft =
                filer.get("/submissions/" + again).jsonPath().getMap("");
        draft.put(
                "litigants",
                List.of(
                        TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                        TestFiler.defendant("", "Hanbit Precision Co., Ltd.", "", "KR")));
        filer.put("/submissions/" + again, draft).then().statusCode(200);
        assertThat(isDuplicate(filer, again)).isFalse();

        TestFiler clerk = TestFiler.clerk();
        clerk.takes(sent).then().statusCode(200);
        clerk.post(
                        "/submissions/" + sent + "/return",
                        Map.of("version", clerk.versionSeen(sent), "reasons", "Another court"))
                .then()
                .statusCode(201);
        assertThat(isDuplicate(filer, filer.prepares())).isFalse();
    }

    private static boolean isDuplicate(TestFiler filer, String submission) {
        return filer.post("/submissions/" + submission + "/check", Map.of())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("code")
                .contains("duplicate-case");
    }

    @Test
    @DisplayName("names each step of a power of attorney once, with a document that is there")
    void steps() {
        String id = filer.begins();
        String poa = filer.adds(id, "POWER_OF_ATTORNEY", "en", null);
        Map<String, String> signed = Map.of("step", "SIGNED", "doneOn", "2026-09-01", "documentId", poa);
        saves(id, Map.of("powerOfAttorney", List.of(signed, signed)))
                .then()
                .statusCode(400)
                .body("code", is("request-not-valid"))
                .body("grounds.code", contains("power-of-attorney-step-twice"))
                .body("grounds.field", contains("powerOfAttorney[1].step"));
        Map<String, String> elsewhere = Map.of(
                "step",
                "SIGNED",
                "doneOn",
                "2026-09-01",
                "documentId",
                UUID.randomUUID().toString());
        saves(id, Map.of("powerOfAttorney", List.of(elsewhere, signed, elsewhere)))
                .then()
                .statusCode(400)
                .body("code", is("request-not-valid"))
                .body(
                        "grounds.field",
                        contains(
                                "powerOfAttorney[0].documentId",
                                "powerOfAttorney[1].step",
                                "powerOfAttorney[2].step",
                                "powerOfAttorney[2].documentId"));
    }

    @Test
    @DisplayName("is the last of a hundred, until one is sent or deleted")
    void quota() {
        String first = filer.begins();
        for (int i = 1; i < 100; i++) {
            filer.begins();
        }
        filer.post("/submissions", Map.of()).then().statusCode(429).body("code", is("too-many-drafts"));
        filer.asks()
                .delete("/api/filing/submissions/" + first + "?confirm=true")
                .then()
                .statusCode(204);
        filer.begins();
    }
}
