package org.comity.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private static final String ADDRESS = "plaintiff@example.com";

    @Test
    @DisplayName("a mailbox opens with the stack's password only, not with the address or none")
    void mailboxesAreClosed() throws Exception {
        try (MailServer server = MailServer.start(0, 0, "m-secret")) {
            send(server);

            try (Store store = open(server, "m-secret")) {
                assertThat(store.getFolder("INBOX").getMessageCount()).isEqualTo(1);
            }
            assertThatThrownBy(() -> open(server, ADDRESS)).isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    @DisplayName("mails of several mailboxes stand by when they were sent, the newest first")
    void newestFirst() throws Exception {
        try (MailServer server = MailServer.start(0, 0, "m-secret")) {
            send(server, ADDRESS, "2026-11-27T08:00:00Z");
            send(server, ADDRESS, "2026-11-27T09:00:00Z");
            send(server, "defendant@example.com", "2026-11-27T10:00:00Z");

            assertThat(server.received())
                    .extracting(MimeMessage::getSentDate)
                    .containsExactly(
                            at("2026-11-27T10:00:00Z"), at("2026-11-27T09:00:00Z"), at("2026-11-27T08:00:00Z"));
        }
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }

    private static void send(MailServer server) throws Exception {
        send(server, ADDRESS, "2026-11-27T08:00:00Z");
    }

    private static void send(MailServer server, String to, String sentAt) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(server.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("court@example.com"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject("送达");
        mail.setText("a code");
        mail.setSentDate(at(sentAt));
        Transport.send(mail);
    }

    private static Store open(MailServer server, String password) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.imap.port", String.valueOf(server.imapPort()));
        Store store = Session.getInstance(properties).getStore("imap");
        store.connect("127.0.0.1", ADDRESS, password);
        return store;
    }
}
