package org.comity.filing.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, by its first and its last byte, counted from 0. Source: RFC 9110, 13.1.5, 14.
 *
 * @param last before {@code first} where the file has no such part
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d*)-(\\d*)\\s*", Pattern.CASE_INSENSITIVE);
    /** As many digits as a long has in any case. */
    private static final int SURE_DIGITS = 18;

    /**
     * What a request asks for; empty if the whole: also where it names several parts or none that can be read, and where the file is not
     * the one of which it has a part already.
     *
     * @param range the header Range, or null
     * @param ifRange the header If-Range, or null
     * @param etag of the file, with its quotation marks
     */
    static Optional<ByteRange> asked(String range, String ifRange, String etag, long length) {
        Matcher one = ONE.matcher(range == null ? "" : range);
        if (!one.matches() || ifRange != null && !ifRange.equals(etag)) {
            return Optional.empty();
        }
        String from = one.group(1);
        String to = one.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? Optional.empty() : Optional.of(ofTheEnd(number(to), length));
        }
        if (!to.isEmpty() && number(to) < number(from)) {
            return Optional.empty();
        }
        long end = length - 1;
        return Optional.of(new ByteRange(number(from), to.isEmpty() ? end : Math.min(number(to), end)));
    }

    private static ByteRange ofTheEnd(long count, long length) {
        return new ByteRange(length - Math.min(count, length), length - 1);
    }

    private static long number(String digits) {
        return digits.length() > SURE_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    boolean isThere() {
        return first <= last;
    }

    long count() {
        return last - first + 1;
    }

    /** As Content-Range says it of a file of so many bytes. */
    String of(long length) {
        return "bytes %d-%d/%d".formatted(first, last, length);
    }
}
