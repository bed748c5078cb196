package org.comity.hearing.recording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of some bytes that a request asks for. Source: RFC 9110 section 14.
 *
 * @param from the first of them
 * @param until the first after them
 */
record ByteRange(long from, long until) {
    /** What is longer is no place in anything that is kept here. */
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");

    /**
     * @param header as it came; null if none did
     * @param length of all there is
     * @return empty where all of it is answered: no range was asked for, several were, or it is not understood
     * @throws NotThere if nothing of what was asked for is there
     */
    static Optional<ByteRange> of(@Nullable String header, long length) throws NotThere {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            // so many of the last ones
            long last = Long.parseLong(asked.group(2));
            return Optional.of(there(Math.max(0, length - last), last == 0 ? 0 : length));
        }
        long from = Long.parseLong(asked.group(1));
        if (asked.group(2).isEmpty()) {
            return Optional.of(there(from, length));
        }
        long last = Long.parseLong(asked.group(2));
        return last < from ? Optional.empty() : Optional.of(there(from, Math.min(length, last + 1)));
    }

    private static ByteRange there(long from, long until) throws NotThere {
        if (from >= until) {
            throw new NotThere();
        }
        return new ByteRange(from, until);
    }

    long length() {
        return until - from;
    }

    /** As the answer names it. */
    String of(long length) {
        return "bytes " + from + "-" + (until - 1) + "/" + length;
    }

    static final class NotThere extends Exception {
        private static final long serialVersionUID = 1;
    }
}
