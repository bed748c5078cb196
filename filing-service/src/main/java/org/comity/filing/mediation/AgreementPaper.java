package org.comity.filing.mediation;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.courtdocument.Seals;
import org.comity.filing.courtdocument.Sheet;
import org.comity.filing.courtdocument.Sheet.Row;
import org.comity.filing.courtdocument.Sheet.Term;
import org.comity.filing.courtdocument.Writing;
import org.comity.law.CourtClock;
import org.comity.law.PaperKinds;
import org.comity.papers.CourtPdf;

/**
 * An agreement as PDF/A: the Chinese text, every reading, and who signed when. Whatever people wrote is drawn: a character that no font has
 * stands as its code point. It bears the seal of the court in whose rooms it was signed, if the court has one; that does not confirm it.
 */
@ApplicationScoped
class AgreementPaper {
    /** A code of the kinds of paper. */
    static final String KIND = "MEDIATION_AGREEMENT";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm:ss");
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur");

    private final Template template;
    private final Seals seals;

    AgreementPaper(@Location("mediation-agreement.html") Template template, Seals seals) {
        this.template = template;
        this.seals = seals;
    }

    /**
     * @param heading the name of the language, in Chinese and in itself
     * @param direction {@code ltr} or {@code rtl}
     */
    record Text(String heading, String direction, List<String> lines) {}

    record Sheeted(
            String families,
            String title,
            Term kind,
            Term court,
            List<Row> rows,
            Term governs,
            List<String> text,
            List<Text> readings,
            Term signed,
            List<Row> signatures,
            List<Term> notes) {}

    static String filename(CaseFile file) {
        return PaperKinds.find(KIND).orElseThrow().title(Writing.CHINESE) + " " + file.number() + ".pdf";
    }

    /** @param parties of the case */
    byte[] draw(MediationAgreementReached reached, CaseFile file, List<CaseParty> parties, Instant now) {
        String title = PaperKinds.find(KIND).orElseThrow().title(Writing.CHINESE);
        byte[] drawn = CourtPdf.withCodePoints(
                template.data("it", sheet(title, reached, file, parties)).render());
        return seals.holding(file.court(), now)
                .map(seal -> seal.set(drawn, title + " " + file.number(), now))
                .orElse(drawn);
    }

    private static Sheeted sheet(
            String title, MediationAgreementReached reached, CaseFile file, List<CaseParty> parties) {
        Writing in = new Writing(Locale.ENGLISH);
        return new Sheeted(
                CourtPdf.FAMILIES,
                title,
                new Term(title, PaperKinds.find(KIND).orElseThrow().title(Locale.ENGLISH)),
                in.court(file.court()),
                Stream.of(
                                Stream.of(new Row(in.term("case"), List.of(file.number()))),
                                parties.stream()
                                        .map(party -> new Row(
                                                in.term("role." + party.role()),
                                                List.of(Sheet.names(party.litigant())))),
                                Stream.of(
                                        new Row(in.term("agreement.mediator"), List.of(reached.mediator())),
                                        new Row(in.term("agreement.inForce"), List.of(at(reached.inForceAt()))),
                                        new Row(in.term("agreement.digest"), List.of(reached.digest()))))
                        .flatMap(rows -> rows)
                        .toList(),
                in.term("governs"),
                reached.text().lines().toList(),
                reached.readings().stream().map(AgreementPaper::text).toList(),
                in.term("agreement.signed"),
                reached.signatures().stream().map(each -> signature(in, each)).toList(),
                List.of(in.term("agreement.note"), in.term("sealed")));
    }

    private static Text text(MediationAgreementReached.Reading reading) {
        Locale language = Locale.forLanguageTag(reading.language());
        return new Text(
                language.getDisplayName(Writing.CHINESE) + " · " + language.getDisplayName(language),
                FROM_THE_RIGHT.contains(language.getLanguage()) ? "rtl" : "ltr",
                reading.text().lines().toList());
    }

    private static Row signature(Writing in, MediationAgreementReached.Signature signature) {
        Term as = in.term(signature.party().isPresent() ? "role." + signature.role() : "agreement.mediator");
        Stream<String> authority = Boolean.TRUE.equals(signature.specialAuthority())
                ? Stream.of(in.term("agreement.authority")).flatMap(term -> Stream.of(term.zh(), term.other()))
                : Stream.of();
        return new Row(
                as,
                Stream.concat(Stream.of(signature.name(), at(signature.signedAt())), authority)
                        .toList());
    }

    private static String at(Instant instant) {
        return MOMENT.format(instant.atZone(CourtClock.ZONE));
    }
}
