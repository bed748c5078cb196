package org.comity.http;

import java.util.List;

/**
 * A request is refused whole: nothing was changed. Thrown from entities and resources and answered as
 * {@code application/problem+json} in the caller's language.
 */
public final class ProblemException extends RuntimeException {
    private final transient ProblemCode code;
    private final transient List<Object> arguments;
    private final transient List<Ground> grounds;

    ProblemException(ProblemCode code, List<Object> arguments, List<Ground> grounds) {
        super(code.key());
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.grounds = List.copyOf(grounds);
    }

    public ProblemCode code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Ground> grounds() {
        return grounds;
    }
}
