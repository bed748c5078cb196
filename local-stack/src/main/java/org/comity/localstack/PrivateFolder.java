package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders that other users of this machine can neither read nor write. */
final class PrivateFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<?> MADE_SO = PosixFilePermissions.asFileAttribute(OWNER_ONLY);

    private PrivateFolder() {}

    /** Makes it with its parents, or closes one that is there. */
    static Path make(Path folder) throws IOException {
        Files.createDirectories(folder, MADE_SO);
        Files.setPosixFilePermissions(folder, OWNER_ONLY);
        return folder;
    }

    /** A file that only its owner reads and writes from now on. */
    static void close(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /** Where the programs lie that PostgreSQL is unpacked to, once for all stacks of this user. */
    static Path ofThisUser() {
        String cache = System.getenv("XDG_CACHE_HOME");
        return (cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache))
                .resolve("comity");
    }
}
