package org.comity.filing.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.comity.filing.TestFacts;
import org.comity.filing.TestFiler;
import org.comity.filing.TestPdf;
import org.comity.law.CourtClock;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The appeal against a ruling that no case is registered")
class RefusalOutcomeTest {
    private static final byte[] RULING = TestPdf.ofPages(2);

    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();
    private final LocalDate today = CourtClock.dateOf(Instant.now());

    @Inject
    EntityManager database;

    private String submission;
    private String path;

    @BeforeEach
    void appeal() {
        submission = filer.files();
        path = "/submissions/" + submission + "/refusal";
        clerk.takes(submission).then().statusCode(200);
        Map<String, Object> draft = Map.of(
                "version", 0,
                "grounds", List.of("NO_CLAIM"),
                "findings", "诉讼请求不具体。",
                "appealCourt", "浙江省高级人民法院",
                "language", "en");
        long drafted = clerk.put(path, draft)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("version");
        long sent = clerk.post(path + "/sending", Map.of("version", drafted))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("version");
        judge.post(path + "/decision", Map.of("version", sent)).then().statusCode(201);
        filer.post(path + "/receipt", Map.of()).then().statusCode(201);
    }

    private void appealed() {
        filer.post(path + "/appeal", Map.of("requests", "撤销裁定", "reasons", "请求具体"))
                .then()
                .statusCode(201);
    }

    private void sentUp() {
        appealed();
        clerk.post(path + "/appeal/sending-up", Map.of("day", today.toString(), "how", "移送函 1号"))
                .then()
                .statusCode(201);
    }

    private Response notes(TestFiler who, String outcome, LocalDate day, byte[] file) {
        return who.asks()
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"ruling.pdf\"")
                .queryParam("outcome", outcome)
                .queryParam("day", day.toString())
                .queryParam("number", "（2026）浙民终9号")
                .body(file)
                .post("/api/filing" + path + "/appeal/outcome");
    }

    private void nextIs(String kind) {
        filer.get("/next-steps")
                .then()
                .statusCode(200)
                .body("find { it.submissionId == '%s' }.kind".formatted(submission), is(kind));
    }

    @Test
    @DisplayName("is offered to the filer until its last day, then awaited, and the filing says so")
    void next() {
        nextIs("APPEAL_REFUSAL");
        filer.get("/next-steps")
                .then()
                .body("find { it.submissionId == '%s' }.deadline.rule".formatted(submission), is("APP-01"));
        appealed();
        nextIs("AWAIT_REFUSAL_APPEAL");
    }

    @Test
    @DisplayName("that succeeds brings the filing back to the clerks, who register a case and do nothing else with it")
    void setAside() {
        sentUp();
        notes(clerk, "SET_ASIDE", today, RULING)
                .then()
                .statusCode(201)
                .body("outcome.kind", is("SET_ASIDE"))
                .body("outcome.number", is("（2026）浙民终9号"));
        nextIs("AWAIT_REGISTRATION");
        filer.get("/submissions/" + submission)
                .then()
                .body("status", is("SUBMITTED"))
                .body("decision", nullValue())
                .body("registrationOrderedAt", notNullValue());
        assertThat(filer.get(path + "/appeal/outcome/file")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(RULING);
        judge.get(path).then().statusCode(200);
        assertThat(TestFacts.of(database, "RefusalAppealDecided", submission)
                        .getFirst()
                        .getString("outcome"))
                .isEqualTo("SET_ASIDE");
        // Then
        clerk.takes(submission).then().statusCode(200);
        clerk.post(
                        "/submissions/" + submission + "/return",
                        Map.of("version", clerk.versionSeen(submission), "reasons", "x"))
                .then()
                .statusCode(409)
                .body("code", is("submission-to-be-registered"));
        clerk.put(
                        path,
                        Map.of(
                                "version", 0,
                                "grounds", List.of("NO_CLAIM"),
                                "findings", "x",
                                "appealCourt", "y",
                                "language", "en"))
                .then()
                .statusCode(409)
                .body("code", is("submission-to-be-registered"));
        clerk.accepts(submission).then().statusCode(201).body("status", is("ACCEPTED"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UPHELD", "WITHDRAWN"})
    @DisplayName("that does not succeed leaves the ruling as it stands, and nothing is next")
    void stands(String outcome) {
        sentUp();
        notes(clerk, outcome, today, RULING).then().statusCode(201).body("outcome.kind", is(outcome));
        filer.get("/submissions/" + submission)
                .then()
                .body("status", is("REFUSED"))
                .body("registrationOrderedAt", nullValue());
        filer.get("/next-steps").then().body("submissionId", not(hasItem(submission)));
        clerk.accepts(submission).then().statusCode(409).body("code", is("submission-already-handled"));
    }

    @Test
    @DisplayName(
            "has its outcome noted once, by a clerk of the court, after the file went up, with a PDF, on a day between")
    void badInput() {
        notes(clerk, "SET_ASIDE", today, RULING).then().statusCode(409).body("code", is("refusal-not-sent-up"));
        appealed();
        notes(clerk, "SET_ASIDE", today, RULING).then().statusCode(409).body("code", is("refusal-not-sent-up"));
        clerk.post(path + "/appeal/sending-up", Map.of("day", today.toString(), "how", "移送函 1号"))
                .then()
                .statusCode(201);
        for (LocalDate wrong : List.of(today.minusDays(1), today.plusDays(1))) {
            notes(clerk, "SET_ASIDE", wrong, RULING)
                    .then()
                    .statusCode(422)
                    .body("code", is("refusal-outcome-day-wrong"));
        }
        notes(clerk, "PERHAPS", today, RULING).then().statusCode(400);
        notes(clerk, "SET_ASIDE", today, "no pdf".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422);
        for (TestFiler who : List.of(filer, judge)) {
            notes(who, "SET_ASIDE", today, RULING).then().statusCode(403);
        }
        notes(TestFiler.clerkOf("沪01"), "SET_ASIDE", today, RULING).then().statusCode(404);
        filer.get(path + "/appeal/outcome/file").then().statusCode(404).body("code", is("refusal-outcome-none"));
        filer.get("/submissions/" + submission).then().body("status", is("REFUSED"));
        notes(clerk, "UPHELD", today, RULING).then().statusCode(201);
        notes(clerk, "SET_ASIDE", today, RULING).then().statusCode(409).body("code", is("refusal-outcome-noted"));
    }
}
