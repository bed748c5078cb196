package org.comity.filing.search;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("One search")
class SearchTest {
    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();

    @Inject
    CaseParties parties;

    private TestFiler clerk;
    private String caseId;
    private String number;

    @BeforeEach
    void register() {
        clerk = TestStaff.joins("clerk", TestTokens.COURT);
        String submission = plaintiff.prepares();
        plaintiff.adds(submission, "IDENTITY", "zh-CN", null);
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        number = plaintiff.get("/cases/" + caseId).path("number");
        UUID party = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[-1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(party).appear(defendant.account, Instant.now()));
    }

    private static ValidatableResponse finds(TestFiler reader, String words) {
        return reader.asks()
                .queryParam("q", words)
                .get("/api/filing/search")
                .then()
                .statusCode(200);
    }

    private String titleOf(String kind) {
        return plaintiff
                .get("/cases/" + caseId + "/papers?limit=200")
                .path("items.find { it.kind == '" + kind + "' }.title");
    }

    private String idOf(String kind) {
        return plaintiff
                .get("/cases/" + caseId + "/papers?limit=200")
                .path("items.find { it.kind == '" + kind + "' }.id");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"한빛", "HANBIT prec", "韩光", "ｒｈｅｉｎｌａｎｄ"})
    @DisplayName("finds one's own cases by a name in its script, in Latin and in Chinese letters, in either width")
    void byName(String words) {
        finds(plaintiff, words).body("cases.id", is(List.of(caseId))).body("moreCases", is(false));
        finds(defendant, words).body("cases.id", is(List.of(caseId)));
        finds(TestFiler.party(), words).body("cases", empty());
    }

    @Test
    @DisplayName("finds a case by its number in either brackets, for its court and its parties and for nobody else")
    void byNumber() {
        String typed = number.replace('（', '(').replace('）', ')');
        finds(clerk, typed).body("cases.id", hasItem(caseId));
        finds(plaintiff, number).body("cases.id", hasItem(caseId));
        finds(TestFiler.clerkOf("粤01"), number).body("cases.id", not(hasItem(caseId)));
        // A judge sees what was given to them.
        TestFiler judge = TestStaff.joins("judge", TestTokens.COURT);
        finds(judge, number).body("cases", empty());
        TestStaff.gives(caseId, judge);
        finds(judge, number).body("cases.id", hasItem(caseId));
    }

    @Test
    @DisplayName("finds a case by its cause in the language of the reader and in Chinese")
    void byCause() {
        String cause = plaintiff.get("/cases/" + caseId).path("cause");
        String zh = plaintiff.get("/causes").path("causes.find { it.no == '" + cause + "' }.zh");
        String en = plaintiff.get("/causes").path("causes.find { it.no == '" + cause + "' }.en");
        finds(plaintiff, zh).body("cases.id", hasItem(caseId));
        finds(plaintiff, en.toUpperCase(Locale.ROOT)).body("cases.id", hasItem(caseId));
        finds(plaintiff, "离婚纠纷").body("cases", empty());
    }

    @Test
    @DisplayName("finds papers by their title, of which a party may know, each for its own reader")
    void byTitle() {
        String claim = titleOf("STATEMENT_OF_CLAIM");
        String identity = titleOf("IDENTITY");
        finds(plaintiff, claim).body("papers.id", hasItem(idOf("STATEMENT_OF_CLAIM")));
        finds(defendant, claim).body("papers.id", hasItem(idOf("STATEMENT_OF_CLAIM")));
        finds(plaintiff, identity).body("papers.id", hasItem(idOf("IDENTITY")));
        // Proofs of identity are for who handed them in and for the court.
        finds(defendant, identity).body("papers.id", not(hasItem(idOf("IDENTITY"))));
        finds(TestFiler.party(), claim).body("papers", empty());
        finds(TestFiler.clerkOf("粤01"), claim).body("papers.id", not(hasItem(idOf("STATEMENT_OF_CLAIM"))));
        finds(clerk, claim).body("papers.caseId", hasItem(caseId));
        TestFiler judge = TestStaff.joins("judge", TestTokens.COURT);
        finds(judge, claim).body("papers", empty());
        TestStaff.gives(caseId, judge);
        finds(judge, claim).body("papers.id", hasItem(idOf("STATEMENT_OF_CLAIM")));
    }

    @Test
    @DisplayName("finds a filing that is no case yet: one's own, and for clerks what waits at their court")
    void filings() {
        String waiting = plaintiff.files();
        finds(plaintiff, "hanbit").body("filings.id", is(List.of(waiting)));
        finds(defendant, "hanbit").body("filings", empty());
        finds(TestFiler.clerkOf("粤01"), "hanbit").body("filings.id", not(hasItem(waiting)));
    }

    @Test
    @DisplayName("takes what people type as words and not as a pattern, and wants some")
    void asTyped() {
        finds(plaintiff, "%").body("cases", empty()).body("papers", empty());
        plaintiff.asks().queryParam("q", " ").get("/api/filing/search").then().statusCode(400);
        plaintiff.asks().get("/api/filing/search").then().statusCode(400);
    }
}
