package org.comity.serviceofprocess.channel.electronic;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.comity.http.Texts;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.casefile.CourtOffices;
import org.comity.serviceofprocess.casefile.CourtOffices.Office;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.mail.Letter;

/**
 * The message that tells an addressee that papers wait. It names the court and nothing of the case or of a person, carries no
 * attachment, and says itself that it is a notification and not service.
 */
@ApplicationScoped
class DeliveryMessage {

    static final Texts TEXTS = new Texts("messages/delivery");

    private final DeliveryConfig config;
    private final CourtOffices offices;
    private final Template html;
    private final Template text;

    DeliveryMessage(
            DeliveryConfig config,
            CourtOffices offices,
            @Location("delivery-message.html") Template html,
            @Location("delivery-message.txt") Template text) {
        this.config = config;
        this.offices = offices;
        this.html = html;
        this.text = text;
    }

    Letter letter(ElectronicAttempt attempt, SentLetter sent, LinkSecret secret, String court) {
        String language = attempt.consent().language();
        Locale locale = Locale.forLanguageTag(language);
        String page = page("/deliveries/" + attempt.id());
        Words words = new Words(
                locale,
                language.equals("ar") ? "rtl" : "ltr",
                Courts.named(court).nameFor(locale),
                attempt.standing() == AddressStanding.CONFIRMED,
                page + "?lang=" + language + "#" + secret.text(),
                page,
                secret.text(),
                dayOf(attempt.expiresAt(), locale),
                sent.printedReference(),
                page("/letters"),
                offices.of(court).map(Office::telephone).orElse(""));
        return new Letter(
                attempt.consent().email(),
                sent.reference(),
                language,
                words.get("subject"),
                text.data("it", words).render(),
                html.data("it", words).render());
    }

    private String page(String path) {
        return config.publicUrl().toString().replaceAll("/+$", "") + path;
    }

    private static String dayOf(Instant until, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(CourtClock.dateOf(until));
    }

    /**
     * What the templates read.
     *
     * @param confirmed whether the addressee confirmed this address, so that papers can count as served unopened
     * @param link opens the papers at once; where a mail gateway breaks it, {@code page} and {@code key} do
     * @param key what stands in the link behind its {@code #}
     * @param check where anybody can ask whether the reference is real
     * @param telephone of the court, as it keeps it itself; empty where it keeps none
     */
    public record Words(
            Locale locale,
            String direction,
            String court,
            boolean confirmed,
            String link,
            String page,
            String key,
            String until,
            String reference,
            String check,
            String telephone) {

        public String language() {
            return locale.toLanguageTag();
        }

        public String get(String key) {
            return TEXTS.of(key, locale, court, until, reference, telephone);
        }
    }
}
