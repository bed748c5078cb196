package org.comity.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.comity.localstack.journey.Person;

/**
 * Many messages that came back, lying in the court's mailbox when service of process looks into it: until the last one is on record
 * with its attempt, and whether each is there once.
 */
final class ReturnedMails {
    static final int MANY = 10_000;
    private static final double SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final String MAILBOX = "service@comity.example";

    private final Connection database;
    private final int number;

    private ReturnedMails(Connection database, int number) {
        this.database = database;
        this.number = number;
    }

    /**
     * @param seconds from when the mailbox was opened until the last was on record
     * @param events how many were written, and of how many attempts
     */
    record Measured(int number, double seconds, long events, long attempts) {
        Row row() {
            boolean eachOnce = events == number && attempts == number;
            return new Row(
                    "%d returned mails on record".formatted(number),
                    "%.1f s; events %d, of %d".formatted(seconds, events, attempts),
                    "10,000 in at most 60 s, each once",
                    eachOnce ? seconds / (SECONDS * number / MANY) : Double.POSITIVE_INFINITY,
                    1,
                    false);
        }
    }

    /** The stack has a case that its plaintiff has filed. */
    static Measured measured(Stack stack, int number) throws IOException, InterruptedException {
        try (Connection database = stack.serviceDatabase()) {
            new Attempt(stack).begin();
            ReturnedMails mails = new ReturnedMails(database, number);
            mails.write();
            mails.keepReadersOff();
            mails.send(stack.smtpPort());
            return mails.watched();
        } catch (SQLException | MessagingException failed) {
            throw new IOException(failed);
        }
    }

    /** One attempt as a clerk begins it, of which the others are copies. */
    private record Attempt(Stack stack) {
        void begin() throws IOException, InterruptedException {
            Person clerk = Filing.clerk(stack.gateway(), stack.password());
            JsonNode cases = clerk.get("/api/filing/cases?limit=1").required("items");
            String path = "/api/service/cases/" + cases.get(0).required("id").asText();
            JsonNode file = awaited(clerk, path);
            JsonNode defendant = file.required("parties")
                    .valueStream()
                    .filter(party -> party.required("role").asText().equals("DEFENDANT"))
                    .findFirst()
                    .orElseThrow();
            JsonNode request = clerk.post(
                    path + "/requests",
                    Map.of(
                            "partyId", defendant.required("partyId").asText(),
                            "documentIds",
                                    List.of(file.required("documents")
                                            .get(0)
                                            .required("documentId")
                                            .asText()),
                            "paper", "STATEMENT_OF_CLAIM",
                            "facts", Map.of("country", "US")));
            clerk.post(
                    "/api/service/requests/" + request.required("id").asText() + "/electronic-attempts",
                    Map.of(
                            "basis", "EXPRESS",
                            "basisNote", "measured",
                            "email", "measured@example.org",
                            "addressConfirmed", true,
                            "language", "en"));
        }

        private static JsonNode awaited(Person clerk, String path) throws IOException, InterruptedException {
            for (int second = 0; second < 30; second++) {
                try {
                    return clerk.get(path);
                } catch (IOException notYet) {
                    Thread.sleep(1000);
                }
            }
            return clerk.get(path);
        }
    }

    private void write() throws SQLException, IOException {
        try (InputStream written = ReturnedMails.class.getResourceAsStream("/returned-mails.sql");
                Statement statement = database.createStatement()) {
            statement.execute(new String(written.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":number", String.valueOf(number)));
        }
    }

    /** As a reader does that has the folder, until all mail lies there. */
    private void keepReadersOff() throws SQLException, IOException, InterruptedException {
        for (long waited = 0; execute("update mail_cursor set read_until = now() + interval '1 hour'") == 0; waited++) {
            if (waited > PATIENCE.toSeconds()) {
                throw new IOException("the mailbox was never read");
            }
            Thread.sleep(1000);
        }
    }

    private void send(int port) throws MessagingException {
        Properties server = new Properties();
        server.put("mail.smtp.host", "127.0.0.1");
        server.put("mail.smtp.port", Integer.toString(port));
        Session session = Session.getInstance(server);
        InternetAddress[] to = {new InternetAddress(MAILBOX)};
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int i = 1; i <= number; i++) {
                transport.sendMessage(
                        new MimeMessage(
                                session, new ByteArrayInputStream(report(i).getBytes(StandardCharsets.US_ASCII))),
                        to);
            }
        }
    }

    /** As Postfix writes it; the reference and the address are those of {@code returned-mails.sql}. */
    private static String report(int i) {
        String to = "measured-%d@example.org".formatted(i);
        return """
                From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
                To: %1$s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                This is the mail system at host mx.example.org. I'm sorry to have to inform you that your message could not
                be delivered to one or more recipients. It's attached below.

                <%2$s>: host mx.example.org said: 550 5.1.1 User unknown

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; %2$s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 User unknown

                --b
                Content-Type: message/rfc822

                Message-ID: <%3$s@comity.example>
                From: %1$s
                To: %2$s
                Subject: A court has papers for you

                %4$s
                --b--
                """.formatted(
                MAILBOX, to, "M%011d".formatted(i), "A line of the letter that was not delivered.\n".repeat(80));
    }

    private Measured watched() throws SQLException, IOException, InterruptedException {
        execute("update mail_cursor set read_until = now()");
        while (count("select count(*) from mail_cursor where read_until > now()") == 0) {
            Thread.sleep(BETWEEN_LOOKS);
        }
        long began = System.nanoTime();
        while (events() < number) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IOException("of %d returned mails %d are on record".formatted(number, events()));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Measured(number, seconds, events(), count("""
                select count(distinct attempt_id) from delivery_event where kind = 'RETURNED'"""));
    }

    private long events() throws SQLException {
        return count("select count(*) from delivery_event where kind = 'RETURNED'");
    }

    private int execute(String change) throws SQLException {
        try (Statement statement = database.createStatement()) {
            return statement.executeUpdate(change);
        }
    }

    private long count(String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
