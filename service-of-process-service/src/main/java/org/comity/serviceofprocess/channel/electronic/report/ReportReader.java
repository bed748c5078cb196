package org.comity.serviceofprocess.channel.electronic.report;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.serviceofprocess.channel.electronic.report.MailReport.Address;
import org.comity.serviceofprocess.channel.electronic.report.MailReport.Kind;

/**
 * Reads a mail of the court's mailbox, as far as {@link MailParts} opens it. Never throws: what cannot be read is unclear.
 * Source: RFC 3464 (reports on deliveries), RFC 8098 (read receipts), RFC 3834 (automatic answers).
 */
public final class ReportReader {
    private static final int ADDRESSES = 50;
    private static final int REFERENCES = 10;
    private static final int SHOWN = 300;
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'/=-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final Pattern reference;

    /** @param ownName by which the court's letters name themselves in their message ids, as in {@code <reference@ownName>} */
    public ReportReader(String ownName) {
        reference = Pattern.compile("([0-9A-HJKMNP-TV-Z]{12})@" + Pattern.quote(ownName), Pattern.CASE_INSENSITIVE);
    }

    /** @param mail its bytes, or the first of them */
    public MailReport read(byte[] mail) {
        try {
            MimeMessage message = new MimeMessage(NO_SERVER, new ByteArrayInputStream(mail));
            return read(message, MailParts.of(message));
        } catch (MessagingException | RuntimeException unreadable) {
            return new MailReport(Kind.UNCLEAR, Set.of(), List.of(), null, null, "");
        }
    }

    private MailReport read(MimeMessage message, MailParts parts) throws MessagingException {
        String sender = shown(header(message, "From"));
        String subject = subject(message);
        List<Address> addresses = new ArrayList<>();
        Kind kind = kind(message, parts, subject, addresses);
        return new MailReport(
                kind,
                references(message, parts),
                List.copyOf(addresses),
                sender,
                shown(subject),
                parts.text().length() <= SHOWN ? parts.text() : parts.text().substring(0, SHOWN) + "…");
    }

    private Kind kind(MimeMessage message, MailParts parts, String subject, List<Address> addresses)
            throws MessagingException {
        if (parts.isReadReceipt()) {
            return Kind.READ_RECEIPT;
        }
        parts.statuses().stream().skip(1).limit(ADDRESSES).forEach(fields -> address(fields, addresses));
        if (!addresses.isEmpty()) {
            return addresses.stream().map(Address::kind).min(Kind::compareTo).orElseThrow();
        }
        if (reference.matcher(header(message, "Message-ID")).find()) {
            return Kind.OWN_LETTER;
        }
        boolean automatic = isAutomatic(message, subject);
        if (isOfMailSystem(message, automatic)) {
            Kind said = Words.kind(subject, parts.text());
            if (said != Kind.UNCLEAR || !automatic) {
                inWords(message, parts, said, addresses);
                return said;
            }
        }
        return automatic ? Kind.AUTOMATIC_ANSWER : Kind.ANSWER;
    }

    /** Of the fields of one recipient. Source: RFC 3464, 2.3. */
    private static void address(InternetHeaders fields, List<Address> addresses) {
        String action = field(fields, "Action").toLowerCase(Locale.ROOT);
        Kind kind =
                switch (action.replaceFirst("[^a-z].*", "")) {
                    case "failed" -> Kind.RETURNED;
                    case "delayed" -> Kind.DELAYED;
                    case "delivered", "relayed", "expanded" -> Kind.PASSED_ON;
                    default -> Kind.UNCLEAR;
                };
        String words = field(fields, "Diagnostic-Code");
        String status = Words.status(field(fields, "Status"));
        // A letter that was sent on failed at another address than the court's letter bore; both are of this recipient.
        Stream.of("Original-Recipient", "Final-Recipient")
                .map(name -> field(fields, name))
                .filter(value -> !value.isBlank())
                .forEach(value ->
                        addresses.add(new Address(value, kind, status, words.isBlank() ? null : shown(words))));
    }

    private static void inWords(MimeMessage message, MailParts parts, Kind kind, List<Address> addresses)
            throws MessagingException {
        if (kind == Kind.UNCLEAR) {
            return;
        }
        Set<String> found = new LinkedHashSet<>();
        addIn(header(message, "X-Failed-Recipients"), found);
        addIn(parts.text(), found);
        String status = Words.status(parts.text());
        found.forEach(each -> addresses.add(new Address(each, kind, status, null)));
    }

    private static void addIn(String text, Set<String> found) {
        Matcher each = ADDRESS.matcher(text);
        while (found.size() < ADDRESSES && each.find()) {
            found.add(each.group());
        }
    }

    private static boolean isOfMailSystem(MimeMessage message, boolean automatic) throws MessagingException {
        String from = header(message, "From");
        int at = from.lastIndexOf('@');
        String local = (at < 0 ? from : from.substring(0, at)).replaceFirst("(?s).*[<\\s\"]", "");
        return Words.isMailSystem(local.toLowerCase(Locale.ROOT))
                || message.getHeader("X-Failed-Recipients") != null
                || header(message, "Return-Path").strip().equals("<>") && !automatic;
    }

    private static boolean isAutomatic(MimeMessage message, String subject) throws MessagingException {
        String submitted = header(message, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.equals("no")
                || message.getHeader("X-Autoreply") != null
                || message.getHeader("X-Autorespond") != null
                || header(message, "Precedence").strip().equalsIgnoreCase("auto_reply")
                || Words.isAway(subject.strip());
    }

    private Set<String> references(MimeMessage message, MailParts parts) throws MessagingException {
        Set<String> found = new LinkedHashSet<>();
        for (String name : List.of("In-Reply-To", "References", "Message-ID")) {
            addReferences(header(message, name), found);
        }
        parts.statuses().stream().limit(1).forEach(fields -> {
            String envelope = field(fields, "Original-Envelope-Id").strip().toUpperCase(Locale.ROOT);
            if (envelope.matches("[0-9A-HJKMNP-TV-Z]{12}")) {
                found.add(envelope);
            }
        });
        parts.returnedHeaders().forEach(headers -> addReferences(field(headers, "Message-ID"), found));
        addReferences(parts.text(), found);
        return found;
    }

    private void addReferences(String text, Set<String> found) {
        Matcher each = reference.matcher(text);
        while (found.size() < REFERENCES && each.find()) {
            found.add(each.group(1).toUpperCase(Locale.ROOT));
        }
    }

    private static String subject(MimeMessage message) throws MessagingException {
        String subject = message.getSubject();
        return subject == null ? "" : subject;
    }

    private static String header(Part part, String name) throws MessagingException {
        String[] values = part.getHeader(name);
        return values == null ? "" : String.join(" ", values);
    }

    private static String field(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, " ");
        return value == null ? "" : value.replaceAll("\\s+", " ");
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\p{C}+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
