package org.comity.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
    private static final Instant BUILT = Instant.parse("2026-11-26T08:00:00Z");

    @TempDir
    Path folder;

    private StartCache cache;

    @BeforeEach
    void build() throws IOException {
        Path program = Files.writeString(folder.resolve("quarkus-run.jar"), "program");
        Files.setLastModifiedTime(program, FileTime.from(BUILT));
        cache = new StartCache(program);
    }

    @Test
    @DisplayName("what was never trained starts without a cache")
    void none() {
        assertThat(cache.use()).isEmpty();
    }

    @Test
    @DisplayName("a cache that is newer than the program is used, one of an earlier build is not")
    void stale() throws IOException {
        Path file = Files.writeString(folder.resolve("start.aot"), "cache");
        Files.setLastModifiedTime(file, FileTime.from(BUILT.plusSeconds(60)));
        assertThat(cache.use()).contains("-XX:AOTCache=" + file);

        Files.setLastModifiedTime(file, FileTime.from(BUILT.minusSeconds(60)));
        assertThat(cache.use()).isEmpty();
    }

    @Test
    @DisplayName("a library that was replaced makes the cache stale, because its old classes would run")
    void replacedLibrary() throws IOException {
        Path file = Files.writeString(folder.resolve("start.aot"), "cache");
        Files.setLastModifiedTime(file, FileTime.from(BUILT.plusSeconds(60)));
        Path library =
                Files.writeString(Files.createDirectory(folder.resolve("lib")).resolve("court-law.jar"), "law");
        Files.setLastModifiedTime(library, FileTime.from(BUILT));
        assertThat(cache.use()).isNotEmpty();

        Files.setLastModifiedTime(library, FileTime.from(BUILT.plusSeconds(61)));
        assertThat(cache.use()).isEmpty();
    }

    @Test
    @DisplayName("a run that was cut short leaves no cache behind")
    void unfinished() throws IOException {
        String output = cache.record().getFirst().replace("-XX:AOTCacheOutput=", "");
        Files.writeString(Path.of(output), "half of it");
        assertThat(cache.use()).isEmpty();

        cache.keep();
        assertThat(cache.use()).isNotEmpty();
        assertThatThrownBy(cache::keep).isInstanceOf(StackProblem.class);
    }

    @Test
    @DisplayName("a virtual machine that cannot use the cache starts all the same, and says nothing of it")
    void doesNotFit() throws Exception {
        Path file = Files.writeString(folder.resolve("start.aot"), "no cache of any Java".repeat(1000));
        Files.setLastModifiedTime(file, FileTime.from(BUILT.plusSeconds(60)));
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(cache.use());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Greeting.class.getName()));

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).isEqualTo("started");
        assertThat(process.waitFor()).isZero();
    }

    /** The smallest program. */
    static final class Greeting {
        public static void main(String[] arguments) {
            System.out.print("started");
        }
    }
}
