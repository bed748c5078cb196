package org.comity.localstack;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A real SMTP and IMAP server on loopback. A mailbox is made when the first mail for it arrives; mails last until it stops. */
final class MailServer implements AutoCloseable {
    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
    }

    static MailServer start(int smtpPort, int imapPort) {
        GreenMail server = new GreenMail(new ServerSetup[] {
                    new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return new MailServer(server);
    }

    int smtpPort() {
        return server.getSmtp().getPort();
    }

    int imapPort() {
        return server.getImap().getPort();
    }

    /** Every mail that arrived, newest first. */
    List<MimeMessage> received() {
        return Stream.of(server.getReceivedMessages())
                .sorted(Comparator.comparing(MimeMessage::getMessageNumber).reversed())
                .toList();
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
