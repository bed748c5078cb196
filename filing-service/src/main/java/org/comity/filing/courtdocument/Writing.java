package org.comity.filing.courtdocument;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.filing.courtdocument.Sheet.Term;
import org.comity.http.Texts;
import org.comity.law.CourtDocumentKind;
import org.comity.law.Courts;
import org.comity.law.PaperKinds;
import org.comity.law.RulingGround;

/**
 * In which languages a document is written: in Chinese, which governs, and perhaps in another beside it.
 *
 * @param beside the other language; null for none
 */
public record Writing(Locale beside) {
    public static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    public static final Texts TEXTS = new Texts("messages/court-document");

    /** @param language {@code zh-CN} for Chinese alone */
    public static Writing beside(String language) {
        Locale other = Locale.forLanguageTag(language);
        return new Writing(other.equals(CHINESE) ? null : other);
    }

    public String direction() {
        return beside != null && beside.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    public Term term(String key) {
        return new Term(TEXTS.of(key, CHINESE), beside == null ? null : TEXTS.of(key, beside));
    }

    public Term court(String code) {
        var court = Courts.named(code);
        return new Term(court.zh(), beside == null ? null : court.nameFor(beside));
    }

    /** A ground of a ruling, by its code: in Chinese, and in the other language below. */
    List<String> ground(String code) {
        return RulingGround.all().stream()
                .filter(ground -> ground.code().equals(code))
                .flatMap(ground -> Stream.of(CHINESE, beside == null ? CHINESE : beside)
                        .map(ground::title)
                        .distinct())
                .toList();
    }

    Term kind(CourtDocumentKind kind) {
        var paper = PaperKinds.find(kind.code()).orElseThrow();
        return new Term(paper.title(CHINESE), beside == null ? null : paper.title(beside));
    }

    /** The paragraphs of a kind, which are numbered from 1. */
    public List<Term> text(String kind) {
        return IntStream.iterate(
                        1,
                        at -> TEXTS.find("text." + kind + "." + at, CHINESE, List.of())
                                .isPresent(),
                        at -> at + 1)
                .mapToObj(at -> term("text." + kind + "." + at))
                .toList();
    }
}
