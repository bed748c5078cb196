package org.comity.hearing.room;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.hearing.CourtDay;
import org.comity.hearing.FilingUpstream;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(FilingUpstream.class)
class ExhibitTest {
    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    @DisplayName(
            "whoever has a seat, an interpreter too, reads what is shown while it is shown, and nothing else of the file")
    void isReadWhileItIsShown() {
        String digest = FilingUpstream.file("what was agreed");
        CourtDay day = CourtDay.withInterpreter(digest);
        UUID hearing = day.hearingThatMayOpen();
        String exhibit = "/hearings/" + hearing + "/exhibits/" + digest;
        Sitting sitting = Sitting.withInterpreterOnTheMerits(day, hearing);
        as(day.interpreter(), exhibit).statusCode(404).body("code", is("exhibit-not-shown"));
        String wish = UUID.randomUUID().toString();
        assertEquals(
                "unknown-exhibit",
                sitting.plaintiff()
                        .asks("exhibit.ask", Map.of("digest", day.passport, "page", 1, "text", "who he is"))
                        .get("code")
                        .asText());
        assertEquals(
                "unknown-exhibit-request",
                sitting.judge()
                        .asks("exhibit.decide", Map.of("requestId", wish, "granted", true, "reason", "x"))
                        .get("code")
                        .asText());
        Sitting.done(sitting.plaintiff()
                .asks("exhibit.ask", Map.of("digest", digest, "page", 1, "text", "what was agreed")));
        as(day.interpreter(), exhibit).statusCode(404).body("code", is("exhibit-not-shown"));
        assertEquals(
                "unknown-exhibit",
                sitting.clerk()
                        .asks("exhibit.show", Map.of("digest", day.passport, "page", 1))
                        .get("code")
                        .asText());
        Sitting.done(sitting.clerk().asks("exhibit.show", Map.of("digest", digest, "page", 1)));
        as(day.interpreter(), exhibit).statusCode(200).body(is("what was agreed"));
        as(day.defendant(), exhibit).statusCode(200);
        as(CourtDay.stranger(), exhibit).statusCode(404).body("code", is("hearing-not-found"));
        as(day.interpreter(), "/hearings/" + hearing + "/exhibits/" + FilingUpstream.file("another paper"))
                .statusCode(404)
                .body("code", is("exhibit-not-shown"));
        FilingUpstream.corrupt(digest);
        as(day.interpreter(), exhibit).statusCode(503).body("code", is("exhibit-not-available"));
        Sitting.done(sitting.judge().asks("room.adjourn", Map.of("ground", "OTHER", "reason", "late")));
        as(day.interpreter(), exhibit).statusCode(404).body("code", is("exhibit-not-shown"));
    }

    @Test
    @DisplayName("in a closed part it is a copy that says whose it is; in public it is the file itself")
    void isMarkedInAClosedPart() throws IOException {
        byte[] paper = onePage();
        String digest = FilingUpstream.file(paper);
        CourtDay day = CourtDay.withInterpreter(digest);
        UUID hearing = day.hearingThatMayOpen();
        String exhibit = "/hearings/" + hearing + "/exhibits/" + digest;
        Sitting sitting = Sitting.withInterpreterOnTheMerits(day, hearing);
        Map<String, Object> shows = Map.of("digest", digest, "page", 1);
        Sitting.done(sitting.clerk().asks("exhibit.show", shows));
        assertArrayEquals(paper, read(day.defendant(), exhibit));

        Sitting.done(sitting.judge().asks("closed.begin", Map.of("ground", "TRADE_SECRET")));
        String ofDefendant = text(read(day.defendant(), exhibit));
        assertTrue(ofDefendant.contains("defendant-1"), ofDefendant);
        assertTrue(
                ofDefendant.contains(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()), ofDefendant);
        assertTrue(text(read(day.interpreter(), exhibit)).contains("interpreter"));
        Sitting.done(sitting.judge().asks("closed.end", NOTHING));
        assertTrue(text(read(day.defendant(), exhibit)).contains("defendant-1"), "it came up in the closed part");
        Sitting.done(sitting.clerk().asks("exhibit.show", shows));
        assertArrayEquals(paper, read(day.defendant(), exhibit));
    }

    @Test
    @DisplayName(
            "in a closed part a picture says across itself whose it is, and none is handed out that does not let itself be marked")
    void isMarkedAsAPicture() throws IOException {
        BufferedImage white = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        white.createGraphics().fillRect(0, 0, 400, 300);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(white, "png", bytes);
        String picture = FilingUpstream.file(bytes.toByteArray());
        CourtDay day = CourtDay.withFile(FilingUpstream.file("a contract"), picture, "image/png", "png");
        UUID hearing = day.hearingThatMayOpen();
        Sitting sitting = Sitting.onTheMerits(day, hearing);
        Map<String, Object> shows = Map.of("digest", picture, "page", 1);
        Sitting.done(sitting.clerk().asks("exhibit.show", shows));
        String exhibit = "/hearings/" + hearing + "/exhibits/" + picture;
        assertArrayEquals(bytes.toByteArray(), read(day.defendant(), exhibit));
        Sitting.done(sitting.judge().asks("closed.begin", Map.of("ground", "TRADE_SECRET")));
        BufferedImage marked = ImageIO.read(new ByteArrayInputStream(read(day.defendant(), exhibit)));
        assertEquals(400, marked.getWidth());
        assertTrue(
                IntStream.range(0, 400 * 300)
                        .anyMatch(at -> (marked.getRGB(at % 400, at / 400) & 0xFFFFFF) != 0xFFFFFF),
                "nothing stands across it");
        as(day.defendant(), exhibit).header("Comity-Overlay", nullValue());

        String broken = FilingUpstream.file("no picture at all");
        CourtDay other = CourtDay.withFile(FilingUpstream.file("another contract"), broken, "image/png", "png");
        UUID second = other.hearingThatMayOpen();
        Sitting closed = Sitting.onTheMerits(other, second);
        Sitting.done(closed.judge().asks("closed.begin", Map.of("ground", "TRADE_SECRET")));
        Sitting.done(closed.clerk().asks("exhibit.show", Map.of("digest", broken, "page", 1)));
        as(other.defendant(), "/hearings/" + second + "/exhibits/" + broken)
                .statusCode(503)
                .body("code", is("exhibit-not-available"));
    }

    @Test
    @DisplayName(
            "in a closed part an office file, which bears no words and is shown on no page, is handed out to the court alone")
    void isNotHandedOut() {
        String table = FilingUpstream.file("what each machine cost");
        CourtDay day = CourtDay.withFile(
                FilingUpstream.file("a contract"),
                table,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "xlsx");
        UUID hearing = day.hearingThatMayOpen();
        String exhibit = "/hearings/" + hearing + "/exhibits/" + table;
        Sitting sitting = Sitting.onTheMerits(day, hearing);
        Map<String, Object> shows = Map.of("digest", table, "page", 1);
        Sitting.done(sitting.clerk().asks("exhibit.show", shows));
        as(day.defendant(), exhibit).statusCode(200).body(is("what each machine cost"));
        Sitting.done(sitting.judge().asks("closed.begin", Map.of("ground", "TRADE_SECRET")));
        as(day.defendant(), exhibit).statusCode(403).body("code", is("exhibit-not-handed-out"));
        as(day.judge(), exhibit).statusCode(200).header("Comity-Overlay", startsWith("judge / "));
        Sitting.done(sitting.judge().asks("closed.end", NOTHING));
        as(day.defendant(), exhibit).statusCode(403);
        Sitting.done(sitting.clerk().asks("exhibit.show", shows));
        as(day.defendant(), exhibit).statusCode(200);
    }

    private static byte[] read(String token, String exhibit) {
        return as(token, exhibit).statusCode(200).extract().asByteArray();
    }

    private static byte[] onePage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String text(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            // set at a slope: what is read of it is cut into pieces
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    @Test
    @DisplayName("sound is shown as what it is, and runs for everybody from where the court lets it run")
    void isPlayed() {
        String sound = FilingUpstream.file("a call");
        CourtDay day = CourtDay.withRecording(FilingUpstream.file("a contract"), sound);
        as(day.plaintiff(), "/cases/" + day.caseId)
                .body("documents.find { it.digest == '" + sound + "' }.mediaType", is("audio/mpeg"));
        UUID hearing = day.hearingThatMayOpen();
        Sitting sitting = Sitting.onTheMerits(day, hearing);
        Map<String, Object> play = Map.of("digest", sound, "playing", true, "position", 1_500);
        assertEquals(
                "exhibit-not-shown",
                sitting.clerk().asks("exhibit.play", play).get("code").asText());
        Sitting.done(sitting.clerk().asks("exhibit.show", Map.of("digest", sound, "page", 1)));
        Sitting.done(sitting.clerk().asks("exhibit.play", play));
        as(day.defendant(), "/hearings/" + hearing + "/exhibits/" + sound)
                .statusCode(200)
                .contentType("audio/mpeg")
                .header("Comity-Overlay", nullValue())
                .body(is("a call"));

        // In a closed part a page has to say over it whose it is: it bears no words in itself
        Sitting.done(sitting.judge().asks("closed.begin", Map.of("ground", "TRADE_SECRET")));
        as(day.defendant(), "/hearings/" + hearing + "/exhibits/" + sound)
                .statusCode(200)
                .header(
                        "Comity-Overlay",
                        startsWith("defendant-1 / " + day.defendant.toString().substring(0, 8)));
        as(day.plaintiff(), "/hearings/" + hearing + "/exhibits/" + sound)
                .header("Comity-Overlay", startsWith("plaintiff-1 / "));
    }

    @Test
    @DisplayName(
            "what a party said of it in writing stands beside it for who reads it, its latest word, and of no other exhibit")
    void isJudgedInWriting() {
        String digest = FilingUpstream.file("what was delivered");
        CourtDay day = CourtDay.withInterpreter(digest);
        UUID hearing = day.hearingThatMayOpen();
        String opinions = "/hearings/" + hearing + "/exhibits/" + digest + "/opinions";
        Sitting sitting = Sitting.withInterpreterOnTheMerits(day, hearing);
        said(day, digest, "ACCEPTED", null, "2026-11-20T02:00:00Z");
        said(day, digest, "DISPUTED", "Not our seal", "2026-11-21T02:00:00Z");
        said(day, FilingUpstream.file("another one"), "DISPUTED", "Not ours either", "2026-11-22T02:00:00Z");
        as(day.interpreter(), opinions).statusCode(404).body("code", is("exhibit-not-shown"));

        Sitting.done(sitting.clerk().asks("exhibit.show", Map.of("digest", digest, "page", 1)));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as(day.interpreter(), opinions)
                .statusCode(200)
                .body("authenticity", contains("DISPUTED"))
                .body("legality", contains("ACCEPTED"))
                .body("reasons", contains("Not our seal"))
                .body("originalDemanded", contains(true))
                .body("party.role", contains("DEFENDANT")));
        as(CourtDay.stranger(), opinions).statusCode(404).body("code", is("hearing-not-found"));
    }

    private static void said(CourtDay day, String digest, String authenticity, String reasons, String at) {
        TestEvents.tell("filing-service", day.caseId, TestEvents.event("ExhibitOpinionGiven", day.caseId, """
                {"caseId":"%s","paperId":"%s","digest":"%s","opinionId":"%s","partyId":"%s","authenticity":"%s",
                 "legality":"ACCEPTED","relevance":"NO_COMMENT","reasons":%s,"originalDemanded":%b,"readerAccountIds":[],
                 "givenAt":"%s"}""".formatted(
                        day.caseId,
                        UUID.randomUUID(),
                        digest,
                        UUID.randomUUID(),
                        day.defendantParty,
                        authenticity,
                        reasons == null ? "null" : "\"" + reasons + "\"",
                        reasons != null,
                        at)));
    }
}
