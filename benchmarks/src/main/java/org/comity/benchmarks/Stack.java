package org.comity.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code ./comity up} starts, on ports of its own and an empty data folder that is deleted at the end. */
final class Stack implements AutoCloseable {
    private static final int PORTS = 16;
    private static final Pattern PASSWORD = Pattern.compile("all with the password\\s+(\\S+)");
    /** The limits are for people; they would end a measurement of the proxy after a second. */
    private static final Map<String, String> WITHOUT_RATE_LIMITS = Map.of(
            "COMITY_LIMITS_REQUESTS_PER_MINUTE_AND_ADDRESS", "10000000",
            "COMITY_LIMITS_REQUESTS_PER_MINUTE_AND_ACCOUNT", "10000000",
            "COMITY_LIMITS_SIGN_INS_PER_MINUTE_AND_ADDRESS", "1000000");

    private final Process process;
    private final Path data;
    private final int port;
    private Duration readyAfter;
    private String password;

    private Stack(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /** @throws IllegalStateException with all it said, if it does not become ready */
    static Stack start() throws IOException {
        Path data = Files.createTempDirectory("comity-bench-");
        int port = freeRange();
        ProcessBuilder up =
                new ProcessBuilder("./comity", "up", "--port", String.valueOf(port)).redirectErrorStream(true);
        up.environment().put("COMITY_HOME", data.toString());
        up.environment().putAll(WITHOUT_RATE_LIMITS);
        Instant began = Instant.now();
        Stack stack = new Stack(up.start(), data, port);
        Runtime.getRuntime().addShutdownHook(new Thread(stack.process::destroy));
        stack.awaitReady(began);
        return stack;
    }

    private void awaitReady(Instant began) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.contains("Comity is ready")) {
                readyAfter = Duration.between(began, Instant.now());
            }
            Matcher told = PASSWORD.matcher(line);
            if (told.find()) {
                password = told.group(1);
                Thread.ofVirtual().start(() -> swallow(out));
                return;
            }
        }
        throw new IllegalStateException("the stack did not start:\n" + String.join("\n", said));
    }

    /** So that the stack is never held up by somebody who does not read. */
    private static void swallow(BufferedReader out) {
        try {
            out.transferTo(Writer.nullWriter());
        } catch (IOException stopped) {
            // its end was wished for
        }
    }

    Duration readyAfter() {
        return readyAfter;
    }

    /** Of all demonstration accounts. */
    String password() {
        return password;
    }

    String gateway() {
        return "http://127.0.0.1:" + port;
    }

    String filing() {
        return "http://127.0.0.1:" + (port + 1);
    }

    int databasePort() {
        return port + 10;
    }

    /** Of a database's own role; both have the service's name. */
    String databasePassword(String database) throws IOException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return secrets.getProperty("database." + database);
    }

    /** What its processes have used since they were started; those that have ended, such as initdb, are not in it. */
    Duration processorTime() throws IOException {
        return processes().stream()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What all its processes hold in memory, each shared page counted once. */
    Memory memory() throws IOException {
        return Memory.of(processes());
    }

    /** PostgreSQL's server lets go of the process that started it; its own file says who it is. */
    private List<ProcessHandle> processes() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        return Stream.of(process.toHandle(), ProcessHandle.of(postmaster).orElseThrow())
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .distinct()
                .toList();
    }

    private static int freeRange() throws IOException {
        for (int first = 30_000; first < 40_000; first += PORTS) {
            if (isFree(first)) {
                return first;
            }
        }
        throw new IOException("no " + PORTS + " free ports in a row");
    }

    private static boolean isFree(int first) {
        for (int port = first; port < first + PORTS; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                socket.getLocalPort();
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().completeOnTimeout(process, 40, TimeUnit.SECONDS).join();
        process.destroyForcibly();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
