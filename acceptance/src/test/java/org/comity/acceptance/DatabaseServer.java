package org.comity.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.testing.RunningStack;

/** The PostgreSQL of a stack, which dies without writing down what it holds in memory, and is started again as it was. */
final class DatabaseServer {
    private final ProcessHandle server;
    private final List<String> command;
    private final Path log;

    private DatabaseServer(ProcessHandle server, List<String> command, Path log) {
        this.server = server;
        this.command = command;
        this.log = log;
    }

    static DatabaseServer of(RunningStack stack) throws IOException {
        Path data = stack.data().resolve("postgres");
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        String command = new String(
                Files.readAllBytes(Path.of("/proc", String.valueOf(pid), "cmdline")), StandardCharsets.UTF_8);
        return new DatabaseServer(
                ProcessHandle.of(pid).orElseThrow(), List.of(command.split("\0")), data.resolveSibling("postgres.log"));
    }

    /** Returns when it is gone. */
    void dies() throws IOException {
        new ProcessBuilder("kill", "-QUIT", String.valueOf(server.pid()))
                .inheritIO()
                .start();
        server.onExit().join();
    }

    void starts() throws IOException {
        new ProcessBuilder(asOrdinaryUser())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** It refuses to run as root; where root runs these tests, it takes itself for somebody else. */
    private List<String> asOrdinaryUser() {
        if (!System.getProperty("user.name").equals("root")) {
            return command;
        }
        List<String> within = new ArrayList<>(List.of("unshare", "-U"));
        within.addAll(command);
        return within;
    }
}
