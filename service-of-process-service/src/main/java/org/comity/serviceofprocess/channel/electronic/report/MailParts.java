package org.comity.serviceofprocess.channel.electronic.report;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.StreamProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** The parts of a mail that tell something of a delivery, opened within limits: anybody may have written it. */
final class MailParts {
    private static final int DEPTH = 6;
    private static final int PARTS = 60;
    private static final int TEXT = 64 * 1024;

    static {
        // Unless it is told, the mail API looks through the whole class path for each part, of which a mail may have
        // twenty thousand.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final List<InternetHeaders> statuses = new ArrayList<>();
    private final List<InternetHeaders> returnedHeaders = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean readReceipt;
    private int opened;

    private MailParts() {}

    static MailParts of(MimeMessage message) {
        MailParts parts = new MailParts();
        parts.open(message, 0);
        return parts;
    }

    /** The fields of a delivery status: first those of the whole mail, then those of each recipient. */
    List<InternetHeaders> statuses() {
        return statuses;
    }

    List<InternetHeaders> returnedHeaders() {
        return returnedHeaders;
    }

    /** What a person reads, and what of a letter came back as text; at most 64 K characters. */
    String text() {
        return text.toString();
    }

    boolean isReadReceipt() {
        return readReceipt;
    }

    private void open(Part part, int depth) {
        if (depth > DEPTH || ++opened > PARTS) {
            return;
        }
        try {
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount() && opened <= PARTS; i++) {
                    open(parts.getBodyPart(i), depth + 1);
                }
            } else if (part.isMimeType("message/delivery-status")
                    || part.isMimeType("message/global-delivery-status")) {
                statuses(part);
            } else if (part.isMimeType("message/disposition-notification")
                    || part.isMimeType("message/global-disposition-notification")) {
                readReceipt = true;
            } else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers")) {
                try (InputStream in = part.getInputStream()) {
                    returnedHeaders.add(new InternetHeaders(in));
                }
            } else if (part.isMimeType("text/*")) {
                text(part);
            }
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // The other parts may tell enough.
        }
    }

    private void statuses(Part part) throws IOException, MessagingException {
        byte[] fields;
        try (InputStream in = part.getInputStream()) {
            fields = in.readNBytes(TEXT);
        }
        for (String block : new String(fields, StandardCharsets.UTF_8).split("(?:\\r?\\n[ \\t]*){2,}")) {
            if (!block.isBlank()) {
                statuses.add(new InternetHeaders(
                        new ByteArrayInputStream((block.strip() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)), true));
            }
        }
        // Some leave the fields of the whole mail out, and begin with a recipient's.
        if (!statuses.isEmpty() && statuses.getFirst().getHeader("Action") != null) {
            statuses.addFirst(new InternetHeaders());
        }
    }

    private void text(Part part) throws IOException, MessagingException {
        byte[] read;
        try (InputStream in = part.getInputStream()) {
            read = in.readNBytes(TEXT - Math.min(TEXT, text.length()));
        }
        String words = new String(read, charset(part));
        String plain = part.isMimeType("text/html")
                ? words.replaceAll("(?is)<(style|script)[^>]{0,200}>.{0,20000}?</\\1>", " ")
                        .replaceAll("<[^>]{0,2000}>", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                : words;
        text.append(plain).append('\n');
    }

    /** As the part says where we know it; Chinese providers say gb2312 of what is more than that. */
    private static Charset charset(Part part) throws MessagingException {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            String known = name == null ? "utf-8" : MimeUtility.javaCharset(name.toLowerCase(Locale.ROOT));
            return Charset.forName(known.matches("(?i)gb2312|gbk|euc[-_]cn") ? "GB18030" : known);
        } catch (MessagingException | IllegalArgumentException unknown) {
            return StandardCharsets.ISO_8859_1;
        }
    }
}
