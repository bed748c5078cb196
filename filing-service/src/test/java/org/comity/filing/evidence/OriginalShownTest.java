package org.comity.filing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The original of an exhibit")
class OriginalShownTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    CaseParties parties;

    private String caseId;
    private String contract;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        String sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
        QuarkusTransaction.requiringNew()
                .run(() -> parties.findById(UUID.fromString(sued)).appear(defendant.account, Instant.now()));
        contract = exhibits(defendant).extract().path("items[0].paper.id");
    }

    private ValidatableResponse exhibits(TestFiler who) {
        return who.get("/cases/" + caseId + "/exhibits").then().statusCode(200);
    }

    private ValidatableResponse docket(TestFiler who) {
        return who.get("/cases/" + caseId + "/docket").then().statusCode(200);
    }

    private Map<String, Object> note(int noted, boolean agrees, String remark) {
        Map<String, Object> note = new HashMap<>();
        note.put("noted", noted);
        note.put("shownOn", today.toString());
        note.put("shownBy", "Kim Min-ji");
        note.put("agrees", agrees);
        note.put("remark", remark);
        return note;
    }

    private Response notes(TestFiler who, String exhibit, Map<String, Object> note) {
        return who.post("/cases/" + caseId + "/exhibits/" + exhibit + "/originals-shown", note);
    }

    @Test
    @DisplayName("was shown: a clerk notes by whom and that the copy agrees; both sides read it, also on the docket")
    void agrees() {
        exhibits(clerk).body("items[0].originalsShown", empty()).body("items[0].mayNoteOriginal", is(true));
        exhibits(defendant).body("items[0].mayNoteOriginal", is(false));

        notes(clerk, contract, note(0, true, " ")).then().statusCode(201);

        for (TestFiler reader : List.of(plaintiff, defendant, clerk, judge)) {
            exhibits(reader)
                    .body("items[0].originalsShown.agrees", contains(true))
                    .body("items[0].originalsShown.shownBy", contains("Kim Min-ji"))
                    .body("items[0].originalsShown.shownOn", contains(today.toString()))
                    .body("items[0].originalsShown[0].remark", nullValue());
            docket(reader)
                    .body("items.find { it.what == 'ORIGINAL_AGREES' }.by", is("COURT"))
                    .body("items.find { it.what == 'ORIGINAL_AGREES' }.details.paperId", is(contract));
        }
    }

    @Test
    @DisplayName("is shown once more: the later note of a judge stands, the earlier is kept; a stale one is refused")
    void differsThen() {
        notes(clerk, contract, note(0, true, null)).then().statusCode(201);
        notes(judge, contract, note(0, false, "A page is missing."))
                .then()
                .statusCode(409)
                .body("code", is("original-noted-meanwhile"));
        notes(judge, contract, note(1, false, "A page is missing."))
                .then()
                .statusCode(201)
                .body("originalsShown.agrees", contains(false, true))
                .body("originalsShown[0].remark", is("A page is missing."));
        docket(defendant)
                .body("items.what", hasItem("ORIGINAL_DIFFERS"))
                .body("items.what", hasItem("ORIGINAL_AGREES"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @DisplayName("is not noted by halves, nor before the day: nothing changes")
    @CsvSource(
            nullValues = "-",
            value = {
                "noted, -, 400, request-not-valid",
                "noted, -1, 400, request-not-valid",
                "shownOn, -, 400, request-not-valid",
                "shownBy, '  ', 400, request-not-valid",
                "agrees, -, 400, request-not-valid",
                "agrees, false, 422, original-differs-unsaid",
                "shownOn, tomorrow, 422, original-shown-later"
            })
    void whole(String field, String value, int status, String code) {
        Map<String, Object> note = note(0, true, null);
        note.put(field, read(value));
        notes(clerk, contract, note).then().statusCode(status).body("code", is(code));
        exhibits(clerk).body("items[0].originalsShown", empty());
    }

    /** Two days on, so that the day is still to come when the court's midnight passes meanwhile. */
    private Object read(String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "tomorrow" -> today.plusDays(2).toString();
            case "false" -> false;
            case "-1" -> -1;
            default -> value;
        };
    }

    @Test
    @DisplayName(
            "is noted by nobody but a clerk or judge of the case, of no paper that is no exhibit, of no other case")
    void byWhom() {
        Map<String, Object> note = note(0, true, null);
        notes(plaintiff, contract, note).then().statusCode(403);
        notes(defendant, contract, note).then().statusCode(403);
        notes(TestFiler.judge(), contract, note).then().statusCode(404);
        String claim = defendant
                .get("/cases/" + caseId + "/papers")
                .path("items.find { it.kind == 'STATEMENT_OF_CLAIM' && it.translationOf == null }.id");
        notes(clerk, claim, note).then().statusCode(404).body("code", is("paper-not-found"));
        String elsewhere = clerk.registers(plaintiff.files());
        clerk.post("/cases/" + elsewhere + "/exhibits/" + contract + "/originals-shown", note)
                .then()
                .statusCode(404)
                .body("code", is("paper-not-found"));
        assertThat(exhibits(clerk).extract().jsonPath().getList("items[0].originalsShown"))
                .isEmpty();
        docket(clerk).body("items.what", not(hasItem("ORIGINAL_AGREES")));
    }
}
