package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code ./comity restore <backup>}: the stack of this folder as it was when the backup was taken. What is there now is set aside. Events
 * are sent once more, because nobody knows which of them arrived; who handled one ignores it. Everybody signs in again. The evidence logs
 * sign nothing until their witnesses have said that they have seen nothing newer.
 */
public final class Restore {
    private Restore() {}

    public static void main(String[] arguments) {
        try {
            if (arguments.length != 1) {
                throw new StackProblem(
                        "'restore' takes the folder of one backup, such as .comity/backups/comity-20260131-180000.");
            }
            restore(new BackupFolder(Path.of(arguments[0]).toAbsolutePath()), Folder.ofThisProject());
            System.exit(0);
        } catch (StackProblem problem) {
            System.err.println("comity: " + problem.getMessage());
            System.exit(1);
        }
    }

    /** @throws StackProblem if a stack runs here, or the backup is not whole; nothing was changed then */
    static void restore(BackupFolder backup, Folder folder) {
        if (!folder.stillRunning().isEmpty()) {
            throw new StackProblem("A Comity is running here. './comity down' stops it.");
        }
        backup.requireWhole();
        try {
            Optional<Path> aside = folder.setAside();
            folder.take();
            try (folder) {
                backup.copyTo(folder.resolve(""), List.of());
                if (aside.isPresent()) {
                    keepWitnesses(aside.get(), folder);
                }
                for (String log : KeptBytes.LOGS.keySet()) {
                    if (Files.exists(folder.resolve(log))) {
                        Files.writeString(folder.resolve(log).resolve("restored"), LocalDateTime.now() + "\n");
                    }
                }
                try (Postgres postgres = Postgres.startDurable(folder)) {
                    endSessions(postgres);
                    long again = sendAgain(postgres);
                    KeptBytes.Found found = new KeptBytes(folder.resolve(""), postgres).check();
                    System.out.printf(
                            "Restored to %s.%n  %d documents and parts of recordings, %d entries of evidence: all that the databases name is there.%n%s"
                                    + "  %d events are sent once more. './comity up' starts; the logs sign when their witnesses have answered.%n",
                            folder.resolve(""), found.files(), found.entries(), found.notOpened(), again);
                }
            }
        } catch (IOException | SQLException failed) {
            throw new StackProblem("The backup could not be restored: " + failed, failed);
        }
    }

    /** They are somebody else's in a real court, and have seen what they have seen. */
    private static void keepWitnesses(Path aside, Folder folder) throws IOException {
        try (Stream<Path> before = Files.list(aside)) {
            for (Path witness : before.filter(
                            each -> each.getFileName().toString().startsWith("witness-"))
                    .toList()) {
                Files.move(witness, folder.resolve(witness.getFileName().toString()));
            }
        }
    }

    /** A session that was ended since, perhaps because somebody stole it, would live again. */
    private static void endSessions(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("gateway");
                Statement statement = connection.createStatement()) {
            if (KeptBytes.isThere(statement, "session")) {
                statement.executeUpdate("update session set revoked_at = now() where revoked_at is null");
            }
        }
    }

    private static long sendAgain(Postgres postgres) throws SQLException {
        long events = 0;
        for (String database : Stack.DATABASES) {
            try (Connection connection = postgres.connect(database);
                    Statement statement = connection.createStatement()) {
                if (KeptBytes.isThere(statement, "outbox_event")) {
                    events += statement.executeUpdate(
                            "update outbox_event set published_at = null where published_at is not null");
                }
            }
        }
        return events;
    }
}
