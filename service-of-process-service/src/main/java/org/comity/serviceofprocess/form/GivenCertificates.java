package org.comity.serviceofprocess.form;

import static org.comity.serviceofprocess.problem.ServiceProblem.LANGUAGE_NOT_OF_FORM;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.papers.CourtSeal;
import org.comity.serviceofprocess.form.FormKind.By;
import org.comity.serviceofprocess.form.FormKind.Is;
import org.comity.serviceofprocess.form.FormKind.Part;
import org.comity.serviceofprocess.seal.Seals;

/** The certificates that a court here gives to one abroad, of what became of its request; all that stands in them the court fills in. */
@ApplicationScoped
public class GivenCertificates {
    private static final List<String> ALL = List.of("en", "fr", "es", "ru", "ko", "ja", "ar");
    private static final List<String> CHINESE_ALONE = List.of("zh-CN");

    private final Seals seals;
    private final Template template;
    private final Clock clock;

    GivenCertificates(Seals seals, @Location("form.html") Template template, Clock clock) {
        this.seals = seals;
        this.template = template;
        this.clock = clock;
    }

    /** What is to be drawn. */
    public record Sheet(String title, String html, CourtSeal seal) {}

    /** Those in which a certificate can be made beside Chinese; one of the Convention's in English or French at least, or both it and another. */
    public static List<String> languages(boolean region) {
        return region ? CHINESE_ALONE : ALL;
    }

    /** Of the form. */
    public static String code(boolean hague, boolean evidence) {
        return hague ? "HAGUE_CERTIFICATE" : evidence ? "GIVEN_EVIDENCE" : "GIVEN_CERTIFICATE";
    }

    /** A means of service here, in Chinese and beside it. */
    public static String means(String code, Locale beside) {
        String zh = FormWords.IN_ALL.of("means." + code, FormWords.CHINESE);
        return beside.equals(FormWords.CHINESE) ? zh : zh + " · " + FormWords.IN_ALL.of("means." + code, beside);
    }

    /**
     * @param values of its fields; what is not there is printed as not applicable
     * @throws org.comity.http.ProblemException LANGUAGE_NOT_OF_FORM, SEAL_MISSING
     */
    public Sheet sheet(String court, String code, List<String> languages, String tag, Map<String, String> values) {
        if (!languages.contains(tag)) {
            throw LANGUAGE_NOT_OF_FORM.with(tag, String.join(", ", languages));
        }
        FormKind kind = given(FormKinds.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow());
        FormSheet sheet = FormSheet.of(kind, court, Locale.forLanguageTag(tag), values);
        return new Sheet(
                FormWords.title(kind, FormWords.CHINESE),
                template.data("it", sheet).render(),
                seals.require(court));
    }

    /** @throws org.comity.http.ProblemException FORM_NOT_DRAWN naming the first character that nobody would see */
    public byte[] draw(Sheet sheet) {
        return sheet.seal().set(FormPdf.draw(sheet.html()), sheet.title(), clock.instant());
    }

    /** On the form that comes with a request abroad the recipient writes; here the court does. */
    static FormKind given(FormKind kind) {
        return new FormKind(
                kind.code(),
                kind.article(),
                kind.validFrom(),
                kind.confidence(),
                kind.wording(),
                kind.note(),
                kind.languages(),
                kind.official(),
                kind.channels(),
                true,
                kind.parts().stream().map(GivenCertificates::byTheCourt).toList());
    }

    private static Part byTheCourt(Part part) {
        return part.part() != Is.FIELD
                ? part
                : new Part(
                        part.part(),
                        part.code(),
                        part.type(),
                        By.COURT,
                        part.required(),
                        part.options(),
                        part.papers(),
                        part.inText());
    }
}
