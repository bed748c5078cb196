package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.attempt.DeemedServices;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@QuarkusTest
@DisplayName("Service by publication")
class NoticeTest extends CourtTest {

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @Inject
    DeemedServices deemed;

    /** Domiciled in China, and served in Korea. */
    private static final String IN_CHINA = "IN_CHINA";

    private UUID caseId;
    private String request;
    private String attempt;

    /** By a judge's decision: the record of the other channels is AttemptTest's story. */
    @BeforeEach
    void inACase(TestInfo test) {
        caseId = caseAgainst(test.getTags().contains(IN_CHINA) ? "CN" : "KR");
        begin();
    }

    private void begin() {
        request = asClerk()
                .body(Map.of(
                        "partyId",
                        defendant,
                        "documentIds",
                        List.of(claim, translation),
                        "paper",
                        "STATEMENT_OF_CLAIM",
                        "facts",
                        Map.of("country", "KR", "addressKnown", true, "agentInCase", false)))
                .post("/api/service/cases/" + caseId + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(TestTokens.judge(judge))
                .body(Map.of(
                        "basedOn", 0, "channel", "PUBLIC_NOTICE", "open", true, "reasons", "Nobody is there any more."))
                .post("/api/service/requests/" + request + "/decisions")
                .then()
                .statusCode(201);
        attempt = asClerk()
                .body(Map.of("channel", "PUBLIC_NOTICE", "sentTo", "人民法院报"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("counts sixty days from the last placement and serves when they have run, not before")
    void sixtyDays() throws Exception {
        publish(null, null)
                .then()
                .statusCode(201)
                .body("clocks[0].periodId", is("SRV-02"))
                .body("clocks[0].does", is("SERVE"));
        publish(null, null).then().statusCode(409).body("code", is("attempt-already-published"));
        deemed.serveThoseThatRan();
        asClerk().get("/api/service/requests/" + request).then().body("served", nullValue());

        publishedDaysAgo(80);
        String lastDay = asClerk().get("/api/service/attempts/" + attempt).path("clocks[0].lastDay");
        deemed.serveThoseThatRan();
        deemed.serveThoseThatRan();
        asClerk()
                .get("/api/service/requests/" + request)
                .then()
                .body("served.event", is("DEEMED_SERVED"))
                .body("served.on", is(lastDay))
                .body("served.ruleId", is("SRV-02"))
                .body("served.rebuttable", is(false));
        asClerk().get("/api/service/attempts/" + attempt).then().body("state", is("SERVED"));
        assertEquals(
                1,
                asClerk().get("/api/service/attempts/" + attempt + "/events").<List<String>>path("items.kind").stream()
                        .filter("DEEMED_SERVED"::equals)
                        .count());
    }

    @Test
    @DisplayName("is drawn in Chinese with each of seven languages, whatever script that needs")
    void inEveryLanguage() throws Exception {
        Map<String, String> said = Map.of(
                "en", "has brought an action against you",
                "fr", "a introduit une action contre vous",
                "es", "ha interpuesto una demanda contra usted",
                "ru", "к вам иск",
                "ar", "",
                "ja", "訴えを提起しました",
                "ko", "귀하를 상대로");
        for (Map.Entry<String, String> language : said.entrySet()) {
            String file = asClerk()
                    .body(Map.of(
                            "language",
                            language.getKey(),
                            "values",
                            Map.of(
                                    "GIST", "货款125万美元",
                                    "PICK_UP", "立案庭",
                                    "PERIOD", "SIXTY_DAYS",
                                    "DATE", today().toString())))
                    .post("/api/service/attempts/" + attempt + "/forms/PUBLIC_NOTICE")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("fileId");
            String text = ProofCheck.textOf(asClerk()
                            .get("/api/service/attempts/" + attempt + "/files/" + file)
                            .asByteArray())
                    .replaceAll("\\s+", " ");
            assertTrue(text.contains(language.getValue()), language.getKey() + ": " + text);
            assertTrue(text.contains("货款125万美元"), text);
        }
    }

    @Test
    @DisplayName("is recorded of all whose days have run, also where one of them cannot be recorded")
    void oneThatCannot() throws Exception {
        publish(null, null).then().statusCode(201);
        publishedDaysAgo(90);
        recordedByHalf();
        String broken = attempt;
        begin();
        publish(null, null).then().statusCode(201);
        publishedDaysAgo(80);
        deemed.serveThoseThatRan();
        asClerk().get("/api/service/attempts/" + broken).then().body("state", is("UNDER_WAY"));
        asClerk().get("/api/service/attempts/" + attempt).then().body("state", is("SERVED"));
    }

    @Test
    @DisplayName("counts another period only with reasons")
    void anotherPeriod() {
        publish("THREE_MONTHS", null).then().statusCode(422).body("code", is("period-needs-reasons"));
        publish("THREE_MONTHS", "J 532 still says three months for a judgment.")
                .then()
                .statusCode(201)
                .body("clocks[0].periodId", is("SRV-14"));
    }

    @Test
    @DisplayName("has a text for this kind of paper, which says what a person must fill in")
    void announcement() {
        asClerk()
                .get("/api/service/attempts/" + attempt + "/announcement")
                .then()
                .statusCode(200)
                .body("zh", containsString("答辩期为公告期满后30日内"))
                .body("zh", containsString("经过60日，即视为送达"))
                .body("en", containsString("when 60 days have run"))
                .body("zh", containsString("韩光贸易株式会社"))
                .body("en", containsString("Civil Procedure Law, art. 285"))
                .body("blanks", hasSize(2));
    }

    @Test
    @DisplayName("has a text with the chosen period")
    void announcedPeriods() {
        asClerk()
                .get("/api/service/attempts/" + attempt + "/announcement?period=THREE_MONTHS")
                .then()
                .statusCode(200)
                .body("zh", containsString("经过3个月，即视为送达"))
                .body("zh", not(containsString("第二百八十三条")));
    }

    @Test
    @Tag(IN_CHINA)
    @DisplayName("tells a party that is domiciled in China of the fifteen days that it has, wherever it is served")
    void announcedInChina() {
        asClerk()
                .get("/api/service/attempts/" + attempt + "/announcement?period=THIRTY_DAYS")
                .then()
                .body("zh", containsString("答辩期为公告期满后15日内"))
                .body("zh", containsString("第九十五条"))
                .body("zh", containsString("经过30日，即视为送达"))
                .body("en", containsString("within 15 days"));
    }

    private Response publish(String period, String reasons) {
        String scan = asClerk()
                .contentType("application/octet-stream")
                .body("%PDF-1.7 page".getBytes())
                .post("/api/service/attempts/" + attempt + "/files?name=page.pdf")
                .path("id");
        Map<String, Object> published = new HashMap<>();
        published.put("on", today().toString());
        published.put("medium", "人民法院报");
        published.put("period", period);
        published.put("reasons", reasons);
        published.put("fileIds", List.of(scan));
        return asClerk().body(published).post("/api/service/attempts/" + attempt + "/publication");
    }

    private LocalDate today() {
        return CourtClock.dateOf(clock.instant());
    }

    /** The event is there, and nothing of what comes with it: the same once more breaks what the table promises. */
    private void recordedByHalf() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into delivery_event (id, attempt_id, position, kind, at, leaf_hash, evidence_digest, openings)
                        select gen_random_uuid(), attempt_id, 999, 'DEEMED_SERVED', at, sha256(leaf_hash), evidence_digest, openings
                          from delivery_event where kind = 'PUBLISHED' and attempt_id = '""" + attempt + "'");
        }
    }

    private void publishedDaysAgo(int days) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update service_request set opened_at = opened_at - interval '101 days' where id = '" + request
                            + "'");
            statement.executeUpdate(
                    "update service_attempt set started_at = started_at - interval '101 days', clock_from = '"
                            + today().minusDays(days) + "' where id = '" + attempt + "'");
        }
    }
}
