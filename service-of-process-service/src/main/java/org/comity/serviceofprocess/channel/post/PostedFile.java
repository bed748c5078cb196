package org.comity.serviceofprocess.channel.post;

import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_TOO_LONG;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A file that says which papers went to the post as which items; which of its columns says what, whoever hands it in tells. */
final class PostedFile {

    static final int MOST_LINES = 500;

    /** The year first, as spreadsheets here write it; what begins with a day or a month can be read in two ways. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private PostedFile() {}

    /**
     * Columns from 1.
     *
     * @param attempt with the number of the request, or the id of the attempt
     * @param on with the day of posting, such as 2026-12-01; null if all were posted on {@code day}
     * @param day of lines that name none; null if each does
     * @param heading whether the first line names columns
     */
    record Map(int attempt, int item, Integer on, LocalDate day, boolean heading) {}

    /**
     * What became of a line, or would.
     */
    enum Became {
        /** It stands on record; before it is recorded: it can be. */
        RECORDED,
        /** It stands on record with this number already. */
        SAME,
        COLUMNS,
        ITEM_NUMBER,
        DAY,
        /** Before the attempt was begun, or after today. */
        DAY_NOT_POSSIBLE,
        /** The court has no such request or attempt. */
        UNKNOWN,
        /** Nothing of the request waits to be posted. */
        NOTHING_TO_POST,
        /** Several attempts of the request wait: the line must name one. */
        SEVERAL,
        /** An attempt or an item number that stands on an earlier line. */
        TWICE,
        /** Posted as another item. */
        ALREADY_POSTED,
        /** Another item bears the number, or did within twelve months. */
        ITEM_IN_USE
    }

    /**
     * A line of it.
     *
     * @param wrong null if it can be read; then the others are there
     */
    record Line(int number, String text, Became wrong, String attempt, ItemNumber item, LocalDate on) {

        private static Line wrong(CsvFile.Row row, Became wrong) {
            return new Line(row.number(), row.text(), wrong, null, null, null);
        }
    }

    /** @throws org.comity.http.ProblemException FILE_TOO_LONG */
    static List<Line> read(List<CsvFile.Row> rows, Map map) {
        List<Line> lines = rows.stream()
                .skip(map.heading() ? 1 : 0)
                .map(row -> line(row, map))
                .toList();
        if (lines.size() > MOST_LINES) {
            throw FILE_TOO_LONG.with(MOST_LINES);
        }
        return lines;
    }

    private static Line line(CsvFile.Row row, Map map) {
        int last = Math.max(Math.max(map.attempt(), map.item()), map.on() == null ? 0 : map.on());
        if (row.fields().size() < last || row.fields().get(map.attempt() - 1).isBlank()) {
            return Line.wrong(row, Became.COLUMNS);
        }
        Optional<ItemNumber> item = ItemNumber.read(row.fields().get(map.item() - 1));
        if (item.isEmpty()) {
            return Line.wrong(row, Became.ITEM_NUMBER);
        }
        return day(map.on() == null ? "" : row.fields().get(map.on() - 1), map.day())
                .map(on ->
                        new Line(row.number(), row.text(), null, row.fields().get(map.attempt() - 1), item.get(), on))
                .orElseGet(() -> Line.wrong(row, Became.DAY));
    }

    private static Optional<LocalDate> day(String written, LocalDate otherwise) {
        if (written.isBlank()) {
            return Optional.ofNullable(otherwise);
        }
        try {
            return Optional.of(LocalDate.parse(written.replaceAll("[/.年月]", "-").replace("日", ""), DAY));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
