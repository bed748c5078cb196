package org.comity.serviceofprocess.entrusting;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.comity.http.Texts;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.mail.Letter;

/** The mail that invites a carrier: the court, the link, and nothing of the case or of the addressee. */
@ApplicationScoped
class CarrierLetter {

    static final Texts TEXTS = new Texts("messages/carrier");

    private final Template html;
    private final Template text;

    CarrierLetter(
            @Location("carrier-invitation.html") Template html, @Location("carrier-invitation.txt") Template text) {
        this.html = html;
        this.text = text;
    }

    /** @param link with its secret */
    Letter of(Entrustment entrustment, SentLetter sent, String court, String language, String link, String check) {
        Locale locale = Locale.forLanguageTag(language);
        Words words = new Words(
                locale,
                language.equals("ar") ? "rtl" : "ltr",
                Courts.named(court).nameFor(locale),
                link,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(CourtClock.dateOf(entrustment.key().expiresAt())),
                sent.printedReference(),
                check);
        return new Letter(
                entrustment.invitation().email(),
                sent.reference(),
                language,
                words.get("subject"),
                text.data("it", words).render(),
                html.data("it", words).render());
    }

    /**
     * What the templates read.
     *
     * @param check where anybody can ask whether the reference is real
     */
    public record Words(
            Locale locale, String direction, String court, String link, String until, String reference, String check) {

        public String language() {
            return locale.toLanguageTag();
        }

        public String get(String key) {
            return TEXTS.of(key, locale, court, until, reference);
        }
    }
}
