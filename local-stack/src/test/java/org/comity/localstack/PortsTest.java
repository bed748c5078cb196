package org.comity.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @ParameterizedTest(name = "--port {0} is refused, and the bounds are said")
    @ValueSource(strings = {"", "abc", "80", "-1", "65530", "70000", "8080.5", "99999999999"})
    void refusesWhatIsNoPort(String text) {
        assertThatThrownBy(() -> Ports.from(text))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("from 1024 to 65520");
    }

    @Test
    @DisplayName("a port in use is named, with who wanted it and what to do")
    void namesThePortInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(taken.getLocalPort() - 10);

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StackProblem.class)
                    .hasMessageContaining(taken.getLocalPort() + " (for PostgreSQL)")
                    .hasMessageContaining("--port 9000");
        }
    }

    @Test
    void acceptsTheHighestThatLeavesRoom() {
        assertThat(Ports.from("65520").kafkaController()).isEqualTo(65535);
    }
}
