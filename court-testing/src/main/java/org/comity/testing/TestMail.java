package org.comity.testing;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.comity.localstack.TestServers;
import org.eclipse.microprofile.config.ConfigProvider;

/** What arrived in somebody's mailbox, read over IMAP. */
public final class TestMail {
    private TestMail() {}

    /** Mails to an address, oldest first; empty if none has arrived yet. */
    public static List<MimeMessage> to(String address) {
        Properties properties = new Properties();
        properties.put("mail.imap.port", ConfigProvider.getConfig().getValue("comity.test.imap-port", String.class));
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", address, TestServers.MAIL_PASSWORD);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<MimeMessage> mails = new ArrayList<>();
                for (Message message : inbox.getMessages()) {
                    mails.add(new MimeMessage((MimeMessage) message));
                }
                return mails;
            }
        } catch (AuthenticationFailedException noMailboxYet) {
            return List.of();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
