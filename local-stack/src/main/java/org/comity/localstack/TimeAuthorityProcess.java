package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Who says what time it is, as a process and a folder of its own. Here it is this machine's clock; a real court asks an authority
 * that is somebody else.
 */
final class TimeAuthorityProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Process process;

    private TimeAuthorityProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** @throws StackProblem if it was not built */
    static TimeAuthorityProcess start(Path project, Path folder, int port, Path log) {
        Path jar = project.resolve("evidence-log/target/comity-verify.jar");
        if (!Files.exists(jar)) {
            throw new StackProblem(
                    "The time authority is not built (" + jar + " is missing). './comity up' builds it.");
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
                            "org.comity.evidence.time.RunTimeAuthority",
                            folder.toString(),
                            String.valueOf(port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new TimeAuthorityProcess(folder, process);
        } catch (IOException failed) {
            throw new StackProblem("The time authority could not be started: " + failed.getMessage(), failed);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** The certificate that vouches for it, in PEM; it is made at its first start. */
    Path root() {
        Path root = folder.resolve("root.pem");
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(root)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new StackProblem("The time authority did not start; its log says why.");
            }
            pause();
        }
        return root;
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
