package org.comity.serviceofprocess;

import java.util.List;
import org.comity.http.ProblemTexts;
import org.comity.serviceofprocess.problem.ServiceProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    @DisplayName("every refusal has a text in every language")
    void everyRefusalHasAText() {
        ProblemTexts.assertComplete(
                ServiceProblem.values(),
                List.of(
                        "channel-ground",
                        "channel-not-failed",
                        "no-failure-on-record",
                        "carrier-item-unknown",
                        "carrier-time-not-possible",
                        "carrier-too-many",
                        "form-field-missing",
                        "form-field-not-possible",
                        "ground-not-examined",
                        "default-declared",
                        "default-begins-proceedings",
                        "default-by-the-convention",
                        "default-transmitted",
                        "default-six-months",
                        "default-no-certificate",
                        "default-every-effort",
                        "default-not-appeared"));
    }
}
