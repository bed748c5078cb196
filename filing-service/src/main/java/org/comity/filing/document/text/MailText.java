package org.comity.filing.document.text;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import org.comity.filing.document.text.Piece.Field;
import org.comity.http.Sha256;

/** What a mail says, and what hangs on it by its name, its length and its digest. Of text that is there twice the plain one is read. */
final class MailText {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 1_000;

    private final Pieces pieces;
    private int parts;

    private MailText(Pieces pieces) {
        this.pieces = pieces;
    }

    static void read(Path file, Pieces pieces) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            new MailText(pieces).read(new MimeMessage(Session.getInstance(new Properties()), bytes));
        } catch (MessagingException malformed) {
            throw new IOException(malformed);
        }
    }

    private void read(MimeMessage mail) throws MessagingException, IOException {
        pieces.field(Field.FROM, said(mail, "From"));
        pieces.field(Field.TO, said(mail, "To"));
        pieces.field(Field.CC, said(mail, "Cc"));
        // As it is written: whether a clock was right is for people to say.
        pieces.field(Field.DATE, said(mail, "Date"));
        pieces.field(Field.SUBJECT, said(mail, "Subject"));
        part(mail, 0);
    }

    private static String said(Message mail, String header) throws MessagingException, IOException {
        String[] all = mail.getHeader(header);
        return all == null ? null : MimeUtility.decodeText(MimeUtility.unfold(all[0]));
    }

    private void part(Part part, int depth) throws MessagingException, IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            throw new IOException("more parts than a mail has");
        }
        if (part.isMimeType("multipart/*")) {
            several(part, new MimeMultipart(new MimePartDataSource((MimePart) part)), depth);
        } else if (isText(part)) {
            text(part);
        } else {
            attachment(part);
        }
    }

    private void several(Part part, Multipart inside, int depth) throws MessagingException, IOException {
        Part plain = part.isMimeType("multipart/alternative") ? plainOf(inside) : null;
        if (plain != null) {
            part(plain, depth + 1);
            return;
        }
        for (int i = 0; i < inside.getCount(); i++) {
            part(inside.getBodyPart(i), depth + 1);
        }
    }

    private static Part plainOf(Multipart inside) throws MessagingException {
        for (int i = 0; i < inside.getCount(); i++) {
            if (inside.getBodyPart(i).isMimeType("text/plain")) {
                return inside.getBodyPart(i);
            }
        }
        return null;
    }

    private static boolean isText(Part part) throws MessagingException {
        return (part.isMimeType("text/plain") || part.isMimeType("text/html"))
                && part.getFileName() == null
                && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private void text(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            // A letter has at most four bytes; of what is longer than is shown the rest is not read.
            String said = new String(bytes.readNBytes(4 * Pieces.LONGEST + 4), charsetOf(part));
            pieces.lines(part.isMimeType("text/html") ? HtmlText.of(said) : said);
        }
    }

    private static Charset charsetOf(Part part) throws MessagingException {
        try {
            String said = new ContentType(part.getContentType()).getParameter("charset");
            return said == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(said));
        } catch (ParseException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private void attachment(Part part) throws MessagingException, IOException {
        MessageDigest digest = Sha256.begin();
        long length;
        try (InputStream bytes = part.getInputStream();
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            length = bytes.transferTo(out);
        }
        String name = part.getFileName();
        pieces.attachment(
                name == null ? part.getContentType() : MimeUtility.decodeText(name),
                length,
                HexFormat.of().formatHex(digest.digest()));
    }
}
