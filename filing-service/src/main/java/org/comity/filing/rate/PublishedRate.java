package org.comity.filing.rate;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.comity.law.CourtCalendar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rate as it was published.
 *
 * @param cny yuan for one unit
 * @param day for which it was published
 */
@Schema(description = "A rate of exchange as it was published: yuan for one unit")
public record PublishedRate(
        String currency,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cny,
        LocalDate day,
        RateSource source) {

    /**
     * Whether a claim is put into yuan by it on a day, whatever anybody read elsewhere: the state published it for that day or, where the
     * courts are closed on that day, for the last day before on which they were not. Source: FEE 55
     */
    boolean bindsOn(LocalDate asked) {
        return source == RateSource.CFETS
                && !day.isAfter(asked)
                && day.plusDays(1).datesUntil(asked.plusDays(1)).noneMatch(CourtCalendar.china()::isOpen);
    }
}
