package org.comity.filing.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An exchange of evidence as all read it.
 *
 * @param version to be sent with the next act on it
 * @param number the first of the case is 1
 * @param day the court's date
 * @param timeOfDay by the court's clock, of one that is held together; null for others
 * @param place of one that is held together; null for others
 * @param opinionsBy the court's date until which, apart, each says what it thinks of what it saw; null for others
 * @param openedAt of one that is held apart, since when every side reads what was handed in, UTC; null before, and for others, as who
 *     opened it
 * @param agreementId the paper in which the parties agreed on the day; null if the court set it
 * @param movedReasons why the day is another one than before; null unless it was moved, as who and when (UTC)
 * @param outcome of one that was held what is agreed and what is disputed; of one that was cancelled why; null before
 * @param papers how many papers every side reads because of it; null before
 * @param endedAt UTC; null before
 */
@Schema(name = "EvidenceExchange")
public record EvidenceExchangeView(
        UUID id,
        long version,
        int number,
        EvidenceExchange.State state,
        LocalDate day,
        ExchangeWay way,
        @Nullable LocalTime timeOfDay,
        @Nullable String place,
        @Nullable LocalDate opinionsBy,
        @Nullable Instant openedAt,
        @Nullable String openedByName,
        @Nullable UUID agreementId,
        String setByName,
        Instant setAt,
        @Nullable String movedReasons,
        @Nullable String movedByName,
        @Nullable Instant movedAt,
        @Nullable String outcome,
        @Nullable Integer papers,
        @Nullable String endedByName,
        @Nullable Instant endedAt) {

    static EvidenceExchangeView of(EvidenceExchange exchange) {
        return new EvidenceExchangeView(
                exchange.id(),
                exchange.version(),
                exchange.number(),
                exchange.state(),
                exchange.day(),
                exchange.way(),
                exchange.timeOfDay(),
                exchange.place(),
                exchange.opinionsBy(),
                exchange.openedAt(),
                exchange.openedByName(),
                exchange.agreementId(),
                exchange.setByName(),
                exchange.setAt(),
                exchange.movedReasons(),
                exchange.movedByName(),
                exchange.movedAt(),
                exchange.outcome(),
                exchange.papers(),
                exchange.endedByName(),
                exchange.endedAt());
    }
}
