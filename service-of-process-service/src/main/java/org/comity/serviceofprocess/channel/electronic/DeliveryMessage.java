package org.comity.serviceofprocess.channel.electronic;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import org.comity.http.Texts;
import org.comity.law.CourtClock;
import org.comity.law.Courts;

/**
 * The message that tells an addressee that papers wait. It names the court and nothing of the case or of a person, carries no
 * attachment, and says itself that it is a notification and not service.
 */
@ApplicationScoped
class DeliveryMessage {

    static final Texts TEXTS = new Texts("messages/delivery");

    private final DeliveryConfig config;
    private final Template html;
    private final Template text;

    DeliveryMessage(
            DeliveryConfig config,
            @Location("delivery-message.html") Template html,
            @Location("delivery-message.txt") Template text) {
        this.config = config;
        this.html = html;
        this.text = text;
    }

    Letter letter(String email, String language, UUID deliveryId, LinkSecret secret, String court, Instant until) {
        Locale locale = Locale.forLanguageTag(language);
        Words words = new Words(
                locale,
                language.equals("ar") ? "rtl" : "ltr",
                Courts.named(court).nameFor(locale),
                linkTo(deliveryId, language, secret),
                dayOf(until, locale));
        return new Letter(
                email,
                language,
                words.get("subject"),
                text.data("it", words).render(),
                html.data("it", words).render());
    }

    private String linkTo(UUID deliveryId, String language, LinkSecret secret) {
        String base = config.publicUrl().toString().replaceAll("/+$", "");
        return base + "/deliveries/" + deliveryId + "?lang=" + language + "#" + secret.text();
    }

    private static String dayOf(Instant until, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(CourtClock.dateOf(until));
    }

    /** What the templates read. */
    public record Words(Locale locale, String direction, String court, String link, String until) {

        public String language() {
            return locale.toLanguageTag();
        }

        public String get(String key) {
            return TEXTS.of(key, locale, court, until);
        }
    }
}
