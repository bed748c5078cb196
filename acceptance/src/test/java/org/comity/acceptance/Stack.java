package org.comity.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.testing.RunningStack;

/** The stack that the journeys walk through. */
final class Stack implements AutoCloseable {
    static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    static final String PASSWORD = RunningStack.DEMONSTRATION_PASSWORD;

    /** Empty if somebody else's is used. */
    private final Optional<RunningStack> started;

    private final Path data;
    private final int port;

    private Stack(Optional<RunningStack> started, Path data, int port) {
        this.started = started;
        this.data = data;
        this.port = port;
    }

    /**
     * Starts one; or, for who writes these tests, takes the one that {@code -Dcomity.stack=<first port>} names and leaves it
     * running at the end.
     */
    static Stack start() throws IOException {
        return start(Map.of());
    }

    /** @param variables of the services, besides those of every local stack */
    static Stack start(Map<String, String> variables) throws IOException {
        Integer running = Integer.getInteger("comity.stack");
        if (running != null) {
            Path data = PROJECT.resolve(System.getenv().getOrDefault("COMITY_HOME", ".comity/data"));
            return new Stack(Optional.empty(), data, running);
        }
        ProcessBuilder command = command("Up");
        command.environment().putAll(variables);
        RunningStack stack = RunningStack.start(command);
        return new Stack(Optional.of(stack), stack.data(), stack.port());
    }

    /** What {@code ./comity} runs. */
    static ProcessBuilder command(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-cp",
                "local-stack/target/classes:local-stack/target/lib/*",
                "org.comity.localstack." + program));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(PROJECT.toFile());
    }

    /** The address of the web app. */
    String url() {
        return "http://localhost:" + port;
    }

    /** Of the whole stack, whose services are its children. */
    ProcessHandle process() {
        return started.orElseThrow().process();
    }

    /** The mails of who has this address, with the password that the stack made for its own mail server. */
    Mailbox mailboxOf(String address) {
        return new Mailbox(port + 13, address, RunningStack.secret(data, "mail"));
    }

    @Override
    public void close() throws IOException {
        if (started.isPresent()) {
            started.get().stop();
            keepLogs();
            started.get().close();
        }
    }

    /** For the reader of a failed run. */
    private void keepLogs() throws IOException {
        Path logs = Files.createDirectories(Path.of("target", "logs"));
        try (Stream<Path> files = Files.list(data.resolve("logs"))) {
            for (Path log : files.toList()) {
                Files.copy(log, logs.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
