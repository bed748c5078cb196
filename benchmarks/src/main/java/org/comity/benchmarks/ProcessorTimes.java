package org.comity.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each part of the stack has used of the processors since it was started, those of its processes that have ended too. It does
 * not depend on what else the machine does.
 *
 * @param ofPart by the part's name
 */
record ProcessorTimes(Map<String, Duration> ofPart) {
    /** In which Linux counts; the same on every machine. */
    private static final int TICKS_PER_SECOND = 100;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED_CHILDREN = 13;
    private static final int SYSTEM_OF_ENDED_CHILDREN = 14;

    static ProcessorTimes of(Map<String, List<ProcessHandle>> parts) throws IOException {
        Map<String, Duration> times = new LinkedHashMap<>();
        for (Map.Entry<String, List<ProcessHandle>> part : parts.entrySet()) {
            Duration used = Duration.ZERO;
            for (ProcessHandle process : part.getValue()) {
                used = used.plus(of(process));
            }
            times.put(part.getKey(), used);
        }
        return new ProcessorTimes(times);
    }

    private static Duration of(ProcessHandle process) throws IOException {
        try {
            return parsed(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat")));
        } catch (NoSuchFileException ended) {
            return Duration.ZERO;
        }
    }

    /** @param stat the kernel's line of a process; its second word, in brackets, may be anything */
    static Duration parsed(String stat) {
        String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(words[USER])
                + Long.parseLong(words[SYSTEM])
                + Long.parseLong(words[USER_OF_ENDED_CHILDREN])
                + Long.parseLong(words[SYSTEM_OF_ENDED_CHILDREN]);
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    ProcessorTimes since(ProcessorTimes before) {
        Map<String, Duration> used = new LinkedHashMap<>();
        ofPart.forEach((part, time) -> used.put(part, time.minus(before.ofPart.getOrDefault(part, Duration.ZERO))));
        return new ProcessorTimes(used);
    }

    ProcessorTimes plus(ProcessorTimes other) {
        Map<String, Duration> sum = new LinkedHashMap<>(ofPart);
        other.ofPart.forEach((part, time) -> sum.merge(part, time, Duration::plus));
        return new ProcessorTimes(sum);
    }

    Duration of(String part) {
        return ofPart.getOrDefault(part, Duration.ZERO);
    }

    Duration whole() {
        return ofPart.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
