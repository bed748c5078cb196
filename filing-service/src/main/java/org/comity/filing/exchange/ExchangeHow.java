package org.comity.filing.exchange;

import static org.comity.filing.problem.CaseProblem.EXCHANGE_WAY_UNCLEAR;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * In which way it is held.
 *
 * @param timeOfDay by the court's clock, of one that is held together; null for others
 * @param place where one that is held together is: what the parties open, and how
 * @param opinionsBy the court's date until which, apart, each says what it thinks of what it saw, after the day; null for others
 */
@Schema(name = "EvidenceExchangeHow")
record ExchangeHow(
        @NotNull ExchangeWay way,
        @Nullable LocalTime timeOfDay,
        @Nullable @Size(max = 200) String place,
        @Nullable LocalDate opinionsBy) {
    static final ExchangeHow IN_COURT = new ExchangeHow(ExchangeWay.IN_COURT, null, null, null);

    /** @throws org.comity.http.ProblemException EXCHANGE_WAY_UNCLEAR if it says too much or too little for its way */
    void requireWhole(LocalDate day) {
        boolean together = timeOfDay != null && !PlainText.isBlank(place);
        boolean apart = opinionsBy != null && opinionsBy.isAfter(day);
        boolean whole =
                switch (way) {
                    case IN_COURT -> timeOfDay == null && place == null && opinionsBy == null;
                    case TOGETHER -> together && opinionsBy == null;
                    case APART -> apart && timeOfDay == null && place == null;
                };
        if (!whole) {
            throw EXCHANGE_WAY_UNCLEAR.with();
        }
    }
}
