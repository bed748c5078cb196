package org.comity.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Processes that are halted for a while, so that what one other process does is measured and not what they make of it. */
final class Halted implements AutoCloseable {
    private final List<ProcessHandle> processes;

    private Halted(List<ProcessHandle> processes) {
        this.processes = processes;
    }

    static Halted of(List<ProcessHandle> processes) throws IOException {
        signal("STOP", processes);
        return new Halted(processes);
    }

    private static void signal(String name, List<ProcessHandle> processes) throws IOException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        Process kill = new ProcessBuilder(command).inheritIO().start();
        if (kill.onExit().join().exitValue() != 0) {
            throw new IOException("signal " + name + " was not taken");
        }
    }

    @Override
    public void close() throws IOException {
        signal("CONT", processes);
    }
}
