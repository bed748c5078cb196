package org.comity.courtevidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogConfigTest {
    private static SmallRyeConfig with(Map<String, String> variables) throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(
                        new PropertiesConfigSource(
                                LogConfigTest.class.getResource("/META-INF/microprofile-config.properties"), 100),
                        new PropertiesConfigSource(
                                Map.of("comity.log.folder", "/data/log", "comity.log.origin", "log.example"),
                                "service",
                                200),
                        new PropertiesConfigSource(variables, "variables", 300))
                .build();
    }

    @Test
    @DisplayName("Variables that are there and empty, as a cluster gives them, ask nobody")
    void empty() throws IOException {
        SmallRyeConfig config =
                with(Map.of("COMITY_WITNESSES", "", "COMITY_TIME_AUTHORITY", "", "COMITY_TIME_ROOTS", ""));
        assertThat(config.getOptionalValue("comity.log.witnesses", Path.class)).isEmpty();
        assertThat(config.getOptionalValue("comity.log.time-authority", URI.class))
                .isEmpty();
        assertThat(config.getOptionalValue("comity.log.time-roots", Path.class)).isEmpty();
    }

    @Test
    @DisplayName("Closed logs are folders with commas between, and none if the variable is empty or not there")
    void closed() {
        assertThat(closed(Map.of("COMITY_LOG_CLOSED", "/data/log-2026,/data/log-2027")))
                .containsExactly(Path.of("/data/log-2026"), Path.of("/data/log-2027"));
        assertThat(closed(Map.of("COMITY_LOG_CLOSED", ""))).isEmpty();
        assertThat(closed(Map.of())).isEmpty();
    }

    private static List<Path> closed(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new EnvConfigSource(environment, 300))
                .build()
                .getOptionalValues("comity.log.closed", Path.class)
                .orElse(List.of());
    }

    @Test
    @DisplayName("Variables that say something are files and an address")
    void said() throws IOException {
        SmallRyeConfig config = with(Map.of(
                "COMITY_WITNESSES", "/trust/witnesses.txt",
                "COMITY_TIME_AUTHORITY", "https://time.example/tsa",
                "COMITY_TIME_ROOTS", "/trust/time-roots.pem"));
        assertThat(config.getOptionalValue("comity.log.witnesses", Path.class))
                .contains(Path.of("/trust/witnesses.txt"));
        assertThat(config.getOptionalValue("comity.log.time-authority", URI.class))
                .contains(URI.create("https://time.example/tsa"));
        assertThat(config.getOptionalValue("comity.log.time-roots", Path.class))
                .contains(Path.of("/trust/time-roots.pem"));
    }
}
