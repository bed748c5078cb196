package org.comity.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows the local mail server's mails in a browser, on loopback, to who knows the key that {@link Up} prints. */
final class MailPage implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final HttpServer server;
    private final MailServer mail;
    private final String key;

    private MailPage(HttpServer server, MailServer mail, String key) {
        this.server = server;
        this.mail = mail;
        this.key = key;
    }

    static MailPage start(MailServer mail, int port, String key) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            MailPage page = new MailPage(server, mail, key);
            server.createContext("/", page::answer);
            server.start();
            return page;
        } catch (IOException failed) {
            throw new StackProblem("The mail page could not start: " + failed.getMessage(), failed);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/?key=" + key;
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean known = ("key=" + key).equals(exchange.getRequestURI().getQuery());
        byte[] page = (known
                        ? page()
                        : "<!doctype html><title>Mail</title><p>Open this page by the address that './comity up' printed.")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().add("Cache-Control", "no-store");
        exchange.getResponseHeaders().add("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(known ? 200 : 403, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private String page() {
        String mails = mail.received().stream().map(MailPage::article).collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta http-equiv="refresh" content="5">
                <title>Local mail</title>
                <style>
                  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2733 }
                  article { border: 1px solid #c9d2dc; border-radius: .5rem; padding: 1rem; margin: 1rem 0 }
                  h2 { margin: 0; font-size: 1.1rem } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
                  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .75rem; color: #4a5868; margin: .25rem 0 0 } dd { margin: 0 }
                </style>
                <h1>Local mail</h1>
                <p>Every mail that this machine's Comity sent since it started, newest first. Nothing leaves this machine.</p>
                <main>%s</main>
                </html>
                """.formatted(mails.isEmpty() ? "<p>No mail yet.</p>" : mails);
    }

    private static String article(MimeMessage message) {
        try {
            return "<article><h2 dir=\"auto\">%s</h2><dl><dt>To</dt><dd>%s</dd><dt>Sent</dt><dd>%s</dd></dl><pre dir=\"auto\">%s</pre></article>"
                    .formatted(
                            escape(message.getSubject()),
                            escape(recipients(message)),
                            message.getSentDate() == null
                                    ? ""
                                    : message.getSentDate().toInstant(),
                            linked(escape(text(message))));
        } catch (MessagingException | IOException unreadable) {
            return "<article><p>This mail cannot be read: " + escape(unreadable.getMessage()) + "</p></article>";
        }
    }

    private static String recipients(MimeMessage message) throws MessagingException {
        Address[] all = message.getAllRecipients();
        return all == null ? "" : Arrays.stream(all).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart each = parts.getBodyPart(index);
                String text = text(each);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private static String linked(String escaped) {
        return LINK.matcher(escaped).replaceAll("<a href=\"$0\" target=\"_blank\" rel=\"noopener noreferrer\">$0</a>");
    }

    private static String escape(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
