package org.comity.hearing.problem;

import java.util.List;
import org.comity.http.ProblemTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HearingProblemTest {
    @Test
    @DisplayName("every refusal has a text in all eight languages")
    void textsAreComplete() {
        ProblemTexts.assertComplete(HearingProblem.values(), List.of());
    }
}
