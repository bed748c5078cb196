package org.comity.serviceofprocess.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A letter as mail carries it; knows whether all of it was given to the server. */
final class LetterMessage extends MimeMessage {

    private final Letter letter;
    private final MailConfig config;
    private boolean handedOver;

    LetterMessage(Session session, Letter letter, MailConfig config) {
        super(session);
        this.letter = letter;
        this.config = config;
    }

    /** Writes the letter for its addressee. */
    void writeTo(InternetAddress to, Instant sentAt) throws MessagingException {
        setFrom(new InternetAddress(config.from()));
        setRecipients(Message.RecipientType.TO, new InternetAddress[] {to});
        setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(sentAt));
        setContentLanguage(new String[] {letter.language()});
        // Absence notices are not to answer this. Source: RFC 3834, 5.
        setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(letter.html(), "text/html; charset=utf-8");
        setContent(new MimeMultipart("alternative", text, html));
        saveChanges();
    }

    /** Whether the server was given the whole message, so that it may have taken it even if it never said so. */
    boolean isHandedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        handedOver = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + letter.reference() + "@" + config.ownName() + ">");
    }
}
