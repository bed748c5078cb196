package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.room.Sitting.done;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.hearing.CourtDay;
import org.comity.hearing.FilingUpstream;
import org.comity.hearing.log.LogJson;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(FilingUpstream.class)
@DisplayName("The record as a paper")
class RecordPaperTest {
    private static final Map<String, Object> NOTHING = Map.of();

    private final String weber = TestTokens.token(UUID.randomUUID(), "party", "Anna Weber", "fr", "Europe/Paris", null);

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    @DisplayName("holds all that is signed and who signed it, nothing of what was closed, and is PDF/A")
    void holdsWhatIsSigned() throws Exception {
        // Given a sitting with a witness who is never called in, and a note between judge and clerk
        String digest = FilingUpstream.file("what was delivered");
        CourtDay day = CourtDay.withInterpreter(digest);
        day.calls("WITNESS", "Anna Weber", "fr");
        UUID hearing = day.hearingThatMayOpen();
        day.comesIn(hearing, "witness-1", weber);
        Sitting sitting = Sitting.withInterpreterOnTheMerits(day, hearing);
        Endpoint judge = sitting.judge();
        Endpoint clerk = sitting.clerk();
        Endpoint plaintiff = sitting.plaintiff();
        Endpoint defendant = sitting.defendant();
        UUID challenge = UUID.randomUUID();
        done(plaintiff.asks(challenge, "challenge.raise", Map.of("target", "clerk", "reason", "a cousin of Kim")));
        done(judge.asks(
                "challenge.decide", Map.of("challengeId", challenge.toString(), "granted", false, "reason", "并非亲属")));
        done(clerk.asks("exhibit.show", Map.of("digest", digest, "page", 2)));
        done(defendant.asks(
                "exhibit.opine",
                Map.of(
                        "digest", digest,
                        "authenticity", "ACCEPTED",
                        "legality", "NO_COMMENT",
                        "relevance", "DISPUTED",
                        "text", "다른 기계")));
        done(defendant.asks(
                "statement.add", Map.of("utteranceId", "d1", "language", "ko", "text", "기계에 하자가 있었습니다. <b>&")));
        renders(sitting, "d1", "zh-CN", "机器有瑕疵。");
        renders(sitting, "d1", "en", "The machine was faulty.");
        done(judge.asks("court.note", Map.of("text", "休庭后再议")));
        for (String phase : List.of("DEBATE", "FINAL_STATEMENTS", "RECORD")) {
            done(judge.asks("phase.move", Map.of("to", phase)));
        }
        as(day.plaintiff(), "/hearings/" + hearing + "/record").statusCode(404).body("code", is("record-not-found"));
        done(clerk.asks("record.freeze", NOTHING));
        String signed = as(day.plaintiff(), "/hearings/" + hearing + "/records/1")
                .extract()
                .path("digest");
        done(plaintiff.asks("record.read", NOTHING));
        done(plaintiff.signs("record.sign", Map.of("digest", signed)));
        done(sitting.interpreter().asks("record.translate", Map.of("seat", "defendant-1")));
        done(defendant.asks("record.read", NOTHING));
        done(defendant.asks("record.refuse", Map.of("reason", "잘못 적혔다")));

        // When those who may read it take it
        byte[] english = paper(day.plaintiff(), hearing, "en", "");
        String text = text(english);

        // Then every line of it is there in Chinese and beside it in the reader's language
        JsonNode record = LogJson.MAPPER.readTree(as(day.plaintiff(), "/hearings/" + hearing + "/records/1")
                .extract()
                .asString());
        for (JsonNode line : record.at("/record/lines")) {
            for (String said : List.of("text", "reason", "title", "note")) {
                if (line.get("content").hasNonNull(said)) {
                    has(text, line.get("content").get(said).textValue());
                }
            }
        }
        for (JsonNode person : record.at("/record/persons")) {
            has(text, person.get("name").textValue());
        }
        for (String said : List.of(
                "杭州市中级人民法院",
                "庭审笔录",
                "Record of the hearing",
                "Rheinland v. Kim",
                signed,
                "原告 Rheinland Maschinenbau GmbH",
                "宣布开庭。",
                "The hearing is opened.",
                "视译第 1 版",
                "in another language, at sight",
                "身份已核实",
                "Compared with the document on file",
                "不申请回避",
                "回避申请被驳回：并非亲属",
                "The challenge is refused: 并非亲属",
                "Decided by Presiding judge",
                "出示证据：Contract，第 2 页。",
                "真实性 认可",
                "Relevance Disputed",
                "spoken in Korean",
                "机器有瑕疵。",
                "The machine was faulty.",
                "has signed version 1.",
                "An act of the signed-in account",
                "拒绝签名：잘못 적혔다",
                "refuses to sign: 잘못 적혔다",
                "The record is not sealed yet")) {
            has(text, said);
        }
        // and neither the court's own notes nor a word of who waits outside and was not heard, but that they were
        // called
        assertFalse(text.contains("休庭后再议"), "a note of the court is in the record");
        assertEquals(List.of(), brokenRules(english));

        // and in Chinese it stands alone
        String chinese = text(paper(day.clerk(), hearing, "zh-CN", ""));
        has(chinese, "机器有瑕疵。");
        has(chinese, "기계에 하자가 있었습니다. <b>&");
        assertFalse(chinese.contains("Thehearingisopened"));
        assertEquals(List.of(), brokenRules(paper(day.interpreter(), hearing, "ar", "")));

        // and nobody else has it
        as(weber, "/hearings/" + hearing + "/record").statusCode(403).body("code", is("not-called-in"));
        as(CourtDay.stranger(), "/hearings/" + hearing + "/record").statusCode(404);

        // When what was said is corrected and frozen again
        done(clerk.asks("statement.correct", Map.of("utteranceId", "d1", "text", "기계 세 대에 하자가 있었습니다.")));
        renders(sitting, "d1", "zh-CN", "三台机器有瑕疵。");
        done(clerk.asks("record.freeze", NOTHING));
        String second = text(paper(day.plaintiff(), hearing, "en", ""));

        // Then the newest is drawn, whose signatures are its own; what an interpreter made of the text before stands on
        // its own line
        has(second, "corrected, version 2");
        has(second, "기계 세 대에 하자가 있었습니다.");
        has(second, "三台机器有瑕疵。");
        has(second, "The machine was faulty.");
        assertFalse(second.contains("hassignedversion1."));
        has(text(paper(day.plaintiff(), hearing, "en", "?version=1")), "A later version was frozen: 2.");

        // and once it is sealed it says so
        String digest2 = as(day.plaintiff(), "/hearings/" + hearing + "/records/2")
                .extract()
                .path("digest");
        for (Endpoint each : List.of(plaintiff, defendant, sitting.interpreter(), clerk, judge)) {
            done(each.asks("record.read", NOTHING));
            done(each.signs("record.sign", Map.of("digest", digest2)));
        }
        done(clerk.asks("record.seal", NOTHING));
        String closed = text(paper(day.defendant(), hearing, "ko", ""));
        has(closed, "笔录已封存。");
        has(closed, "조서가 봉인되었습니다.");
        assertTrue(closed.contains(digest2));
        has(closed, "本文件加盖法院电子印章");
        byte[] sealed = paper(day.defendant(), hearing, "ko", "");
        assertEquals(1, seals(sealed), "the court’s seal is on what was closed");
        assertEquals(List.of(), brokenRules(sealed));
        assertEquals(0, seals(paper(day.defendant(), hearing, "ko", "?version=1")), "and on no earlier version");
    }

    /** How many signatures there are over the whole of a file. */
    private static long seals(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return read.getSignatureDictionaries().stream()
                    .map(PDSignature::getByteRange)
                    .filter(range -> range[2] + range[3] == pdf.length)
                    .count();
        }
    }

    private static void renders(Sitting sitting, String statement, String language, String text) {
        done(sitting.interpreter()
                .asks("statement.render", Map.of("utteranceId", statement, "language", language, "text", text)));
    }

    private static byte[] paper(String token, UUID hearing, String language, String query) {
        return CourtDay.by(token)
                .header("Accept-Language", language)
                .get("/api/hearing/hearings/" + hearing + "/record" + query)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    /** Some fonts have one glyph for two characters that look the same, and lines break anywhere. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static void has(String text, String said) {
        assertTrue(text.contains(plain(said)), () -> "the paper lacks “" + said + "”: " + text);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(read));
        }
    }

    private static List<String> brokenRules(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_B, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }
}
