package org.comity.filing.paper;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseFile;
import org.comity.http.Texts;
import org.comity.law.CourtClock;
import org.comity.law.PaperKinds;

/** What lies in the ZIP of a case, in the order in which it was handed in, in the words of its reader. */
final class ArchiveIndex {
    static final Texts TEXTS = new Texts("messages/archive");

    private static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "title",
            "from",
            "readers",
            "language",
            "pages",
            "court-time",
            "own-time",
            "digest",
            "file");

    /** What systems of files do not take in a name, what turns the text around it, and what is not written. */
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]+");
    /** A spreadsheet would compute what begins so. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    /** So that number, kind, title and ending together stay below 255 bytes in any script. */
    private static final int LONGEST_PART = 30;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final CaseFile file;
    private final Locale language;
    private final ZoneId zone;
    private final Instant now;
    private final List<Line> lines;

    /** @param file its path in the ZIP */
    record Line(int number, Paper paper, String file) {}

    /**
     * @param papers in the order in which they were handed in
     * @param zone of the reader
     */
    ArchiveIndex(CaseFile file, List<Paper> papers, Locale language, ZoneId zone, Instant now) {
        this.file = file;
        this.language = language;
        this.zone = zone;
        this.now = now;
        this.lines = IntStream.range(0, papers.size())
                .mapToObj(at -> new Line(at + 1, papers.get(at), nameOf(at + 1, papers.get(at))))
                .toList();
    }

    List<Line> lines() {
        return lines;
    }

    /** By the number of the case. */
    String archiveName() {
        return inName(file.number(), file.number().length()) + ".zip";
    }

    private String nameOf(int number, Paper paper) {
        return "%04d %s - %s.%s"
                .formatted(
                        number,
                        inName(kindOf(paper), LONGEST_PART),
                        inName(paper.title(), LONGEST_PART),
                        paper.type().extension());
    }

    private static String inName(String text, int longest) {
        String allowed = NOT_IN_A_NAME.matcher(text).replaceAll(" ").strip();
        int end = allowed.offsetByCodePoints(0, Math.min(longest, allowed.codePointCount(0, allowed.length())));
        return allowed.substring(0, end).strip();
    }

    private String kindOf(Paper paper) {
        return PaperKinds.find(paper.kind()).orElseThrow().title(language);
    }

    private List<String> cells(Line line, Map<UUID, Line> originals) {
        Paper paper = line.paper();
        Line original = originals.get(paper.translationOf());
        Line pdf = originals.get(paper.photographOf());
        String title = paper.title();
        if (original != null) {
            title += " (" + say("translation-of", String.valueOf(original.number())) + ")";
        }
        if (pdf != null) {
            title += " (" + say("photograph-of", String.valueOf(paper.photographPage()), String.valueOf(pdf.number()))
                    + ")";
        }
        return List.of(
                String.valueOf(line.number()),
                kindOf(paper),
                title,
                say("side-" + key(paper.author().side())) + ": "
                        + paper.author().name(),
                say("readers-" + key(paper.readers())),
                Locale.forLanguageTag(paper.language()).getDisplayName(language),
                paper.pages() == 0 ? "" : String.valueOf(paper.pages()),
                TIME.format(ZonedDateTime.ofInstant(paper.filedAt(), CourtClock.ZONE)),
                TIME.format(ZonedDateTime.ofInstant(paper.filedAt(), zone)),
                paper.digest(),
                line.file());
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Stream<List<String>> rows() {
        Map<UUID, Line> byPaper =
                lines.stream().collect(Collectors.toMap(line -> line.paper().id(), Function.identity()));
        return lines.stream().map(line -> cells(line, byPaper));
    }

    /** With a mark by which spreadsheets know that it is UTF-8. */
    String csv() {
        List<List<String>> table = new ArrayList<>();
        table.add(COLUMNS.stream().map(this::say).toList());
        rows().forEach(table::add);
        return table.stream()
                .map(row -> row.stream().map(ArchiveIndex::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    CaseFile file() {
        return file;
    }

    static String quoted(String cell) {
        String text = FORMULA.matcher(cell).matches() ? "'" + cell : cell;
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    String html() {
        return page(
                language,
                escaped(file.number()),
                "<p lang=\"zh-CN\">" + escaped(file.title()) + "</p>",
                List.of(say("made", TIME.format(ZonedDateTime.ofInstant(now, CourtClock.ZONE))), say("no-service")),
                COLUMNS.stream().map(this::say).toList(),
                rows().map(ArchiveIndex::row).collect(Collectors.joining("\n")));
    }

    /**
     * A page that stands alone.
     *
     * @param heading and {@code below} and {@code body} are HTML already
     */
    static String page(
            Locale language, String heading, String below, List<String> said, List<String> columns, String body) {
        String head = columns.stream()
                .map(column -> "<th scope=\"col\">" + escaped(column) + "</th>")
                .collect(Collectors.joining());
        String paragraphs = said.stream()
                .map(sentence -> "<p>" + escaped(sentence) + "</p>")
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title>
                <style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.3rem .6rem;text-align:start;vertical-align:top}td{overflow-wrap:anywhere}thead{display:table-header-group}tr{break-inside:avoid}@page{size:A4 landscape}</style>
                </head><body><h1 lang="zh-CN">%s</h1>%s%s
                <table><thead><tr>%s</tr></thead><tbody>
                %s
                </tbody></table></body></html>
                """.formatted(
                        language.toLanguageTag(),
                        language.getLanguage().equals("ar") ? "rtl" : "ltr",
                        heading,
                        heading,
                        below,
                        paragraphs,
                        head,
                        body);
    }

    private static String row(List<String> cells) {
        String name = cells.getLast();
        String link = "<td><a href=\"" + escaped(address(name)) + "\"><bdi>" + escaped(name) + "</bdi></a></td>";
        return cells.subList(0, cells.size() - 1).stream()
                .map(cell -> "<td><bdi>" + escaped(cell) + "</bdi></td>")
                .collect(Collectors.joining("", "<tr>", link + "</tr>"));
    }

    static String address(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String say(String key, Object... values) {
        return TEXTS.of(key, language, values);
    }
}
