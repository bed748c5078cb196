package org.comity.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequestsByServiceTest {
    @Test
    @DisplayName("what broke off is counted with the same tags as what was answered")
    void brokenOff() {
        MeterRegistry meters = new SimpleMeterRegistry();
        meters.config().meterFilter(new RequestsByService(Map::of));

        meters.timer("http.server.requests", "status", "RESET");
        meters.timer("http.server.requests", "status", "200", "service", "filing");
        meters.timer("http.client.requests", "status", "200");

        assertThat(meters.get("http.server.requests")
                        .tag("status", "RESET")
                        .timer()
                        .getId()
                        .getTag("service"))
                .isEqualTo("none");
        assertThat(meters.get("http.server.requests")
                        .tag("status", "200")
                        .timer()
                        .getId()
                        .getTag("service"))
                .isEqualTo("filing");
        assertThat(meters.get("http.client.requests").timer().getId().getTag("service"))
                .isNull();
    }
}
