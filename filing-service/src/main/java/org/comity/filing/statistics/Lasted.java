package org.comity.filing.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a case took from its registration to its end at the court: at most so many months, by the court's calendar. */
@Schema(name = "CaseDuration")
public enum Lasted {
    /** It is pending. */
    NONE(0),
    MONTHS_3(3),
    MONTHS_6(6),
    MONTHS_12(12),
    MONTHS_24(24),
    LONGER(Integer.MAX_VALUE);

    private final int months;

    Lasted(int months) {
        this.months = months;
    }

    /** @param ended null while it is pending */
    static Lasted between(LocalDate registered, LocalDate ended) {
        return ended == null
                ? NONE
                : Arrays.stream(values())
                        .filter(each -> each != NONE)
                        .filter(each -> each == LONGER || !ended.isAfter(registered.plusMonths(each.months)))
                        .findFirst()
                        .orElseThrow();
    }
}
