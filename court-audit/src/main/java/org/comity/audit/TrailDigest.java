package org.comity.audit;

import java.time.Instant;

/**
 * One link of a chain over a trail: SHA-256 of the digest before it and of each line since, in order, as {@link TrailDigests} writes lines.
 *
 * @param number from 1 on
 * @param upTo position of the last line that it covers; positions may have gaps
 * @param lines how many it covers that the one before does not
 * @param digest hexadecimal
 * @param before the digest before it, in hexadecimal; 64 zeros before the first
 * @param at when it was made, in UTC
 */
public record TrailDigest(long number, long upTo, long lines, String digest, String before, Instant at) {
    public static final String NONE = "0".repeat(64);
}
