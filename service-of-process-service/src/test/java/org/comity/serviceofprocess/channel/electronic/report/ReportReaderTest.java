package org.comity.serviceofprocess.channel.electronic.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.comity.serviceofprocess.channel.electronic.report.MailReport.Address;
import org.comity.serviceofprocess.channel.electronic.report.MailReport.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A mail in the court's mailbox")
class ReportReaderTest {
    private static final String REFERENCE = "K7QM4T2X9PBD";
    private static final String TO = "legal@hanbit.example";
    private static final ReportReader READER = new ReportReader("court.example");

    /** @param believed what it says of the address to which the letter went; null if nothing */
    @ParameterizedTest(name = "{0}: {1}, of the addressee {2} {3}")
    @CsvSource({
        "postfix-failed, RETURNED, RETURNED, 5.1.1",
        "postfix-delayed, DELAYED, DELAYED, 4.4.1",
        "dsn-relayed, PASSED_ON, PASSED_ON, 2.0.0",
        "dsn-delivered, PASSED_ON, PASSED_ON, 2.1.5",
        "dsn-expanded, PASSED_ON, PASSED_ON, 2.0.0",
        "dsn-several, RETURNED, DELAYED, 4.2.1",
        "dsn-of-another, RETURNED, ,",
        "dsn-sent-on, RETURNED, RETURNED, 5.7.1",
        "dsn-envelope-id, RETURNED, RETURNED, 5.4.4",
        "dsn-loop, RETURNED, RETURNED, 5.4.6",
        "dsn-in-upper-case, RETURNED, RETURNED, 5.1.1",
        "dsn-without-fields-of-the-mail, RETURNED, RETURNED, 5.0.0",
        "gmail-failed, RETURNED, RETURNED, 5.1.1",
        "exchange-dsn, RETURNED, RETURNED, 5.1.10",
        "lotus, RETURNED, RETURNED, 5.1.1",
        "qmail, RETURNED, RETURNED, 5.1.1",
        "exim-failed, RETURNED, RETURNED,",
        "exim-delayed, DELAYED, DELAYED,",
        "outlook-without-dsn, RETURNED, RETURNED, 5.1.1",
        "qq, RETURNED, RETURNED,",
        "163, RETURNED, RETURNED,",
        "163-delayed, DELAYED, DELAYED,",
        "japanese, RETURNED, RETURNED,",
        "korean, RETURNED, RETURNED,",
        "words-of-another, RETURNED, ,",
        "absence, AUTOMATIC_ANSWER, ,",
        "absence-without-header, AUTOMATIC_ANSWER, ,",
        "absence-by-mail-system, AUTOMATIC_ANSWER, ,",
        "read-receipt, READ_RECEIPT, ,",
        "answer, ANSWER, ,",
        "own-letter, OWN_LETTER, ,",
        "mail-system-says-nothing, UNCLEAR, ,",
        "unknown-charset, RETURNED, RETURNED, 5.1.1",
    })
    void says(String mail, Kind kind, Kind believed, String status) {
        MailReport report = READER.read(mail(mail, TO));
        assertEquals(kind, report.kind());
        assertEquals(believed, report.about(TO).map(Address::kind).orElse(null));
        assertEquals(status, report.about(TO).map(Address::status).orElse(null));
        // A read receipt names the letter in a field of its own, which nothing is made of.
        assertEquals(mail.equals("read-receipt") ? Set.of() : Set.of(REFERENCE), report.references());
    }

    @Test
    @DisplayName("is believed of an address however the report writes it")
    void addresses() {
        assertTrue(READER.read(mail("smtputf8", TO)).about("김@한글.example").isPresent());
        assertTrue(READER.read(mail("dsn-in-upper-case", TO))
                .about("Legal@HANBIT.example")
                .isPresent());
        assertTrue(READER.read(mail("postfix-failed", TO))
                .about("legal@hanbit.example.evil")
                .isEmpty());
    }

    @Test
    @DisplayName("of another sender's system, with a reference of another name, names none of ours")
    void otherName() {
        assertEquals(
                Set.of(),
                new ReportReader("court.other").read(mail("postfix-failed", TO)).references());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 400, 900})
    @DisplayName("cut off anywhere is read as far as it goes")
    void cutOff(int at) {
        byte[] whole = mail("postfix-failed", TO);
        assertTrue(READER.read(Arrays.copyOf(whole, Math.min(at, whole.length)))
                        .references()
                        .size()
                <= 1);
    }

    @Test
    @DisplayName("of any size and nesting takes little time, and never fails")
    void hostile() {
        StringBuilder nested = new StringBuilder("From: MAILER-DAEMON@x.example\r\nSubject: x\r\n");
        for (int i = 0; i < 2000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i);
            nested.append("\r\n");
        }
        StringBuilder many = new StringBuilder("Content-Type: multipart/report; boundary=b\r\n\r\n");
        for (int i = 0; i < 20_000; i++) {
            many.append("--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\n");
            many.append("Action: failed\r\n\r\n");
        }
        String longWords = "From: MAILER-DAEMON@x.example\r\n\r\n" + "a".repeat(400_000) + "@" + "b.".repeat(100_000)
                + "<".repeat(100_000) + "<style>".repeat(10_000);
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        assertTimeout(Duration.ofSeconds(10), () -> {
            READER.read(nested.toString().getBytes(StandardCharsets.US_ASCII));
            READER.read(many.toString().getBytes(StandardCharsets.US_ASCII));
            READER.read(longWords.getBytes(StandardCharsets.US_ASCII));
            READER.read(("Content-Type: text/html\r\n" + longWords).getBytes(StandardCharsets.US_ASCII));
            READER.read(noise);
        });
        assertTrue(READER.read(many.toString().getBytes(StandardCharsets.US_ASCII))
                        .addresses()
                        .size()
                <= 100);
    }

    static byte[] mail(String name, String to) {
        Charset charset = name.equals("qq") || name.equals("163") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        try (InputStream in = ReportReaderTest.class.getResourceAsStream("/mail/" + name + ".eml")) {
            return new String(in.readAllBytes(), charset)
                    .replace("{reference}", REFERENCE)
                    .replace("{own}", "court.example")
                    .replace("{to}", to)
                    .replace("{TO}", to.toUpperCase())
                    .getBytes(charset);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
