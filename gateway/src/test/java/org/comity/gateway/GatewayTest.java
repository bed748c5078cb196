package org.comity.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.main.Launch;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainTest;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusMainTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("The process, as it is started")
class GatewayTest {
    @AfterAll
    static void restore() {
        Gateway.ASIDE.keySet().forEach(System::clearProperty);
    }

    @Test
    @Launch({"operator", "first-operator@court.example", "zh-CN"})
    @DisplayName("invites an operator and ends, for ./comity operator and the Job")
    void invites(LaunchResult ended) {
        assertThat(ended.getOutput()).contains("first-operator@court.example", "7 days");
    }

    @Test
    @Launch(
            value = {"operator", "nowhere"},
            exitCode = 1)
    @DisplayName("says why an address cannot be invited, and ends with 1")
    void refuses(LaunchResult ended) {
        assertThat(ended.getErrorOutput()).contains("This is not an e-mail address.");
    }
}
