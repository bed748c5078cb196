package org.comity.filing.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Within what the court sets the fee of a case in which no amount is claimed, in yuan. What a province fixed inside of it is no data
 * here: the court knows it. Source: Measures on the Payment of Litigation Costs 13.
 *
 * @param article of these measures
 */
@Schema(description = "Within what the court sets the fee of a case without an amount, in CNY")
public record FeeRange(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal leastCny,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal mostCny,
        String article,
        String source) {

    public boolean holds(BigDecimal cny) {
        return cny.compareTo(leastCny) >= 0 && cny.compareTo(mostCny) <= 0;
    }

    /** The fee that the court sets. */
    public Fee at(BigDecimal cny) {
        return new Fee(cny.setScale(2), null, article, List.of(), null, source);
    }
}
