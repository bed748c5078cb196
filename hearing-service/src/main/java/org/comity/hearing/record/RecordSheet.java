package org.comity.hearing.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.hearing.business.Heading;
import org.comity.hearing.business.ReadingAndSigning.PaperSigned;
import org.comity.hearing.business.ReadingAndSigning.RecordFrozen;
import org.comity.hearing.business.ReadingAndSigning.RecordRead;
import org.comity.hearing.business.ReadingAndSigning.RecordSealed;
import org.comity.hearing.business.ReadingAndSigning.RecordSigned;
import org.comity.hearing.business.ReadingAndSigning.RecordTranslated;
import org.comity.hearing.business.ReadingAndSigning.SignatureMissing;
import org.comity.hearing.business.ReadingAndSigning.SigningRefused;
import org.comity.hearing.business.RecordText;
import org.comity.hearing.business.RecordText.Person;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.words.RecordWords;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.comity.papers.CourtPdf;

/**
 * What stands on a record that is drawn: all that its digest covers, and who signed or refused. In Chinese, with the reader's language
 * beside it. Source: Civil Procedure Law arts. 150, 273.
 *
 * @param families for {@code font-family}
 * @param direction of the reader's language
 * @param isBeside whether another language stands beside Chinese
 */
public record RecordSheet(
        String families,
        String direction,
        boolean isBeside,
        Term court,
        Term title,
        List<About> about,
        Term persons,
        List<Term> took,
        Term course,
        List<SheetLines.Row> lines,
        Term signing,
        List<SheetLines.Row> signatures,
        List<Term> notes) {

    /** @param other null where Chinese stands alone */
    public record Term(String zh, String other) {}

    public record About(Term name, String value) {}

    /**
     * @param log as it stands now: signatures came after the text was frozen
     * @param bearsSeal whether the court seals the paper
     */
    static RecordSheet of(RecordText text, List<RoomEvent> log, Locale reader, Instant drawnAt, boolean bearsSeal) {
        return new Writing(text, log, reader, drawnAt, bearsSeal).sheet();
    }

    private record Writing(
            RecordText text,
            List<RoomEvent> log,
            LineWords chinese,
            LineWords beside,
            Instant drawnAt,
            boolean bearsSeal) {

        Writing(RecordText text, List<RoomEvent> log, Locale reader, Instant drawnAt, boolean bearsSeal) {
            this(
                    text,
                    log,
                    new LineWords(RecordWords.in(Locale.SIMPLIFIED_CHINESE), text.persons()),
                    reader.equals(Locale.SIMPLIFIED_CHINESE)
                            ? null
                            : new LineWords(RecordWords.in(reader), text.persons()),
                    drawnAt,
                    bearsSeal);
        }

        RecordSheet sheet() {
            SheetLines lines = new SheetLines(text, log, chinese, beside);
            Court court = Courts.named(text.heading().court());
            return new RecordSheet(
                    CourtPdf.FAMILIES,
                    beside == null ? "ltr" : SheetLines.directionOf(beside.language()),
                    beside != null,
                    new Term(court.zh(), beside == null ? null : court.nameFor(beside.language())),
                    words(title()),
                    about(),
                    words("record.persons"),
                    text.persons().stream()
                            .map(each -> term(words -> person(words, each)))
                            .toList(),
                    words("record.course"),
                    lines.all(),
                    words("paper.signing"),
                    log.stream()
                            .filter(event -> event.audience().isEverybody() && isOfSigning(event.fact()))
                            .map(event -> lines.fact(
                                    event.seq(),
                                    event.at(),
                                    event.by(),
                                    event.type(),
                                    LogJson.MAPPER.valueToTree(event.fact())))
                            .toList(),
                    notes());
        }

        private Term words(String key) {
            return term(words -> words.of(key));
        }

        private Term term(Function<LineWords, String> said) {
            return new Term(said.apply(chinese), beside == null ? null : SheetLines.spaced(said.apply(beside)));
        }

        private List<About> about() {
            Heading heading = text.heading();
            return List.of(
                    new About(words("paper.case"), heading.caseNumber() + " " + heading.title()),
                    new About(words("record.scheduled"), LineWords.at(heading.scheduledFor())),
                    new About(words("paper.version"), String.valueOf(text.version())),
                    new About(words("record.digest"), text.digest()));
        }

        private static String person(LineWords words, Person person) {
            return Stream.of(
                            words.role(person),
                            person.name(),
                            words.capacity(person),
                            "(" + words.languageName(person.language()) + ")",
                            LineWords.caseNumber(person))
                    .filter(part -> !part.isEmpty())
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow();
        }

        private String title() {
            return text.heading().stage() == null
                    ? "paper.title"
                    : "paper.title_" + text.heading().stage();
        }

        /** What was done about this version, and that it was sealed. */
        private boolean isOfSigning(Fact fact) {
            return switch (fact) {
                case RecordFrozen frozen -> frozen.version() == text.version();
                case RecordRead read -> read.version() == text.version();
                case RecordTranslated translated -> translated.version() == text.version();
                case RecordSigned signed -> signed.version() == text.version();
                case SigningRefused refused -> refused.version() == text.version();
                case PaperSigned signed -> signed.version() == text.version();
                case SignatureMissing missing -> missing.version() == text.version();
                case RecordSealed sealed -> sealed.version() == text.version();
                default -> false;
            };
        }

        private List<Term> notes() {
            List<Term> notes = new ArrayList<>();
            int newest = FrozenRecord.newest(log);
            if (newest > text.version()) {
                notes.add(term(words -> words.of("paper.later", "version", String.valueOf(newest))));
            }
            if (log.stream().noneMatch(event -> event.fact() instanceof RecordSealed)) {
                notes.add(words("paper.notSealed"));
            }
            if (bearsSeal) {
                notes.add(words("paper.courtSeal"));
            }
            notes.add(term(words -> words.of("paper.drawn", "at", LineWords.at(drawnAt))));
            notes.add(words("record.zone"));
            if (beside != null) {
                notes.add(words("paper.governs"));
            }
            return notes;
        }
    }
}
