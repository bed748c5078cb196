package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("What the adviser was told")
class AdviceHistoryTest extends CourtTest {

    private static final String ELECTRONIC = "channels.find { it.channel == 'ELECTRONIC' }";

    @Test
    @DisplayName("new facts ask it again, and both answers stay with who, when and why")
    void newFacts() {
        // Given
        String id = requestIn(caseAgainst("US"));
        asClerk()
                .get("/api/service/requests/" + id)
                .then()
                .body("adviceNumber", is(0))
                .body("advice.channels.find { it.channel == 'PRC_ESTABLISHMENT' }.answer", is("CLOSED"));
        // When
        told(id, 0, Map.of("addressKnown", true, "establishment", "REPRESENTATIVE_OFFICE"))
                .statusCode(201)
                .body("number", is(1))
                .body("told", is("FACTS"));
        // Then
        asClerk()
                .get("/api/service/requests/" + id)
                .then()
                .body("adviceNumber", is(1))
                .body("advice.channels.find { it.channel == 'PRC_ESTABLISHMENT' }.answer", is("OPEN"));
        asClerk()
                .get("/api/service/requests/" + id + "/advice")
                .then()
                .statusCode(200)
                .body("items.told", contains("OPENED", "FACTS"))
                .body("items.reason", contains(nullValue(), is("The company register names an office.")))
                .body("items.toldByName", contains(notNullValue(), notNullValue()))
                .body("items[0].advice.channels.find { it.channel == 'PRC_ESTABLISHMENT' }.answer", is("CLOSED"))
                .body("items[1].advice.channels.find { it.channel == 'PRC_ESTABLISHMENT' }.answer", is("OPEN"));
    }

    @Test
    @DisplayName("who tells it something on an answer that is no longer the newest is told so, and nothing changes")
    void onAnOldAnswer() {
        String id = requestIn(caseAgainst("US"));
        told(id, 0, Map.of("addressKnown", true)).statusCode(201);
        told(id, 0, Map.of("addressKnown", false)).statusCode(409).body("code", is("advice-superseded"));
        decided(id, 0, "POSTAL", false).statusCode(409).body("code", is("advice-superseded"));
        asClerk().get("/api/service/requests/" + id).then().body("adviceNumber", is(1));
    }

    @Test
    @DisplayName("of two clerks who tell it at once, one is told that the other was first")
    void twoAtOnce() throws Exception {
        String id = requestIn(caseAgainst("US"));
        List<Integer> statuses = atOnce(
                4, () -> told(id, 0, Map.of("addressKnown", true)).extract().statusCode());
        assertEquals(List.of(201, 409, 409, 409), statuses.stream().sorted().toList());
        asClerk().get("/api/service/requests/" + id + "/advice").then().body("items", hasSize(2));
    }

    @Test
    @DisplayName("an answer from elsewhere settles what it asks, and stays when facts change")
    void enquiry() {
        // Given a state whose declarations nobody has read
        String id = requestIn(caseAgainst("SG"));
        // When
        asked(id, 0, "POSTAL", true)
                .statusCode(201)
                .body("advice.channels.find { it.channel == 'POSTAL' }.answer", is("OPEN"))
                .body(
                        "advice.channels.find { it.channel == 'POSTAL' }.grounds.code",
                        hasItems("answered-on-enquiry", "declaration-unknown"))
                .body(
                        "advice.channels.find { it.channel == 'POSTAL' }.grounds[0].datum.source",
                        is("Ministry of Law, Singapore"));
        // Then
        told(id, 1, Map.of("addressKnown", true, "presentInChina", true))
                .statusCode(201)
                .body("advice.channels.find { it.channel == 'POSTAL' }.answer", is("OPEN"));
        // And what comes in its place is said beside it
        told(id, 2, Map.of("addressKnown", false))
                .statusCode(201)
                .body("advice.channels.find { it.channel == 'POSTAL' }.answer", is("CLOSED"));
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "US, TREATY_CENTRAL_AUTHORITY, channel-not-asked",
        "KR, POSTAL, channel-not-asked",
        "US, AGREED_MEANS, ",
        "SG, POSTAL, "
    })
    @DisplayName("no answer settles what it does not ask")
    void onlyQuestions(String country, String channel, String refused) {
        asked(requestIn(caseAgainst(country)), 0, channel, true)
                .statusCode(refused == null ? 201 : 409)
                .body("code", is(refused));
    }

    @Test
    @DisplayName("what a judge must say nobody else can: electronic service into a state that objects (M21 11)")
    void onlyAJudge() {
        // Given
        String id = requestIn(caseAgainst("KR"));
        told(id, 0, Map.of("addressKnown", true, "consent", "EARLIER_AGREEMENT"))
                .statusCode(201);
        asked(id, 1, "ELECTRONIC", true).statusCode(409).body("code", is("channel-needs-judge"));
        asClerk()
                .body(start(true, "The clerk thinks so."))
                .post("/api/service/requests/" + id + "/electronic-attempts")
                .then()
                .statusCode(409)
                .body("code", is("channel-needs-judge"))
                .body("grounds.source", hasItem("M21 11"));
        asClerk()
                .body(decision(1, "ELECTRONIC", true))
                .post("/api/service/requests/" + id + "/decisions")
                .then()
                .statusCode(403);
        // When
        decided(id, 1, "ELECTRONIC", true)
                .statusCode(201)
                .body("told", is("DECISION"))
                .body("evidenceDigest", matchesPattern("[0-9a-f]{64}"))
                .body("advice." + ELECTRONIC + ".answer", is("OPEN"))
                .body("advice." + ELECTRONIC + ".grounds.code", hasItem("decided-by-judge"));
        // Then only acceptance is service there
        asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + id + "/electronic-attempts")
                .then()
                .statusCode(201)
                .body("standing", is("BY_ACCEPTANCE_ONLY"));
    }

    @Test
    @DisplayName("a judge may close what is open and open what is closed, and the last decision holds")
    void aJudgeDecidesOnEveryChannel() {
        String id = requestIn(caseAgainst("KR"));
        decided(id, 0, "TREATY_CENTRAL_AUTHORITY", false)
                .statusCode(201)
                .body("advice.channels.find { it.channel == 'TREATY_CENTRAL_AUTHORITY' }.answer", is("CLOSED"));
        decided(id, 1, "POSTAL", true)
                .statusCode(201)
                .body("advice.channels.find { it.channel == 'POSTAL' }.answer", is("OPEN"))
                .body("advice.channels.find { it.channel == 'TREATY_CENTRAL_AUTHORITY' }.answer", is("CLOSED"));
        decided(id, 2, "TREATY_CENTRAL_AUTHORITY", true)
                .statusCode(201)
                .body("advice.channels.find { it.channel == 'TREATY_CENTRAL_AUTHORITY' }.answer", is("OPEN"));
    }

    @Test
    @DisplayName("to people of other courts, and to judges of other cases, the request does not exist")
    void ofAnotherCourt() {
        String id = requestIn(caseAgainst("KR"));
        as(TestTokens.token(judge, "judge", "外院法官", "zh-CN", "Asia/Shanghai", "京01"))
                .body(decision(0, "POSTAL", true))
                .post("/api/service/requests/" + id + "/decisions")
                .then()
                .statusCode(404)
                .body("code", is("request-not-found"));
        as(TestTokens.judge(UUID.randomUUID()))
                .body(decision(0, "POSTAL", true))
                .post("/api/service/requests/" + id + "/decisions")
                .then()
                .statusCode(404);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "外院书记员", "zh-CN", "Asia/Shanghai", "京01"))
                .get("/api/service/requests/" + id + "/advice")
                .then()
                .statusCode(404);
        as(TestTokens.party(UUID.randomUUID()))
                .get("/api/service/requests/" + id + "/advice")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource({"KR, 请外送", "HK, 请港送", "MO, 请澳送", "TW, 请台送", "CN, "})
    @DisplayName("a request has its number by where it serves")
    void numbered(String country, String type) {
        asClerk()
                .get("/api/service/requests/" + requestIn(caseAgainst(country)))
                .then()
                .body("number", type == null ? nullValue() : matchesPattern("（20\\d\\d）浙01" + type + "[1-9]\\d*号"));
    }

    @Test
    @DisplayName("numbers follow each other, also when requests are opened at once")
    void numbersFollow() throws Exception {
        UUID caseId = caseAgainst("MO");
        int first = serial(requestIn(caseId));
        List<Integer> serials = atOnce(6, () -> serial(requestIn(caseId)));
        assertEquals(IntStream.rangeClosed(first + 1, first + 6).boxed().toList(), List.copyOf(new TreeSet<>(serials)));
    }

    private int serial(String id) {
        String number = asClerk()
                .get("/api/service/requests/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("number");
        return Integer.parseInt(number.replaceAll(".*送(\\d+)号", "$1"));
    }

    private <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> act).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private ValidatableResponse told(String id, int basedOn, Map<String, Object> facts) {
        return asClerk()
                .body(Map.of("basedOn", basedOn, "facts", facts, "reason", "The company register names an office."))
                .post("/api/service/requests/" + id + "/facts")
                .then();
    }

    private ValidatableResponse asked(String id, int basedOn, String channel, boolean open) {
        return asClerk()
                .body(Map.of(
                        "basedOn",
                        basedOn,
                        "channel",
                        channel,
                        "open",
                        open,
                        "asked",
                        "Ministry of Law, Singapore",
                        "answeredOn",
                        "2026-11-20",
                        "words",
                        "Letter 2026/114: the law of the destination forbids nothing."))
                .post("/api/service/requests/" + id + "/enquiries")
                .then();
    }

    private ValidatableResponse decided(String id, int basedOn, String channel, boolean open) {
        return as(TestTokens.judge(judge))
                .body(decision(basedOn, channel, open))
                .post("/api/service/requests/" + id + "/decisions")
                .then();
    }

    private static Map<String, Object> decision(int basedOn, String channel, boolean open) {
        return Map.of(
                "basedOn", basedOn,
                "channel", channel,
                "open", open,
                "reasons", "The addressee agreed to it in clause 14.2 and receives its mail in Singapore.");
    }
}
