package org.comity.evidence.time;

/** The authority gave no timestamp that holds: it cannot be reached, refuses, or answers with something else. */
public final class NoTimeToken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoTimeToken(String message, Throwable cause) {
        super(message, cause);
    }

    NoTimeToken(String message) {
        super(message);
    }
}
