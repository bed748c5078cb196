package org.comity.filing.fee;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a paper costs, in yuan. Where there is no sum the law may leave a range, in which the court sets it.
 *
 * @param leastCny at least; the same as {@code mostCny} where the law leaves no range
 * @param article the article of the Measures on the Payment of Litigation Costs
 * @param steps how it came about, bracket by bracket; empty where there is no sum
 * @param limit what the schedule did to the sum of the steps; null if nothing
 */
@Schema(description = "The fee of an application or a paper in CNY, with its derivation")
public record OwedFee(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal leastCny,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal mostCny,
        String article,
        List<Fee.Step> steps,
        @Nullable String limit,
        String source) {
    public static OwedFee of(Fee fee) {
        return new OwedFee(fee.cny(), fee.cny(), fee.article(), fee.steps(), fee.limit(), fee.source());
    }

    /** Within what the court sets it. */
    public static OwedFee within(FeeRange range) {
        return new OwedFee(range.leastCny(), range.mostCny(), range.article(), List.of(), null, range.source());
    }

    /** Whether there is no range in which the court sets it. */
    @JsonIgnore
    public boolean isExact() {
        return leastCny.compareTo(mostCny) == 0;
    }

    public boolean holds(BigDecimal cny) {
        return cny.compareTo(leastCny) >= 0 && cny.compareTo(mostCny) <= 0;
    }
}
