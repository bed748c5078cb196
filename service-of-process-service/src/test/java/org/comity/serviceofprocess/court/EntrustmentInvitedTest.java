package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.comity.serviceofprocess.channel.electronic.MailboxOfTheTest;
import org.comity.serviceofprocess.court.MailRelay.Manner;
import org.comity.testing.TestMail;
import org.comity.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A carrier that is invited by mail")
class EntrustmentInvitedTest extends CourtTest {

    @Inject
    MailboxOfTheTest mailbox;

    @ConfigProperty(name = "COMITY_SMTP_PORT")
    int smtp;

    @ConfigProperty(name = "comity.mail.from")
    String court;

    private final String firm = "desk-" + UUID.randomUUID() + "@kanzlei.example";
    private String attempt;

    /** By handing over to a representative in China. */
    @BeforeEach
    void begin() {
        Map<String, Object> open = new HashMap<>(openRequest(defendant, "STATEMENT_OF_CLAIM", List.of(claim)));
        open.put("facts", Map.of("addressKnown", true, "presentInChina", true));
        String request = asClerk()
                .body(open)
                .post("/api/service/cases/" + caseAgainst("KR") + "/requests")
                .path("id");
        attempt = asClerk()
                .body(Map.of("channel", "PERSON_IN_PRC", "sentTo", "金代表, 上海市", "reasons", "Met there in October"))
                .post("/api/service/requests/" + request + "/attempts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void wellBehavedAgain() {
        MailRelay.behave(Manner.PASSES_ON);
    }

    @Test
    @DisplayName(
            "takes the papers by the link in it; the mail names the court and its reference, and nothing of the case")
    void takes() throws Exception {
        String address = invited("fr");
        invitationIs("TAKEN");
        MimeMessage mail = TestMail.to(firm).getFirst();
        String text =
                ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
        assertTrue(text.contains(address) && text.contains("signifier pour son compte"), text);
        assertFalse(text.contains("한빛") || text.contains("民初") || text.contains("金代表"), text);
        String reference = mail.getMessageID().replaceAll("<([^@]*)@.*", "$1");
        addressee()
                .get("/api/service/letters/" + reference)
                .then()
                .statusCode(200)
                .body("court.code", is(TestTokens.COURT));
        as(TestTokens.party(UUID.randomUUID()))
                .body(Map.of("secret", address.substring(address.indexOf('#') + 1)))
                .post("/api/service/carried/" + address.replaceAll(".*/carried/([^#]*)#.*", "$1") + "/taking")
                .then()
                .statusCode(201);
        entrustments().body("[0].takenBy", notNullValue());
    }

    @Test
    @DisplayName(
            "gets none where a server refuses it, which the clerk sees, who has the link; its reference is not real then")
    void refused() {
        MailRelay.behave(Manner.REFUSES_THE_CONTENT);
        invited("en");
        invitationIs("REFUSED");
        String reference = MailRelay.refused().replaceAll("(?s).*Message-ID: <([^@]*)@.*", "$1");
        addressee().get("/api/service/letters/" + reference).then().statusCode(404);
    }

    @Test
    @DisplayName("is not known to have its link where the process ended while it was mailed: the clerk gives it anew")
    void processEnded() throws Exception {
        invited("en");
        invitationIs("TAKEN");
        try (Connection connection = tables.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update entrustment set invitation = 'PENDING', issued_at = issued_at - interval '10 minutes' where attempt_id = ?::uuid")) {
            update.setString(1, attempt);
            assertEquals(1, update.executeUpdate());
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> entrustments().body("[0].invitation", is("NOT_KNOWN")));
        assertEquals(1, TestMail.to(firm).size());
    }

    @Test
    @DisplayName("is named and written to once, also where the answer was lost and the clerk presses again")
    void again() throws Exception {
        String key = UUID.randomUUID().toString();
        String token = TestTokens.clerk(clerk);
        String id = give(as(token, key), firm, "en")
                .then()
                .statusCode(201)
                .body("address", notNullValue())
                .extract()
                .path("entrustment.id");
        invitationIs("TAKEN");
        // Only the hash of what is in the link is kept.
        give(as(token, key), firm, "en")
                .then()
                .statusCode(201)
                .body("address", nullValue())
                .body("entrustment.id", is(id))
                .body("entrustment.invitation", is("TAKEN"));
        give(as(token, key), firm, "fr").then().statusCode(422);
        give(as(token, ""), firm, "en").then().statusCode(400);
        entrustments().body("", hasSize(1));
        assertEquals(1, TestMail.to(firm).size());
    }

    @Test
    @DisplayName("did not get it where it comes back")
    void comesBack() throws Exception {
        invited("en");
        invitationIs("TAKEN");
        String reference = TestMail.to(firm).getFirst().getMessageID().replaceAll("<([^@]*)@.*", "$1");
        Properties server = new Properties();
        server.put("mail.smtp.host", "127.0.0.1");
        server.put("mail.smtp.port", Integer.toString(smtp));
        try (InputStream in = getClass().getResourceAsStream("/mail/postfix-failed.eml")) {
            String report = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{reference}", reference)
                    .replace("{own}", court.substring(court.indexOf('@') + 1))
                    .replace("{to}", firm);
            Transport.send(
                    new MimeMessage(
                            Session.getInstance(server),
                            new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8))),
                    new InternetAddress[] {new InternetAddress(court)});
        }
        mailbox.read();
        entrustments().body("[0].invitation", is("RETURNED")).body("[0].invitedEmail", is(firm));
    }

    @Test
    @DisplayName("is not written to without an address, nor to one that is none")
    void withoutAddress() {
        give(null, null).then().statusCode(201).body("entrustment.invitation", nullValue());
        give("kanzlei", "en").then().statusCode(400).body("code", is("request-not-valid"));
        give(firm, "xx").then().statusCode(400).body("code", is("request-not-valid"));
        assertEquals(0, TestMail.to(firm).size());
    }

    private String invited(String language) {
        return give(firm, language)
                .then()
                .statusCode(201)
                .body("entrustment.invitation", notNullValue())
                .extract()
                .path("address");
    }

    private Response give(String to, String language) {
        return give(asClerk(), to, language);
    }

    private Response give(RequestSpecification asked, String to, String language) {
        Map<String, Object> given = new HashMap<>(Map.of("kind", "LAWYER", "name", "Kanzlei Vogel", "days", 30));
        given.put("email", to);
        given.put("language", language);
        return asked.body(given).post("/api/service/attempts/" + attempt + "/entrustments");
    }

    private void invitationIs(String outcome) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> entrustments().body("[0].invitation", is(outcome)));
    }

    private ValidatableResponse entrustments() {
        return asClerk()
                .get("/api/service/attempts/" + attempt + "/entrustments")
                .then()
                .statusCode(200);
    }
}
