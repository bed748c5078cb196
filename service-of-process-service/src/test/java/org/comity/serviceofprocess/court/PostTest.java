package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Service by post")
class PostTest extends CourtTest {

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private final UUID carrier = UUID.randomUUID();
    private UUID caseId;
    private String request;
    private String attempt;
    private String item;

    @BeforeEach
    void begin() {
        caseId = caseAgainst("FR");
        request = requestIn(caseId);
        attempt = begun();
        item = itemNumber();
    }

    @Test
    @DisplayName("begins with an item number that is right and in use by no other, and its three months run")
    void posted() {
        post("RR473124828CN").then().statusCode(422).body("code", is("item-number-not-valid"));
        post(item)
                .then()
                .statusCode(201)
                .body("clocks.periodId", contains("SRV-04"))
                .body("clocks[0].does", is("FIND"));
        post(itemNumber()).then().statusCode(409).body("code", is("attempt-already-posted"));
        attempt = begun();
        post(item.toLowerCase()).then().statusCode(409).body("code", is("item-number-in-use"));
    }

    @Test
    @DisplayName(
            "is told of by no system of a carrier that does not work for the court, whether posted alone or by a file")
    void carrierOfAnother() {
        UUID keptOut = UUID.randomUUID();
        isPartner(carrier, 0, true, "京01");
        isPartner(keptOut, 0, true, TestTokens.COURT);
        isPartner(keptOut, 1, false, TestTokens.COURT);
        for (UUID by : List.of(UUID.randomUUID(), carrier, keptOut)) {
            post(item, by).then().statusCode(422).body("code", is("partner-not-of-court"));
            asClerk()
                    .contentType("text/csv")
                    .body(attempt + "," + item + "\n")
                    .post("/api/service/posted-files?heading=false&look=true&day=" + today() + "&carrier=" + by)
                    .then()
                    .statusCode(422)
                    .body("code", is("partner-not-of-court"));
        }
        isPartner(keptOut, 2, true, TestTokens.COURT);
        post(item, keptOut).then().statusCode(201);
    }

    @Test
    @DisplayName("is served by the signed receipt with its scan, on the day of the signature")
    void receipt() {
        post(item);
        Map<String, Object> signed = new HashMap<>(Map.of(
                "on", today().toString(), "signedBy", "Mme Durand", "capacity", "EMPLOYEE", "fileIds", List.of()));
        step("receipt", signed).then().statusCode(400);
        signed.put("fileIds", List.of(scan()));
        step("receipt", signed).then().statusCode(201).body("state", is("SERVED"));

        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .body("served.event", is("RECEIPT_SIGNED"))
                .body("served.channel", is("POSTAL"))
                .body("served.on", is(today().toString()))
                .body("served.ruleId", is("SRV-24"))
                .body("served.article", is("CPL 283(8); J 534"))
                .body("served.period.ruleId", is("PLE-01"));
        signed.put("fileIds", List.of(scan()));
        step("receipt", signed).then().statusCode(409).body("code", is("receipt-already-signed"));
        asClerk().get("/api/service/requests/" + request + "/proof").then().statusCode(200);
    }

    @Test
    @DisplayName("is found by a judge, after three months and not before, and served on their last day")
    void circumstances() throws Exception {
        post(item);
        find(true).then().statusCode(409).body("code", is("clock-still-runs"));
        LocalDate postedOn = postedLongAgo();
        String lastDay = asClerk().get("/api/service/attempts/" + attempt).path("clocks[0].lastDay");
        asClerk()
                .body(Map.of("suffice", true, "reasons", "A clerk is no judge"))
                .post("/api/service/attempts/" + attempt + "/circumstances")
                .then()
                .statusCode(403);
        find(true).then().statusCode(201).body("state", is("SERVED"));
        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .body("served.event", is("DEEMED_SERVED"))
                .body("served.on", is(lastDay))
                .body("served.ruleId", is("SRV-04"))
                .body("served.rebuttable", is(true));
        find(true).then().statusCode(409).body("code", is("attempt-ended"));
        assertTrue(LocalDate.parse(lastDay).isAfter(postedOn.plusMonths(3).minusDays(1)));
    }

    @Test
    @DisplayName("fails where the circumstances do not suffice, and a receipt that comes later still shows service")
    void insufficient() throws Exception {
        post(item);
        postedLongAgo();
        find(false).then().statusCode(201).body("state", is("FAILED")).body("failure", is("NO_PROOF_IN_TIME"));
        asClerk().get("/api/service/requests/" + request).then().body("served", nullValue());
        step(
                        "receipt",
                        Map.of(
                                "on",
                                today().minusDays(40).toString(),
                                "signedBy",
                                "Mme Durand",
                                "capacity",
                                "ADDRESSEE",
                                "fileIds",
                                List.of(scan())))
                .then()
                .statusCode(201)
                .body("state", is("SERVED"));
        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .body("served.on", is(today().minusDays(40).toString()));
    }

    @Test
    @DisplayName("hears a carrier's system of its own items only, an entry once, and marks contradictions")
    void carrierSystem() {
        isPartner(carrier, 0, true, TestTokens.COURT);
        post(item, carrier);
        Instant now = clock.instant();
        tell(carrier, item, "EMI", now).then().statusCode(201).body("outcome", is("RECORDED"));
        tell(carrier, item, "EMI", now).then().statusCode(201).body("outcome", is("SAME"));
        tell(carrier, item, "EMI", now.minusSeconds(60)).then().statusCode(201).body("outcome", is("CONTRADICTS"));
        tell(UUID.randomUUID(), item, "EMH", now)
                .then()
                .statusCode(422)
                .body("grounds.code", contains("carrier-item-unknown"));
        tell(carrier, itemNumber(), "EMH", now)
                .then()
                .statusCode(422)
                .body("grounds.code", contains("carrier-item-unknown"));
        tell(carrier, item, "EMH", now.plusSeconds(3600))
                .then()
                .statusCode(422)
                .body("grounds.code", contains("carrier-time-not-possible"));
        as(partner(carrier)).get("/api/service/attempts/" + attempt).then().statusCode(403);

        asClerk()
                .get("/api/service/attempts/" + attempt + "/postal-item")
                .then()
                .statusCode(200)
                .body("itemNumber", is(item))
                .body("events", hasSize(2))
                .body("events.contradicts", contains(true, true))
                .body("events.source", contains("CARRIER", "CARRIER"));
        // What a carrier says is service under no rule.
        asClerk().get("/api/service/requests/" + request).then().body("served", nullValue());
    }

    @Test
    @DisplayName(
            "shows the clerk a signature that the carrier of the item handed in, once, and is served by it only when recorded")
    void signature() {
        isPartner(carrier, 0, true, TestTokens.COURT);
        post(item, carrier);
        String image = signed(carrier, item, "%PDF-1.7 signed")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        signed(carrier, item, "%PDF-1.7 signed").then().statusCode(201).body("id", is(image));
        signed(carrier, item, "MZ").then().statusCode(422).body("code", is("file-not-readable"));
        signed(UUID.randomUUID(), item, "%PDF-1.7 signed")
                .then()
                .statusCode(422)
                .body("grounds.code", contains("carrier-item-unknown"));
        signed(carrier, "RR473124828CN", "%PDF-1.7 signed")
                .then()
                .statusCode(422)
                .body("code", is("item-number-not-valid"));
        asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7".getBytes())
                .post("/api/service/carrier-signatures?item=" + item)
                .then()
                .statusCode(403);
        asClerk()
                .get("/api/service/attempts/" + attempt + "/postal-item")
                .then()
                .body("signatures.id", contains(image));
        asClerk().get("/api/service/requests/" + request).then().body("served", nullValue());
        step(
                        "receipt",
                        Map.of(
                                "on",
                                today().toString(),
                                "signedBy",
                                "M. Durand",
                                "capacity",
                                "ADDRESSEE",
                                "fileIds",
                                List.of(image)))
                .then()
                .statusCode(201)
                .body("state", is("SERVED"));
    }

    private Response signed(UUID by, String number, String image) {
        return as(partner(by))
                .contentType("application/octet-stream")
                .body(image.getBytes(StandardCharsets.US_ASCII))
                .post("/api/service/carrier-signatures?item=" + number);
    }

    @Test
    @DisplayName("takes a carrier's file line by line and says of each what became of it")
    void file() {
        post(item);
        Instant now = clock.instant();
        String file = "item,code,time,place,words\n" + item + ",EMH," + now + ",Lyon,\"absent, note left\"\n" + item
                + ",EMH," + now + ",Lyon,\n" + item + ",EMX," + now + "\nnonsense\n" + itemNumber() + ",EMI," + now
                + "\n";
        send(file.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("lines.line", contains(2, 3, 4, 5, 6))
                .body("lines.outcome", contains("RECORDED", "SAME", null, null, "ITEM_UNKNOWN"))
                .body("lines.wrong", contains(null, null, "CODE", "COLUMNS", null))
                .body("counts.SAME", is(1));
        send(("item,code,time,place\n" + item + ",EMH," + now + ",里昂\n").getBytes(Charset.forName("GB18030")))
                .then()
                .statusCode(422)
                .body("code", is("file-not-utf8"));
        asClerk()
                .contentType("text/csv")
                .body(("item;code;time;place\r\n" + item + ";EMH;" + now.minusMillis(1) + ";里昂\r\n")
                        .getBytes(Charset.forName("GB18030")))
                .post("/api/service/carrier-files?encoding=GB18030")
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("RECORDED"));
        asClerk()
                .get("/api/service/attempts/" + attempt + "/events")
                .then()
                .body("items.kind", contains("SUBMITTED_ACCEPTED", "POSTED", "NOT_HANDED_OVER", "NOT_HANDED_OVER"))
                .body("items[2].facts.words", is("absent, note left"))
                .body("items[3].facts.place", is("里昂"));
    }

    @Test
    @DisplayName("is never served by silence where the paper is a conciliation statement; the channel fails then")
    void conciliationStatement() throws Exception {
        request = asClerk()
                .body(openRequest(defendant, "MEDIATION_STATEMENT", List.of(claim)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        attempt = begun();
        post(item);
        postedLongAgo();
        find(true).then().statusCode(409).body("code", is("silence-not-lawful"));
        asClerk().get("/api/service/requests/" + request).then().body("served", nullValue());
        find(false).then().statusCode(201).body("state", is("FAILED"));
    }

    @Test
    @DisplayName("takes so many signatures of a carrier and no more, which leaves the court its own files")
    void manySignatures() {
        isPartner(carrier, 0, true, TestTokens.COURT);
        post(item, carrier);
        for (int i = 0; i < 50; i++) {
            signed(carrier, item, "%PDF-1.7 signed " + i).then().statusCode(201);
        }
        signed(carrier, item, "%PDF-1.7 one more").then().statusCode(409).body("code", is("too-many-files"));
        asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 receipt".getBytes())
                .post("/api/service/attempts/" + attempt + "/files?name=receipt.pdf")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("has a cover sheet once it was posted")
    void coverSheet() throws IOException {
        String path = "/api/service/attempts/" + attempt + "/cover-sheet";
        asClerk().get(path).then().statusCode(409).body("code", is("attempt-not-posted"));
        post(item);
        String sheet = ProofCheck.textOf(
                asClerk().get(path).then().statusCode(200).extract().asByteArray());
        assertFalse(sheet.contains(attempt), sheet);
        Matcher reference =
                Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(sheet);
        assertTrue(reference.find(), sheet);
        asClerk()
                .get("/api/service/letters/" + reference.group())
                .then()
                .statusCode(200)
                .body("sentOn", is(today().toString()));
        asClerk()
                .get("/api/service/attempts/" + UUID.randomUUID() + "/cover-sheet")
                .then()
                .statusCode(404);
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    /** As if it had been posted before; no clock of a test goes back three months. */
    private LocalDate postedLongAgo() throws Exception {
        LocalDate day = today().minusDays(100);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update service_request set opened_at = opened_at - interval '101 days' where id = '" + request
                            + "'");
            statement.executeUpdate(
                    "update service_attempt set started_at = started_at - interval '101 days', clock_from = '" + day
                            + "' where id = '" + attempt + "'");
        }
        return day;
    }

    private String begun() {
        return asClerk()
                .body(Map.of("channel", "POSTAL", "sentTo", "12 rue de la République\n69001 Lyon"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** With a check digit that is right. */
    static String itemNumber() {
        String digits = "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        int sum = 0;
        int[] weights = {8, 6, 4, 2, 3, 5, 9, 7};
        for (int i = 0; i < 8; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return "RR" + digits + (check == 10 ? 0 : check == 11 ? 5 : check) + "CN";
    }

    private Response post(String number) {
        return post(number, null);
    }

    private Response post(String number, UUID by) {
        Map<String, Object> posting = new HashMap<>(Map.of("on", today().toString(), "itemNumber", number));
        posting.put("carrier", by);
        return step("posting", posting);
    }

    private Response step(String path, Map<String, Object> body) {
        return asClerk().body(body).post("/api/service/attempts/" + attempt + "/" + path);
    }

    private Response find(boolean suffice) {
        return as(TestTokens.judge(judge))
                .body(Map.of(
                        "suffice",
                        suffice,
                        "reasons",
                        "The defendant's counsel quoted the claim in a letter of October."))
                .post("/api/service/attempts/" + attempt + "/circumstances");
    }

    private String scan() {
        return asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 receipt".getBytes())
                .post("/api/service/attempts/" + attempt + "/files?name=receipt.pdf")
                .path("id");
    }

    private Response send(byte[] content) {
        return asClerk().contentType("text/csv").body(content).post("/api/service/carrier-files");
    }

    private Response tell(UUID by, String number, String code, Instant at) {
        return as(partner(by))
                .body(Map.of("item", number, "code", code, "at", at.toString(), "place", "Lyon"))
                .post("/api/service/carrier-events");
    }

    private static String partner(UUID account) {
        return TestTokens.partner(account);
    }
}
