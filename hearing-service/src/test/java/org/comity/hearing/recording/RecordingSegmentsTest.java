package org.comity.hearing.recording;

import static io.restassured.RestAssured.given;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.by;
import static org.comity.hearing.CourtDay.post;
import static org.comity.hearing.CourtDay.ticket;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.hearing.CourtDay;
import org.comity.hearing.FilingUpstream;
import org.comity.hearing.media.MediaPlane;
import org.comity.hearing.room.Endpoint;
import org.comity.http.Sha256;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What was recorded")
class RecordingSegmentsTest {
    @Inject
    DataSource database;

    @Inject
    RecordingSegments segments;

    private final Instant began = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    private final UUID recording = UUID.randomUUID();

    /** Begins as a WebM does. */
    private static byte[] bytes(String content) {
        return ("\u001aE\u00df\u00a3" + content).getBytes(StandardCharsets.ISO_8859_1);
    }

    private ValidatableResponse handsIn(String token, UUID hearing, int number, String content, String sha256) {
        return by(token)
                .contentType("video/webm")
                .body(bytes(content))
                .put(path(hearing) + recording + "/segments/" + number + "?sha256=" + sha256)
                .then();
    }

    private ValidatableResponse handsIn(String token, UUID hearing, int number, String content) {
        return handsIn(token, hearing, number, content, Sha256.hexOf(bytes(content)));
    }

    private static String path(UUID hearing) {
        return "/api/hearing/hearings/" + hearing + "/recording/";
    }

    private Map<String, Object> segment(int number) {
        return Map.of(
                "recordingId", recording.toString(),
                "number", number,
                "from", from(number).toString(),
                "until", from(number + 1).toString());
    }

    private Instant from(int number) {
        return began.plusSeconds(5L * number);
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asText("ack");
    }

    @Test
    @DisplayName(
            "is taken in once and in order, whoever sends it twice; and read by the parties when it is ended, chained")
    void isKept() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Endpoint desk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        Map<String, Object> its = Map.of("recordingId", recording.toString());
        assertEquals("ack", code(desk.asks("recording.start", its)));

        handsIn(day.plaintiff(), hearing, 1, "one").statusCode(403);
        handsIn(TestTokens.token(UUID.randomUUID(), "clerk", "x", "zh-CN", "Asia/Shanghai", "沪01"), hearing, 1, "one")
                .statusCode(404);
        handsIn(day.clerk(), hearing, 1, "one", "ab".repeat(32)).statusCode(422).body("code", is("segment-corrupt"));
        by(day.clerk())
                .contentType("video/webm")
                .body("not a WebM".getBytes(StandardCharsets.US_ASCII))
                .put(path(hearing) + recording + "/segments/1?sha256=" + Sha256.hexOf("not a WebM"))
                .then()
                .statusCode(422)
                .body("code", is("segment-corrupt"));
        assertEquals("segment-out-of-order", code(desk.asks("recording.segment", segment(1))));
        handsIn(day.clerk(), hearing, 1, "one").statusCode(200).body("stored", is(true));
        handsIn(day.clerk(), hearing, 1, "one").statusCode(200).body("stored", is(false));
        handsIn(day.clerk(), hearing, 1, "another").statusCode(409).body("code", is("segment-differs"));
        handsIn(day.clerk(), hearing, 3, "three").statusCode(409).body("code", is("segment-out-of-order"));
        assertEquals("ack", code(desk.asks("recording.segment", segment(1))));
        handsIn(day.clerk(), hearing, 2, "two").statusCode(200);
        assertEquals("ack", code(desk.asks("recording.segment", segment(2))));

        // while it runs it is the court's
        String sign = "/hearings/" + hearing + "/recording/running";
        String then = "/hearings/" + hearing + "/recording/moment?at=" + from(1).plusSeconds(2);
        as(day.clerk(), then).statusCode(200).body("number", is(1), "last", is(false));
        as(day.plaintiff(), sign).statusCode(200).body("running", is(true));
        as(day.plaintiff(), then).statusCode(404).body("code", is("not-recorded-then"));
        String words = "/hearings/" + hearing + "/recording/words";
        as(day.plaintiff(), words).statusCode(404).body("code", is("not-recorded-then"));
        assertEquals("ack", code(desk.asks("court.note", Map.of("text", "for the court alone"))));
        assertEquals("ack", code(desk.asks("recording.stop", its)));
        as(day.plaintiff(), sign).statusCode(200).body("running", is(false));
        as(day.plaintiff(), words)
                .statusCode(200)
                .body(
                        "lines.kind",
                        hasItems("recording.started", "recording.stopped"),
                        "persons.seat",
                        hasItem("judge"))
                .body("lines.kind", not(hasItem("court.note")));
        as(TestTokens.party(UUID.randomUUID()), words).statusCode(404);
        as(day.plaintiff(), "/hearings/" + hearing + "/recording")
                .statusCode(200)
                .body("running", is(false), "segments", is(2), "gaps", hasSize(0))
                .body("kept.article", hasItems("AVR 5", "LAP 3"), "kept.confidence", hasItem("PARTIAL"))
                .body("from", is(from(1).toString()), "until", is(from(3).toString()));
        as(day.plaintiff(), then).statusCode(200).body("place", is(1));
        as(day.plaintiff(), "/hearings/" + hearing + "/recording/moment?place=2")
                .statusCode(200)
                .body("number", is(2), "last", is(true));
        as(day.plaintiff(), "/hearings/" + hearing + "/recording/moment?at=" + from(9))
                .statusCode(404);
        as(TestTokens.party(UUID.randomUUID()), then).statusCode(404);
        assertArrayEquals(
                bytes("two"),
                by(day.plaintiff())
                        .get(path(hearing) + recording + "/segments/2")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        by(day.plaintiff())
                .header("Range", "bytes=-3")
                .get(path(hearing) + recording + "/segments/2")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 4-6/7")
                .body(is("two"));
        by(day.plaintiff())
                .get(path(hearing) + recording + "/segments/3")
                .then()
                .statusCode(404);

        // anybody can compute the checksum again
        String manifest = by(day.plaintiff())
                .get(path(hearing) + "manifest")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String link = Sha256.hexOf(new byte[0]);
        for (String line : manifest.strip().split("\n")) {
            int end = line.lastIndexOf(' ');
            link = Sha256.hexOf(HexFormat.of().parseHex(link + Sha256.hexOf(line.substring(0, end))));
            assertEquals(link, line.substring(end + 1));
        }
        assertEquals(2, manifest.strip().split("\n").length);
        given().get(path(hearing) + "manifest").then().statusCode(401);
    }

    @Test
    @DisplayName(
            "is copied as sound alone by a party once it is ended, which is noted; not by who interprets, nor by a stranger")
    void soundIsCopied() {
        CourtDay day = CourtDay.withInterpreter(FilingUpstream.file("a contract"));
        UUID hearing = day.hearingThatMayOpen();
        Endpoint desk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        Map<String, Object> its = Map.of("recordingId", recording.toString());
        assertEquals("ack", code(desk.asks("recording.start", its)));
        byte[] segment = SoundCopyTest.segment("one", "two");
        by(day.clerk())
                .contentType("video/webm")
                .body(segment)
                .put(path(hearing) + recording + "/segments/1?sha256=" + Sha256.hexOf(segment))
                .then()
                .statusCode(200);
        assertEquals("ack", code(desk.asks("recording.segment", segment(1))));
        String sound = "/hearings/" + hearing + "/recording/sound";
        as(day.plaintiff(), sound).statusCode(404).body("code", is("not-recorded-then"));
        assertEquals("ack", code(desk.asks("recording.stop", its)));
        byte[] copy = by(day.plaintiff())
                .get(path(hearing) + "sound")
                .then()
                .statusCode(200)
                .contentType("audio/webm")
                .extract()
                .asByteArray();
        assertEquals(2, Webm.of(copy).orElseThrow().packets().size());
        inParts(day, hearing, copy);
        as(day.interpreter(), sound).statusCode(404).body("code", is("not-recorded-then"));
        as(TestTokens.party(UUID.randomUUID()), sound).statusCode(404).body("code", is("hearing-not-found"));
    }

    /** A copy that broke off goes on where it stood. */
    private void inParts(CourtDay day, UUID hearing, byte[] copy) {
        int half = copy.length / 2;
        Response end =
                by(day.plaintiff()).header("Range", "bytes=" + half + "-").get(path(hearing) + "sound");
        end.then()
                .statusCode(206)
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", String.valueOf(copy.length - half))
                .header("Content-Range", "bytes " + half + "-" + (copy.length - 1) + "/" + copy.length);
        assertArrayEquals(Arrays.copyOfRange(copy, half, copy.length), end.asByteArray());
        String tag = end.header("ETag");
        by(day.plaintiff())
                .header("Range", "bytes=0-3")
                .header("If-Range", tag)
                .get(path(hearing) + "sound")
                .then()
                .statusCode(206)
                .header("Content-Length", "4");
        by(day.plaintiff())
                .header("Range", "bytes=0-3")
                .header("If-Range", "\"of another recording\"")
                .get(path(hearing) + "sound")
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(copy.length));
        by(day.plaintiff())
                .header("Range", "bytes=" + copy.length + "-")
                .get(path(hearing) + "sound")
                .then()
                .statusCode(416)
                .body("code", is("range-not-there"));
    }

    @Test
    @DisplayName("was measured for copies only since it could be: of what was handed in before it is made up for")
    void wasNotMeasured() throws SQLException {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Endpoint desk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        Map<String, Object> its = Map.of("recordingId", recording.toString());
        assertEquals("ack", code(desk.asks("recording.start", its)));
        byte[] segment = SoundCopyTest.segment("one", "two");
        by(day.clerk())
                .contentType("video/webm")
                .body(segment)
                .put(path(hearing) + recording + "/segments/1?sha256=" + Sha256.hexOf(segment))
                .then()
                .statusCode(200);
        assertEquals("ack", code(desk.asks("recording.segment", segment(1))));
        assertEquals("ack", code(desk.asks("recording.stop", its)));
        byte[] copy = by(day.plaintiff()).get(path(hearing) + "sound").asByteArray();
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(
                        "update recording_segment set sound_bytes = null where hearing_id = ?")) {
            forget.setObject(1, hearing);
            assertEquals(1, forget.executeUpdate());
        }
        for (int twice = 0; twice < 2; twice++) {
            assertArrayEquals(
                    copy, by(day.plaintiff()).get(path(hearing) + "sound").asByteArray());
        }
    }

    @Test
    @DisplayName(
            "by the court's media server plays as the sound of all or as one seat's track, and is there as it was recorded; a page adds nothing to it")
    void isOfTracks() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Endpoint desk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        assertEquals(
                "no-recording-by-server",
                code(desk.asks("recording.start", Map.of("recordingId", recording.toString(), "recorder", "SERVER"))));
        Map<String, Object> its = Map.of("recordingId", recording.toString());
        assertEquals("ack", code(desk.asks("recording.start", its)));
        byte[] stored = TracksTest.segment(
                TracksTest.track("judge.1-audio-0.mjr", TracksTest.tone(500, 0, 1)),
                TracksTest.track("clerk.2-audio-0.mjr", TracksTest.tone(900, 0, 2)));
        String digest = segments.keep(
                hearing,
                new MediaPlane.Piece(
                        recording,
                        from(1),
                        from(2),
                        List.of(
                                TracksTest.track("judge.1-audio-0.mjr", TracksTest.tone(500, 0, 1)),
                                TracksTest.track("clerk.2-audio-0.mjr", TracksTest.tone(900, 0, 2))),
                        () -> {}),
                1);
        Map<String, Long> taken = segments.taken(hearing, recording, 1);
        assertEquals(Set.of("judge.1-audio-0.mjr", "clerk.2-audio-0.mjr"), taken.keySet());
        assertEquals(Map.of(), segments.taken(day.hearingThatMayOpen(), recording, 1));
        // who leads the room next finds it, should the room not know of it yet
        assertEquals(
                new MediaPlane.StoredPiece(from(1), from(2), digest),
                segments.piece(hearing, recording, 1).orElseThrow());
        assertTrue(segments.piece(hearing, recording, 2).isEmpty());
        assertTrue(segments.piece(UUID.randomUUID(), recording, 1).isEmpty());
        handsIn(day.clerk(), hearing, 1, "one").statusCode(409).body("code", is("segment-differs"));
        handsIn(day.clerk(), hearing, 2, "two").statusCode(409).body("code", is("segment-out-of-order"));
        assertEquals("ack", code(desk.asks("recording.segment", segment(1))));
        assertEquals("ack", code(desk.asks("recording.stop", its)));
        as(day.plaintiff(), "/hearings/" + hearing + "/recording/moment?place=1")
                .statusCode(200)
                .body("seats", is(List.of("clerk", "judge")), "digest", is(digest));
        String path = path(hearing) + recording + "/segments/1";
        byte[] all =
                by(day.plaintiff()).get(path).then().statusCode(200).extract().asByteArray();
        MediaPlane.Track more =
                new MediaPlane.Track("judge.1-audio-0.mjr", taken.get("judge.1-audio-0.mjr"), from(1), new byte[7]);
        segments.keep(hearing, new MediaPlane.Piece(recording, from(2), from(3), List.of(more), () -> {}), 2);
        assertEquals(
                Map.of(
                        "judge.1-audio-0.mjr",
                        taken.get("judge.1-audio-0.mjr") + 7,
                        "clerk.2-audio-0.mjr",
                        taken.get("clerk.2-audio-0.mjr")),
                segments.taken(hearing, recording, 2));
        byte[] judges = by(day.plaintiff())
                .get(path + "?seat=judge")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(100, Webm.of(all).orElseThrow().packets().size());
        assertEquals(50, Webm.of(judges).orElseThrow().packets().size());
        as(day.plaintiff(), "/hearings/" + hearing + "/recording/" + recording + "/segments/1?seat=plaintiff-1")
                .statusCode(404)
                .body("code", is("not-recorded-then"));
        byte[] tracks = by(day.plaintiff())
                .get(path + "/tracks")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        assertEquals(digest, Sha256.hexOf(tracks));
        assertEquals(stored.length, tracks.length);
        by(TestTokens.party(UUID.randomUUID())).get(path + "/tracks").then().statusCode(404);
        byte[] sound = by(day.plaintiff())
                .get(path(hearing) + "sound")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(100, Webm.of(sound).orElseThrow().packets().size());
    }

    @Test
    @DisplayName("is not there at all where the disk did not take it, and is taken when it does")
    void diskIsFull() throws IOException {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Endpoint desk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        assertEquals("ack", code(desk.asks("recording.start", Map.of("recordingId", recording.toString()))));
        Path folder = ConfigProvider.getConfig()
                .getValue("comity.data", Path.class)
                .resolve("recordings")
                .resolve(hearing.toString());
        // nothing can be written there
        Files.writeString(folder, "full");
        handsIn(day.clerk(), hearing, 1, "one").statusCode(503).body("code", is("not-stored"));
        assertEquals("segment-out-of-order", code(desk.asks("recording.segment", segment(1))));
        Files.delete(folder);
        handsIn(day.clerk(), hearing, 1, "one").statusCode(200).body("stored", is(true));
        assertEquals("ack", code(desk.asks("recording.segment", segment(1))));
    }

    @Test
    @DisplayName("is deleted by nothing that deletes what is needed for a time only")
    void isNotDeleted() {
        assertFalse(
                ConfigProvider.getConfig()
                        .getOptionalValue("comity.retention.recording_segment.kept", String.class)
                        .isPresent(),
                "kept as the law has it, and no shorter: RecordingKept");
    }

    @Test
    @DisplayName("goes to no software that writes it down, unless the court has named one")
    void isNotTranscribed() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        Endpoint desk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        assertEquals("ack", code(desk.asks("recording.start", Map.of("recordingId", recording.toString()))));
        handsIn(day.clerk(), hearing, 1, "one").statusCode(200);
        assertEquals("ack", code(desk.asks("recording.segment", segment(1))));
        String drafts = "/hearings/" + hearing + "/drafts";
        as(day.clerk(), drafts).statusCode(200).body("languages", hasSize(0), "drafts", hasSize(0));
        post(
                        day.clerk(),
                        drafts,
                        "{\"recordingId\":\"%s\",\"first\":1,\"last\":1,\"language\":\"zh\"}".formatted(recording))
                .statusCode(404)
                .body("code", is("no-transcription"));
    }

    @Test
    @DisplayName("is no business of whoever waits to be heard or only listens")
    void isNotTheirs() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingThatMayOpen();
        String listener = TestTokens.token(UUID.randomUUID(), "party", "李", "zh-CN", "Asia/Shanghai", null);
        post(day.clerk(), "/hearings/" + hearing + "/observers", "{\"name\":\"李\"}")
                .statusCode(201);
        day.comesIn(hearing, "observer-1", listener);
        as(listener, "/hearings/" + hearing + "/recording").statusCode(404);
        as(listener, "/hearings/" + hearing + "/recording/moment?place=1").statusCode(404);
        as(listener, "/hearings/" + hearing + "/recording/running").statusCode(403);
        by(TestTokens.party(UUID.randomUUID()))
                .get(path(hearing) + "manifest")
                .then()
                .statusCode(404);
        by(TestTokens.party(UUID.randomUUID()))
                .get(path(hearing) + "running")
                .then()
                .statusCode(404);
        as(day.plaintiff(), "/hearings/" + hearing + "/recording/running")
                .statusCode(200)
                .body("running", is(false));
    }
}
