package org.comity.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list. A list is read from where the reader stands, not by number: what comes in meanwhile neither repeats a line nor
 * hides one, and the last part costs no more than the first.
 *
 * @param next where the next part begins, to be sent back as {@code after}; null at the end of the list
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** As many lines as a screen shows. */
    public static final int USUAL = 50;

    public static final int LARGEST = 200;

    /**
     * @param found one line more than was asked for, if there is one more
     * @param limit how many lines were asked for
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Position> position) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, position.apply(items.getLast()).toString());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
