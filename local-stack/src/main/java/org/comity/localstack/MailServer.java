package org.comity.localstack;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A real SMTP and IMAP server on loopback. A mailbox is made when the first mail for it arrives; mails last until it stops. */
final class MailServer implements AutoCloseable {
    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    /** @param password opens every mailbox over IMAP, with the mail address as the user */
    static MailServer start(int smtpPort, int imapPort, String password) {
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((message, address) -> mailbox(users, address.getEmail(), password));
        server.start();
        return new MailServer(server);
    }

    private static GreenMailUser mailbox(UserManager users, String address, String password) throws UserException {
        GreenMailUser known = users.getUserByEmail(address);
        return known == null ? users.createUser(address, address, password) : known;
    }

    /** Makes a mailbox before the first mail for it arrives, for who looks into it before. */
    void mailbox(String address, String password) {
        try {
            mailbox(server.getUserManager(), address, password);
        } catch (UserException taken) {
            throw new IllegalStateException(taken);
        }
    }

    int smtpPort() {
        return server.getSmtp().getPort();
    }

    int imapPort() {
        return server.getImap().getPort();
    }

    /** Every mail that arrived, newest first; each mailbox numbers its own. */
    List<MimeMessage> received() {
        return Stream.of(server.getReceivedMessages())
                .sorted(Comparator.comparing(MailServer::sentAt)
                        .thenComparing(MimeMessage::getMessageNumber)
                        .reversed())
                .toList();
    }

    private static Date sentAt(MimeMessage mail) {
        try {
            return Objects.requireNonNullElseGet(mail.getSentDate(), () -> new Date(0));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException("A mail that arrived cannot be read", unreadable);
        }
    }

    List<String> mailboxes() {
        return server.getUserManager().listUser().stream()
                .map(GreenMailUser::getEmail)
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
