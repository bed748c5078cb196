package org.comity.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A list")
class ListsTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    /** Every line from the first page to the last. */
    private static List<String> all(TestFiler reader, String list, int limit) {
        return all(reader, list, limit, "");
    }

    private static List<String> all(TestFiler reader, String list, int limit, String narrowed) {
        List<String> ids = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = reader.get(list + "?limit=" + limit + narrowed + "&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            after = page.getString("next");
        }
        return ids;
    }

    @Test
    @DisplayName("of a filer's submissions has every one once, the last changed first")
    void submissions() {
        List<String> begun = Stream.generate(filer::begins).limit(5).toList();
        assertThat(all(filer, "/submissions", 2)).isEqualTo(begun.reversed());
    }

    @Test
    @DisplayName("of a filer's submissions has each under its own tab and under all, and under no other")
    void tabs() {
        String draft = filer.begins();
        String filed = filer.files();
        String taken = filer.files();
        clerk.takes(taken);
        String registered = filer.files();
        clerk.registers(registered);
        Map<String, List<String>> expected = Map.of(
                "ALL", List.of(registered, taken, filed, draft),
                "TO_SUBMIT", List.of(draft),
                "UNDER_REVIEW", List.of(taken, filed),
                "TO_CORRECT", List.of(),
                "REGISTERED", List.of(registered),
                "RETURNED", List.of(),
                "REFUSED", List.of());
        expected.forEach((tab, lines) ->
                filer.get("/submissions?tab=" + tab).then().statusCode(200).body("items.id", is(lines)));
    }

    @Test
    @DisplayName("of what waits at a court reaches the last that came in")
    void queue() {
        List<String> filed = Stream.generate(filer::files).limit(3).toList();
        List<String> waiting = all(clerk, "/reviews", 1);
        assertThat(waiting).doesNotHaveDuplicates().containsSubsequence(filed);
        assertThat(all(clerk, "/reviews", 200)).isEqualTo(waiting);
    }

    @Test
    @DisplayName(
            "of cases is the same in small parts and in large ones, for the court and for a party, the newest first")
    void cases() {
        List<String> registered =
                Stream.generate(() -> clerk.registers(filer.files())).limit(3).toList();
        assertThat(all(filer, "/cases", 1)).isEqualTo(registered.reversed());
        assertThat(all(clerk, "/cases", 2))
                .doesNotHaveDuplicates()
                .startsWith(registered.reversed().toArray(String[]::new));
    }

    @Test
    @DisplayName("has a case once for the account of two of its parties")
    void twoParties() {
        String id = filer.prepares();
        Map<String, Object> draft = filer.get("/submissions/" + id).jsonPath().getMap("");
        draft.put(
                "litigants",
                List.of(
                        TestFiler.plaintiff("Rheinland Maschinenbau GmbH"),
                        TestFiler.plaintiff("Rheinland Service GmbH"),
                        TestFiler.defendant("한빛정밀 주식회사", "", "", "KR")));
        filer.put("/submissions/" + id, draft).then().statusCode(200);
        filer.signs(id);
        filer.lodges(id).then().statusCode(201);
        String caseId = clerk.registers(id);
        filer.get("/cases").then().body("items.id", contains(caseId));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"hanbit", "ＨＡＮＢＩＴ", "韩光", "光", "한빛정밀", "recision co", "莱茵兰机械", "民初", "A"})
    @DisplayName("of cases is searched by a part of a name or number in any script and width:")
    void search(String words) {
        String caseId = clerk.registers(filer.files());
        for (TestFiler reader : List.of(clerk, filer)) {
            reader.asks()
                    .queryParam("q", words)
                    .get("/api/filing/cases")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(caseId));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"%s", "(%s)", "％s"})
    @DisplayName("of cases finds a whole number, written in full or half width, and that one only:")
    void number(String form) {
        String caseId = clerk.registers(filer.files());
        String number = clerk.get("/cases/" + caseId).path("number");
        String written =
                switch (form) {
                    case "(%s)" -> number.replace('（', '(').replace('）', ')').replace("号", "");
                    case "％s" -> fullWidth(number);
                    default -> number;
                };
        clerk.asks().queryParam("q", written).get("/api/filing/cases").then().body("items.id", contains(caseId));
    }

    private static String fullWidth(String text) {
        return text.codePoints()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    @DisplayName("of cases is empty for what nobody is called, and blind to patterns")
    void nobody() {
        clerk.registers(filer.files());
        for (String words : List.of("%", "__", UUID.randomUUID().toString())) {
            clerk.asks().queryParam("q", words).get("/api/filing/cases").then().body("items", empty());
        }
        TestFiler.clerkOf("粤01")
                .asks()
                .queryParam("q", TestTokens.COURT)
                .get("/api/filing/cases")
                .then()
                .body("items", empty());
    }

    private static ValidatableResponse listed(TestFiler reader, String list, Map<String, ?> query) {
        return reader.asks().queryParams(query).get("/api/filing" + list).then().statusCode(200);
    }

    @Test
    @DisplayName("of cases begins with the oldest where that is asked for, and goes on in that order")
    void oldestFirst() {
        List<String> registered =
                Stream.generate(() -> clerk.registers(filer.files())).limit(3).toList();
        assertThat(all(filer, "/cases", 1, "&order=OLDEST")).isEqualTo(registered);
        assertThat(all(clerk, "/cases", 100, "&order=OLDEST"))
                .doesNotHaveDuplicates()
                .endsWith(registered.toArray(String[]::new));
        for (String words : List.of("", "hanbit")) {
            listed(filer, "/cases", Map.of("order", "OLDEST", "q", words)).body("items.id", is(registered));
        }
        listed(clerk, "/cases", Map.of("order", "OLDEST", "q", "hanbit", "limit", 200))
                .body("items[0].id", not(is(registered.getLast())));
        clerk.asks().queryParam("order", "BEST").get("/api/filing/cases").then().statusCode(400);
    }

    @Test
    @DisplayName(
            "of cases is narrowed to those that still are to be decided, and back when a paper that ended one is taken back")
    void pending() {
        String decided = clerk.registers(filer.files());
        String pending = clerk.registers(filer.files());
        JsonPath ruling = clerk.handsIn(decided, "WITHDRAWAL_RULING", "PLAINTIFF", "DEFENDANT");
        for (TestFiler reader : List.of(filer, clerk)) {
            listed(reader, "/cases", Map.of("status", "PENDING", "limit", 200))
                    .body("items.id", hasItem(pending))
                    .body("items.id", not(hasItem(decided)))
                    .body("items.status.unique()", contains("PENDING"));
            listed(reader, "/cases", Map.of("status", "DECIDED", "q", "hanbit", "limit", 200))
                    .body("items.id", hasItem(decided))
                    .body("items.id", not(hasItem(pending)));
        }
        clerk.post("/cases/" + decided + "/papers/" + ruling.getString("id") + "/withdrawal", Map.of())
                .then()
                .statusCode(anyOf(is(200), is(201)));
        listed(filer, "/cases", Map.of("status", "DECIDED")).body("items", empty());
    }

    @Test
    @DisplayName("of cases is narrowed to one cause of action")
    void cause() {
        String caseId = clerk.registers(filer.files());
        String cause = clerk.get("/cases/" + caseId).path("cause");
        listed(clerk, "/cases", Map.of("cause", cause)).body("items.id", hasItem(caseId));
        listed(filer, "/cases", Map.of("cause", cause, "q", "한빛")).body("items.id", contains(caseId));
        listed(filer, "/cases", Map.of("cause", "999")).body("items", empty());
        clerk.asks()
                .queryParam("cause", "1234567890123")
                .get("/api/filing/cases")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("of what waits at a court is narrowed to what nobody reviews, to the clerk's own, and by name")
    void queueNarrowed() {
        String taken = filer.files();
        String waiting = filer.files();
        TestFiler other = TestFiler.clerk();
        long version = clerk.get("/reviews/" + taken).jsonPath().getLong("submission.version");
        clerk.put("/reviews/" + taken + "/reviewer", Map.of("version", version))
                .then()
                .statusCode(200);
        listed(clerk, "/reviews", Map.of("hands", "MINE", "limit", 200))
                .body("items.id", hasItem(taken))
                .body("items.id", not(hasItem(waiting)));
        listed(other, "/reviews", Map.of("hands", "MINE", "limit", 200)).body("items.id", not(hasItem(taken)));
        assertThat(all(other, "/reviews", 50, "&hands=NOBODY"))
                .contains(waiting)
                .doesNotContain(taken);
        assertThat(all(clerk, "/reviews", 50, "&q=ＨＡＮＢＩＴ")).contains(waiting, taken);
        listed(clerk, "/reviews", Map.of("q", "originalName")).body("items", empty());
        listed(clerk, "/reviews", Map.of("q", "%")).body("items", empty());
        listed(TestFiler.clerkOf("粤01"), "/reviews", Map.of("q", "hanbit")).body("items", empty());
    }

    @Test
    @DisplayName("of a filer's submissions is searched by a name, and shows nobody else's")
    void submissionsNamed() {
        String id = filer.prepares();
        filer.begins();
        listed(filer, "/submissions", Map.of("q", "韩光")).body("items.id", contains(id));
        listed(filer, "/submissions", Map.of("q", "nobody is called so")).body("items", empty());
        listed(TestFiler.party(), "/submissions", Map.of("q", "hanbit")).body("items", empty());
    }
}
