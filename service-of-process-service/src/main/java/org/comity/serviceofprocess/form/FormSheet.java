package org.comity.serviceofprocess.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.cases.CourtCase;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.comity.papers.CourtPdf;
import org.comity.serviceofprocess.form.FormKind.By;
import org.comity.serviceofprocess.form.FormKind.Is;
import org.comity.serviceofprocess.form.FormKind.Part;
import org.comity.serviceofprocess.form.FormKind.Type;
import org.comity.serviceofprocess.request.ServiceRequest;

/**
 * What stands on a form: in Chinese, which governs, with another language beside it if the form has one.
 *
 * @param families for {@code font-family}
 * @param direction of the language of the reader
 * @param official direction of the language above it, in which a model form is official; that of the reader where there is none
 * @param notes at its foot
 */
public record FormSheet(
        String families,
        String direction,
        String official,
        Term court,
        Term title,
        List<Block> blocks,
        List<Term> notes) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final DateTimeFormatter DAY_BESIDE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    /**
     * @param other null where Chinese stands alone
     * @param courtesy what {@code other} says in the language of the reader, where it is in one in which a model form is official; else null
     */
    public record Term(String zh, String other, String courtesy) {}

    /**
     * One part of the form.
     *
     * @param is HEADING, TEXT, FIELD or SIGN
     * @param lines of a field, as people wrote them; empty of one that is filled in on paper
     * @param choices of a choice; empty of other fields
     */
    public record Block(String is, Term words, List<String> lines, List<Choice> choices) {}

    public record Choice(boolean chosen, Term words) {}

    /**
     * @param values what the court fills in; what it has nothing for is printed as not applicable
     * @param reference with which anybody can ask whether the court sent it; null of what belongs to no attempt
     */
    static FormSheet of(
            FormKind kind,
            ServiceRequest request,
            CourtCase file,
            Locale language,
            Map<String, String> values,
            Reference reference) {
        Words in = Words.of(kind, language);
        Court court = Courts.named(file.court());
        return sheet(
                kind,
                in,
                court,
                reference,
                kind.parts().stream()
                        .filter(part -> part.isFor(request.paper()))
                        .filter(part -> !Boolean.TRUE.equals(part.inText()))
                        .map(part -> part.code().equals("ANNOUNCEMENT")
                                ? new Block("TEXT", in.announcement(request, file, values), List.of(), List.of())
                                : block(part, in, values, court))
                        .toList());
    }

    /** The same, of a form that belongs to no case of this court. */
    static FormSheet of(FormKind kind, String courtCode, Locale language, Map<String, String> values) {
        Words in = Words.of(kind, language);
        Court court = Courts.named(courtCode);
        return sheet(
                kind,
                in,
                court,
                null,
                kind.parts().stream()
                        .map(part -> block(part, in, values, court))
                        .toList());
    }

    private static FormSheet sheet(FormKind kind, Words in, Court court, Reference reference, List<Block> blocks) {
        return new FormSheet(
                CourtPdf.FAMILIES,
                in.courtesy == null ? direction(in.beside) : direction(in.courtesy),
                direction(in.beside),
                new Term(
                        court.zh(),
                        in.beside == null ? null : court.nameFor(in.beside),
                        in.courtesy == null ? null : court.nameFor(in.courtesy)),
                in.term("title." + kind.code()),
                blocks,
                notes(kind, in, reference));
    }

    private static String direction(Locale language) {
        return language != null && language.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    /** @param at where to ask */
    record Reference(String printed, String at) {}

    private static Block block(Part part, Words in, Map<String, String> values, Court court) {
        return switch (part.part()) {
            case HEADING -> new Block("HEADING", in.term("heading." + part.code()), List.of(), List.of());
            case SIGN -> new Block("SIGN", in.term("sign." + part.code()), List.of(), List.of());
            case TEXT -> new Block("TEXT", in.text(part.code(), court), List.of(), List.of());
            case FIELD -> field(part, in, values.getOrDefault(part.code(), ""));
        };
    }

    private static Block field(Part part, Words in, String value) {
        Term label = in.term("field." + part.code());
        if (part.type() == Type.CHOICE) {
            return new Block(
                    "FIELD",
                    label,
                    List.of(),
                    part.options().stream()
                            .map(option -> new Choice(option.equals(value), in.term("option." + option)))
                            .toList());
        }
        return new Block("FIELD", label, part.by() == By.RECIPIENT ? List.of() : lines(part, in, value), List.of());
    }

    private static List<String> lines(Part part, Words in, String value) {
        if (value.isBlank()) {
            Term none = in.term("none");
            return List.of(Stream.of(none.zh(), none.other(), none.courtesy())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · ")));
        }
        if (part.type() == Type.DATE) {
            LocalDate day = LocalDate.parse(value);
            return Stream.concat(
                            Stream.of(DAY.format(day)),
                            Stream.of(in.beside, in.courtesy)
                                    .filter(Objects::nonNull)
                                    .map(language ->
                                            DAY_BESIDE.withLocale(language).format(day)))
                    .toList();
        }
        return value.lines().toList();
    }

    private static List<Term> notes(FormKind kind, Words in, Reference reference) {
        return Stream.of(
                        kind.parts().stream()
                                        .anyMatch(part -> part.part() == Is.HEADING
                                                && part.code().equals("NOT_SERVED"))
                                ? in.term("struck")
                                : null,
                        reference == null ? null : in.term("check", reference.printed(), reference.at()),
                        kind.sealed() ? in.term("sealed") : null,
                        in.courtesy == null ? null : in.courtesyNote(),
                        in.beside == null ? null : in.term("governs"))
                .filter(note -> note != null)
                .toList();
    }

    /**
     * @param beside the other language; null for none
     * @param courtesy a third, below one in which a model form is official; null for none
     */
    private record Words(Locale beside, Locale courtesy) {
        static Words of(FormKind kind, Locale language) {
            if (kind.isCourtesy(language)) {
                return new Words(Locale.forLanguageTag(kind.official().getFirst()), language);
            }
            return new Words(language.equals(FormWords.CHINESE) ? null : language, null);
        }

        Term term(String key, Object... arguments) {
            return each(language -> FormWords.IN_ALL.of(key, language, arguments));
        }

        Term text(String code, Court court) {
            return each(language -> FormWords.text(
                    code, language, language.equals(FormWords.CHINESE) ? court.zh() : court.nameFor(language)));
        }

        Term announcement(ServiceRequest request, CourtCase file, Map<String, String> values) {
            NoticePeriod period = NoticePeriod.valueOf(values.get("PERIOD"));
            return each(language -> Announcement.text(request, file, language, period, values::get));
        }

        /** Which language is the courtesy, each in its own words. */
        Term courtesyNote() {
            return each(language -> FormWords.IN_ALL.of("courtesy", language, courtesy.getDisplayLanguage(language)));
        }

        private Term each(Function<Locale, String> text) {
            return new Term(
                    text.apply(FormWords.CHINESE),
                    beside == null ? null : beside(text.apply(beside)),
                    courtesy == null ? null : beside(text.apply(courtesy)));
        }

        /** The Chinese font, which comes first, draws this apostrophe as wide as a character. */
        private static String beside(String text) {
            return text.replace('’', '\'');
        }
    }
}
