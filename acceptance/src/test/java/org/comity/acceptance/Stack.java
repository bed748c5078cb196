package org.comity.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Everything that {@code ./comity up} starts, on ports of its own and an empty data folder that is deleted at the end. */
final class Stack implements AutoCloseable {
    static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    /** What the board prints beside the accounts. */
    static final String PASSWORD = "comity-demo-2026";

    private static final int PORTS = 16;

    private final Process process;
    private final Path data;
    private final int port;

    private Stack(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /**
     * Starts one; or, for who writes these tests, takes the one that {@code -Dcomity.stack=<first port>} names and leaves it
     * running at the end.
     */
    static Stack start() throws IOException {
        Integer running = Integer.getInteger("comity.stack");
        if (running != null) {
            return new Stack(
                    null, PROJECT.resolve(System.getenv().getOrDefault("COMITY_HOME", ".comity/data")), running);
        }
        Path data = Files.createTempDirectory("comity-acceptance-");
        int port = freeRange();
        ProcessBuilder up = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        "local-stack/target/classes:local-stack/target/lib/*",
                        "org.comity.localstack.Up",
                        "--port",
                        String.valueOf(port))
                .redirectErrorStream(true)
                .directory(PROJECT.toFile());
        up.environment().putAll(Map.of("COMITY_HOME", data.toString()));
        Stack stack = new Stack(up.start(), data, port);
        stack.awaitReady();
        return stack;
    }

    /** The address of the web app. */
    String url() {
        return "http://localhost:" + port;
    }

    /** The mails of who has this address, with the password that the stack made for its own mail server. */
    Mailbox mailboxOf(String address) {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Mailbox(port + 13, address, secrets.getProperty("mail"));
    }

    private void awaitReady() throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.contains("Comity is ready")) {
                Thread.ofVirtual().start(() -> out.lines().forEach(System.out::println));
                return;
            }
        }
        throw new IllegalStateException("the stack did not start:\n" + String.join("\n", said));
    }

    private static int freeRange() throws IOException {
        for (int first = 20_000; first < 30_000; first += PORTS) {
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
        if (process == null) {
            return;
        }
        process.destroy();
        process.onExit().completeOnTimeout(process, 40, TimeUnit.SECONDS).join().destroyForcibly();
        keepLogs();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** For the reader of a failed run. */
    private void keepLogs() throws IOException {
        Path logs = Files.createDirectories(Path.of("target", "logs"));
        try (Stream<Path> files = Files.list(data.resolve("logs"))) {
            for (Path log : files.toList()) {
                Files.copy(log, logs.resolve(log.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
