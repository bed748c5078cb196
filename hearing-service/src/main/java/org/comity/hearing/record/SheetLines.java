package org.comity.hearing.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.comity.hearing.business.RecordText;
import org.comity.hearing.business.RecordText.Line;
import org.comity.hearing.business.Statements.StatementCorrected;
import org.comity.hearing.log.RoomEvent;

/**
 * The lines of a record as they are drawn. A statement stands as it was spoken, with what was interpreted of its latest version into
 * Chinese and into the reader's language beside it; every other rendition stands where it was made.
 */
final class SheetLines {
    private static final Set<String> TO_THE_LEFT = Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    /** @param other empty where Chinese stands alone */
    public record Row(long seq, String at, List<Piece> zh, List<Piece> other) {}

    /**
     * @param name what it is about; empty for a sentence of its own
     * @param is words, part or said
     */
    public record Piece(String is, String name, String text, String direction) {}

    private final RecordText text;
    private final LineWords chinese;
    /** Null where Chinese stands alone. */
    private final LineWords beside;

    private final Map<String, Long> lineOf = new HashMap<>();
    /** By statement and language, that of its latest version. */
    private final Map<String, Map<String, Line>> renditions = new HashMap<>();

    SheetLines(RecordText text, List<RoomEvent> log, LineWords chinese, LineWords beside) {
        this.text = text;
        this.chinese = chinese;
        this.beside = beside;
        Map<String, Long> corrected = new HashMap<>();
        for (RoomEvent event : log) {
            if (event.fact() instanceof StatementCorrected fact) {
                corrected.put(fact.utteranceId(), event.seq());
            }
        }
        for (Line line : text.lines()) {
            if (line.kind().equals("statement.recorded")) {
                lineOf.put(statementOf(line), line.seq());
            }
            if (line.kind().equals("statement.rendered")
                    && line.seq() > corrected.getOrDefault(statementOf(line), 0L)
                    && (isChinese(language(line)) || isBesides(language(line)))) {
                renditions
                        .computeIfAbsent(statementOf(line), id -> new HashMap<>())
                        .put(base(language(line)), line);
            }
        }
    }

    List<Row> all() {
        return text.lines().stream().map(this::row).toList();
    }

    private Row row(Line line) {
        return switch (line.kind()) {
            case "statement.recorded" -> statement(line);
            case "statement.rendered" -> rendition(line);
            default -> fact(line.seq(), line.at(), line.by(), line.kind(), line.content());
        };
    }

    Row fact(long seq, Instant at, String by, String kind, JsonNode content) {
        return new Row(
                seq,
                LineWords.at(at),
                told(chinese, by, kind, content),
                beside == null ? List.of() : told(beside, by, kind, content));
    }

    private List<Piece> told(LineWords words, String by, String kind, JsonNode content) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(words(words, words.sentence(by, kind, content)));
        if (content.hasNonNull("utteranceId")) {
            pieces.add(words(words, ofLine(words, content.get("utteranceId").textValue())));
        }
        words.particulars(kind, content)
                .forEach((name, value) ->
                        pieces.add(new Piece("part", in(words, name), value, directionOf(words.language()))));
        return pieces;
    }

    private Row statement(Line line) {
        Columns columns = new Columns();
        columns.chinese.add(words(chinese, head(chinese, line)));
        if (beside != null) {
            columns.other.add(words(beside, head(beside, line)));
        }
        columns.said(language(line), line);
        renditions.getOrDefault(statementOf(line), Map.of()).forEach((base, rendition) -> {
            boolean here = beside == null || isChinese(base);
            LineWords words = here ? chinese : beside;
            (here ? columns.chinese : columns.other)
                    .add(words(words, words.of("paper.interpretedOn", "line", String.valueOf(rendition.seq()))));
            columns.said(language(rendition), rendition);
        });
        return columns.row(line);
    }

    private Row rendition(Line line) {
        Columns columns = new Columns();
        columns.chinese.add(words(chinese, rendered(chinese, line)));
        if (beside != null) {
            columns.other.add(words(beside, rendered(beside, line)));
        }
        if (!line.equals(renditions.getOrDefault(statementOf(line), Map.of()).get(base(language(line))))) {
            columns.said(language(line), line);
        }
        return columns.row(line);
    }

    private String head(LineWords words, Line line) {
        String seat = line.content().path("seat").asText();
        StringBuilder head = new StringBuilder(words.who(seat));
        if (!line.by().equals(seat)) {
            head.append(" · ").append(words.of("record.takenDownBy", "who", words.who(line.by())));
        }
        if (line.version() > 1) {
            head.append(" · ").append(words.of("record.corrected", "version", String.valueOf(line.version())));
        }
        if (!isChinese(language(line))) {
            head.append(" · ").append(words.of("paper.spoken", "language", words.languageName(language(line))));
        }
        return head.toString();
    }

    private String rendered(LineWords words, Line line) {
        return words.of("record.rendered", "who", words.who(line.by())) + " " + ofLine(words, statementOf(line));
    }

    private String ofLine(LineWords words, String statement) {
        return lineOf.containsKey(statement)
                ? words.of("record.ofLine", "line", String.valueOf(lineOf.get(statement)))
                : "";
    }

    /** Chinese goes to its own column, everything else beside it. */
    private final class Columns {
        private final List<Piece> chinese = new ArrayList<>();
        private final List<Piece> other = new ArrayList<>();

        void said(String language, Line line) {
            (beside == null || isChinese(language) ? chinese : other)
                    .add(new Piece(
                            "said",
                            "",
                            line.content().path("text").asText(),
                            directionOf(Locale.forLanguageTag(language))));
        }

        Row row(Line line) {
            return new Row(line.seq(), LineWords.at(line.at()), chinese, other);
        }
    }

    private Piece words(LineWords words, String said) {
        return new Piece("words", "", in(words, said), directionOf(words.language()));
    }

    private String in(LineWords words, String said) {
        return words == beside ? spaced(said) : said;
    }

    /** The Chinese font, which comes first, draws this apostrophe as wide as a character. */
    static String spaced(String words) {
        return words.replace('’', '\'');
    }

    static String directionOf(Locale language) {
        return TO_THE_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
    }

    private boolean isBesides(String tag) {
        return beside != null && base(tag).equals(beside.language().getLanguage());
    }

    private static boolean isChinese(String tag) {
        return base(tag).equals("zh");
    }

    private static String base(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    private static String statementOf(Line line) {
        return line.content().path("utteranceId").asText();
    }

    private static String language(Line line) {
        return line.content().path("language").asText();
    }
}
