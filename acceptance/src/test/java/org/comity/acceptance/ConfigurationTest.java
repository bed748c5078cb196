package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which values are refused is tested where they are looked at (court-http); here, that each service looks. */
@DisplayName("A service with a variable that cannot be what it is for")
class ConfigurationTest {
    private static final List<String> SERVICES =
            List.of("gateway", "filing-service", "service-of-process-service", "hearing-service");

    @Test
    @DisplayName("does not start, and names all such variables")
    void doesNotStart() throws IOException, InterruptedException {
        Map<String, Process> started = new LinkedHashMap<>();
        for (String service : SERVICES) {
            started.put(service, started(service));
        }
        for (Map.Entry<String, Process> each : started.entrySet()) {
            Process process = each.getValue();
            try {
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor(1, TimeUnit.MINUTES))
                        .as(each.getKey())
                        .isTrue();
                assertThat(process.exitValue()).as(each.getKey()).isOne();
                assertThat(said)
                        .as(each.getKey())
                        .contains("This process does not start: COMITY_DATABASE_URL must be")
                        .contains("COMITY_DEMO must be true or false, and is \"yes\"")
                        .doesNotContain("too short");
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private static Process started(String service) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("..", service, "target", "quarkus-app", "quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "COMITY_DEMO", "yes", "COMITY_DATABASE_URL", "nonsense", "COMITY_SECRETS_KEY", "too short"));
        return builder.start();
    }
}
