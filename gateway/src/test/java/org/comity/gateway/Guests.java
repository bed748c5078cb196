package org.comity.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.comity.testing.TestMail;

/** What people do at the door, for the tests that need somebody inside. */
final class Guests {
    static final String PASSWORD = "long enough, and mine";

    /** By what the browser of all tests is known. */
    static final String DEVICE = "d".repeat(43);

    private static final Pattern CODE = Pattern.compile("/(?:confirm|reset|address)#([\\w-]+)");

    private Guests() {}

    static String newAddress() {
        return "guest-" + UUID.randomUUID() + "@example.com";
    }

    static Response register(String email, String password, String locale) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", locale)
                .body(Map.of(
                        "email",
                        email,
                        "password",
                        password,
                        "name",
                        "Müller & Söhne",
                        "kind",
                        "COMPANY",
                        "locale",
                        locale,
                        "zone",
                        "Europe/Berlin"))
                .post("/api/accounts");
    }

    /** Registers, which the door must take. */
    static void join(String email, String password, String locale) {
        register(email, password, locale).then().statusCode(202);
    }

    /** By who registered with the password of the tests. */
    static Response confirm(String code) {
        return confirm(code, PASSWORD);
    }

    static Response confirm(String code, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "password", password))
                .post("/api/accounts/confirmations");
    }

    /** From a browser that has opened every account before. */
    static Response signIn(String email, String password) {
        return signIn(email, password, DEVICE);
    }

    /** @param device what the browser shows of itself */
    static Response signIn(String email, String password, String device) {
        return given().contentType(ContentType.JSON)
                .cookie("comity-device", device)
                .body(Map.of("email", email, "password", password))
                .post("/api/sessions");
    }

    static String token(String demonstrationAccount) {
        return signIn(demonstrationAccount, Upstream.PASSWORD)
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    /** A token for a demonstration account, asked for from an address of its own where the gateway stands behind a proxy. */
    static String tokenFrom(String address) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .cookie("comity-device", DEVICE)
                .body(Map.of("email", "plaintiff@example.com", "password", Upstream.PASSWORD))
                .post("/api/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    /** Waits for the so-and-so-many-th mail to an address, also where the server took it only at the second try. */
    static MimeMessage mail(String address, int number) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> TestMail.to(address), mails -> mails.size() >= number)
                .get(number - 1);
    }

    static List<MimeMessage> mails(String address) {
        return TestMail.to(address);
    }

    static String codeIn(MimeMessage mail) {
        Matcher code = CODE.matcher(textOf(mail));
        if (!code.find()) {
            throw new AssertionError("no code in: " + textOf(mail));
        }
        return code.group(1);
    }

    /** All readable text of a mail. */
    static String textOf(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n" + textOf(mail.getContent());
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String textOf(Object content) throws IOException, MessagingException {
        if (!(content instanceof Multipart parts)) {
            return String.valueOf(content);
        }
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < parts.getCount(); part++) {
            text.append(textOf(parts.getBodyPart(part).getContent())).append('\n');
        }
        return text.toString();
    }
}
