package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.comity.serviceofprocess.channel.electronic.MailboxOfTheTest;
import org.comity.testing.TestMail;
import org.comity.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Mail that comes back, read over IMAP")
class ReturnedMailTest extends CourtTest {

    @Inject
    MailboxOfTheTest mailbox;

    @ConfigProperty(name = "COMITY_SMTP_PORT")
    int smtp;

    @ConfigProperty(name = "comity.mail.from")
    String court;

    private UUID caseId;
    private String request;
    private String attempt;

    @BeforeEach
    void started() {
        caseId = caseAgainst("US");
        request = requestIn(caseId);
        attempt = started(request, true, null);
    }

    @Test
    @DisplayName("is on record, questions a service by arrival without undoing it, and calls the clerk")
    void questionsArrival() {
        codeGiven(request, attempt);
        request().body("served.event", is("ACCESS_CODE_GIVEN")).body("served.questionedAt", nullValue());

        comes("postfix-failed", email);
        comes("postfix-failed", email);
        mailbox.read();
        mailbox.read();

        // Two mails, each read once however often the mailbox is.
        eventsOf(request, attempt).body("items.findAll { it.kind == 'RETURNED' }", hasSize(2));
        request().body("served.event", is("ACCESS_CODE_GIVEN")).body("served.questionedAt", notNullValue());
        attempts().body("items[0].sending", is("RETURNED"));
        received()
                .body("items.kind", contains("RETURNED", "RETURNED"))
                .body("items.status", contains("5.1.1", "5.1.1"))
                .body("items.open", contains(false, false));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<JsonNode> events = told(caseId).stream()
                    .filter(event -> event.toString().contains("ServiceMailReturned"))
                    .toList();
            assertEquals(1, events.size());
            assertEquals(true, events.getFirst().findValue("questionsService").asBoolean());
        });
        // Another attempt may follow at once.
        asClerk()
                .body(start(true, null))
                .post("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(201);
        // And a judge finds that it did not arrive: then nothing is in question any longer.
        String digest = request().extract().path("served.evidenceDigest");
        as(TestTokens.judge(judge))
                .body(Map.of("service", digest, "reasons", "The mail came back."))
                .post("/api/service/requests/" + request + "/findings")
                .then()
                .statusCode(201);
        request().body("served", nullValue());
    }

    @Test
    @DisplayName("makes a code that is given afterwards no arrival")
    void beforeTheCode() {
        comes("qmail", email);
        mailbox.read();
        codeGiven(request, attempt);
        request().body("served", nullValue());
    }

    @Test
    @DisplayName(
            "is no failure if the mail is delayed, and nothing at all if somebody is away or it speaks of another address")
    void neither() {
        codeGiven(request, attempt);
        comes("exim-delayed", email);
        comes("absence", email);
        comes("read-receipt", email);
        comes("dsn-of-another", email);
        comes("answer", email);
        mailbox.read();
        eventsOf(request, attempt)
                .body("items.findAll { it.kind in ['DELAYED', 'RETURNED'] }.kind", contains("DELAYED"));
        request().body("served.questionedAt", nullValue());
        attempts().body("items[0].sending", is("TAKEN"));
        // What is not believed, and what somebody wrote, waits for a person.
        String answer = received()
                .body("items.findAll { it.open }.kind", containsInAnyOrder("RETURNED", "ANSWER"))
                .body("items.findAll { !it.open }.kind", containsInAnyOrder("DELAYED", "AUTOMATIC_ANSWER"))
                .extract()
                .path("items.find { it.kind == 'ANSWER' }.id");
        asClerk()
                .post(path() + "/received-mail/" + answer + "/settlement")
                .then()
                .statusCode(200)
                .body("open", is(false));
        received().body("items.findAll { it.open }.kind", contains("RETURNED"));
        as(TestTokens.judge(UUID.randomUUID()))
                .get(path() + "/received-mail")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName(
            "that names no letter of ours is seen by an operator, until somebody has looked at it; other people's mail is not kept")
    void unmatched() {
        String stranger = "stranger-" + UUID.randomUUID() + "@example.org";
        comes("postfix-failed", stranger, "ZZZZZZZZZZZZ");
        comes("answer", stranger, "ZZZZZZZZZZZZ");
        mailbox.read();
        String operator = TestTokens.operator();
        List<String> mine = as(operator)
                .get("/api/service/unmatched-mail?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.excerpt != null }.id");
        as(operator)
                .post("/api/service/unmatched-mail/" + mine.getLast() + "/settlement")
                .then()
                .statusCode(200)
                .body("kind", is("RETURNED"));
        as(operator)
                .get("/api/service/unmatched-mail?limit=200")
                .then()
                .body("items.id", not(hasItem(mine.getLast())))
                .body("items.kind", not(hasItem("ANSWER")));
        asClerk().get("/api/service/unmatched-mail").then().statusCode(403);
    }

    @Test
    @DisplayName("is read by one process at a time, and what several read is on record once")
    void together() throws Exception {
        comes("gmail-failed", email);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Void> reading = () -> {
                mailbox.read();
                return null;
            };
            for (var done : threads.invokeAll(List.of(reading, reading, reading, reading))) {
                done.get();
            }
        }
        mailbox.read();
        eventsOf(request, attempt).body("items.findAll { it.kind == 'RETURNED' }", hasSize(1));
    }

    @Test
    @DisplayName("is on record once also where the folder was made anew and is read from its beginning")
    void folderMadeAnew() {
        comes("lotus", email);
        mailbox.read();
        mailbox.forgetsHowFar();
        mailbox.read();
        eventsOf(request, attempt).body("items.findAll { it.kind == 'RETURNED' }", hasSize(1));
        received().body("items", hasSize(1));
    }

    @Test
    @DisplayName("can be recorded by hand, with where that is known from")
    void byHand() {
        codeGiven(request, attempt);
        asClerk()
                .body(Map.of("note", "Returned to the registry's own mailbox, printed, sheet 12"))
                .post(path() + "/returned-mail")
                .then()
                .statusCode(201)
                .body("kind", is("RETURNED"));
        request().body("served.questionedAt", notNullValue());
        asClerk()
                .body(Map.of("note", " "))
                .post(path() + "/returned-mail")
                .then()
                .statusCode(400);
        as(TestTokens.judge(judge))
                .body(Map.of("note", "x"))
                .post(path() + "/returned-mail")
                .then()
                .statusCode(403);
        received().body("items", empty());
    }

    private void comes(String mail, String to) {
        comes(mail, to, reference());
    }

    /** Brings a mail to the court's mailbox, through the real mail server. */
    private void comes(String mail, String to, String reference) {
        Properties server = new Properties();
        server.put("mail.smtp.host", "127.0.0.1");
        server.put("mail.smtp.port", Integer.toString(smtp));
        try (InputStream in = getClass().getResourceAsStream("/mail/" + mail + ".eml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{reference}", reference)
                    .replace("{own}", court.substring(court.indexOf('@') + 1))
                    .replace("{to}", to);
            MimeMessage message = new MimeMessage(
                    Session.getInstance(server), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            Transport.send(message, new InternetAddress[] {new InternetAddress(court)});
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** In the message id of the letter that the addressee got. */
    private String reference() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !TestMail.to(email).isEmpty());
        try {
            return TestMail.to(email).getLast().getMessageID().replaceAll("<([^@]*)@.*", "$1");
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String path() {
        return "/api/service/requests/" + request + "/electronic-attempts/" + attempt;
    }

    private ValidatableResponse request() {
        return asClerk().get("/api/service/requests/" + request).then().statusCode(200);
    }

    private ValidatableResponse attempts() {
        return asClerk()
                .get("/api/service/requests/" + request + "/electronic-attempts")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse received() {
        return asClerk().get(path() + "/received-mail").then().statusCode(200);
    }
}
