package org.comity.serviceofprocess.adviser;

import java.util.Collection;
import java.util.stream.Collectors;
import org.comity.law.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * One fact that an answer rests on, with where it comes from.
 *
 * @param value as the source has it; null means the source does not say
 * @param asOf the state of the source, or null for a fact of the case
 * @param note what the source adds, such as a condition or a conflict with another source; or null
 */
public record Datum(
        String name,
        @Nullable String value,
        String source,
        @Nullable String asOf,
        Confidence confidence,
        @Nullable String note) {

    /** A fact of the case as the clerk gave it. */
    static Datum given(String name, Object value) {
        return new Datum(name, value == null ? null : written(value), "case", null, Confidence.VERIFIED, null);
    }

    private static String written(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString).sorted().collect(Collectors.joining(", "))
                : value.toString();
    }

    public boolean known() {
        return value != null;
    }
}
