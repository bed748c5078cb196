package org.comity.filing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A file of many cases")
class ImportTest {
    private static final String COURT = "鲁02";
    private static final String LINES = "application/x-ndjson";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestFiler clerk = TestFiler.clerkOf(COURT);

    @Inject
    ImportWork work;

    @Inject
    EntityManager database;

    @Test
    @DisplayName(
            "is told of line by line: what is whole is registered, the rest refused with its grounds, and nothing keeps another out")
    void lineByLine() {
        // Given
        String number = "（2026）鲁02民初50001号";
        Map<String, Object> broken = sheet("broken");
        broken.put("cause", "none");
        broken.remove("claims");
        Map<String, Object> taken = Sheets.running(COURT, number);
        taken.put("reference", "=HYPERLINK(1)");
        Map<String, Object> running = Sheets.running(COURT, number);
        running.put("reference", "running");
        String file = Stream.of(
                        json(sheet("new")),
                        "",
                        json(running),
                        "{\"court\": \"鲁02\", \"receivedOn\": 5}",
                        "no JSON",
                        json(broken),
                        json(taken),
                        json(sheet("new")),
                        json(Sheets.onPaper(COURT)))
                .collect(Collectors.joining("\r\n"));
        // When
        String id = send(clerk, LINES, file)
                .then()
                .statusCode(201)
                .body("cases", is(8))
                .extract()
                .path("id");
        awaitEnd(clerk, id);
        // Then
        clerk.get("/case-imports/" + id)
                .then()
                .body("waiting", is(0))
                .body("registered", is(2))
                .body("known", is(1))
                .body("refused", is(5))
                .body("finishedAt", notNullValue());
        Response lines = clerk.get("/case-imports/" + id + "/lines");
        lines.then()
                .statusCode(200)
                .body("items.position", contains(1, 3, 4, 5, 6, 7, 8, 9))
                .body(
                        "items.state",
                        contains(
                                "REGISTERED",
                                "REGISTERED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "REFUSED",
                                "KNOWN",
                                "REFUSED"))
                .body("items[1].caseNumber", is(number))
                .body("items[2].grounds.collect { it.field + ' ' + it.code }", contains("receivedOn date-expected"))
                .body("items[3].grounds.code", contains("request-not-readable"))
                .body(
                        "items[4].grounds.collect { it.field + ' ' + it.code }",
                        contains("cause cause-not-chosen", "claims claim-no-specific-relief"))
                .body("items[4].grounds[0].message", is("Choose the cause of action."))
                .body("items[5].grounds.code", contains("case-number-taken"))
                .body("items[7].grounds.code", contains("reference-missing"));
        String first = lines.path("items[0].caseId");
        assertThat(lines.<String>path("items[6].caseId")).isEqualTo(first);
        clerk.get("/cases/" + first)
                .then()
                .statusCode(200)
                .body("origin", is("CLERK"))
                .body("registeredByName", is("Clerk"));
        clerk.get("/case-imports/" + id + "/lines?state=REFUSED&limit=2")
                .then()
                .body("items.position", contains(4, 5))
                .body("next", is("5"));
        clerk.get("/case-imports/" + id + "/lines?state=REFUSED&limit=10&after=5")
                .then()
                .body("items.position", contains(6, 7, 9))
                .body("next", nullValue());
        clerk.get("/case-imports/" + id + "/report")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("1,REGISTERED,new,"))
                .body(containsString("7,REFUSED,'=HYPERLINK(1),,,,case-number-taken,"))
                .body(containsString("6,REFUSED,broken,,,cause,cause-not-chosen,Choose the cause of action."));
        // What a line said is not kept any longer than it is needed.
        assertThat(database.createNativeQuery(
                                "select count(*) from case_import_line where body is not null and import_id = ?1")
                        .setParameter(1, UUID.fromString(id))
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    @DisplayName("comes as an array too, with numbers as they were written; sent again it registers nothing twice")
    void array() {
        Map<String, Object> sheet = sheet("array-1");
        sheet.put("claimAmount", new BigDecimal("12345678901234.10"));
        String file = "[" + json(sheet) + ",\n" + json(sheet("array-2")) + "]";

        String id = send(clerk, "application/json", file)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        awaitEnd(clerk, id);

        List<String> cases = clerk.get("/case-imports/" + id + "/lines").path("items.caseId");
        clerk.get("/cases/" + cases.getFirst()).then().body("claimAmount", is("12345678901234.10"));
        String again = send(clerk, "application/json", file)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(again).isNotEqualTo(id);
        awaitEnd(clerk, again);
        clerk.get("/case-imports/" + again + "/lines")
                .then()
                .body("items.state", contains("KNOWN", "KNOWN"))
                .body("items.caseId", is(cases));
        clerk.get("/case-imports").then().body("items.id", hasItems(id, again));
    }

    @Test
    @DisplayName("is shared by two processes line by line: each case is registered once")
    void twoProcesses() {
        TestFiler partner = TestFiler.partnerFor(COURT);
        String file = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> json(sheet("shared-" + i)))
                .collect(Collectors.joining("\n"));
        String id = send(partner, LINES, file).then().statusCode(201).extract().path("id");

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(work::goOn),
                        CompletableFuture.runAsync(work::goOn),
                        CompletableFuture.runAsync(work::goOn))
                .join();

        awaitEnd(partner, id);
        partner.get("/case-imports/" + id)
                .then()
                .body("registered", is(40))
                .body("known", is(0))
                .body("refused", is(0));
        List<String> numbers = partner.get("/case-imports/" + id + "/lines").path("items.caseNumber");
        assertThat(numbers).hasSize(40).doesNotHaveDuplicates();
        clerk.get("/cases/" + partner.get("/case-imports/" + id + "/lines").path("items[0].caseId"))
                .then()
                .body("origin", is("PARTNER"));
    }

    @Test
    @DisplayName("is refused whole where it is no file of cases, and nothing is begun")
    void refusedWhole() {
        TestFiler other = TestFiler.clerkOf(COURT);
        assertRefused(send(other, LINES, "\n \n"), 422, "import-without-cases");
        assertRefused(send(other, "application/json", "[]"), 422, "import-without-cases");
        assertRefused(send(other, "application/json", "{\"court\":\"鲁02\"}"), 422, "import-unreadable");
        assertRefused(send(other, "application/json", "[{\"court\":"), 422, "import-unreadable");
        assertRefused(send(other, "application/json", "[{}] []"), 422, "import-unreadable");
        assertRefused(
                other.asks()
                        .contentType(LINES)
                        .body(new byte[] {'{', (byte) 0xff, '}'})
                        .post("/api/filing/case-imports"),
                422,
                "import-unreadable");
        assertRefused(send(other, LINES, "{}\n".repeat(5001)), 413, "import-too-many-cases");
        assertRefused(send(other, LINES, "x".repeat(10 * 1024 * 1024 + 1)), 413, "upload-too-large");
        assertRefused(send(other, LINES, ""), 422, "file-empty");
        send(other, "text/plain", "{}").then().statusCode(415);
        other.get("/case-imports").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("is its sender's: nobody else sees it, and only clerks and partners send one")
    void whose() {
        String id = send(clerk, LINES, json(sheet("whose"))).path("id");
        for (TestFiler other : List.of(TestFiler.clerkOf(COURT), TestFiler.partnerFor(COURT))) {
            other.get("/case-imports/" + id).then().statusCode(404).body("code", is("import-not-found"));
            other.get("/case-imports/" + id + "/lines").then().statusCode(404);
            other.get("/case-imports/" + id + "/report").then().statusCode(404);
            other.get("/case-imports").then().body("items.id", not(hasItems(id)));
        }
        for (TestFiler other : List.of(TestFiler.party(), TestFiler.judge())) {
            send(other, LINES, json(sheet("whose-2"))).then().statusCode(403);
            other.get("/case-imports/" + id).then().statusCode(403);
        }
        awaitEnd(clerk, id);
    }

    @Test
    @DisplayName("tells nothing of a case of another court that has the same reference")
    void anothersReference() {
        TestFiler elsewhere = TestFiler.clerkOf("浙01");
        Map<String, Object> sheet = Sheets.onPaper("浙01");
        sheet.put("reference", "theirs");
        elsewhere.post("/cases", sheet).then().statusCode(201);

        String id = send(clerk, LINES, json(sheet)).path("id");

        awaitEnd(clerk, id);
        clerk.get("/case-imports/" + id + "/lines")
                .then()
                .body("items.state", contains("REFUSED"))
                .body("items[0].caseNumber", nullValue())
                .body("items[0].grounds.code", contains("court-not-yours"));
    }

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", is(code));
    }

    private static Response send(TestFiler sender, String type, String file) {
        return sender.asks()
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/filing/case-imports");
    }

    private static void awaitEnd(TestFiler sender, String id) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        sender.get("/case-imports/" + id).then().statusCode(200).body("finishedAt", notNullValue()));
    }

    private static Map<String, Object> sheet(String reference) {
        Map<String, Object> sheet = Sheets.onPaper(COURT);
        sheet.put("reference", reference);
        return sheet;
    }

    private static String json(Map<String, Object> sheet) {
        try {
            return JSON.writeValueAsString(sheet);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
