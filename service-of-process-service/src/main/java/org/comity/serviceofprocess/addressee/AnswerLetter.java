package org.comity.serviceofprocess.addressee;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.comity.http.Texts;
import org.comity.law.Courts;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.mail.Letter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that tells an addressee the court's answer: what was asked, what was answered, and nothing of the case. */
@ApplicationScoped
class AnswerLetter {

    static final Texts TEXTS = new Texts("messages/addressee");

    private final Template html;
    private final Template text;
    private final String publicUrl;

    AnswerLetter(
            @Location("addressee-answer.html") Template html,
            @Location("addressee-answer.txt") Template text,
            @ConfigProperty(name = "comity.delivery.public-url") String publicUrl) {
        this.html = html;
        this.text = text;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    Letter of(AddresseeRequest one, String to, SentLetter sent, String court) {
        Locale locale = one.reader();
        CourtAnswer answer = one.answer().orElseThrow();
        String outcome = one.granted() == null
                ? answer.outcome().name()
                : one.granted() ? "APPLICATION_GRANTED" : "APPLICATION_REFUSED";
        Words words = new Words(
                locale,
                locale.getLanguage().equals("ar") ? "rtl" : "ltr",
                Courts.named(court).nameFor(locale),
                "kind." + one.kind().name(),
                "outcome." + outcome,
                one.granted() == null ? answer.words() : "",
                sent.printedReference(),
                publicUrl + "/letters");
        return new Letter(
                to,
                sent.reference(),
                locale.toLanguageTag(),
                words.get("subject"),
                text.data("it", words).render(),
                html.data("it", words).render());
    }

    /**
     * What the templates read.
     *
     * @param kind key of what was asked
     * @param outcome key of what was answered
     * @param said by who answered, in the language in which it was written; empty where an application was decided
     * @param check where anybody can ask whether the reference is real
     */
    public record Words(
            Locale locale,
            String direction,
            String court,
            String kind,
            String outcome,
            String said,
            String reference,
            String check) {

        public String language() {
            return locale.toLanguageTag();
        }

        public String get(String key) {
            return TEXTS.of(key, locale, court, reference, TEXTS.of(kind, locale));
        }
    }
}
