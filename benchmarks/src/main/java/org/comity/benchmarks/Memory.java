package org.comity.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Resident memory of several processes.
 *
 * @param shared proportional set size: a page that n processes share counts 1/n in each, so the sum is what the machine spends
 * @param resident resident set size: a shared page counts in each, so the sum is more than the machine spends
 */
record Memory(long shared, long resident, int processes) {
    private static final long KB = 1024;

    static Memory of(List<ProcessHandle> processes) throws IOException {
        Memory sum = new Memory(0, 0, 0);
        for (ProcessHandle process : processes) {
            sum = sum.plus(of(process));
        }
        return sum;
    }

    private static Memory of(ProcessHandle process) throws IOException {
        try {
            return parsed(Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup")));
        } catch (NoSuchFileException ended) {
            if (process.isAlive()) {
                throw new IOException("this system does not tell the memory of a process (no " + ended.getFile() + ")");
            }
            return new Memory(0, 0, 0);
        }
    }

    static Memory parsed(List<String> lines) {
        return new Memory(kilobytes(lines, "Pss:") * KB, kilobytes(lines, "Rss:") * KB, 1);
    }

    private static long kilobytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + name));
    }

    private Memory plus(Memory other) {
        return new Memory(shared + other.shared, resident + other.resident, processes + other.processes);
    }
}
