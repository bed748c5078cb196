package org.comity.filing.rate;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        RateSource source) {}
