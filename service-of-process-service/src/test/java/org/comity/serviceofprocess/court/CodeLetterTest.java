package org.comity.serviceofprocess.court;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The letter with the access code")
class CodeLetterTest extends CourtTest {

    private static final Pattern CODE = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\\b");

    @Test
    @DisplayName(
            "brings a code that opens the papers, in Chinese and the addressee's language, and not the link; the code before ends")
    void opens() throws IOException {
        String request = requestIn(caseAgainst("US"));
        String attempt = started(request, true, null);
        String secret = secretFromMail();
        String before = codeFor(request, attempt);

        String letter = printed(request, attempt);

        assertTrue(letter.contains("访问码") && letter.contains("접속 코드"), letter);
        assertTrue(letter.contains("주식회사 한빛무역"), letter);
        assertFalse(letter.contains(secret), "the link is in the mail alone");
        open(attempt, secret, before, 403);
        open(attempt, secret, code(letter), 200);
        // Printing is not giving: nothing is served by it.
        asClerk().get("/api/service/requests/" + request).then().body("served.event", is("HANDED_OVER"));
    }

    @Test
    @DisplayName("is for a clerk of the court")
    void forClerks() {
        String request = requestIn(caseAgainst("US"));
        String path = letterOf(request, started(request, true, null));
        as(TestTokens.party(plaintiffAccount)).post(path).then().statusCode(403);
        as(TestTokens.token(UUID.randomUUID(), "clerk", "书记员", "zh-CN", "Asia/Shanghai", "京01"))
                .post(path)
                .then()
                .statusCode(404);
    }

    private String printed(String request, String attempt) throws IOException {
        byte[] pdf = asClerk()
                .post(letterOf(request, attempt))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String code(String letter) {
        // The reference has three groups.
        Matcher found =
                Pattern.compile("(?m)^\\s*(" + CODE.pattern() + ")\\s*$").matcher(letter);
        assertTrue(found.find(), letter);
        return found.group(1);
    }

    private void open(String attempt, String secret, String code, int status) {
        addressee()
                .body(Map.of("secret", secret, "code", code))
                .post("/api/service/deliveries/" + attempt + "/opening")
                .then()
                .statusCode(status);
    }

    private static String letterOf(String request, String attempt) {
        return "/api/service/requests/" + request + "/electronic-attempts/" + attempt + "/access-code/letter";
    }
}
