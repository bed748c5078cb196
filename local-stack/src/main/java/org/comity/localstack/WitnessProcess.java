package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A witness of the evidence logs, as a process and a folder of its own. Here it is the same person who runs the court; at a real
 * court it must not be.
 */
final class WitnessProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final Path folder;
    private final int port;
    private final Process process;

    private WitnessProcess(String name, Path folder, int port, Process process) {
        this.name = name;
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** @throws StackProblem if it was not built */
    static WitnessProcess start(Path project, String name, Path folder, int port, Path log) {
        Path jar = project.resolve("evidence-log/target/comity-verify.jar");
        if (!Files.exists(jar)) {
            throw new StackProblem("The witness is not built (" + jar + " is missing). './comity up' builds it.");
        }
        try {
            Process process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx32m",
                            "-Xss512k",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            jar.toString(),
                            "org.comity.evidence.witness.RunWitness",
                            folder.toString(),
                            "witness.comity.example/" + name,
                            String.valueOf(port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new WitnessProcess(name, folder, port, process);
        } catch (IOException failed) {
            throw new StackProblem("The witness " + name + " could not be started: " + failed.getMessage(), failed);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** The line of a trust policy that says who it is and where; its key is made at its first start. */
    String policyLine() {
        Path key = folder.resolve("witness.vkey");
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(key)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new StackProblem("The witness " + name + " did not start; its log says why.");
            }
            pause();
        }
        try {
            return "witness %s %s http://127.0.0.1:%d\n"
                    .formatted(name, Files.readString(key).strip(), port);
        } catch (IOException failed) {
            throw new StackProblem("The key " + key + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    /** Tells it whose checkpoints it may cosign, as somebody does by hand who runs one elsewhere. */
    void serve(List<Path> keysOfLogs) {
        try {
            String lines = keysOfLogs.stream()
                    .map(key -> "log " + read(key).strip() + "\n")
                    .collect(Collectors.joining());
            Path draft = Files.writeString(folder.resolve("logs.new"), lines);
            Files.move(
                    draft,
                    folder.resolve("logs.txt"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new StackProblem(
                    "The witness " + name + " cannot be told of the logs: " + failed.getMessage(), failed);
        }
    }

    private static String read(Path key) {
        try {
            return Files.readString(key);
        } catch (IOException failed) {
            throw new StackProblem("The key " + key + " of a log cannot be read: " + failed.getMessage(), failed);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackProblem("stopped while starting");
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }
}
