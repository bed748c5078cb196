package org.comity.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which cases of their court somebody sees by office")
class ReachTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "clerk, COURT",
        "supervisor, COURT",
        "judge, ASSIGNED",
        "assessor, ASSIGNED",
        "judges-assistant, ASSIGNED",
        "technical-investigator, ASSIGNED",
        "judge clerk, COURT",
        "interpreter, NONE",
        "operator, NONE",
        "party, NONE",
        "system, NONE",
        "'', NONE"
    })
    void byGroup(String groups, Reach reach) {
        assertEquals(reach, Reach.of(List.of(groups.split(" "))::contains));
    }
}
