package org.comity.gateway.problem;

import java.util.List;
import org.comity.http.ProblemCode;

public enum GatewayProblem implements ProblemCode {
    SIGN_IN_REFUSED(401),
    SESSION_ENDED(401),
    REQUEST_TOO_SLOW(408),
    REGISTRATION_NOT_POSSIBLE(422),
    PROFILE_NOT_POSSIBLE(422),
    CONFIRMATION_NOT_VALID(422),
    SIGN_IN_HELD(429);

    /** What can be wrong with a registration or a profile. */
    public static final List<String> GROUNDS = List.of(
            "email-not-valid", "password-length", "name-length", "kind-missing", "locale-unknown", "zone-unknown");

    private final int status;

    GatewayProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
