package org.comity.acceptance;

import static org.awaitility.Awaitility.await;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's mailbox on the local mail server, read over IMAP. */
record Mailbox(int imapPort, String address, String password) {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** A mail, as its reader has it. */
    record Mail(String id, String subject, String text) {
        String link() {
            Matcher link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("no link in: " + text);
            }
            return link.group();
        }
    }

    /** Waits for a mail whose text is as wished. */
    Mail awaitMail(Predicate<Mail> wished) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> mails().stream().filter(wished).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** The ids of those that are there now: of each letter the gateway makes its own. */
    List<String> ids() throws MessagingException, IOException {
        return mails().stream().map(Mail::id).toList();
    }

    private List<Mail> mails() throws MessagingException, IOException {
        Properties properties = new Properties();
        properties.put("mail.imap.port", String.valueOf(imapPort));
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", address, password);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<Mail> mails = new ArrayList<>();
                for (Message message : inbox.getMessages()) {
                    mails.add(new Mail(message.getHeader("Message-ID")[0], message.getSubject(), text(message)));
                }
                return mails;
            }
        } catch (AuthenticationFailedException noMailboxYet) {
            return List.of();
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/*")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts && parts.getCount() > 0) {
            return text(parts.getBodyPart(0));
        }
        return "";
    }
}
