package org.comity.hearing.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.UUID;
import org.comity.hearing.log.Fact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is shown is confidential")
class ConfidentialTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', false",
        "S, false",
        "S B, true",
        "S B E, true",
        "B S, true",
        "B S E, true",
        "B S E S, false",
        "B E S, false",
        "B S E B E, true"
    })
    @DisplayName(
            "if it came up in a closed part or stood there in one, until another is shown (S shown, B begun, E ended)")
    void isShown(String course, boolean confidential) {
        assertEquals(
                confidential,
                Confidential.isShown(Arrays.stream(course.split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(ConfidentialTest::fact)
                        .toList()));
    }

    private static Fact fact(String letter) {
        return switch (letter) {
            case "B" -> new ClosedParts.ClosedPartBegun(ClosedParts.Ground.TRADE_SECRET);
            case "E" -> new ClosedParts.ClosedPartEnded();
            default -> new Exhibits.ExhibitShown("ab", UUID.randomUUID(), "x", 1, null, null);
        };
    }
}
