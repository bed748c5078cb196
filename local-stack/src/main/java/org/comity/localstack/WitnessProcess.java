package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A witness of the evidence logs, as a process and a folder of its own. Here it is the same person who runs the court; at a real
 * court it must not be.
 */
final class WitnessProcess implements AutoCloseable {
    private final String name;
    private final Path folder;
    private final int port;
    private final ToolProcess process;

    private WitnessProcess(String name, Path folder, int port, ToolProcess process) {
        this.name = name;
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** @throws StackProblem if it was not built */
    static WitnessProcess start(Path project, String name, Path folder, int port, Path log) {
        List<String> arguments = List.of(folder.toString(), "witness.comity.example/" + name, String.valueOf(port));
        return new WitnessProcess(
                name,
                folder,
                port,
                ToolProcess.start(
                        project, "The witness " + name, "org.comity.evidence.witness.RunWitness", arguments, log));
    }

    ProcessHandle handle() {
        return process.handle();
    }

    /** The line of a trust policy that says who it is and where; its key is made at its first start. */
    String policyLine() {
        Path key = process.made(folder.resolve("witness.vkey"));
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

    /** The public keys of a log: those of now, those that they replaced, and those that will replace them. */
    static Stream<Path> keysIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".vkey"))
                    .sorted()
                    .toList();
            return found.stream();
        } catch (IOException failed) {
            throw new StackProblem("The keys in " + folder + " cannot be found: " + failed.getMessage(), failed);
        }
    }

    private static String read(Path key) {
        try {
            return Files.readString(key);
        } catch (IOException failed) {
            throw new StackProblem("The key " + key + " of a log cannot be read: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
