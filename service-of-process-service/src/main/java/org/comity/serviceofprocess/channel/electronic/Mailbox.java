package org.comity.serviceofprocess.channel.electronic;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.comity.http.Sha256;
import org.comity.serviceofprocess.channel.electronic.ImapConfig.Tls;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * The folder of the mail server into which mail comes, opened for reading only: no flag of a mail is changed, and none is removed.
 * Source: RFC 9051.
 */
final class Mailbox implements AutoCloseable {

    /** In bytes. A report with the letter that it returns has a tenth of it; of what is longer the beginning is read. */
    static final int LONGEST = 256 * 1024;

    private static final int BYTES_AT_ONCE = 4 * 1024 * 1024;
    private static final long NUMBERS_AT_ONCE = 2000;

    private final Store store;
    private final IMAPFolder folder;

    private Mailbox(Store store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * A mail as it lies there.
     *
     * @param content its bytes, at most {@link #LONGEST} of them
     */
    record Mail(long uid, byte[] content) {

        /** SHA-256 of what was read, in hexadecimal. */
        String digest() {
            return Sha256.hexOf(content);
        }
    }

    /**
     * Mails in the order of their numbers.
     *
     * @param upTo the number up to which there is nothing else; of the last of them, or a later one where numbers are missing
     * @param more whether there may be others behind
     */
    record Some(List<Mail> mails, long upTo, boolean more) {}

    static Mailbox open(ImapConfig config) throws MessagingException {
        Store store = Session.getInstance(settings(config)).getStore("imap");
        try {
            store.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.user().orElse(""),
                    config.password().orElse(""));
            IMAPFolder folder = (IMAPFolder) store.getFolder(config.folder());
            folder.open(Folder.READ_ONLY);
            return new Mailbox(store, folder);
        } catch (MessagingException | RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    /** Numbers hold as long as this stays. */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** The next mails behind a number; a few at a time, so that little is in memory. */
    Some after(long uid) throws MessagingException, IOException {
        long next = folder.getUIDNext();
        long end = Math.min(uid + NUMBERS_AT_ONCE, next - 1);
        if (end <= uid) {
            return new Some(List.of(), uid, false);
        }
        Message[] there = Arrays.stream(folder.getMessagesByUID(uid + 1, end))
                .filter(Objects::nonNull)
                .toArray(Message[]::new);
        fetch(there, FetchProfile.Item.SIZE);
        Message[] some = Arrays.copyOf(there, together(there));
        Message[] usual = Arrays.stream(some).filter(Mailbox::isUsual).toArray(Message[]::new);
        fetch(usual, IMAPFolder.FetchProfileItem.MESSAGE);
        List<Mail> mails = new ArrayList<>();
        for (Message message : some) {
            mails.add(new Mail(folder.getUID(message), content((IMAPMessage) message)));
            ((IMAPMessage) message).invalidateHeaders();
        }
        long upTo = some.length < there.length ? mails.getLast().uid() : end;
        return new Some(mails, upTo, upTo < next - 1);
    }

    /** How many of the first are read together: asked one by one, a server looks through its folder for each. */
    private static int together(Message[] there) {
        long bytes = 0;
        for (int count = 0; count < there.length; count++) {
            bytes += isUsual(there[count]) ? size(there[count]) : LONGEST;
            if (bytes > BYTES_AT_ONCE && count > 0) {
                return count;
            }
        }
        return there.length;
    }

    private void fetch(Message[] messages, FetchProfile.Item item) throws MessagingException {
        FetchProfile profile = new FetchProfile();
        profile.add(item);
        folder.fetch(messages, profile);
    }

    private static boolean isUsual(Message message) {
        return size(message) <= LONGEST;
    }

    /** In bytes; one that a server does not say is larger than any. */
    private static long size(Message message) {
        try {
            return message.getSize();
        } catch (MessagingException notSaid) {
            return Long.MAX_VALUE;
        }
    }

    /** A usual one is here already; its stream would fetch it again. */
    private static byte[] content(IMAPMessage message) throws MessagingException, IOException {
        if (isUsual(message)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        }
        try (InputStream in = message.getMimeStream()) {
            return in.readNBytes(LONGEST);
        }
    }

    private static Properties settings(ImapConfig config) {
        Properties settings = new Properties();
        String answers = Long.toString(config.answers().toMillis());
        settings.put("mail.imap.connectiontimeout", answers);
        settings.put("mail.imap.timeout", answers);
        settings.put("mail.imap.writetimeout", answers);
        settings.put("mail.imap.peek", "true");
        settings.put("mail.imap.ssl.enable", Boolean.toString(config.tls() == Tls.IMPLICIT));
        settings.put("mail.imap.starttls.enable", Boolean.toString(config.tls() == Tls.STARTTLS));
        settings.put("mail.imap.starttls.required", Boolean.toString(config.tls() == Tls.STARTTLS));
        settings.put("mail.imap.ssl.checkserveridentity", "true");
        return settings;
    }

    @Override
    public void close() throws MessagingException {
        try (store) {
            folder.close(false);
        }
    }
}
