package org.comity.filing.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How people found one step.
 *
 * @param answers how many gave a mark; null for so few that somebody could be found by it
 * @param average of the marks, 1 worst and 5 best, with one decimal; null where the number is
 */
@Schema(name = "EvaluationFigure")
public record EvaluationFigure(
        EvaluatedStep step,
        @Nullable Long answers,
        @Nullable String average) {
    static EvaluationFigure of(EvaluatedStep step, long answers, long sum) {
        BigDecimal average = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
        return new EvaluationFigure(step, answers, average.toPlainString());
    }

    /** As the public reads it. @param smallest a number below it is left out */
    public EvaluationFigure leftOutBelow(int smallest) {
        return answers < smallest ? new EvaluationFigure(step, null, null) : this;
    }
}
