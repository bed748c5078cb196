package org.comity.serviceofprocess.channel.post;

import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_TOO_LONG;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.serviceofprocess.channel.post.CarrierEvent.Told;

/**
 * A carrier's file: {@code item,code,time,place,words}, one entry a line, the time with its offset from UTC (ISO 8601). A first line
 * that begins with {@code item} is a heading.
 */
final class CarrierFile {

    static final int MOST_LINES = 2000;

    private CarrierFile() {}

    /** Why a line cannot be read. */
    enum Wrong {
        COLUMNS,
        ITEM_NUMBER,
        CODE,
        TIME
    }

    /**
     * A line of it.
     *
     * @param number from 1
     * @param wrong null if it can be read; then number and entry are there
     */
    record Line(int number, String text, Wrong wrong, ItemNumber item, Told told) {}

    /** @throws org.comity.http.ProblemException as {@link CsvFile#read}; FILE_TOO_LONG */
    static List<Line> read(byte[] content, CsvFile.Encoding encoding) {
        List<CsvFile.Row> rows = CsvFile.read(content, encoding);
        List<Line> lines = rows.stream()
                .filter(row -> row != rows.getFirst()
                        || !row.fields().getFirst().toLowerCase(Locale.ROOT).startsWith("item"))
                .map(CarrierFile::line)
                .toList();
        if (lines.size() > MOST_LINES) {
            throw FILE_TOO_LONG.with(MOST_LINES);
        }
        return lines;
    }

    private static Line line(CsvFile.Row row) {
        int number = row.number();
        String text = row.text();
        List<String> fields = row.fields();
        if (fields.size() < 3 || fields.size() > 5) {
            return new Line(number, text, Wrong.COLUMNS, null, null);
        }
        Optional<ItemNumber> item = ItemNumber.read(fields.get(0));
        if (item.isEmpty()) {
            return new Line(number, text, Wrong.ITEM_NUMBER, null, null);
        }
        Optional<CarrierCode> code = Stream.of(CarrierCode.values())
                .filter(each -> each.name().equalsIgnoreCase(fields.get(1)))
                .findFirst();
        if (code.isEmpty()) {
            return new Line(number, text, Wrong.CODE, null, null);
        }
        return at(fields.get(2))
                .map(at -> new Line(
                        number,
                        text,
                        null,
                        item.get(),
                        new Told(code.get(), at, field(fields, 3, 200), field(fields, 4, 1000))))
                .orElse(new Line(number, text, Wrong.TIME, null, null));
    }

    private static Optional<Instant> at(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.replaceFirst("^(\\S{10}) ", "$1T"))
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String field(List<String> fields, int index, int most) {
        String value = fields.size() > index ? fields.get(index) : "";
        return value.isBlank() ? null : value.substring(0, Math.min(most, value.length()));
    }
}
