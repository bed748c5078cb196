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

    private static void send(MailServer server) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(server.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("court@example.com"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(ADDRESS));
        mail.setSubject("送达");
        mail.setText("a code");
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
