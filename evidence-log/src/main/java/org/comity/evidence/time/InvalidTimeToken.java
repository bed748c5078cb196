package org.comity.evidence.time;

/** A timestamp that is not one of these bytes, or for which nobody trusted vouches. */
public final class InvalidTimeToken extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidTimeToken(String message) {
        super(message);
    }

    InvalidTimeToken(String message, Throwable cause) {
        super(message, cause);
    }
}
