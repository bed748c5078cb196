package org.comity.serviceofprocess.channel.post;

import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_NOT_UTF8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file in UTF-8, one entry a line. Fields with a comma, a quotation mark or a line break stand in quotation marks.
 * Source: RFC 4180.
 */
final class CsvRows {
    private CsvRows() {}

    /** @param number from 1, as in the file */
    record Row(int number, String text, List<String> fields) {}

    /**
     * All that are not blank.
     *
     * @throws org.comity.http.ProblemException FILE_NOT_UTF8 with the line in which that begins
     */
    static List<Row> read(byte[] content) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String text : rows(decoded(content))) {
            number++;
            if (!text.isBlank()) {
                rows.add(new Row(number, text, fields(text)));
            }
        }
        return rows;
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
