package org.comity.filing.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.http.Ground;
import org.comity.http.ProblemTexts;

/** What came of a file, as a table that spreadsheets open (RFC 4180): a row for each case, and for each ground against one. */
final class ImportReport {
    /** Spreadsheets take a file of UTF-8 for something else without it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String HEAD = "line,state,reference,case_number,case_id,field,code,message";
    private static final String END_OF_LINE = "\r\n";

    private ImportReport() {}

    static String csv(List<ImportLine> lines, Locale language) {
        return lines.stream()
                .flatMap(line -> rows(line, language))
                .collect(Collectors.joining(END_OF_LINE, BYTE_ORDER_MARK + HEAD + END_OF_LINE, END_OF_LINE));
    }

    private static Stream<String> rows(ImportLine line, Locale language) {
        return line.grounds().isEmpty()
                ? Stream.of(row(line, null, language))
                : line.grounds().stream().map(ground -> row(line, ground, language));
    }

    private static String row(ImportLine line, Ground ground, Locale language) {
        Stream<Object> cells = Stream.of(
                line.position(),
                line.state(),
                text(line.reference()),
                text(line.caseNumber()),
                text(line.caseId()),
                ground == null ? "" : text(ground.field()),
                ground == null ? "" : ground.code(),
                ground == null ? "" : ProblemTexts.of(ground.code(), language, ground.arguments()));
        return cells.map(cell -> cell(cell.toString())).collect(Collectors.joining(","));
    }

    private static Object text(Object value) {
        return value == null ? "" : value;
    }

    /**
     * A spreadsheet computes what begins like a formula, so a reference could send the reader's data elsewhere: an apostrophe makes it
     * text.
     */
    static String cell(String written) {
        String safe = !written.isEmpty() && "=+-@\t\r\n".indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
        boolean plain = safe.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
