package org.comity.localstack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A backup as a folder, which only its owner can read.
 *
 * <pre>
 *   data/        what the data folder of a stack is after it was restored
 *   sha256sums   of every file in it; 'sha256sum -c sha256sums' checks them without this program
 * </pre>
 */
final class BackupFolder {
    private static final String DATA = "data";
    private static final String SUMS = "sha256sums";

    private final Path path;
    private final Map<String, String> sums = new TreeMap<>();

    BackupFolder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Where a file or folder of the stack's data lies in the backup. */
    Path data(String name) {
        return path.resolve(DATA).resolve(name);
    }

    /**
     * Adds all files of a folder, or one file, except those that are there already. What is gone when its turn comes was deleted by who
     * wrote it.
     *
     * @param name of it in the data of a stack
     * @param wanted of each file or folder inside, by its path from there
     */
    void add(Path from, String name, Predicate<String> wanted) throws IOException {
        if (Files.notExists(from)) {
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(from) && !wanted.test(from.relativize(folder).toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                PrivateFolder.make(data(name).resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.equals(from) || wanted.test(from.relativize(file).toString())) {
                    Path to = file.equals(from)
                            ? data(name)
                            : data(name).resolve(from.relativize(file).toString());
                    copyUnlessThere(file, to);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                if (failed instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failed;
            }
        });
    }

    private void copyUnlessThere(Path from, Path to) throws IOException {
        if (Files.notExists(to)) {
            try (InputStream in = Files.newInputStream(from)) {
                write(in, to);
            } catch (NoSuchFileException gone) {
                // deleted by who wrote it
            }
        }
    }

    /** Adds a file with these words. */
    void write(String words, String name) throws IOException {
        try (InputStream in = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))) {
            write(in, data(name));
        }
    }

    private void write(InputStream in, Path to) throws IOException {
        PrivateFolder.make(to.getParent());
        sums.put(path.relativize(to).toString(), copied(in, to));
    }

    /** @return the SHA-256 of what was written, in hex */
    private static String copied(InputStream in, Path to) throws IOException {
        MessageDigest sha256 = sha256();
        try (OutputStream out =
                new DigestOutputStream(Files.newOutputStream(to, StandardOpenOption.CREATE_NEW), sha256)) {
            in.transferTo(out);
        }
        PrivateFolder.close(to);
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The last step: without its sums a folder is no backup. */
    void seal() throws IOException {
        List<String> lines = sums.entrySet().stream()
                .map(each -> each.getValue() + "  " + each.getKey())
                .toList();
        Files.write(path.resolve(SUMS), lines);
        PrivateFolder.close(path.resolve(SUMS));
    }

    /** @throws StackProblem naming each file that is missing or is not what was written, or if this is no whole backup */
    void requireWhole() {
        if (Files.notExists(path.resolve(SUMS))) {
            throw new StackProblem(
                    path + " is no backup of a stack, or one that was not finished: it has no " + SUMS + ".");
        }
        try {
            List<String> wrong = new ArrayList<>();
            for (String line : Files.readAllLines(path.resolve(SUMS))) {
                String[] entry = line.split("  ", 2);
                Path file = path.resolve(entry[1]).normalize();
                if (!file.startsWith(path.resolve(DATA))
                        || Files.notExists(file)
                        || !sumOf(file).equals(entry[0])) {
                    wrong.add(entry[1]);
                }
            }
            if (!wrong.isEmpty()) {
                throw new StackProblem("The backup " + path + " is damaged. Missing or changed: "
                        + String.join(", ", wrong.subList(0, Math.min(20, wrong.size())))
                        + (wrong.size() > 20 ? " and " + (wrong.size() - 20) + " more" : "")
                        + ".\n  Take another one. Nothing was restored.");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Copies its data to a folder that has none of them.
     *
     * @param only these files and folders of it; all, if none is named
     */
    void copyTo(Path target, List<String> only) throws IOException {
        for (Path each : only.isEmpty()
                ? List.of(path.resolve(DATA))
                : only.stream().map(this::data).toList()) {
            copyTree(each, target);
        }
    }

    private void copyTree(Path from, Path target) throws IOException {
        PrivateFolder.make(target);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path to = target.resolve(path.resolve(DATA).relativize(each).toString());
                if (Files.isDirectory(each)) {
                    PrivateFolder.make(to);
                } else {
                    try (InputStream in = Files.newInputStream(each)) {
                        copied(in, to);
                    }
                }
            }
        }
    }

    /** In hex. */
    static String sumOf(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
