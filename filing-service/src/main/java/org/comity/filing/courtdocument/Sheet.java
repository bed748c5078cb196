package org.comity.filing.courtdocument;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.submission.Litigant;
import org.comity.http.PlainText;
import org.comity.law.Causes;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKind.Field;
import org.comity.law.PaperKinds;
import org.comity.papers.CourtPdf;

/**
 * What stands on a document that is drawn: in Chinese, which governs, with another language beside it if one is wanted.
 *
 * @param picture as a {@code data:} address; null for none
 */
public record Sheet(
        String families,
        String direction,
        String title,
        Term draft,
        Term court,
        Term kind,
        String reference,
        List<Row> rows,
        List<Term> text,
        List<Row> fields,
        String day,
        List<Term> notes,
        String picture) {

    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm");

    /** @param other null where Chinese stands alone */
    public record Term(String zh, String other) {}

    /** @param lines as people wrote them, which nobody translates here */
    public record Row(Term label, List<String> lines) {}

    /**
     * @param joined numbers of the cases with which it is heard
     * @param imprint null for a draft, which says that it is one
     * @param cited how a decision is cited, by its paper
     */
    static Sheet of(
            CourtDocument document,
            CourtDocumentKind kind,
            CaseFile file,
            List<CaseParty> parties,
            List<String> joined,
            CourtDocument.Imprint imprint,
            LocalDate day,
            String checkAt,
            Function<UUID, String> cited) {
        Writing in = Writing.beside(document.language());
        String title = PaperKinds.find(kind.code()).orElseThrow().title(Writing.CHINESE);
        return new Sheet(
                CourtPdf.FAMILIES,
                in.direction(),
                title,
                imprint == null ? in.term("draft") : null,
                in.court(file.court()),
                in.kind(kind),
                imprint == null ? file.number() : reference(file, imprint.number()),
                rows(in, document, file, parties, joined),
                in.text(kind.code()),
                kind.fields().stream()
                        .filter(field -> !PlainText.isBlank(document.fields().get(field.code())))
                        .map(field -> new Row(
                                in.term("field." + field.code()),
                                shown(in, field, document.fields().get(field.code()), cited)))
                        .toList(),
                DAY.format(day),
                notes(in, imprint == null ? null : imprint.checkCode(), checkAt),
                null);
    }

    /** How a document is cited: the number of its case and its own among those of the case. */
    static String reference(CaseFile file, int number) {
        return file.number() + "-" + number;
    }

    private static List<Row> rows(
            Writing in, CourtDocument document, CaseFile file, List<CaseParty> parties, List<String> joined) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(in.term("case"), List.of(file.number())));
        if (!joined.isEmpty()) {
            rows.add(new Row(in.term("joined"), joined));
        }
        rows.add(new Row(in.term("cause"), List.of(cause(file.cause()))));
        for (Litigant.Role role : Litigant.Role.values()) {
            List<String> names = parties.stream()
                    .filter(party -> party.role() == role)
                    .map(party -> names(party.litigant()))
                    .toList();
            if (!names.isEmpty()) {
                rows.add(new Row(in.term("role." + role), names));
            }
        }
        rows.add(new Row(
                in.term("to"),
                parties.stream()
                        .filter(document::isFor)
                        .map(party -> names(party.litigant()))
                        .toList()));
        return rows;
    }

    public static String cause(String code) {
        return Causes.find(code).map(cause -> cause.zh()).orElse(code);
    }

    /** In each script in which the party is named. */
    public static String names(Litigant named) {
        return Stream.of(named.originalName(), named.latinName(), named.chineseName())
                .filter(name -> !PlainText.isBlank(name))
                .distinct()
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static List<String> shown(Writing in, Field field, String value, Function<UUID, String> cited) {
        return switch (field.type()) {
            case LINE -> List.of(value);
            case TEXT -> value.lines().toList();
            case DECISION -> List.of(cited.apply(UUID.fromString(value)));
            case GROUND -> in.ground(value);
            case AMOUNT -> List.of("¥ " + value);
            case DATE -> List.of(DAY.format(LocalDate.parse(value)));
            case MOMENT -> List.of(MOMENT.format(LocalDateTime.parse(value)));
        };
    }

    /** @param checkCode null for a draft */
    public static List<Term> notes(Writing in, String checkCode, String checkAt) {
        List<Term> notes = new ArrayList<>();
        if (in.beside() != null) {
            notes.add(in.term("governs"));
        }
        if (checkCode != null) {
            Term check = in.term("check");
            String where = " " + checkAt + " · " + checkCode;
            notes.add(in.term("sealed"));
            notes.add(new Term(check.zh() + where, check.other() == null ? null : check.other() + where));
        }
        return notes;
    }
}
