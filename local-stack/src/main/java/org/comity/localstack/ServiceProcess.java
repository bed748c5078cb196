package org.comity.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** One of the four services, as a process of its own with its own log. */
final class ServiceProcess {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** After a restore the witnesses of a log are asked first, which takes some seconds if nothing is missing. */
    private static final Duration FOR_WITNESSES = Duration.ofSeconds(30);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TAIL = 25;
    /**
     * Small heaps, which begin smaller, one collector thread and two arenas of malloc: five virtual machines share two cores and two
     * gigabytes. What is new has little room, whatever the heap has grown to: a pause in which it is looked through is short, which in two
     * hundred rooms took the time of the slowest hundredth from 21 to 12 milliseconds. What malloc keeps when the compilers have done their
     * work is given back every ten seconds. The start cache is read where it was written for: moved elsewhere, all of its pages would be
     * copies.
     */
    static final List<String> JVM = List.of(
            "-Xms48m",
            "-Xmx256m",
            "-Xmn20m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:ReservedCodeCacheSize=192m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:TrimNativeHeapInterval=10000",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    private final String name;
    private final int port;
    private final Path log;
    private final StartCache startCache;
    private final Process process;
    /** Why its evidence log signs nothing, as it last said; null while it signs. */
    private String contradiction;

    private ServiceProcess(String name, int port, Path log, StartCache startCache, Process process) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.startCache = startCache;
        this.process = process;
    }

    /** @throws StackProblem if it was not built */
    static ServiceProcess start(
            Path project,
            String name,
            int port,
            Path log,
            Map<String, String> variables,
            Function<StartCache, List<String>> cacheOptions) {
        Path app = project.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(app)) {
            throw new StackProblem(name + " is not built (" + app + " is missing). './comity up' builds it.");
        }
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(JVM);
        StartCache cache = new StartCache(app);
        command.addAll(cacheOptions.apply(cache));
        command.addAll(List.of("-jar", app.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(app.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(variables);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        try {
            return new ServiceProcess(name, port, log, cache, builder.start());
        } catch (IOException failed) {
            throw new StackProblem(name + " could not be started: " + failed.getMessage(), failed);
        }
    }

    String name() {
        return name;
    }

    StartCache startCache() {
        return startCache;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** @throws StackProblem with the tail of its log if it died or is not ready in time */
    void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        Instant contradicted = Instant.MAX;
        while (!isReady()) {
            if (!process.isAlive()) {
                throw died();
            }
            if (Instant.now().isAfter(end)) {
                throw new StackProblem(name + " is still not ready after " + PATIENCE.toSeconds() + " s.\n" + tail());
            }
            if (contradiction == null) {
                contradicted = Instant.MAX;
            } else if (contradicted.equals(Instant.MAX)) {
                contradicted = Instant.now();
            } else if (contradicted.plus(FOR_WITNESSES).isBefore(Instant.now())) {
                throw new StackProblem(name + " is not ready: " + contradiction);
            }
            pause();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    StackProblem died() {
        return new StackProblem(name + " died (exit code " + process.exitValue() + "). The end of " + log + ":\n"
                + tail() + "\nNothing that was stored is lost. './comity up' starts again.");
    }

    private boolean isReady() {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                            .timeout(Duration.ofSeconds(2))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            contradiction =
                    JSON.readTree(answer.body()).findPath("contradiction").asText(null);
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("stopped while waiting for " + name);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(150);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("stopped while starting");
        }
    }

    private String tail() {
        try {
            List<String> lines =
                    Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()))
                    .indent(4)
                    .stripTrailing();
        } catch (IOException unreadable) {
            return "    (its log cannot be read: " + unreadable.getMessage() + ")";
        }
    }

    void askToEnd() {
        process.destroy();
    }

    /** @param patience until it is ended by force */
    void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }
}
