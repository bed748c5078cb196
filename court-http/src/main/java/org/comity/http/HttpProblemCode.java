package org.comity.http;

/** The refusals that belong to no court's rule: they are the same in every service. */
public enum HttpProblemCode implements ProblemCode {
    REQUEST_NOT_VALID(400),
    REQUEST_NOT_READABLE(400),
    IDEMPOTENCY_KEY_MISSING(400),
    NOT_AUTHENTICATED(401),
    /** Who calls is known, but proved it too long ago for this. */
    PROOF_TOO_OLD(401),
    NOT_PERMITTED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CHANGED_MEANWHILE(409),
    CONFLICTS_WITH_STORED(409),
    REQUEST_TOO_LARGE(413),
    MEDIA_TYPE_NOT_SUPPORTED(415),
    IDEMPOTENCY_KEY_REUSED(422),
    NOT_CONSISTENT(422),
    TOO_MANY_REQUESTS(429),
    UNEXPECTED(500),
    UNAVAILABLE(503),
    BUSY(503);

    private final int status;

    HttpProblemCode(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    static HttpProblemCode ofStatus(int status) {
        for (HttpProblemCode code : values()) {
            if (code.status == status) {
                return code;
            }
        }
        return status < 500 ? REQUEST_NOT_VALID : UNEXPECTED;
    }
}
