package org.comity.serviceofprocess.channel.post;

import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_NOT_UTF8;
import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_TOO_LONG;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.serviceofprocess.channel.post.CarrierEvent.Told;

/**
 * A carrier's file: {@code item,code,time,place,words} in UTF-8, one entry a line, the time with its offset from UTC
 * (ISO 8601). A first line that begins with {@code item} is a heading. Fields with a comma, a quotation mark or a line break stand
 * in quotation marks.
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

    /**
     * @throws org.comity.http.ProblemException FILE_NOT_UTF8 with the line in which that begins; FILE_TOO_LONG
     */
    static List<Line> read(byte[] content) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : rows(decoded(content))) {
            number++;
            if (!text.isBlank()
                    && !(number == 1 && text.strip().toLowerCase(Locale.ROOT).startsWith("item"))) {
                lines.add(line(number, text));
            }
        }
        if (lines.size() > MOST_LINES) {
            throw FILE_TOO_LONG.with(MOST_LINES);
        }
        return lines;
    }

    private static String decoded(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        // UTF-16 of Latin letters is UTF-8 too, with a zero after each.
        int zero = text.indexOf('\0');
        if (result.isError() || zero >= 0) {
            String readable = zero >= 0 ? text.substring(0, zero) : text;
            throw FILE_NOT_UTF8.with(
                    readable.lines().count() + (readable.isEmpty() || readable.endsWith("\n") ? 1 : 0));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Line line(int number, String text) {
        List<String> fields = fields(text);
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
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String field(List<String> fields, int index, int most) {
        String value = fields.size() > index ? fields.get(index) : "";
        return value.isBlank() ? null : value.substring(0, Math.min(most, value.length()));
    }

    /** Lines, where a line break in quotation marks ends none. */
    private static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                rows.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        rows.add(text.substring(begin));
        return rows;
    }

    private static List<String> fields(String row) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
