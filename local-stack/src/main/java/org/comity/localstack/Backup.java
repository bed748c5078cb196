package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * {@code ./comity backup [folder]}: databases, documents, recordings and keys of the stack of this folder as they are at one moment,
 * whether it runs or not, and tried: a server has started from the copy and everything that it names was there. What is on its way to
 * Kafka is in the databases; witnesses are nobody's to copy.
 */
public final class Backup {
    /** Of services' folders: what is on its way is sent again, pictures of pages are drawn again. */
    private static final Set<String> NOT_KEPT = Set.of("incoming", "uploads", "pages");

    private static final List<String> FOLDERS =
            List.of("filing-service", "service-of-process-service", "hearing-service", "time-authority");
    private static final String SECRETS = "secrets.properties";

    private final Folder folder;

    private Backup(Folder folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        try {
            if (arguments.length > 1) {
                throw new StackProblem("'backup' takes one folder, in which it makes the backup.");
            }
            Path into = Path.of(arguments.length == 1 ? arguments[0] : ".comity/backups")
                    .toAbsolutePath();
            take(Folder.ofThisProject(), into);
            System.exit(0);
        } catch (StackProblem problem) {
            System.err.println("comity: " + problem.getMessage());
            System.exit(1);
        }
    }

    /**
     * @param into the folder of all backups
     * @return that of the new one
     * @throws StackProblem if there is nothing to back up, or the copy does not hold what it should; then there is no new backup
     */
    static Path take(Folder folder, Path into) {
        if (Files.notExists(folder.resolve("postgres"))) {
            throw new StackProblem("There is nothing to back up in " + folder.resolve("") + ".");
        }
        try {
            return new Backup(folder).into(into);
        } catch (IOException failed) {
            throw new StackProblem("The backup could not be written: " + failed, failed);
        }
    }

    private Path into(Path into) throws IOException {
        String name = "comity-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
        BackupFolder draft = new BackupFolder(PrivateFolder.make(into.resolve(name + ".unfinished")));
        if (folder.portsOfRunning().isPresent()) {
            copy(draft, folder.portsOfRunning().get().postgres());
        } else {
            folder.take();
            try (folder;
                    Postgres postgres = Postgres.startDurable(folder)) {
                copy(draft, postgres.port());
            }
        }
        KeptBytes.Found found = tried(draft);
        draft.seal();
        Path backup = Files.move(draft.path(), into.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        System.out.printf(
                "%s%n  %d documents and parts of recordings, %d entries of evidence: all that the databases name is there.%n%s"
                        + "  It has the private keys of the logs and all passwords: keep it as you keep those.%n",
                backup, found.files(), found.entries(), found.notOpened());
        return backup;
    }

    /** Files first, so that each log's folder says no more than its database has; those that came meanwhile afterwards. */
    private void copy(BackupFolder backup, int port) throws IOException {
        addFiles(backup);
        new BaseBackup(folder.resolve("postgres"), port, folder.secret("database." + Postgres.SUPERUSER))
                .into(backup, () -> addFiles(backup));
    }

    private void addFiles(BackupFolder backup) throws IOException {
        Predicate<String> wanted = path -> !NOT_KEPT.contains(path) && !path.endsWith(".lock");
        for (String each : FOLDERS) {
            backup.add(folder.resolve(each), each, wanted);
        }
        backup.add(folder.resolve(SECRETS), SECRETS, path -> true);
    }

    /** On a copy of the databases, because a server changes what it starts from. */
    private static KeptBytes.Found tried(BackupFolder backup) throws IOException {
        try (ThrowAwayFolder trial = ThrowAwayFolder.in(backup.path().getParent())) {
            Folder copy = new Folder(trial.path().resolve("data"));
            backup.copyTo(copy.resolve(""), List.of("postgres", SECRETS));
            try (Postgres postgres = Postgres.startThrowAway(copy, FreePort.any())) {
                return new KeptBytes(backup.data(""), postgres).check();
            }
        }
    }
}
