package org.comity.serviceofprocess.mail;

import com.ibm.icu.text.IDNA;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.serviceofprocess.mail.MailConfig.StartTls;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.microprofile.health.Readiness;

/**
 * Hands a letter to the mail server, within limits, and says what became of it. Blocks; never called inside a transaction.
 * Source: RFC 5321; RFC 6531 for addresses beyond ASCII.
 */
@ApplicationScoped
public class MailServer {

    private static final int LONGEST_ANSWER = 500;
    /** A code of three digits and, behind it, the enhanced one. Source: RFC 2034, 4. */
    private static final Pattern ANSWER = Pattern.compile("\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})(?=\\s|$)");

    /** Some servers greet with their address as Java prints it, a slash before it, which is part of no name. */
    private static final Pattern NAME = Pattern.compile("250[ -]/?([^\\s/]\\S{0,254})");

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES);

    private final MailConfig config;
    private final Clock clock;
    private final MailServerState state;

    MailServer(MailConfig config, Clock clock, @Readiness MailServerState state) {
        this.state = state;
        this.config = config;
        this.clock = clock;
    }

    /** What became of a letter, with the server's last words. */
    public record Outcome(Sending sending, SmtpAnswer answer) {}

    /**
     * One conversation.
     *
     * @param plain its line; closing it ends the conversation
     * @param secret makes the line secret where the server offers that
     */
    private record Conversation(MailLine plain, TlsLine secret, SMTPTransport transport, String server) {

        /** Of the server's last words in it. */
        SmtpAnswer answer(int code, String words) {
            Matcher found = ANSWER.matcher(words == null ? "" : words);
            String status = found.lookingAt() ? found.group(1) : null;
            return new SmtpAnswer(code, status, words == null ? null : readable(words), server, secret.protocol());
        }
    }

    public Outcome send(Letter letter) {
        Optional<String> address = withAsciiDomain(letter.to());
        if (address.isEmpty()) {
            return new Outcome(
                    Sending.REFUSED, SmtpAnswer.ours("the domain is not a name that mail can be sent to (UTS #46)"));
        }
        MailLine line = new MailLine();
        Executor later = CompletableFuture.delayedExecutor(config.lasts().toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> limit = CompletableFuture.runAsync(line::close, later);
        try (line) {
            Outcome outcome = send(letter, address.get(), line);
            if (outcome.sending() == Sending.SILENT || outcome.sending() == Sending.NOT_KNOWN) {
                state.didNotAnswer();
            } else {
                state.answered();
            }
            return outcome;
        } finally {
            limit.cancel(false);
        }
    }

    private Outcome send(Letter letter, String address, MailLine line) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(address);
        TlsLine secret = new TlsLine();
        Properties settings = settings(line, secret, ascii);
        Session session = Session.getInstance(settings);
        LetterMessage message = new LetterMessage(session, letter, config);
        Conversation conversation = new Conversation(line, secret, null, null);
        try {
            SMTPTransport transport = (SMTPTransport) session.getTransport("smtp");
            conversation = new Conversation(line, secret, transport, null);
            transport.connect();
            conversation = new Conversation(line, secret, transport, nameIn(transport.getLastServerResponse()));
            if (!ascii && !transport.supportsExtension("SMTPUTF8")) {
                return new Outcome(
                        Sending.REFUSED, SmtpAnswer.ours("the mail server takes no address beyond ASCII (RFC 6531)"));
            }
            if (transport.supportsExtension("DSN")) {
                settings.putAll(reports(letter));
            }
            InternetAddress to = new InternetAddress();
            to.setAddress(address);
            message.writeTo(to, clock.instant());
            transport.sendMessage(message, new InternetAddress[] {to});
            return new Outcome(
                    Sending.TAKEN,
                    conversation.answer(transport.getLastReturnCode(), transport.getLastServerResponse()));
        } catch (MessagingException failed) {
            // What an exception says may hold the address, which is personal data and stays out of the log.
            Log.warnf("message not taken: %s", failed.getClass().getSimpleName());
            return outcome(failed, conversation, message.isHandedOver());
        }
    }

    /** That the server reports failure and delay, names the letter in it, and returns no more than its headers. Source: RFC 3461. */
    private static Map<String, String> reports(Letter letter) {
        return Map.of(
                "mail.smtp.dsn.notify",
                "FAILURE,DELAY",
                "mail.smtp.dsn.ret",
                "HDRS",
                "mail.smtp.mailextension",
                "ENVID=" + letter.reference());
    }

    private static Outcome outcome(MessagingException failed, Conversation conversation, boolean handedOver) {
        return Stream.iterate((Exception) failed, Objects::nonNull, MailServer::next)
                .flatMap(each -> answerIn(each, conversation).stream())
                .findFirst()
                .or(() -> lastAnswer(conversation))
                .orElseGet(() -> new Outcome(handedOver ? Sending.NOT_KNOWN : Sending.SILENT, SmtpAnswer.NONE));
    }

    private static Exception next(Exception failed) {
        return failed instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static Optional<Outcome> answerIn(Exception failed, Conversation conversation) {
        return switch (failed) {
            case SMTPAddressFailedException address ->
                refusal(conversation, address.getReturnCode(), address.getMessage());
            case SMTPSenderFailedException sender -> refusal(conversation, sender.getReturnCode(), sender.getMessage());
            case SMTPSendFailedException sending ->
                refusal(conversation, sending.getReturnCode(), sending.getMessage());
            default -> Optional.empty();
        };
    }

    private static Optional<Outcome> lastAnswer(Conversation conversation) {
        SMTPTransport transport = conversation.transport();
        return transport == null
                ? Optional.empty()
                : refusal(conversation, transport.getLastReturnCode(), transport.getLastServerResponse());
    }

    /** A code of the class 4 is temporary, one of the class 5 permanent; others refuse nothing. Source: RFC 5321, 4.2.1. */
    private static Optional<Outcome> refusal(Conversation conversation, int code, String words) {
        if (code < 400 || code > 599) {
            return Optional.empty();
        }
        return Optional.of(
                new Outcome(code < 500 ? Sending.POSTPONED : Sending.REFUSED, conversation.answer(code, words)));
    }

    /** By which name the server greets, in its answer to EHLO. Source: RFC 5321, 4.1.1.1. */
    private static String nameIn(String greeting) {
        Matcher found = NAME.matcher(greeting == null ? "" : greeting);
        return found.lookingAt() ? found.group(1) : null;
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

    private Properties settings(MailLine line, TlsLine secret, boolean ascii) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", config.host());
        settings.put("mail.smtp.port", Integer.toString(config.port()));
        settings.put("mail.smtp.localhost", config.ownName());
        settings.put("mail.smtp.socketFactory", line);
        settings.put("mail.smtp.socketFactory.fallback", "false");
        settings.put("mail.smtp.ssl.socketFactory", secret);
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
