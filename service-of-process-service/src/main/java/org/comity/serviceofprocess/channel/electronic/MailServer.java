package org.comity.serviceofprocess.channel.electronic;

import com.ibm.icu.text.IDNA;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.comity.serviceofprocess.channel.electronic.MailConfig.StartTls;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Hands a letter to the mail server, within limits, and says what became of it. Blocks; never called inside a transaction.
 * Source: RFC 5321; RFC 6531 for addresses beyond ASCII.
 */
@ApplicationScoped
class MailServer {

    private static final int LONGEST_ANSWER = 500;
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES);

    private final MailConfig config;
    private final Clock clock;

    MailServer(MailConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** @param words the server's own, or the reason of our own refusal; null if there are none. They may repeat the address. */
    record Outcome(Sending sending, String words) {}

    Outcome send(Letter letter) {
        Optional<String> address = withAsciiDomain(letter.to());
        if (address.isEmpty()) {
            return new Outcome(Sending.REFUSED, "the domain is not a name that mail can be sent to (UTS #46)");
        }
        MailLine line = new MailLine();
        Executor later = CompletableFuture.delayedExecutor(config.lasts().toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> limit = CompletableFuture.runAsync(line::close, later);
        try (line) {
            return send(letter, address.get(), line);
        } finally {
            limit.cancel(false);
        }
    }

    private Outcome send(Letter letter, String address, MailLine line) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(address);
        Session session = Session.getInstance(settings(line, ascii));
        LetterMessage message = new LetterMessage(session, letter, config);
        SMTPTransport transport = null;
        try {
            transport = (SMTPTransport) session.getTransport("smtp");
            transport.connect();
            if (!ascii && !transport.supportsExtension("SMTPUTF8")) {
                return new Outcome(Sending.REFUSED, "the mail server takes no address beyond ASCII (RFC 6531)");
            }
            InternetAddress to = new InternetAddress();
            to.setAddress(address);
            message.writeTo(to, clock.instant());
            transport.sendMessage(message, new InternetAddress[] {to});
            return new Outcome(Sending.TAKEN, null);
        } catch (MessagingException failed) {
            // What an exception says may hold the address, which is personal data and stays out of the log.
            Log.warnf("message not taken: %s", failed.getClass().getSimpleName());
            return outcome(failed, transport, message.isHandedOver());
        }
    }

    private static Outcome outcome(MessagingException failed, SMTPTransport transport, boolean handedOver) {
        return Stream.iterate((Exception) failed, Objects::nonNull, MailServer::next)
                .flatMap(each -> answerIn(each).stream())
                .findFirst()
                .or(() -> lastAnswer(transport))
                .orElseGet(() -> new Outcome(handedOver ? Sending.NOT_KNOWN : Sending.SILENT, null));
    }

    private static Exception next(Exception failed) {
        return failed instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static Optional<Outcome> answerIn(Exception failed) {
        return switch (failed) {
            case SMTPAddressFailedException address -> refusal(address.getReturnCode(), address.getMessage());
            case SMTPSenderFailedException sender -> refusal(sender.getReturnCode(), sender.getMessage());
            case SMTPSendFailedException sending -> refusal(sending.getReturnCode(), sending.getMessage());
            default -> Optional.empty();
        };
    }

    private static Optional<Outcome> lastAnswer(SMTPTransport transport) {
        return transport == null
                ? Optional.empty()
                : refusal(transport.getLastReturnCode(), transport.getLastServerResponse());
    }

    /** A code of the class 4 is temporary, one of the class 5 permanent; others refuse nothing. Source: RFC 5321, 4.2.1. */
    private static Optional<Outcome> refusal(int code, String words) {
        if (code < 400 || code > 599) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(code < 500 ? Sending.POSTPONED : Sending.REFUSED, readable(words)));
    }

    private static String readable(String words) {
        String line = words.replaceAll("\\p{C}+", " ").strip();
        return line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER) + "…";
    }

    /** The address with its domain as DNS knows it (A-labels), or empty if it is no domain. */
    private static Optional<String> withAsciiDomain(String address) {
        int at = address.lastIndexOf('@');
        StringBuilder domain = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        DOMAINS.nameToASCII(address.substring(at + 1), domain, info);
        return info.hasErrors() ? Optional.empty() : Optional.of(address.substring(0, at + 1) + domain);
    }

    private Properties settings(MailLine line, boolean ascii) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", config.host());
        settings.put("mail.smtp.port", Integer.toString(config.port()));
        settings.put("mail.smtp.localhost", config.ownName());
        settings.put("mail.smtp.socketFactory", line);
        settings.put("mail.smtp.socketFactory.fallback", "false");
        String answers = Long.toString(config.answers().toMillis());
        settings.put("mail.smtp.connectiontimeout", answers);
        settings.put("mail.smtp.timeout", answers);
        settings.put("mail.smtp.quitwait", "false");
        settings.put("mail.smtp.starttls.enable", Boolean.toString(config.startTls() != StartTls.DISABLED));
        settings.put("mail.smtp.starttls.required", Boolean.toString(config.startTls() == StartTls.REQUIRED));
        settings.put("mail.smtp.ssl.checkserveridentity", Boolean.toString(config.startTls() == StartTls.REQUIRED));
        // Asked for only where it is needed: every later server must then know it too.
        settings.put("mail.mime.allowutf8", Boolean.toString(!ascii));
        return settings;
    }
}
