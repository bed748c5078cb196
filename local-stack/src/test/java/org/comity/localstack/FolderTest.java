package org.comity.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path temporary;

    @Test
    @DisplayName("a secret is made once, stays, and only the owner can read it")
    void keepsSecrets() throws IOException {
        Folder folder = new Folder(temporary);

        String secret = folder.secret("service");

        assertThat(new Folder(temporary).secret("service")).isEqualTo(secret).hasSize(32);
        assertThat(folder.secret("another")).isNotEqualTo(secret);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(temporary.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName(
            "other users of the machine cannot look into the folder, nor into one that an earlier version left open")
    void isClosedToNeighbours() throws IOException {
        Path data = Files.createDirectory(temporary.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        try (Folder folder = new Folder(data)) {
            folder.take();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    @DisplayName("tells another terminal where the stack listens, for as long as it runs")
    void tellsWhereItListens() throws IOException {
        Folder folder = new Folder(temporary);
        folder.remember(new Ports(9000));
        assertThat(folder.portsOfRunning()).isEmpty();

        folder.remember(List.of(ProcessHandle.current()));

        assertThat(folder.portsOfRunning()).contains(new Ports(9000));
    }

    @Test
    @DisplayName("a command for a stack that does not run says so")
    void nothingRuns() {
        assertThatThrownBy(() -> Operator.invite(new Folder(temporary), temporary, List.of("a@example.com")))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("Nothing is running here");
    }

    @Test
    @DisplayName("a number that now belongs to another process is not taken for ours")
    void remembersProcessesByTheirStart() throws IOException {
        Folder folder = new Folder(temporary);

        folder.remember(List.of(ProcessHandle.current()));
        assertThat(folder.stillRunning()).containsExactly(ProcessHandle.current());

        Files.writeString(
                temporary.resolve("processes"), ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z\n");
        assertThat(folder.stillRunning()).isEmpty();
    }

    @Test
    @DisplayName("a fresh start sets the old data aside and deletes nothing")
    void setsAside() throws IOException {
        Path data = temporary.resolve("data");
        Files.createDirectories(data);
        Files.writeString(data.resolve("kept"), "evidence");

        new Folder(data).setAside();

        assertThat(data).doesNotExist();
        try (var entries = Files.list(temporary)) {
            assertThat(entries.findFirst().orElseThrow().resolve("kept")).hasContent("evidence");
        }
    }
}
