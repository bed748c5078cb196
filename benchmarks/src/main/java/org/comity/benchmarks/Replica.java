package org.comity.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
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
import org.comity.localstack.journey.Person;

/** A second process of a service that runs: started as the first one was, on the same database, on a port of its own. */
final class Replica implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    /** Beside the first one's pool there is room for a few. */
    private static final String CONNECTIONS = "8";

    private final Process process;
    private final int port;

    private Replica(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when it is ready. */
    static Replica of(ProcessHandle service) throws IOException, InterruptedException {
        Path running = Path.of("/proc", String.valueOf(service.pid()));
        List<String> command = told(running.resolve("cmdline")).toList();
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(running.resolve("cwd").toRealPath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> variables = builder.environment();
        variables.clear();
        variables.putAll(told(running.resolve("environ"))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1])));
        variables.put("COMITY_PORT", String.valueOf(port));
        variables.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", CONNECTIONS);
        // By this name the database knows which of the two is at work.
        variables.compute("COMITY_DATABASE_URL", (name, url) -> url + "?ApplicationName=second");
        Replica replica = new Replica(builder.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(replica::kill, "end the replica"));
        replica.awaitReady();
        return replica;
    }

    private static Stream<String> told(Path file) throws IOException {
        return Stream.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(question)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                kill();
                throw new IOException("a second process of the service does not become ready");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static boolean isReady(HttpRequest question) throws InterruptedException {
        try {
            return Person.HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** Ends it as a machine does that fails: it says goodbye to nobody. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
    }
}
