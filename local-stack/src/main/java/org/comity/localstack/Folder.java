package org.comity.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Where a stack keeps its data between runs: {@code .comity/} in the project. Only one stack uses it at a time. */
final class Folder implements AutoCloseable {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private FileChannel channel;
    private FileLock lock;

    Folder(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** {@code .comity/data} in the project, or where {@code COMITY_HOME} says. */
    static Folder ofThisProject() {
        return new Folder(Path.of(System.getenv().getOrDefault("COMITY_HOME", ".comity/data")));
    }

    /** @throws StackProblem if another stack uses it */
    void take() {
        try {
            // Cases, papers, mails and logs of whoever tries Comity here are nobody else's on this machine.
            PrivateFolder.make(path);
            Files.createDirectories(path.resolve("logs"));
            channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (IOException failed) {
            throw new StackProblem("The data folder " + path + " cannot be written: " + failed.getMessage(), failed);
        }
        if (lock == null) {
            throw new StackProblem("A Comity is already running on " + path + ". './comity down' stops it.");
        }
    }

    /**
     * Sets aside what is there, so that a stack can start with nothing; deletes nothing.
     *
     * @return where it lies now; empty if nothing was there
     */
    Optional<Path> setAside() {
        try {
            if (Files.exists(path)) {
                Path aside = path.resolveSibling(path.getFileName() + "-until-"
                        + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")));
                Files.move(path, aside);
                System.out.println("The old data is now in " + aside + ".");
                return Optional.of(aside);
            }
            return Optional.empty();
        } catch (IOException failed) {
            throw new StackProblem("The old data could not be set aside: " + failed.getMessage(), failed);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path logOf(String service) {
        return path.resolve("logs").resolve(service + ".log");
    }

    /** Made at the first start, then always the same; readable by the owner only. Two threads at once would lose a secret. */
    synchronized String secret(String name) {
        Path file = path.resolve("secrets.properties");
        Properties secrets = new Properties();
        try {
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    secrets.load(in);
                }
            } else {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            if (!secrets.containsKey(name)) {
                byte[] bytes = new byte[16];
                RANDOM.nextBytes(bytes);
                secrets.setProperty(name, HexFormat.of().formatHex(bytes));
                try (OutputStream out = Files.newOutputStream(file)) {
                    secrets.store(out, "Secrets of this folder's stack");
                }
            }
            return secrets.getProperty(name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Remembers where the stack listens, for commands from another terminal. */
    void remember(Ports ports) {
        try {
            Files.writeString(path.resolve("first-port"), String.valueOf(ports.first()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the stack listens that runs here; empty if none does. */
    Optional<Ports> portsOfRunning() {
        Path file = path.resolve("first-port");
        try {
            return stillRunning().isEmpty() || !Files.exists(file)
                    ? Optional.empty()
                    : Optional.of(Ports.from(Files.readString(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Remembers who runs here, so that {@link Down} and a later start can end what was left behind. */
    void remember(List<ProcessHandle> processes) {
        List<String> lines = processes.stream()
                .map(process -> process.pid() + " "
                        + process.info().startInstant().map(Object::toString).orElse("-"))
                .toList();
        try {
            Files.write(path.resolve("processes"), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Those of the remembered processes that still run: the same number and the same start, so nobody else's. */
    List<ProcessHandle> stillRunning() {
        Path file = path.resolve("processes");
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split(" "))
                    .flatMap(entry -> ProcessHandle.of(Long.parseLong(entry[0]))
                            .filter(process -> process.info()
                                    .startInstant()
                                    .map(Object::toString)
                                    .orElse("-")
                                    .equals(entry[1]))
                            .stream())
                    .toList();
        } catch (IOException | NumberFormatException unreadable) {
            return List.of();
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                Files.deleteIfExists(path.resolve("processes"));
                lock.release();
                channel.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
