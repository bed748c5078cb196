package org.comity.filing;

import java.util.Arrays;
import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.filing.problem.FilingProblem;
import org.comity.http.ProblemTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    @DisplayName("every refusal and every deficiency has words in all eight languages")
    void everyCodeHasWords() {
        ProblemTexts.assertComplete(
                FilingProblem.values(),
                Arrays.stream(DeficiencyCode.values()).map(DeficiencyCode::code).toList());
    }
}
