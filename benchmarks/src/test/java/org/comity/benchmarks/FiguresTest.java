package org.comity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A figure")
class FiguresTest {
    @ParameterizedTest(name = "of {0} is {1}")
    @CsvSource({"3, 3", "1 2 9, 2", "9 1 2, 2", "4 1 2 9, 3"})
    void is_the_median(String measured, double median) {
        List<Double> figures =
                Arrays.stream(measured.split(" ")).map(Double::valueOf).toList();
        assertThat(Median.of(figures).value()).isEqualTo(median);
    }

    @Test
    void that_was_not_measured_is_not_printed() {
        assertThatThrownBy(() -> Median.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} against {1}, more is better {2}: {3}")
    @CsvSource({"1.0, 1.0, false, true", "1.1, 1.0, false, false", "0.6, 0.5, true, true", "0.4, 0.5, true, false"})
    void passes_or_misses(double ratio, double allowed, boolean moreIsBetter, boolean passes) {
        Row row = new Row("what", "figure", "reference", ratio, allowed, moreIsBetter);
        assertThat(row.passes()).isEqualTo(passes);
        assertThat(row.line()).contains(passes ? "pass" : "MISSED");
    }

    @Test
    void that_has_no_peer_here_neither_passes_nor_misses() {
        Row row = Row.notMeasured("what", "nginx is not installed here");
        assertThat(row.passes()).isTrue();
        assertThat(row.line())
                .contains("not measured", "nginx is not installed here")
                .doesNotContain("pass", "MISSED");
    }

    @Test
    void of_the_slowest_in_a_hundred() {
        List<Double> hundred =
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList();
        assertThat(Percentile.of(99, hundred)).isEqualTo(99);
        assertThat(Percentile.of(95, hundred)).isEqualTo(95);
        assertThat(Percentile.of(99, List.of(7.0))).isEqualTo(7);
    }

    @Test
    void of_memory_comes_from_the_kernel_in_kilobytes() {
        Memory memory = Memory.parsed(List.of(
                "5581-7ffe ---p 00000000 00:00 0    [rollup]",
                "Rss:                3044 kB",
                "Pss:                1024 kB",
                "Pss_Dirty:           404 kB"));
        assertThat(memory).isEqualTo(new Memory(1024 * 1024, 3044 * 1024, 1));
    }

    @Test
    void of_this_process_is_not_nothing() throws Exception {
        Memory memory = Memory.of(List.of(ProcessHandle.current()));
        assertThat(memory.shared()).isBetween(10_000_000L, memory.resident());
        assertThat(memory.processes()).isEqualTo(1);
    }
}
