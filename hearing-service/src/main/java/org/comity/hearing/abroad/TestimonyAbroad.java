package org.comity.hearing.abroad;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.law.Confidence;
import org.comity.law.LawTable;
import org.jspecify.annotations.Nullable;

/**
 * What the law of a state says of a witness there who is heard through sound and picture. It bars nothing: what is known here may be wrong or
 * old, and who presides answers for it in the reason. Source: Civil Procedure Law art. 284(2)(ii).
 *
 * @param state ISO 3166-1 alpha-2
 * @param source empty where nothing is known
 * @param validFrom null where it was not looked up
 * @param confidence null where nothing is known
 */
public record TestimonyAbroad(
        String state,
        Stance stance,
        String source,
        @Nullable LocalDate validFrom,
        @Nullable Confidence confidence) {

    public enum Stance {
        /** Who testifies of their own will needs nobody's leave. */
        ALLOWED,
        /** An authority there is told before. */
        NOTICE,
        /** Only by a request, or with leave of an authority there. */
        REQUEST,
        /** Nobody looked into it. */
        UNKNOWN
    }

    private record Table(String title, Map<String, String> fields, List<TestimonyAbroad> states) {}

    private static final Map<String, TestimonyAbroad> KNOWN =
            LawTable.read(TestimonyAbroad.class, "/law/testimony-abroad.json", Table.class).states().stream()
                    .collect(Collectors.toUnmodifiableMap(TestimonyAbroad::state, Function.identity()));

    static TestimonyAbroad in(String state) {
        return KNOWN.getOrDefault(state, new TestimonyAbroad(state, Stance.UNKNOWN, "", null, null));
    }

    static Iterable<TestimonyAbroad> known() {
        return KNOWN.values();
    }
}
