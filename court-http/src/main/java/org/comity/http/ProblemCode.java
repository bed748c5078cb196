package org.comity.http;

import java.util.List;
import java.util.Locale;

/**
 * A reason for which a service refuses a request. Each service has one enum of them; a code is a promise to clients
 * and is never renamed. Its text stands in {@code messages/problems*.properties} under {@link #key()}.
 */
public interface ProblemCode {
    /** The enum's name, for example {@code SUBMISSION_ALREADY_DECIDED}. */
    String name();

    /** HTTP status, 400 to 599. */
    int status();

    /** The name as clients see it, for example {@code submission-already-decided}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param arguments what the text names, in its order: {0}, {1}, … */
    default ProblemException with(Object... arguments) {
        return new ProblemException(this, List.of(arguments), List.of());
    }

    /** @param grounds every ground at once, so that nobody has to come back for the next one */
    default ProblemException because(List<Ground> grounds) {
        return new ProblemException(this, List.of(), grounds);
    }
}
