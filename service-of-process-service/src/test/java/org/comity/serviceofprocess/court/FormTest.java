package org.comity.serviceofprocess.court;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.law.CourtClock;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Forms")
class FormTest extends CourtTest {

    @Inject
    Clock clock;

    private String attempt;

    private void begin(String country, String channel, String sentTo) {
        attempt = asClerk()
                .body(Map.of("channel", channel, "sentTo", sentTo, "reasons", "as the court found"))
                .post("/api/service/requests/" + requestIn(caseAgainst(country)) + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String path(String code) {
        return "/api/service/attempts/" + attempt + "/forms/" + code;
    }

    /** What is known of a form already, by field. */
    private Map<String, String> known(String code, String language) {
        Map<String, String> known = new HashMap<>();
        List<Map<String, Object>> fields = asClerk()
                .queryParam("language", language)
                .get(path(code))
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        fields.forEach(field -> {
            if (field.get("value") != null) {
                known.put((String) field.get("code"), (String) field.get("value"));
            }
        });
        return known;
    }

    private Response make(String code, String language, Map<String, String> values) {
        return asClerk().body(Map.of("language", language, "values", values)).post(path(code));
    }

    private byte[] made(String code, String language, Map<String, String> values) {
        String file = make(code, language, values)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("language", is(language))
                .extract()
                .path("fileId");
        return asClerk()
                .get("/api/service/attempts/" + attempt + "/files/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static boolean sealed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return !document.getSignatureDictionaries().isEmpty();
        }
    }

    @Test
    @DisplayName("of the Convention are filled in from case and request, and become part of the bundle and of the log")
    void hague() throws IOException {
        begin("KR", "TREATY_CENTRAL_AUTHORITY", "National Court Administration, Seoul");
        asClerk()
                .get("/api/service/attempts/" + attempt + "/forms")
                .then()
                .statusCode(200)
                .body(
                        "code",
                        contains(
                                "HAGUE_REQUEST",
                                "HAGUE_SUMMARY",
                                "HAGUE_WARNING",
                                "HAGUE_CERTIFICATE",
                                "ADDRESS_CONFIRMATION",
                                "COVER_LETTER"))
                .body("find { it.code == 'HAGUE_REQUEST' }.wording", is("RECALLED"))
                .body("find { it.code == 'HAGUE_REQUEST' }.made", nullValue());
        Map<String, String> request = known("HAGUE_REQUEST", "en");
        assertTrue(request.get("APPLICANT").contains("杭州"), request.get("APPLICANT"));
        assertTrue(request.get("ADDRESSEE").contains("주식회사 한빛무역"));
        assertTrue(request.get("ADDRESSEE").contains("South Korea"));
        assertTrue(request.get("PAPERS").contains("소장"));
        assertEquals("National Court Administration, Seoul", request.get("RECEIVING_AUTHORITY"));
        // Who signs and where is for a person to say, field by field.
        make("HAGUE_REQUEST", "en", request)
                .then()
                .statusCode(422)
                .body("code", is("form-not-whole"))
                .body("grounds.field", contains("PLACE"))
                .body("grounds[0].message", containsString("Done at"));
        request.put("PLACE", "Hangzhou\nand elsewhere");
        make("HAGUE_REQUEST", "en", request)
                .then()
                .statusCode(422)
                .body("grounds.code", contains("form-field-not-possible"));
        request.put("PLACE", "Hangzhou");
        byte[] pdf = made("HAGUE_REQUEST", "en", request);
        String text = text(pdf);
        assertTrue(text.contains("prompt service of one copy thereof"), text);
        assertTrue(text.contains("[×] （一）依被请求国法律规定的方式"), text);
        // Nothing is blank in silence.
        assertTrue(text.contains("不适用 · n/a"), text);
        // It is the applicant's to sign, not the court's to seal.
        assertFalse(sealed(pdf));
        asClerk()
                .get("/api/service/attempts/" + attempt + "/bundle")
                .then()
                .body("find { it.thing == 'HAGUE_REQUEST' }.there", is(true))
                .body("find { it.thing == 'HAGUE_SUMMARY' }.there", is(false));
        asClerk()
                .get("/api/service/attempts/" + attempt + "/events")
                .then()
                .body("items.kind", contains("SUBMITTED_ACCEPTED", "FORM_MADE"))
                .body("items[1].facts.form", is("HAGUE_REQUEST"))
                .body("items[1].files.name", contains("hague-request-en.pdf"));
        assertEquals("00-HAGUE_REQUEST.pdf", namesInBundle().getFirst());
        // What was filled in stands there again, for the next copy.
        assertEquals("Hangzhou", known("HAGUE_REQUEST", "en").get("PLACE"));
    }

    @Test
    @DisplayName("are made once for the same command")
    void once() {
        begin("KR", "TREATY_CENTRAL_AUTHORITY", "National Court Administration, Seoul");
        Map<String, String> values = known("HAGUE_REQUEST", "en");
        values.put("PLACE", "Hangzhou");
        String key = UUID.randomUUID().toString();
        String file = makeAs(TestTokens.clerk(clerk), key, values)
                .then()
                .statusCode(201)
                .extract()
                .path("fileId");
        // The answer was lost and the button pressed again.
        makeAs(TestTokens.clerk(clerk), key, values).then().statusCode(201).body("fileId", is(file));
        values.put("PLACE", "Ningbo");
        makeAs(TestTokens.clerk(clerk), key, values).then().statusCode(422).body("code", is("idempotency-key-reused"));
        asClerk()
                .get("/api/service/attempts/" + attempt + "/events")
                .then()
                .body("items.kind", contains("SUBMITTED_ACCEPTED", "FORM_MADE"));
    }

    private Response makeAs(String token, String key, Map<String, String> values) {
        return as(token, key).body(Map.of("language", "en", "values", values)).post(path("HAGUE_REQUEST"));
    }

    private List<String> namesInBundle() throws IOException {
        byte[] zip = asClerk()
                .get("/api/service/attempts/" + attempt + "/bundle/papers")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    @DisplayName("are drawn in each of their languages, whatever script that needs")
    void inAllLanguages() throws IOException {
        begin("KR", "TREATY_CENTRAL_AUTHORITY", "National Court Administration, Seoul");
        Map<String, String> more =
                Map.of("PLACE", "杭州", "CONTACT", "书记员 王 +86 571 0000 0000", "LEGAL_AID", "杭州市法律援助中心");
        List<Map<String, Object>> forms = asClerk()
                .get("/api/service/attempts/" + attempt + "/forms")
                .then()
                .extract()
                .path("$");
        int drawn = 0;
        for (Map<String, Object> form : forms) {
            for (Object language : (List<?>) form.get("languages")) {
                Map<String, String> values = known((String) form.get("code"), (String) language);
                more.forEach(values::putIfAbsent);
                byte[] pdf = made((String) form.get("code"), (String) language, values);
                assertEquals(form.get("sealed"), sealed(pdf), form + " " + language);
                drawn++;
            }
        }
        assertEquals(6 * 7, drawn);
        make("HAGUE_REQUEST", "de", Map.of()).then().statusCode(422).body("code", is("language-not-of-form"));
        make("PROOF_OF_SERVICE", "en", Map.of()).then().statusCode(404).body("code", is("form-not-found"));
    }

    @Test
    @DisplayName(
            "of the Convention have the destination's language below English, marked as a courtesy; suggested is the addressee's")
    void courtesy() throws IOException {
        begin("KR", "TREATY_CENTRAL_AUTHORITY", "National Court Administration, Seoul");
        asClerk()
                .get("/api/service/attempts/" + attempt + "/forms")
                .then()
                .body("find { it.code == 'HAGUE_WARNING' }.suggested", is("ko"))
                .body("find { it.code == 'HAGUE_WARNING' }.official", is(List.of("en", "fr")))
                .body("find { it.code == 'COVER_LETTER' }.official", is(List.of()));
        Map<String, String> values = known("HAGUE_WARNING", "ko");
        values.put("LEGAL_AID", "대한법률구조공단");
        String both = text(made("HAGUE_WARNING", "ko", values));
        assertTrue(both.contains("The enclosed document is of a legal nature"), both);
        assertTrue(both.contains("법률적 성격의 문서"), both);
        assertTrue(both.contains("참고 번역"), both);
        assertTrue(both.contains("courtesy translation"), both);
        String official = text(made("HAGUE_WARNING", "fr", values));
        assertFalse(official.contains("The enclosed document"), official);
        assertFalse(official.contains("courtoisie"), official);
    }

    @Test
    @DisplayName(
            "for electronic service are the confirmation of an address, in the addressee's language, noted with its attempt")
    void electronic() throws IOException {
        UUID caseId = caseAgainst("US");
        String request = requestIn(caseId);
        attempt = started(request, true, null);
        asClerk()
                .get("/api/service/attempts/" + attempt + "/forms")
                .then()
                .statusCode(200)
                .body("code", is(List.of("ADDRESS_CONFIRMATION")))
                .body("[0].suggested", is("ko"));
        byte[] pdf = made("ADDRESS_CONFIRMATION", "ko", known("ADDRESS_CONFIRMATION", "ko"));
        assertTrue(text(pdf).contains("주식회사 한빛무역"), text(pdf));
        eventsOf(request, attempt).body("items.kind", hasItems("MADE_AVAILABLE", "FORM_MADE"));
        asClerk().get("/api/service/attempts/" + attempt).then().body("state", is("UNDER_WAY"));
    }

    @Test
    @DisplayName("to another region are its own: no treaty, no foreign state, sealed by the court")
    void region() throws IOException {
        begin("HK", "INTER_REGIONAL", "香港特别行政区高等法院");
        Map<String, String> values = known("REGION_REQUEST", "zh-CN");
        assertTrue(values.get("ADDRESSEE").contains("中国香港特别行政区"), values.get("ADDRESSEE"));
        assertEquals("Seoul", known("PROOF_OF_SERVICE", "en").get("PLACE_OF_SERVICE"));
        values.put("PLACE", "杭州");
        values.put("CONTACT", "书记员 王");
        byte[] pdf = made("REGION_REQUEST", "zh-CN", values);
        assertTrue(sealed(pdf));
        assertFalse(text(pdf).contains("公约"));
        asClerk()
                .get("/api/service/attempts/" + attempt + "/bundle")
                .then()
                .body("thing", hasItems("REGION_REQUEST", "PROOF_OF_SERVICE"))
                .body("find { it.thing == 'REGION_REQUEST' }.there", is(true));
    }

    @Test
    @DisplayName("bear one reference, by which anybody learns that the court made them, and on which day it sent them")
    void reference() throws IOException {
        begin("KR", "TREATY_CENTRAL_AUTHORITY", "National Court Administration, Seoul");
        Map<String, String> letter = known("COVER_LETTER", "ko");
        letter.put("CONTACT", "书记员 王");
        String reference = referenceIn(made("COVER_LETTER", "ko", letter));
        Map<String, String> request = known("HAGUE_REQUEST", "en");
        request.put("PLACE", "Hangzhou");
        assertEquals(reference, referenceIn(made("HAGUE_REQUEST", "en", request)));
        given().get("/api/service/letters/" + reference)
                .then()
                .statusCode(200)
                .body("court.code", is(TestTokens.COURT))
                .body("sentOn", nullValue());
        String today = CourtClock.dateOf(clock.instant()).toString();
        asClerk()
                .body(Map.of("stage", "HIGH_COURT", "on", today, "office", "浙江省高级人民法院"))
                .post("/api/service/attempts/" + attempt + "/dispatches")
                .then()
                .statusCode(201);
        given().get("/api/service/letters/" + reference).then().body("sentOn", is(today));
    }

    private static String referenceIn(byte[] pdf) throws IOException {
        String text = text(pdf);
        Matcher reference = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")
                .matcher(text);
        assertTrue(reference.find(), text);
        return reference.group();
    }

    @Test
    @DisplayName("ask a person for the authority where only the address of the addressee is known")
    void authority() {
        begin("KR", "TREATY_CENTRAL_AUTHORITY", "Seoul");
        Map<String, String> request = known("HAGUE_REQUEST", "en");
        assertTrue(!"Seoul".equals(request.get("RECEIVING_AUTHORITY")), request.toString());
        assertTrue(request.get("ADDRESSEE").contains("Seoul"));
    }

    @Test
    @DisplayName("are there for nobody of another court, and a judge reads them and makes none")
    void whose() {
        begin("KR", "TREATY_CENTRAL_AUTHORITY", "Seoul");
        as(TestTokens.token(UUID.randomUUID(), "clerk", "书记员 李", "zh-CN", "Asia/Shanghai", "京01"))
                .get("/api/service/attempts/" + attempt + "/forms")
                .then()
                .statusCode(404);
        as(TestTokens.judge(judge))
                .get("/api/service/attempts/" + attempt + "/forms")
                .then()
                .statusCode(200)
                .body("code", hasItem("HAGUE_REQUEST"));
        as(TestTokens.judge(judge))
                .body(Map.of("language", "en", "values", Map.of()))
                .post(path("HAGUE_REQUEST"))
                .then()
                .statusCode(403);
    }
}
