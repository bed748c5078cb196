package org.comity.evidence.time;

import java.time.Duration;
import java.time.Instant;

/**
 * What a timestamp says that holds.
 *
 * @param notLaterThan the time in it, and its accuracy on top: the bytes existed by then (UTC)
 * @param authority the subject of the certificate that signed it (RFC 2253)
 * @param fingerprint SHA-256 of that certificate, in hex
 * @param begins when the certificates on the way to the root are all valid
 * @param ends when the first of them no longer is; it is renewed before
 */
public record Stamp(Instant notLaterThan, String authority, String fingerprint, Instant begins, Instant ends) {
    /** When four fifths of the life of the certificates are over: early enough for an authority that is away for weeks. */
    public Instant renewAt() {
        return ends.minus(Duration.between(begins, ends).dividedBy(5));
    }
}
