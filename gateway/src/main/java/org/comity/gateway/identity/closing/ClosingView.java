package org.comity.gateway.identity.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes on without the account, if it is closed now.
 *
 * @param cases in which it takes part, by number
 * @param dates what it has to do or to come to; the next first
 */
public record ClosingView(List<CaseOfMine> cases, List<DateOfMine> dates) {
    /** @param number null if the case was registered before numbers were kept here */
    public record CaseOfMine(UUID caseId, @Nullable String number) {}

    /** What a date is of. */
    public enum DateKind {
        PERIOD,
        HEARING
    }

    /**
     * @param reference the number of the case, or the first characters of the receipt's number
     * @param lastDay of a period, as the court counts days; null of a hearing
     * @param startsAt of a hearing; null of a period
     * @param path inside the web app
     */
    public record DateOfMine(
            DateKind kind,
            @Nullable String reference,
            @Nullable LocalDate lastDay,
            @Nullable Instant startsAt,
            String path) {}
}
