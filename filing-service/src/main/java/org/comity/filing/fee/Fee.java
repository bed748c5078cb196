package org.comity.filing.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A fee in yuan with every step that leads to it, so that a reader can check it by hand.
 *
 * @param baseCny on what it is computed; null where no amount is claimed, and then there is no step
 * @param article the article of the Measures on the Payment of Litigation Costs
 * @param limit what the schedule did to the sum of the steps, for example "halved, Art. 15"; null if nothing
 */
@Schema(description = "A court fee in CNY with its derivation, bracket by bracket")
public record Fee(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal cny,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal baseCny,

        String article,
        List<Step> steps,
        @Nullable String limit,
        String source) {

    /**
     * One bracket.
     *
     * @param upTo upper edge, included; null for the last bracket
     * @param rate null where the bracket is a flat sum
     */
    @Schema(name = "FeeStep", description = "The part of the amount that falls in one bracket")
    public record Step(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal over,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal upTo,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal rate,

            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal part,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal fee) {}
}
