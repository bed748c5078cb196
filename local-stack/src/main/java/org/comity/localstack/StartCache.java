package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a virtual machine has loaded and linked in an earlier run of the same program, kept beside it (JEP 483, 514). With it the
 * program starts with half the work. It is only ever a help: the virtual machine looks itself whether it is the same Java and
 * each jar the one it knows, and starts without where not.
 *
 * @param program the jar that is run; its own time says whether the cache is of this build
 */
record StartCache(Path program) {
    /** Nobody at a terminal or in a log wants to know that a cache was of no use. */
    private static final List<String> SILENTLY = List.of("-Xlog:aot*=off", "-Xlog:cds*=off");

    /** Options to start with; none if there is no cache, or only that of an earlier build. */
    List<String> use() {
        return isFresh() ? with("-XX:AOTCache=" + file()) : List.of();
    }

    /**
     * Options of a run at whose orderly end a new cache is written, to be kept by {@link #keep}. Such a run has the quick
     * compiler only: the other one would write down how often methods were called, and at each start spend a second on those
     * that only a start calls.
     */
    List<String> record() {
        return with("-XX:AOTCacheOutput=" + unfinished(), "-XX:TieredStopAtLevel=1");
    }

    /** @throws StackProblem if the run has written none */
    void keep() {
        try {
            Files.move(unfinished(), file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new StackProblem("No cache was written for " + program + ": " + failed, failed);
        }
    }

    private boolean isFresh() {
        try {
            return Files.exists(file())
                    && Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(program)) > 0;
        } catch (IOException vanished) {
            return false;
        }
    }

    private Path file() {
        return program.resolveSibling("start.aot");
    }

    private Path unfinished() {
        return program.resolveSibling("start.aot.unfinished");
    }

    private static List<String> with(String... options) {
        return Stream.concat(Stream.of(options), SILENTLY.stream()).toList();
    }
}
