package org.comity.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that stands against a request.
 *
 * @param code key of its text in the problem bundles, for example {@code claim-unsigned}
 * @param source the article it rests on, for example {@code CPL 124}; null where no law speaks
 * @param field JSON path of the member it concerns, for example {@code documents[0].title}; null if none
 * @param arguments what the text names, in its order
 */
public record Ground(
        String code, @Nullable String source, @Nullable String field, List<Object> arguments) {
    public Ground {
        arguments = List.copyOf(arguments);
    }

    public Ground(String code, String source, String field) {
        this(code, source, field, List.of());
    }
}
