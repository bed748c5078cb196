package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.verify.Verify;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class WholeHearingTest {
    private static final Map<String, Object> NOTHING = Map.of();

    @Inject
    EvidenceLog evidence;

    @Test
    @DisplayName(
            "a hearing from the first connection to a sealed record whose proof can be downloaded, with one line cut on the way")
    void isHeldRecordedAndSealed() throws IOException {
        // Given four people in the room, where the court has gone through the order of the law
        long before = promised();
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Sitting sitting = Sitting.onTheMerits(day, hearing);
        Endpoint judge = sitting.judge();
        Endpoint clerk = sitting.clerk();
        Endpoint plaintiff = sitting.plaintiff();
        Endpoint defendant = sitting.defendant();

        // When exhibits are shown and statements made
        Sitting.done(clerk.asks("exhibit.show", Map.of("digest", day.exhibit, "page", 1)));
        Sitting.done(plaintiff.asks(
                "statement.add",
                Map.of(
                        "utteranceId",
                        "p1",
                        "language",
                        "en",
                        "text",
                        "The machines were delivered and not paid for.")));
        Sitting.done(judge.asks("court.note", Map.of("text", "问清付款日期")));

        // and the defendant's line breaks while others speak
        defendant.untilEvent("statement.recorded");
        long position = defendant.position();
        defendant.cut();
        Sitting.done(plaintiff.asks(
                "statement.add", Map.of("utteranceId", "p2", "language", "en", "text", "We ask for EUR 45,000.")));
        Sitting.done(judge.asks("statement.add", Map.of("utteranceId", "j1", "language", "zh-CN", "text", "被告可以答辩。")));
        Endpoint back = Endpoint.resumes(hearing, ticket(hearing, day.defendant()), defendant.epoch(), position)
                .of(hearing, day.defendant());
        JsonNode resumed = back.until("resumed");
        assertEquals(position + 1, resumed.get("from").asLong());
        Sitting.done(
                back.asks("statement.add", Map.of("utteranceId", "d1", "language", "ko", "text", "기계에 하자가 있었습니다.")));
        Sitting.done(back.asks(
                "exhibit.opine",
                Map.of(
                        "digest",
                        day.exhibit,
                        "authenticity",
                        "ACCEPTED",
                        "legality",
                        "ACCEPTED",
                        "relevance",
                        "DISPUTED")));

        Sitting.done(judge.asks("phase.move", Map.of("to", "DEBATE")));
        Sitting.done(judge.asks("phase.move", Map.of("to", "FINAL_STATEMENTS")));
        Sitting.done(judge.asks("phase.move", Map.of("to", "RECORD")));

        // and every statement has a Chinese text before the record can be read
        assertEquals("chinese-text-missing", code(clerk.asks("record.freeze", NOTHING)));
        for (String each : List.of("p1", "p2", "d1")) {
            Sitting.done(clerk.asks(
                    "statement.render",
                    Map.of("utteranceId", each, "language", "zh-CN", "text", "“" + each + "”的中文译文。")));
        }
        Sitting.done(clerk.asks("record.freeze", NOTHING));

        // and the plaintiff finds a mistake in the record
        JsonNode frozen = plaintiff.untilEvent("record.frozen").get("d");
        as(day.plaintiff(), "/hearings/" + hearing + "/records/1")
                .statusCode(200)
                .body("digest", is(frozen.get("digest").asText()));
        Sitting.done(plaintiff.asks("record.read", NOTHING));
        UUID request = UUID.randomUUID();
        Sitting.done(plaintiff.asks(
                request, "correction.request", Map.of("utteranceId", "p2", "text", "It is EUR 54,000.")));
        Sitting.done(clerk.asks(
                "correction.decide", Map.of("requestId", request.toString(), "granted", true, "reason", "as heard")));
        Sitting.done(clerk.asks("statement.correct", Map.of("utteranceId", "p2", "text", "We ask for EUR 54,000.")));
        assertEquals("chinese-text-missing", code(clerk.asks("record.freeze", NOTHING)));
        Sitting.done(clerk.asks(
                "statement.render", Map.of("utteranceId", "p2", "language", "zh-CN", "text", "我方请求54,000欧元。")));
        Sitting.done(clerk.asks("record.freeze", NOTHING));
        String digest = as(day.plaintiff(), "/hearings/" + hearing + "/records/2")
                .statusCode(200)
                .extract()
                .path("digest");

        // Then the court cannot sign before the parties
        Sitting.done(judge.asks("record.read", NOTHING));
        assertEquals(
                "others-first",
                judge.signs("record.sign", Map.of("digest", digest)).get("code").asText());
        for (Endpoint each : List.of(plaintiff, back, clerk, judge)) {
            Sitting.done(each.asks("record.read", NOTHING));
            Sitting.done(each.signs("record.sign", Map.of("digest", digest)));
        }
        Sitting.done(clerk.asks("record.seal", NOTHING));

        // and everybody saw the same, nothing lost and nothing twice
        List<Long> seen = Stream.concat(defendant.events.stream().limit(position), back.events.stream())
                .map(event -> event.get("seq").asLong())
                .toList();
        assertEquals(LongStream.rangeClosed(1, seen.size()).boxed().toList(), seen);
        await().atMost(Duration.ofSeconds(30)).until(() -> plaintiff.position() == back.position());
        assertEquals(
                texts(plaintiff.events),
                texts(Stream.concat(defendant.events.stream().limit(position), back.events.stream())
                        .toList()));
        assertTrue(texts(judge.events).contains("问清付款日期"));
        assertFalse(texts(plaintiff.events).contains("问清付款日期"), "a note of the court reached a party");

        // and the log has signed for it, though nobody asked
        await().atMost(Duration.ofSeconds(30)).until(() -> promised() > before);

        // and the sealed record can be taken home
        as(day.plaintiff(), "/hearings/" + hearing).body("status", is("SEALED"));
        byte[] proof = as(day.plaintiff(), "/hearings/" + hearing + "/proof")
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, String> files = unzip(proof);
        assertTrue(files.get("record/record.json").contains("54,000"));
        assertTrue(files.get("record/events.jsonl").contains("sha256:"), "the court's note is there as its hash");
        assertFalse(files.get("record/events.jsonl").contains("问清付款日期"));
        as(CourtDay.stranger(), "/hearings/" + hearing + "/proof").statusCode(404);
        RestAssured.get("/api/hearing/log/checkpoint")
                .then()
                .statusCode(200)
                .body(startsWith("log.comity.example/hearing/2026\n"));
        RestAssured.get("/api/hearing/log/tile/0/999").then().statusCode(404).body("code", is("not-found"));
        assertEquals(Verify.HOLDS_BY_ITS_OWN_KEYS, verified(proof), "comity verify refuses the proof");
        assertTrue(files.containsKey("certificate.pdf"), "the record as a paper is in the proof");
        Path policy = Files.createTempFile("policy", ".txt");
        Files.writeString(
                policy,
                RestAssured.get("/api/hearing/log/policy").then().extract().asString());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertEquals(0, verified(proof, new PrintStream(said), "--policy", policy.toString()), said::toString);
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("杭州市中级人民法院"), said::toString);
        int place = new String(proof, StandardCharsets.ISO_8859_1).indexOf("54,000");
        proof[place]++;
        assertEquals(1, verified(proof), "comity verify accepts a changed record");
    }

    @Test
    @DisplayName("the room stays shut until everybody has consented, and to the short notice too")
    void staysShutWithoutConsent() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingNow();
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        Endpoint judge = Endpoint.sits(hearing, day.judge());
        assertEquals("consent-missing", code(judge.asks("room.open", NOTHING)));
        day.consents(hearing, day.plaintiff());
        post(day.defendant(), "/hearings/" + hearing + "/consent", "{\"stage\":\"COURT_HEARING\",\"language\":\"ko\"}")
                .statusCode(200);
        assertEquals("notice-too-short", code(judge.asks("room.open", NOTHING)));
        post(day.defendant(), "/hearings/" + hearing + "/short-notice", "{\"language\":\"ko\"}")
                .statusCode(200);
        post(day.plaintiff(), "/hearings/" + hearing + "/consent/withdrawal", "{\"reason\":\"travel\"}")
                .statusCode(200);
        assertEquals("consent-missing", code(judge.asks("room.open", NOTHING)));
        day.consents(hearing, day.plaintiff());
        Sitting.done(judge.asks("room.open", NOTHING));
    }

    /** How many entries the published checkpoint covers. */
    private long promised() {
        return evidence.published()
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
    }

    static int verified(byte[] proof) throws IOException {
        return verified(proof, System.out);
    }

    private static int verified(byte[] proof, PrintStream out, String... options) throws IOException {
        Path file = Files.createTempFile("proof", ".zip");
        try {
            Files.write(file, proof);
            return Verify.run(
                    out,
                    Stream.concat(Stream.of(file.toString()), Stream.of(options))
                            .toArray(String[]::new));
        } finally {
            Files.delete(file);
        }
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    private static List<String> texts(List<JsonNode> events) {
        return events.stream()
                .map(event -> event.get("d").path("text").asText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
