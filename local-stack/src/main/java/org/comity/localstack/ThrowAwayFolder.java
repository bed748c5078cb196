package org.comity.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A new folder in this machine's temporary directory that is deleted with all that is in it. Who writes to it is to be stopped first.
 *
 * @param path absolute
 */
public record ThrowAwayFolder(Path path) implements AutoCloseable {
    /** @param prefix of its name, which goes on with a number */
    public static ThrowAwayFolder named(String prefix) {
        try {
            return new ThrowAwayFolder(Files.createTempDirectory(prefix).toAbsolutePath());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One beside files that are too large for the temporary directory. */
    static ThrowAwayFolder in(Path parent) throws IOException {
        return new ThrowAwayFolder(Files.createTempDirectory(parent, "trial-").toAbsolutePath());
    }

    /** @throws UncheckedIOException if something in it could not be deleted */
    @Override
    public void close() {
        try {
            Files.walkFileTree(path, new Deletion());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A file that is already gone when its turn comes was deleted by who wrote it. */
    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failed;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
            if (failed != null) {
                throw failed;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
