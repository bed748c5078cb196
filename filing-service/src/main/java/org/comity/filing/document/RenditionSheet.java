package org.comity.filing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.comity.filing.document.text.Piece;
import org.comity.filing.document.text.Piece.Kind;
import org.comity.filing.document.text.Piece.LeftOut;
import org.comity.http.Texts;
import org.comity.papers.CourtPdf;

/** The rendition of a file as its template has it: first what it is and what of the file is not in it, then what the file says. */
public record RenditionSheet(
        String families,
        String language,
        String direction,
        String title,
        List<String> notes,
        List<Row> file,
        List<Row> fields,
        String attached,
        List<Row> attachments,
        List<Part> parts) {
    static final Texts TEXTS = new Texts("messages/rendition");

    /** A wider row is written cell behind cell: columns so narrow would be read by nobody. */
    private static final int WIDEST = 8;

    /** @param value as it stands in the file, with its own direction */
    public record Row(String label, String value) {}

    /**
     * What follows from the top to the bottom of a page; of the three one is there.
     *
     * @param heading or null
     * @param paragraph or null
     * @param rows of a table, or null
     */
    public record Part(String heading, String paragraph, List<List<String>> rows) {}

    static RenditionSheet of(Rendered of, List<Piece> pieces, Locale language) {
        return new RenditionSheet(
                CourtPdf.FAMILIES,
                language.toLanguageTag(),
                language.getLanguage().equals("ar") ? "rtl" : "ltr",
                TEXTS.of("title", language),
                notes(pieces, language),
                List.of(
                        new Row(TEXTS.of("file", language), of.filename()),
                        new Row(TEXTS.of("size", language), TEXTS.of("bytes", language, of.size())),
                        new Row("SHA-256", of.digest())),
                only(pieces, Kind.FIELD).stream()
                        .map(piece -> new Row(
                                TEXTS.of("field." + piece.words().get(0), language),
                                piece.words().get(1)))
                        .toList(),
                TEXTS.of("attached", language),
                only(pieces, Kind.ATTACHMENT).stream()
                        .map(piece -> attachment(piece.words(), language))
                        .toList(),
                parts(pieces));
    }

    private static List<String> notes(List<Piece> pieces, Locale language) {
        List<String> notes = new ArrayList<>();
        notes.add(TEXTS.of("text-only", language));
        for (Piece each : only(pieces, Kind.LEFT_OUT)) {
            LeftOut what = LeftOut.valueOf(each.words().getFirst());
            notes.add(TEXTS.of(
                    "left-out." + what, language, Integer.parseInt(each.words().get(1))));
        }
        if (!only(pieces, Kind.ATTACHMENT).isEmpty()) {
            notes.add(TEXTS.of("attachments-not-shown", language));
        }
        if (pieces.stream().allMatch(each -> each.kind() == Kind.LEFT_OUT)) {
            notes.add(TEXTS.of("no-text", language));
        }
        return notes;
    }

    private static Row attachment(List<String> words, Locale language) {
        String size = TEXTS.of("bytes", language, Long.parseLong(words.get(1)));
        return new Row(words.get(0), size + " · SHA-256 " + words.get(2));
    }

    private static List<Piece> only(List<Piece> pieces, Kind kind) {
        return pieces.stream().filter(each -> each.kind() == kind).toList();
    }

    private static List<Part> parts(List<Piece> pieces) {
        List<Part> parts = new ArrayList<>();
        Predicate<Piece> narrow = each -> each.words().size() <= WIDEST;
        List<List<String>> table = null;
        int columns = 0;
        for (Piece each : pieces) {
            boolean isRow = each.kind() == Kind.ROW && narrow.test(each);
            if (isRow && table != null && columns == each.words().size()) {
                table.add(each.words());
                continue;
            }
            table = null;
            switch (each.kind()) {
                case HEADING -> parts.add(new Part(each.words().getFirst(), null, null));
                case PARAGRAPH -> parts.add(new Part(null, each.words().getFirst(), null));
                case ROW -> {
                    if (isRow) {
                        table = new ArrayList<>(List.of(each.words()));
                        columns = each.words().size();
                        parts.add(new Part(null, null, table));
                    } else {
                        parts.add(new Part(null, String.join(" | ", each.words()), null));
                    }
                }
                default -> {}
            }
        }
        return parts;
    }
}
