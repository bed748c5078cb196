package org.comity.filing.rendering;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.http.Sha256;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A text of a case, rendered by a person")
class RenderingTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WORDS = "请提交公司登记机关出具的证明。";

    private final TestFiler plaintiff = TestFiler.party();
    private final TestFiler defendant = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();
    private final TestFiler judge = TestFiler.judge();

    @Inject
    CaseParties parties;

    private String caseId;
    private String renderings;

    @BeforeEach
    void register() {
        caseId = clerk.registers(plaintiff.files());
        TestStaff.gives(caseId, judge);
        UUID sued = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(sued).appear(defendant.account, Instant.now()));
        renderings = "/cases/" + caseId + "/renderings";
    }

    private Response renders(TestFiler who, String text, String interpreter) {
        Map<String, Object> made = new HashMap<>(Map.of("original", WORDS, "language", "en", "text", text));
        made.put("interpreter", interpreter);
        return who.post(renderings, made);
    }

    private Response reads(TestFiler who, String language, String text) {
        return who.get(renderings + "?language=" + language + "&digest=" + Sha256.hexOf(text));
    }

    @Test
    @DisplayName(
            "stands beside it for all who have the text, with who made it, and the latest of each side and of the interpreter")
    void isRead() {
        reads(defendant, "en", WORDS).then().statusCode(200).body("$", empty());
        renders(clerk, "Send proof of the registry.", null).then().statusCode(201);
        renders(clerk, "Please send proof of the registry.", null)
                .then()
                .statusCode(201)
                .body("maker", is("PERSON"))
                .body("side", is("COURT"));
        renders(judge, "Kindly send the registry's certificate.", " Anna Weber ")
                .then()
                .statusCode(201)
                .body("maker", is("INTERPRETER"))
                .body("makerName", is("Anna Weber"));
        renders(plaintiff, "Send it.", null).then().statusCode(201).body("side", is("PLAINTIFF"));
        for (TestFiler each : new TestFiler[] {plaintiff, defendant, clerk, judge}) {
            reads(each, "en", WORDS)
                    .then()
                    .statusCode(200)
                    .body(
                            "text",
                            containsInAnyOrder(
                                    "Please send proof of the registry.",
                                    "Kindly send the registry's certificate.",
                                    "Send it."));
        }
        reads(defendant, "fr", WORDS).then().body("$", empty());
        reads(defendant, "en", WORDS + " ").then().body("$", empty());
    }

    @Test
    @DisplayName(
            "is written by an interpreter who is asked to a hearing of the case, in its own name, until that is called off")
    void byAnInterpreter() {
        TestFiler interpreter = TestFiler.of("interpreter", "浙01");
        TestFiler another = TestFiler.of("interpreter", "浙01");
        renders(interpreter, "Send it.", null).then().statusCode(404);
        UUID hearing = UUID.randomUUID();
        says("HearingScheduled", """
                {"caseId":"%s","hearingId":"%s","startsAt":"2027-01-12T01:00:00Z","endsAt":"2027-01-12T03:00:00Z",
                 "scheduledByAccountId":"%s","interpreterAccountIds":["%s"]}""".formatted(caseId, hearing, judge.account, interpreter.account));
        await().atMost(SOON)
                .untilAsserted(() -> reads(interpreter, "en", WORDS).then().statusCode(200));
        Response made = renders(interpreter, "Please send the registry's certificate.", null);
        made.then().statusCode(201).body("maker", is("INTERPRETER")).body("side", is("COURT"));
        reads(plaintiff, "en", WORDS).then().body("makerName", contains((String) made.path("makerName")));
        renders(interpreter, "Send it.", "Anna Weber").then().statusCode(403);
        renders(another, "Send it.", null).then().statusCode(404);
        interpreter.get("/cases/" + caseId).then().statusCode(404);
        says("HearingAdjourned", """
                {"caseId":"%s","hearingId":"%s","startsAt":"2027-01-12T01:00:00Z","adjournedAt":"2026-11-28T02:00:00Z"}""".formatted(caseId, hearing));
        await().atMost(SOON)
                .untilAsserted(() -> reads(interpreter, "en", WORDS).then().statusCode(404));
        renders(interpreter, "Send it.", null).then().statusCode(404);
        reads(plaintiff, "en", WORDS).then().body("text", contains("Please send the registry's certificate."));
    }

    private void says(String event, String data) {
        UUID id = UUID.fromString(caseId);
        TestEvents.tell("hearing-service", id, TestEvents.event(event, id, data));
    }

    @Test
    @DisplayName("of one case is not read in another, and by nobody who takes no part")
    void ofOneCase() {
        renders(clerk, "Please send proof.", null).then().statusCode(201);
        String other = clerk.registers(plaintiff.files());
        plaintiff
                .get("/cases/" + other + "/renderings?language=en&digest=" + Sha256.hexOf(WORDS))
                .then()
                .statusCode(200)
                .body("$", empty());
        for (TestFiler stranger : new TestFiler[] {TestFiler.party(), TestFiler.clerkOf("京01"), TestFiler.judge()}) {
            reads(stranger, "en", WORDS).then().statusCode(404);
            renders(stranger, "x", null).then().statusCode(404);
        }
        reads(plaintiff, "en", WORDS).then().body("$", hasSize(1));
    }

    @Test
    @DisplayName("is no party's to call an interpreter's")
    void interpreters() {
        renders(plaintiff, "Send it.", "Anna Weber").then().statusCode(403);
        reads(plaintiff, "en", WORDS).then().body("$", empty());
        renders(plaintiff, "Send it.", " ").then().statusCode(201).body("maker", is("PERSON"));
    }

    @ParameterizedTest(name = "{0} = \"{1}\" is refused")
    @CsvSource({"original, ' '", "text, ' '", "language, xx-klingon", "language, ''"})
    void whole(String field, String value) {
        Map<String, Object> made = new HashMap<>(Map.of("original", WORDS, "language", "en", "text", "Send it."));
        made.put(field, value);
        clerk.post(renderings, made).then().statusCode(400);
        clerk.get(renderings + "?language=en&digest=x").then().statusCode(400);
        clerk.get(renderings + "?language=en").then().statusCode(400);
        reads(clerk, "en", WORDS).then().body("$", not(hasSize(1)));
    }
}
