package org.comity.gateway.news;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a text says of the matter: enough to know which one it is and by when, and nothing of what it is about. Each part is null
 * where there is none.
 *
 * @param reference the number of the case or of the request from abroad, or the first characters of the receipt's number
 * @param at when something begins
 * @param day a last day, as the court counts days
 * @param days how long a period is, in days
 * @param deed what the last day calls for, as filing names it: ANSWER, APPEAL, PAYMENT, EVIDENCE, DOCUMENT, CURE
 */
@Embeddable
public record About(String reference, Instant at, LocalDate day, Integer days, String deed) {
    public static final About NOTHING = new About(null, null, null, null, null);

    private static final int AS_ONE_READS_IT = 8;

    /** A filing has no number but its receipt's; its first characters tell two filings of a person apart. */
    public static About filing(UUID submissionId) {
        return new About(submissionId.toString().substring(0, AS_ONE_READS_IT), null, null, null, null);
    }

    /** @param number null where it is not known */
    public static About courtCase(String number) {
        return new About(number, null, null, null, null);
    }

    public About at(Instant instant) {
        return new About(reference, instant, day, days, deed);
    }

    /** @param last the last day of what has to be done */
    public About by(LocalDate last) {
        return new About(reference, at, last, days, deed);
    }

    public About within(Integer period) {
        return new About(reference, at, day, period, deed);
    }

    public About to(String what) {
        return new About(reference, at, day, days, what);
    }
}
