package org.comity.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a virtual machine has loaded and linked in an earlier run of the same program, kept beside it (JEP 483, 514). With it the
 * program starts with half the work. It is only ever a help: a virtual machine of another Java starts without it. But whether the
 * jars are still those it knows, JDK 25 does not look; it would run the classes of an earlier build. So a cache is used only
 * while it is newer than every jar beside it.
 *
 * @param program the jar that is run, in a folder of its own with all its libraries
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
            return Files.exists(file()) && !isAnythingNewerThan(Files.getLastModifiedTime(file()));
        } catch (IOException | UncheckedIOException vanished) {
            return false;
        }
    }

    private boolean isAnythingNewerThan(FileTime written) throws IOException {
        try (Stream<Path> files = Files.walk(program.getParent())) {
            return files.filter(beside -> beside.toString().endsWith(".jar"))
                    .anyMatch(beside -> modified(beside).compareTo(written) >= 0);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
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
