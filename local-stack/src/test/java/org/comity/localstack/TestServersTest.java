package org.comity.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The servers of a test")
class TestServersTest {
    @TempDir
    Path temporary;

    private Process servers;

    @AfterEach
    void end() {
        servers.destroyForcibly();
    }

    static Stream<Named<Consumer<Process>>> ends() {
        return Stream.of(
                Named.of("the tests have come to their end", TestServersTest::closeInput),
                Named.of("somebody stops them with Ctrl-C", Process::destroy));
    }

    @ParameterizedTest(name = "leave no file behind when {0}")
    @MethodSource("ends")
    void leaveNoFile(Consumer<Process> end) throws Exception {
        // Given servers that run, and a service under test that keeps a paper where they say
        servers = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestServers.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String ready = servers.inputReader(StandardCharsets.UTF_8).readLine();
        Path data = Path.of(ready.substring(ready.indexOf("data=") + "data=".length()));
        Files.writeString(Files.createDirectories(data.resolve("documents")).resolve("paper"), "of a case");
        assertThat(data).startsWith(temporary);
        // When
        end.accept(servers);
        // Then
        assertThat(servers.waitFor(60, TimeUnit.SECONDS)).isTrue();
        // The embedded server's own folder is one for all times, and empty.
        assertThat(temporary).isDirectoryNotContaining("glob:**/comity-*");
    }

    private static void closeInput(Process servers) {
        try {
            servers.outputWriter().close();
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }
}
