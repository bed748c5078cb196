package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("Papers that were posted together, in one file")
class PostedFileTest extends CourtTest {

    @Inject
    Clock clock;

    private UUID caseId;
    private String request;
    private String number;
    private String attempt;

    @BeforeEach
    void begin() {
        caseId = caseAgainst("FR");
        request = requestIn(caseId);
        number = asClerk().get("/api/service/requests/" + request).path("number");
        attempt = begun(request);
    }

    @Test
    @DisplayName("are looked at first, stand on record line by line, and the same file again records nothing twice")
    void recorded() {
        String item = PostTest.itemNumber();
        String file = "no,item,day\n" + narrow(number) + "," + item.toLowerCase() + "," + today() + "\n";
        take(file, "&look=true")
                .body("lines.became", contains("RECORDED"))
                .body("lines[0].attemptId", is(attempt))
                .body("columns", contains("no", "item", "day"));
        posted(attempt, 409);
        take(file, "").body("lines.became", contains("RECORDED")).body("counts.RECORDED", is(1));
        posted(attempt, 200).body("itemNumber", is(item)).body("postedOn", is(today().toString()));
        asClerk().get("/api/service/attempts/" + attempt).then().body("clocks[0].periodId", is("SRV-04"));
        take(file, "").body("lines.became", contains("SAME"));
        asClerk()
                .get("/api/service/attempts/" + attempt + "/events")
                .then()
                .body("items.kind", contains("SUBMITTED_ACCEPTED", "POSTED"));
    }

    @Test
    @DisplayName("are skipped where a line cannot stand, each with why; the others are recorded")
    void skipped() {
        String other = begun(request);
        String third = begun(requestIn(caseId));
        String item = PostTest.itemNumber();
        String file = String.join(
                "\n",
                number + "," + PostTest.itemNumber() + ",",
                attempt + ",RR473124828CN,",
                attempt + "," + item + ",",
                other + "," + item + ",",
                attempt + "," + PostTest.itemNumber() + ",",
                UUID.randomUUID() + "," + PostTest.itemNumber() + ",",
                "（2026）浙01请外送999999号," + PostTest.itemNumber() + ",",
                "alone",
                third + "," + PostTest.itemNumber() + ",32.13.2026",
                third + "," + PostTest.itemNumber() + "," + today().plusDays(1));
        take(file, "&heading=false&day=" + today())
                .body(
                        "lines.became",
                        contains(
                                "SEVERAL",
                                "ITEM_NUMBER",
                                "RECORDED",
                                "TWICE",
                                "TWICE",
                                "UNKNOWN",
                                "UNKNOWN",
                                "COLUMNS",
                                "DAY",
                                "DAY_NOT_POSSIBLE"));
        posted(attempt, 200).body("itemNumber", is(item));
        posted(other, 409);
        take(
                        other + "," + item + ",\n" + attempt + "," + PostTest.itemNumber() + ",\n",
                        "&heading=false&day=" + today())
                .body("lines.became", contains("ITEM_IN_USE", "ALREADY_POSTED"));
    }

    @ParameterizedTest(name = "are read as a spreadsheet saves them in {0}, {1}")
    @CsvSource({"UTF-16LE, UNICODE", "GB18030, GB18030"})
    void asSaved(String charset, String encoding) {
        String item = PostTest.itemNumber();
        String file = "外送号\t邮件号码\t日期\r\n" + number + "\t" + item + "\t"
                + today().toString().replace('-', '/') + "\r\n";
        asClerk()
                .contentType("text/csv")
                .body(file.getBytes(Charset.forName(charset)))
                .post("/api/service/posted-files?on=3&encoding=" + encoding)
                .then()
                .statusCode(200)
                .body("columns", contains("外送号", "邮件号码", "日期"))
                .body("lines.became", contains("RECORDED"));
        posted(attempt, 200).body("itemNumber", is(item));
    }

    @Test
    @DisplayName("come from the list of what waits for the post, filled in")
    void waiting() {
        String item = PostTest.itemNumber();
        String csv = waits();
        assertTrue(csv.startsWith("\uFEFFattempt,item,on,"));
        assertTrue(csv.contains(attempt + ",,,\"" + number));
        String filled = csv.lines()
                .filter(line -> line.startsWith("\uFEFFattempt") || line.startsWith(attempt))
                .map(line -> line.replace(attempt + ",,,", attempt + "," + item + ",,"))
                .reduce("", (all, line) -> all + line + "\r\n");
        take(filled, "&day=" + today()).body("lines.became", contains("RECORDED"));
        assertFalse(waits().contains(attempt));
        as(TestTokens.judge(judge)).get("/api/service/board/to-post/csv").then().statusCode(403);
    }

    @Test
    @DisplayName("of another court are not known, and nobody but a clerk hands such a file in")
    void whose() {
        String file = attempt + "," + PostTest.itemNumber() + "\n";
        as(TestTokens.token(UUID.randomUUID(), "clerk", "书记员 王", "zh-CN", "Asia/Shanghai", "沪01"))
                .contentType("text/csv")
                .body(file)
                .post("/api/service/posted-files?heading=false&day=" + today())
                .then()
                .statusCode(200)
                .body("lines.became", contains("UNKNOWN"));
        as(TestTokens.judge(judge))
                .contentType("text/csv")
                .body(file)
                .post("/api/service/posted-files?heading=false&day=" + today())
                .then()
                .statusCode(403);
        posted(attempt, 409);
    }

    private String waits() {
        return new String(
                asClerk()
                        .get("/api/service/board/to-post/csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }

    private String begun(String of) {
        return asClerk()
                .body(Map.of("channel", "POSTAL", "sentTo", "12 rue de la Paix, Paris", "reasons", "Note of today"))
                .post("/api/service/requests/" + of + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse take(String file, String query) {
        return asClerk()
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/service/posted-files?on=3" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse posted(String of, int status) {
        return asClerk()
                .get("/api/service/attempts/" + of + "/postal-item")
                .then()
                .statusCode(status);
    }

    private static String narrow(String written) {
        return written.replace('（', '(').replace('）', ')');
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }
}
