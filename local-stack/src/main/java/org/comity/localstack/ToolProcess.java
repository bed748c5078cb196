package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the evidence log's jar that runs beside the services, in a process of its own. */
final class ToolProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String what;
    private final Process process;

    private ToolProcess(String what, Process process) {
        this.what = what;
        this.process = process;
    }

    /**
     * @param what it is, as a sentence names it
     * @param main its class
     * @throws StackProblem if it was not built or cannot be started
     */
    static ToolProcess start(Path project, String what, String main, List<String> arguments, Path log) {
        Path jar = project.resolve("evidence-log/target/comity-verify.jar");
        if (!Files.exists(jar)) {
            throw new StackProblem(what + " is not built (" + jar + " is missing). './comity up' builds it.");
        }
        List<String> command = Stream.concat(
                        Stream.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx32m",
                                "-Xss512k",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                jar.toString(),
                                main),
                        arguments.stream())
                .toList();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new ToolProcess(what, process);
        } catch (IOException failed) {
            throw new StackProblem(what + " could not be started: " + failed.getMessage(), failed);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * Until a file is there that it makes at its first start.
     *
     * @throws StackProblem if it ends before, or takes longer than two minutes
     */
    Path made(Path file) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(file)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new StackProblem(what + " did not start; its log says why.");
            }
            pause();
        }
        return file;
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
