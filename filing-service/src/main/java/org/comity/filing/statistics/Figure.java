package org.comity.filing.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many cases of one kind there are.
 *
 * @param cases null for so few that people could be found by it, or that others could be computed from it
 * @param zh what the table of law calls it; null for what is in no such table, as {@code en}
 */
@Schema(name = "CaseFigure")
public record Figure(
        String code,
        @Nullable Long cases,
        @Nullable String zh,
        @Nullable String en) {
    Figure(String code, long cases) {
        this(code, cases, null, null);
    }

    Figure hidden() {
        return new Figure(code, null, zh, en);
    }

    Figure called(String inChinese, String inEnglish) {
        return new Figure(code, cases, inChinese, inEnglish);
    }
}
