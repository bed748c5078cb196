package org.comity.filing.judgment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFiler;
import org.comity.filing.TestService;
import org.comity.filing.TestStaff;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A judgment by default")
class DefaultJudgmentTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    private String caseId;
    private String suing;
    private String sued;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        suing = plaintiff.get("/cases/" + caseId).path("parties[0].id");
        sued = plaintiff.get("/cases/" + caseId).path("parties[1].id");
    }

    private void served(String party, String period, String kind, String paper, LocalDate on) {
        TestService.serves(caseId, party, period, kind, paper, on);
        await().atMost(SOON).untilAsserted(() -> deadline(party, period, "derivation.trigger", on.toString()));
    }

    private void deadline(String party, String period, String field, Object value) {
        clerk.get("/cases/" + caseId + "/deadlines")
                .then()
                .body(
                        "items.find { it.partyId == '%s' && it.periodId == '%s' }.%s".formatted(party, period, field),
                        is(value));
    }

    private Response handsIn() {
        JsonPath draft = judge.readies(caseId, "DEFAULT_JUDGMENT", "PLAINTIFF", "DEFENDANT");
        return judge.files(caseId, draft);
    }

    @Test
    @DisplayName("of a foreign state waits for six months from service of the claim (State Immunity Law 18)")
    void waits() {
        LocalDate on = today.minusMonths(2);
        served(sued, "SRV-20", "STATEMENT_OF_CLAIM", caseId, on);
        LocalDate first = on.plusMonths(6).plusDays(1);
        handsIn()
                .then()
                .statusCode(409)
                .body("code", is("default-judgment-too-early"))
                .body("title", containsString(first.toString()));
        clerk.get("/cases/" + caseId + "/decisions").then().statusCode(200).body("items", empty());
    }

    @Test
    @DisplayName(
            "gives a foreign state six months to appeal, the others their own time, and takes effect after the longest")
    void againstAState() {
        served(sued, "SRV-20", "STATEMENT_OF_CLAIM", caseId, today.minusMonths(14));
        String judgment = handsIn().then().statusCode(201).extract().path("id");
        LocalDate onPlaintiff = today.minusMonths(8);
        LocalDate onState = today.minusMonths(7);
        served(suing, "APP-01", "DEFAULT_JUDGMENT", judgment, onPlaintiff);
        served(sued, "APP-10", "DEFAULT_JUDGMENT", judgment, onState);
        LocalDate last = Derivation.of("APP-10", onState).lastDay();
        deadline(sued, "APP-10", "derivation.lastDay", last.toString());
        deadline(sued, "APP-10", "derivation.article", "18(3)");
        clerk.get("/cases/" + caseId + "/decisions")
                .then()
                .body("items[0].kind", is("DEFAULT_JUDGMENT"))
                .body("items[0].standing", is("READY"))
                .body("items[0].effectFrom", is(last.plusDays(1).toString()));
        judge.post(
                        "/cases/" + caseId + "/decisions/" + judgment + "/effect",
                        Map.of("day", last.plusDays(1).toString()))
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("of anybody else waits for nothing")
    void ofOthers() {
        served(sued, "PLE-01", "STATEMENT_OF_CLAIM", caseId, today.minusDays(40));
        handsIn().then().statusCode(201).body("kind", is("DEFAULT_JUDGMENT"));
        clerk.get("/cases/" + caseId + "/decisions").then().body("items.kind", is(List.of("DEFAULT_JUDGMENT")));
    }
}
