package org.comity.courtevidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
