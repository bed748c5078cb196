package org.comity.gateway.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Locale;
import org.comity.gateway.problem.GatewayProblem;
import org.comity.http.ProblemException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rendering engine")
class RenderingEngineTest {
    @Test
    @DisplayName("is off until an address is set, also by an empty variable")
    void off() {
        RenderingConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(RenderingConfig.class)
                .withDefaultValue("comity.rendering.url", "")
                .withDefaultValue("comity.rendering.key", "")
                .build()
                .getConfigMapping(RenderingConfig.class);
        RenderingEngine engine = new RenderingEngine(config, new ObjectMapper());

        assertThat(engine.isOn()).isFalse();
        assertThatThrownBy(() -> engine.render("请", Locale.FRENCH))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.code())
                        .isEqualTo(GatewayProblem.RENDERING_OFF));
    }
}
