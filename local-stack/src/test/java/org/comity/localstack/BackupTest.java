package org.comity.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a server with tables of which only the columns are there that count here; acceptance does it with a whole stack. */
@DisplayName("A backup of the local stack")
class BackupTest {
    private static final String PAPER = "a paper of a case";
    private static final String DIGEST = "d98c7ba4d7e8de1bbb5e0eb1ec5c1ac1e4b3a7ab6e9a5ab1e1ef7a1a4e6bb9c5";

    @TempDir
    Path temporary;

    private Folder folder;
    private Postgres postgres;
    private Path document;

    @BeforeEach
    void begin() throws Exception {
        folder = new Folder(PrivateFolder.make(temporary.resolve("data")));
        Ports ports = Ports.free();
        postgres = Postgres.startThrowAway(folder, ports.postgres());
        for (String database : List.of("filing", "hearing")) {
            run(database, "create table flyway_schema_history (version text)");
            run(database, "create table outbox_event (position int, published_at timestamptz)");
            run(database, "insert into outbox_event values (1, now()), (2, null)");
            run(database, "create table deed (number int)");
        }
        run("gateway", "create table session (revoked_at timestamptz)");
        run("gateway", "insert into session values (null)");
        for (String table : List.of("document", "paper", "court_document")) {
            run("filing", "create table " + table + " (digest text)");
        }
        run("filing", "create table refusal_ruling (sealed_digest text, outcome_digest text)");
        run(
                "hearing",
                "create table recording_segment (hearing_id text, recording_id text, number int, tracks boolean, digest text)");
        run("hearing", "create table film_part (hearing_id text, film_id text, number int, digest text)");
        run("filing", "create table evidence_leaf (origin text, leaf_index int)");
        run("filing", "insert into evidence_leaf values ('log.example/filing', 0), ('log.example/filing', 1)");
        document = paper(PAPER);
        file("filing-service/incoming/half.part", "half");
        file("filing-service/evidence-log/published-checkpoint", "log.example/filing\n2\n…\n");
        file("filing-service/evidence-log/ed25519.pem", "a key");
        file("witness-one/state/seen", "2");
        file("kafka/meta.properties", "of a broker");
        folder.remember(ports);
        folder.remember(List.of(ProcessHandle.current()));
    }

    @AfterEach
    void end() {
        postgres.close();
    }

    private Path paper(String words) throws Exception {
        Path draft = file("draft", words);
        String digest = BackupFolder.sumOf(draft);
        Path kept = folder.resolve("filing-service/documents/" + digest.substring(0, 2) + "/" + digest);
        Files.createDirectories(kept.getParent());
        Files.move(draft, kept);
        run("filing", "insert into document values ('" + digest + "')");
        return kept;
    }

    private Path file(String name, String words) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), words);
    }

    private void run(String database, String sql) throws SQLException {
        try (Connection connection = postgres.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insert(String database, int number) {
        try {
            run(database, "insert into deed values (" + number + ")");
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static int number(Postgres postgres, String database, String sql) throws SQLException {
        try (Connection connection = postgres.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private Path taken() {
        return Backup.take(folder, temporary.resolve("backups"));
    }

    private void stopped() throws IOException {
        postgres.close();
        Files.delete(folder.resolve("processes"));
    }

    @Test
    @DisplayName("has all databases as they were at one moment, although people worked meanwhile")
    void oneMoment() throws Exception {
        // Given deeds that one service notes first and another one afterwards
        AtomicBoolean goesOn = new AtomicBoolean(true);
        CompletableFuture<Void> people = CompletableFuture.runAsync(
                () -> {
                    for (int number = 1; goesOn.get(); number++) {
                        insert("filing", number);
                        insert("hearing", number);
                    }
                },
                Thread::startVirtualThread);
        // When
        Path backup = taken();
        goesOn.set(false);
        people.join();
        int inTheEnd = number(postgres, "filing", "select max(number) from deed");
        stopped();
        Restore.restore(new BackupFolder(backup), folder);
        // Then
        try (Postgres restored = Postgres.startThrowAway(folder, FreePort.any())) {
            int filed = number(restored, "filing", "select count(*) from deed");
            int heard = number(restored, "hearing", "select count(*) from deed");
            assertThat(filed).isBetween(1, inTheEnd - 1);
            assertThat(heard).isBetween(filed - 1, filed);
        }
    }

    @Test
    @DisplayName(
            "comes back with its files and keys; witnesses stay, events are sent again, sessions end, and nothing is deleted")
    void comesBack() throws Exception {
        Path backup = taken();
        file("witness-one/state/seen", "5");
        Path later = paper("filed after the backup");
        stopped();

        Restore.restore(new BackupFolder(backup), folder);

        assertThat(folder.resolve("filing-service").resolve("documents"))
                .isDirectoryRecursivelyContaining("glob:**" + document.getFileName());
        assertThat(Files.readString(document)).isEqualTo(PAPER);
        assertThat(later).doesNotExist();
        assertThat(folder.resolve("filing-service/evidence-log/ed25519.pem")).hasContent("a key");
        assertThat(folder.resolve("filing-service/evidence-log/restored")).exists();
        assertThat(folder.resolve("witness-one/state/seen")).hasContent("5");
        assertThat(folder.resolve("kafka")).doesNotExist();
        assertThat(folder.resolve("filing-service/incoming")).doesNotExist();
        try (Postgres restored = Postgres.startThrowAway(folder, FreePort.any())) {
            assertThat(number(restored, "filing", "select count(*) from outbox_event where published_at is null"))
                    .isEqualTo(2);
            assertThat(number(restored, "gateway", "select count(*) from session where revoked_at is null"))
                    .isZero();
        }
        try (Stream<Path> all = Files.walk(temporary)) {
            assertThat(all.filter(each -> each.endsWith(later.getFileName())))
                    .as("set aside")
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("is taken of a stack that does not run, too, and lets nobody else on the machine look into it")
    void ofAStackAtRest() throws Exception {
        stopped();

        Path backup = taken();

        try (Stream<Path> all = Files.walk(backup)) {
            assertThat(all)
                    .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .endsWith("------"));
        }
        Folder elsewhere = new Folder(temporary.resolve("another machine"));
        Restore.restore(new BackupFolder(backup), elsewhere);
        try (Postgres restored = Postgres.startThrowAway(elsewhere, FreePort.any())) {
            assertThat(number(restored, "filing", "select count(*) from document"))
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("is none if a row names a paper that is gone or was changed, or the log has signed more than there is")
    void isTried() throws Exception {
        Files.writeString(document, "changed");
        run("filing", "insert into paper values ('" + DIGEST + "')");
        file("filing-service/evidence-log/published-checkpoint", "log.example/filing\n3\n…\n");

        assertThatThrownBy(this::taken)
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining(document.getFileName() + " was changed")
                .hasMessageContaining(DIGEST + " is missing")
                .hasMessageContaining("log.example/filing has signed 3 entries and has 2");

        try (Stream<Path> all = Files.list(temporary.resolve("backups"))) {
            assertThat(all).allMatch(each -> each.toString().endsWith(".unfinished"));
        }
    }

    @Test
    @DisplayName("has papers that lie encrypted, and says how many were not opened; one that is gone is missed")
    void encrypted() throws Exception {
        Files.move(document, document.resolveSibling(document.getFileName() + ".enc"));
        KeptBytes kept = new KeptBytes(folder.resolve(""), postgres);

        assertThat(kept.check()).isEqualTo(new KeptBytes.Found(1, 1, 2));
        assertThat(kept.check().notOpened()).startsWith("  1 of them lie encrypted");
        assertThat(taken().resolve("data/filing-service/documents"))
                .isDirectoryRecursivelyContaining("glob:**" + document.getFileName() + ".enc");

        Files.delete(document.resolveSibling(document.getFileName() + ".enc"));
        assertThatThrownBy(kept::check).hasMessageContaining(document.getFileName() + " is missing");
    }

    @Test
    @DisplayName(
            "is not restored if a file of it was changed or is gone, nor where a stack runs; nothing is touched then")
    void refusesToRestore() throws Exception {
        Path backup = taken();
        assertThatThrownBy(() -> Restore.restore(new BackupFolder(backup), folder))
                .hasMessageContaining("running here");
        stopped();
        Path copy = backup.resolve("data/filing-service/documents")
                .resolve(document.getParent().getFileName())
                .resolve(document.getFileName());
        Files.writeString(copy, "changed");
        Files.delete(backup.resolve("data/secrets.properties"));

        assertThatThrownBy(() -> Restore.restore(new BackupFolder(backup), folder))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("data/secrets.properties")
                .hasMessageContaining(document.getFileName().toString());
        assertThat(document).hasContent(PAPER);

        Files.delete(backup.resolve("sha256sums"));
        assertThatThrownBy(() -> Restore.restore(new BackupFolder(backup), folder))
                .hasMessageContaining("is no backup");
    }
}
