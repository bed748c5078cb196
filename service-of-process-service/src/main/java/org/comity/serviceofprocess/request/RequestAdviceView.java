package org.comity.serviceofprocess.request;

import java.time.Instant;
import java.util.Locale;
import org.comity.serviceofprocess.adviser.AdviceView;
import org.comity.serviceofprocess.request.RequestAdvice.Told;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the adviser, and what led to it.
 *
 * @param number from 0, in the order in which they were given
 * @param reason why it was told, in the teller's words; null for the first
 * @param toldByName null where it was not kept
 * @param logIndex of the entry of the evidence log; null for all but a judge's decision, and there until the next checkpoint, about a second
 */
public record RequestAdviceView(
        int number,
        Told told,
        @Nullable String reason,
        Instant givenAt,
        @Nullable String toldByName,
        @Nullable Long logIndex,
        @Nullable String evidenceDigest,
        AdviceView advice) {

    static RequestAdviceView of(RequestAdvice given, Locale reader) {
        return new RequestAdviceView(
                given.position(),
                given.told(),
                given.reason(),
                given.givenAt(),
                given.toldByName(),
                given.logIndex(),
                given.evidenceDigest(),
                AdviceView.of(given.advice(), reader));
    }
}
