package org.comity.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.comity.localstack.ThrowAwayFolder;

/** The whole stack, as {@code ./comity up} starts it, on sixteen ports of its own and an empty folder that {@link #close} deletes. */
public final class RunningStack implements AutoCloseable {
    /** Of all demonstration accounts, as the command prints it. */
    public static final String DEMONSTRATION_PASSWORD = "comity-demo-2026";

    private static final int PORTS = 16;
    private static final int FIRST = 16_000;
    /** From 32,768 on the system gives ports to whoever asks for any. */
    private static final int RANGES = 1_000;

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ProcessBuilder up;
    private final ThrowAwayFolder folder;
    private final int port;
    private volatile Process process;
    private Duration readyAfter;

    private RunningStack(ProcessBuilder up, ThrowAwayFolder folder, int port) {
        this.up = up;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Returns when the stack says that it is ready.
     *
     * @param up a command that takes {@code --port}, with its folder and environment
     * @throws IllegalStateException with all it said, if it does not become ready
     */
    public static RunningStack start(ProcessBuilder up) throws IOException {
        ThrowAwayFolder folder = ThrowAwayFolder.named("comity-stack-");
        int port = freeRange();
        List<String> command = new ArrayList<>(up.command());
        command.addAll(List.of("--port", String.valueOf(port)));
        RunningStack stack = new RunningStack(up.command(command).redirectErrorStream(true), folder, port);
        up.environment().put("COMITY_HOME", stack.data().toString());
        // Also if it does not become ready, or somebody has seen enough.
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the stack"));
        stack.start();
        return stack;
    }

    /**
     * Once more after {@link #stop}, on the same ports and what is in its folder now.
     *
     * @throws IllegalStateException with all it said, if it does not become ready
     */
    public void start() throws IOException {
        Instant began = Instant.now();
        process = up.start();
        awaitReady(process);
        readyAfter = Duration.between(began, Instant.now());
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.contains("Comity is ready")) {
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

    /** The first of its ports, the gateway's. */
    public int port() {
        return port;
    }

    public Path data() {
        return folder.path().resolve("data");
    }

    public Duration readyAfter() {
        return readyAfter;
    }

    /** The command; what it started are its descendants, except PostgreSQL's server, which lets go of it. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /**
     * What the stack made up for itself at its first start.
     *
     * @param name for example {@code mail}, or {@code database.filing}
     */
    public static String secret(Path data, String name) {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return secrets.getProperty(name);
    }

    /** Looked for from anywhere: another process may look at the same time. */
    private static int freeRange() throws IOException {
        int begin = ThreadLocalRandom.current().nextInt(RANGES);
        for (int range = 0; range < RANGES; range++) {
            int first = FIRST + (begin + range) % RANGES * PORTS;
            if (IntStream.range(first, first + PORTS).allMatch(RunningStack::isFree)) {
                return first;
            }
        }
        throw new IOException("no " + PORTS + " free ports in a row");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Ends the processes, by force if they take longer than 40 seconds. The data are there until {@link #close}. */
    public void stop() {
        Process running = process;
        if (running != null) {
            running.destroy();
            running.onExit()
                    .completeOnTimeout(running, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join()
                    .destroyForcibly();
        }
    }

    @Override
    public void close() {
        stop();
        folder.close();
    }
}
