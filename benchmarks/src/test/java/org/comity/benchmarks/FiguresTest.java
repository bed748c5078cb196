package org.comity.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    void of_processor_time_comes_from_the_kernel_in_hundredths_of_a_second() {
        Duration used = ProcessorTimes.parsed(
                "4711 (a) name) of it) S 1 4711 4711 0 -1 4194560 9 8 7 6 150 50 3 2 20 0 12 0 100 1 2");
        assertThat(used).isEqualTo(Duration.ofMillis(2050));
    }

    @Test
    void of_processor_time_is_what_was_used_since() {
        ProcessorTimes before = new ProcessorTimes(Map.of("gateway", Duration.ofMillis(300)));
        ProcessorTimes after =
                new ProcessorTimes(Map.of("gateway", Duration.ofMillis(500), "checkers", Duration.ofMillis(70)));
        assertThat(after.since(before).ofPart())
                .isEqualTo(Map.of("gateway", Duration.ofMillis(200), "checkers", Duration.ofMillis(70)));
    }

    @ParameterizedTest(name = "{0} events of {1} of 10 last days in {2} s: {3}")
    @CsvSource({"10, 10, 20, true", "11, 10, 20, false", "9, 9, 20, false", "10, 9, 20, false", "10, 10, 301, false"})
    void of_reminders_passes_if_each_is_told_once_and_soon(
            long written, long lastDays, double seconds, boolean passes) {
        Reminders.Measured measured = new Reminders.Measured(10, 400, seconds, new Reminders.Events(written, lastDays));
        assertThat(measured.rows()).allSatisfy(row -> assertThat(row.passes())
                .as(row.what())
                .isEqualTo(passes || row.what().startsWith("reminders per second")));
    }

    @Test
    void of_answers_counts_those_that_are_whole_and_good() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/good", exchange -> {
            byte[] body = "x".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/bad", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        try (KeptConnection good = new KeptConnection(origin, "/good", "token");
                KeptConnection bad = new KeptConnection(origin, "/bad", "token")) {
            // What is left of one answer would be taken for the next one.
            for (int time = 0; time < 3; time++) {
                assertThatCode(good::ask).doesNotThrowAnyException();
            }
            assertThatThrownBy(bad::ask).hasMessageContaining("401");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void of_this_process_is_not_nothing() throws Exception {
        Memory memory = Memory.of(List.of(ProcessHandle.current()));
        assertThat(memory.shared()).isBetween(10_000_000L, memory.resident());
        assertThat(memory.processes()).isEqualTo(1);
    }

    @Test
    void names_its_rows_as_the_database_does() {
        assertThat(Sql.uuid("a")).hasToString("0cc175b9-c0f1-b6a8-31c3-99e269772661");
    }
}
