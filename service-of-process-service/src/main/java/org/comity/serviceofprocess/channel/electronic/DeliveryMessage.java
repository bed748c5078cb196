package org.comity.serviceofprocess.channel.electronic;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.comity.law.Courts;

/**
 * The message that tells an addressee that papers wait. It names the court and nothing of the case or of a person, carries no
 * attachment, and says itself that it is a notification and not service.
 */
@ApplicationScoped
class DeliveryMessage {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

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
        Texts texts = new Texts(
                language,
                language.equals("ar") ? "rtl" : "ltr",
                ResourceBundle.getBundle("messages/delivery", locale, getClass().getClassLoader(), NO_FALLBACK),
                Courts.named(court).nameFor(locale),
                linkTo(deliveryId, language, secret),
                dayOf(until, locale));
        return new Letter(
                email,
                language,
                texts.get("subject"),
                text.data("it", texts).render(),
                html.data("it", texts).render());
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
    public record Texts(
            String language, String direction, ResourceBundle bundle, String court, String link, String until) {

        public String get(String key) {
            return new MessageFormat(bundle.getString(key), Locale.forLanguageTag(language))
                    .format(new Object[] {court, until});
        }
    }
}
