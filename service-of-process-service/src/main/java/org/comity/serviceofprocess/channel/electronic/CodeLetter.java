package org.comity.serviceofprocess.channel.electronic;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.http.Texts;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.comity.papers.CourtPdf;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.casefile.CourtOffices;
import org.comity.serviceofprocess.casefile.CourtOffices.Office;
import org.comity.serviceofprocess.letter.SentLetter;
import org.comity.serviceofprocess.letter.SentLetters;

/**
 * The letter that brings an addressee the access code, by post or by hand: in Chinese and the language in which the addressee is written
 * to. The link is not in it, so that who finds one of both opens nothing.
 */
@ApplicationScoped
class CodeLetter {

    static final Texts TEXTS = new Texts("messages/code-letter");

    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    private final DeliveryConfig config;
    private final CourtOffices offices;
    private final SentLetters letters;
    private final Template template;

    CodeLetter(
            DeliveryConfig config,
            CourtOffices offices,
            SentLetters letters,
            @Location("code-letter.html") Template template) {
        this.config = config;
        this.offices = offices;
        this.letters = letters;
        this.template = template;
    }

    /** What is to be drawn. The code stands in it in clear: it is kept nowhere. */
    String html(ElectronicAttempt attempt, CourtCase file, String code) {
        CaseParty party = file.party(attempt.partyId()).orElseThrow();
        Locale locale = Locale.forLanguageTag(attempt.consent().language());
        String telephone = offices.of(file.court()).map(Office::telephone).orElse("");
        return template.data("families", CourtPdf.FAMILIES)
                .data("code", code)
                .data(
                        "names",
                        Stream.of(party.name(), party.latinName(), party.chineseName())
                                .filter(name -> name != null && !name.isBlank())
                                .distinct()
                                .toList())
                .data(
                        "parts",
                        Stream.of(CHINESE, locale)
                                .distinct()
                                .map(language -> words(language, attempt, file, telephone))
                                .toList())
                .render();
    }

    /** As PDF/A; takes a second of CPU, outside of any transaction. */
    static byte[] draw(String html) {
        return CourtPdf.withCodePoints(html);
    }

    private Words words(Locale language, ElectronicAttempt attempt, CourtCase file, String telephone) {
        String reference =
                letters.newestOf(attempt.id()).map(SentLetter::printedReference).orElse("–");
        Object[] said = {
            Courts.named(file.court()).nameFor(language),
            dayOf(attempt.expiresAt(), language),
            reference,
            config.publicUrl().toString().replaceAll("/+$", "") + "/letters",
            telephone
        };
        boolean arrives = attempt.standing() == AddressStanding.CONFIRMED;
        List<String> lines = Stream.of(
                        "what",
                        "open",
                        "enter",
                        "until",
                        arrives ? "counts" : "notice",
                        "locked",
                        telephone.isBlank() ? "lookup" : "telephone",
                        "check")
                .map(key -> TEXTS.of(key, language, said))
                .toList();
        return new Words(
                language.toLanguageTag(),
                language.getLanguage().equals("ar") ? "rtl" : "ltr",
                TEXTS.of("title", language, said),
                TEXTS.of("from", language, said),
                TEXTS.of("code", language, said),
                lines);
    }

    private static String dayOf(Instant until, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(CourtClock.dateOf(until));
    }

    /**
     * What the template reads, in one language.
     *
     * @param code what the access code is called
     */
    public record Words(
            String language, String direction, String title, String from, String code, List<String> lines) {}
}
