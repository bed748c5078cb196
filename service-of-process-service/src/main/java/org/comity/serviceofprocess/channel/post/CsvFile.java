package org.comity.serviceofprocess.channel.post;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_NOT_IN_ENCODING;
import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_NOT_UTF8;
import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_QUOTATION_OPEN;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A CSV file as spreadsheets and carriers save it: columns parted by commas, semicolons or tabs, a field in quotation marks where it
 * holds one of them, a quotation mark or a line break. Source: RFC 4180.
 */
final class CsvFile {
    /** Of the parameter, for who calls. */
    static final String ENCODING =
            "How its bytes are letters; UNICODE is UTF-8 or UTF-16, which a byte order mark says over any other";

    private static final char QUOTE = '"';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final char MARK = '\uFEFF';

    private CsvFile() {}

    /**
     * How its bytes are letters. Unicode can be told from the bytes; of the others one is as good a reading as the next, so that a
     * person says which it is.
     */
    @Schema(name = "FileEncoding")
    enum Encoding {
        /** UTF-8, or UTF-16 with or without a byte order mark. */
        UNICODE(null),
        GB18030("GB18030"),
        BIG5("Big5"),
        SHIFT_JIS("windows-31j"),
        EUC_KR("x-windows-949"),
        WINDOWS_1251("windows-1251"),
        WINDOWS_1252("windows-1252");

        private final String name;

        Encoding(String name) {
            this.name = name;
        }

        /** A byte order mark, and zeros, which text has only in UTF-16, say more than whoever chose. */
        private Charset of(byte[] content) {
            if (begins(content, 0xEF, 0xBB, 0xBF)) {
                return UTF_8;
            }
            if (begins(content, 0xFF, 0xFE)) {
                return UTF_16LE;
            }
            if (begins(content, 0xFE, 0xFF)) {
                return UTF_16BE;
            }
            boolean zerosAtEven = hasZero(content, 0);
            boolean zerosAtOdd = hasZero(content, 1);
            if (zerosAtEven != zerosAtOdd) {
                return zerosAtOdd ? UTF_16LE : UTF_16BE;
            }
            return name == null || zerosAtEven ? UTF_8 : Charset.forName(name);
        }

        private static boolean begins(byte[] content, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= content.length || Byte.toUnsignedInt(content[i]) != mark[i]) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasZero(byte[] content, int from) {
            for (int i = from; i < content.length; i += 2) {
                if (content[i] == 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** @param number from 1, as a spreadsheet counts them; text as in the file */
    record Row(int number, String text, List<String> fields) {}

    /**
     * All rows that are not blank.
     *
     * @throws org.comity.http.ProblemException FILE_NOT_UTF8, FILE_NOT_IN_ENCODING, FILE_QUOTATION_OPEN, each with the line in which
     *     that begins
     */
    static List<Row> read(byte[] content, Encoding encoding) {
        String text = decoded(content, encoding);
        // Spreadsheets write so which character parts the columns.
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
            return new Reader(text, text.charAt(4))
                    .read().stream()
                            .filter(row -> row.number() > 1)
                            .filter(isFilled())
                            .toList();
        }
        return new Reader(text, separatorOf(text))
                .read().stream().filter(isFilled()).toList();
    }

    private static Predicate<Row> isFilled() {
        return row -> row.fields().stream().anyMatch(field -> !field.isBlank());
    }

    private static String decoded(byte[] content, Encoding encoding) {
        Charset charset = encoding.of(content);
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer out = CharBuffer.allocate((int) (content.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), out, true);
        String text = out.flip().toString();
        int zero = text.indexOf('\0');
        if (result.isError() || zero >= 0) {
            String readable = zero >= 0 ? text.substring(0, zero) : text;
            long line = readable.lines().count() + (readable.isEmpty() || readable.endsWith("\n") ? 1 : 0);
            throw encoding == Encoding.UNICODE ? FILE_NOT_UTF8.with(line) : FILE_NOT_IN_ENCODING.with(line, encoding);
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /**
     * What parts the columns: of several that it could be, one by which all rows have as many, and of these the one that parts most. What
     * is parted wrongly has no item number in its place, and is refused line by line.
     */
    private static char separatorOf(String text) {
        return SEPARATORS.stream()
                .map(each -> Parted.by(each, text))
                .filter(each -> each.first() > 1)
                .max(comparing(Parted::isEven).thenComparing(Parted::first))
                .map(Parted::separator)
                .orElse(SEPARATORS.getFirst());
    }

    /** How many columns the rows have when they are parted so: the fewest, the most, and those of the first. */
    private record Parted(char separator, int fewest, int most, int first) {

        static Parted by(char separator, String text) {
            List<Integer> sizes = rowsBy(separator, text).stream()
                    .filter(isFilled())
                    .map(row -> row.fields().size())
                    .toList();
            return new Parted(
                    separator,
                    sizes.stream().min(Integer::compare).orElse(0),
                    sizes.stream().max(Integer::compare).orElse(0),
                    sizes.isEmpty() ? 0 : sizes.getFirst());
        }

        /** None where a quotation mark that another separator leaves inside a field would stay open. */
        private static List<Row> rowsBy(char separator, String text) {
            try {
                return new Reader(text, separator).read();
            } catch (ProblemException open) {
                return List.of();
            }
        }

        boolean isEven() {
            return fewest == most;
        }
    }

    /** Reads rows one after the other. */
    private static final class Reader {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final List<String> fields = new ArrayList<>();
        private final StringBuilder field = new StringBuilder();
        private int begin;
        private int at;

        Reader(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Row> read() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == QUOTE && field.toString().isBlank()) {
                    field.setLength(0);
                    quoted();
                } else if (c == separator) {
                    endField();
                    at++;
                } else if (c == '\n' || c == '\r') {
                    endRow();
                    at += text.startsWith("\r\n", at) ? 2 : 1;
                    begin = at;
                } else {
                    field.append(c);
                    at++;
                }
            }
            endRow();
            return rows;
        }

        /** From a quotation mark that begins a field to the one that ends it; what stands between is part of the field as it is. */
        private void quoted() {
            int opened = at;
            for (at++; at < text.length(); at++) {
                if (text.charAt(at) != QUOTE) {
                    field.append(text.charAt(at));
                } else if (text.startsWith("\"\"", at)) {
                    field.append(QUOTE);
                    at++;
                } else {
                    at++;
                    return;
                }
            }
            throw FILE_QUOTATION_OPEN.with(
                    Stream.of(text.substring(0, opened).split("\r\n|\r|\n", -1)).count());
        }

        private void endField() {
            fields.add(field.toString().replace("\r\n", "\n").strip());
            field.setLength(0);
        }

        private void endRow() {
            endField();
            rows.add(new Row(rows.size() + 1, text.substring(begin, at), List.copyOf(fields)));
            fields.clear();
        }
    }
}
