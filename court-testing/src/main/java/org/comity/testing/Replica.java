package org.comity.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.comity.localstack.FreePort;

/** A second process of a service that runs: started as the first one was, on the same database, on a port of its own. */
public final class Replica implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    /** Beside the first one's pool there is room for a few. */
    private static final String CONNECTIONS = "8";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(BETWEEN_LOOKS).build();

    private static final int LAST_LINES = 30;

    private final Process process;
    private final Path log;
    private final int port;

    private Replica(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Returns when it is ready. */
    public static Replica of(ProcessHandle service) throws IOException {
        return of(service, Map.of());
    }

    /**
     * Returns when it is ready.
     *
     * @param otherwise variables that it has other than the first one
     */
    public static Replica of(ProcessHandle service, Map<String, String> otherwise) throws IOException {
        Path running = Path.of("/proc", String.valueOf(service.pid()));
        List<String> command = told(running.resolve("cmdline")).toList();
        int port = FreePort.any();
        Path log = Files.createTempFile("replica", ".log");
        log.toFile().deleteOnExit();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(running.resolve("cwd").toRealPath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> variables = builder.environment();
        variables.clear();
        variables.putAll(told(running.resolve("environ"))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1])));
        variables.put("COMITY_PORT", String.valueOf(port));
        variables.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", CONNECTIONS);
        // By this name the database knows which of the two is at work.
        variables.compute("COMITY_DATABASE_URL", (name, url) -> url + "?ApplicationName=second");
        variables.putAll(otherwise);
        Replica replica = new Replica(builder.start(), log, port);
        Runtime.getRuntime().addShutdownHook(new Thread(replica::kill, "end the replica"));
        replica.awaitReady();
        return replica;
    }

    private static Stream<String> told(Path file) throws IOException {
        return Stream.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0"));
    }

    private void awaitReady() throws IOException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            await().atMost(PATIENCE)
                    .pollInterval(BETWEEN_LOOKS)
                    .failFast("it has ended", () -> !process.isAlive())
                    .until(() -> isReady(question));
        } catch (ConditionTimeoutException | TerminalFailureException never) {
            kill();
            throw new IOException("a second process of the service does not become ready: " + lastWords(), never);
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static boolean isReady(HttpRequest question) throws InterruptedException {
        try {
            return HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    /** Ends it as a machine does that fails: it says goodbye to nobody. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Asks it to end, and returns when it has: what is under way is done first. */
    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
