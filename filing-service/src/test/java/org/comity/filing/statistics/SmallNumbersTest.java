package org.comity.filing.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Of several numbers whose sum is said")
class SmallNumbersTest {
    @ParameterizedTest(name = "{0} are said as {1}")
    @CsvSource({
        "12 9 5, 12 9 5",
        "12 9 4 2, 12 9 - -",
        // one alone would be what is left of the sum
        "12 9 4, 12 - -",
        "12 5 1, 12 - -",
        "4, -",
        "7 7 1, 7 - -",
        "5, 5",
        "4 4 4, - - -"
    })
    void said(String numbers, String expected) {
        List<String> parts = Arrays.asList(numbers.split(" "));
        List<Figure> figures = IntStream.range(0, parts.size())
                .mapToObj(at -> new Figure(String.valueOf((char) ('z' - at)), Long.valueOf(parts.get(at))))
                .toList();
        String said = SmallNumbers.leftOut(figures).stream()
                .map(figure -> figure.cases() == null ? "-" : figure.cases().toString())
                .collect(Collectors.joining(" "));
        assertThat(said).isEqualTo(expected);
    }
}
