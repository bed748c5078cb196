package org.comity.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A folder; each name is a path in it. */
public final class FolderStore implements Store {
    private final Path folder;

    public FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean put(String name, Path whole) throws IOException {
        Path place = place(name);
        make(place.getParent());
        try (FileChannel bytes = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
        if (!moved(whole, place)) {
            return false;
        }
        settle(place.getParent());
        return true;
    }

    /** A second name for the file, since that alone is refused where there is one; what cannot do that is asked before. */
    private static boolean moved(Path whole, Path place) throws IOException {
        try {
            Files.createLink(place, whole);
            Files.delete(whole);
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException cannotLink) {
            if (Files.exists(place)) {
                return false;
            }
            Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
    }

    @Override
    public boolean put(String name, byte[] whole) throws IOException {
        Path place = place(name);
        make(place.getParent());
        Path part = Files.createTempFile(place.getParent(), "bytes", ".part");
        try {
            Files.write(part, whole);
            return put(name, part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Folders whose names have reached the disk: a file is lost with the name of any of those in which it lies. */
    private void make(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) {
            return;
        }
        make(wanted.getParent());
        Files.createDirectories(wanted);
        settle(wanted.getParent());
    }

    /** Brings the names in a folder to the disk. */
    private static void settle(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    @Override
    public boolean has(String name) {
        return Files.exists(place(name));
    }

    @Override
    public SeekableByteChannel open(String name) throws IOException {
        return Files.newByteChannel(place(name), StandardOpenOption.READ);
    }

    @Override
    public void erase(String name) throws IOException {
        Files.deleteIfExists(place(name));
    }

    @Override
    public Optional<Path> file(String name) {
        return Optional.of(place(name));
    }

    private Path place(String name) {
        return folder.resolve(name);
    }

    @Override
    public String called() {
        return "the folder " + folder;
    }

    @Override
    public void look() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
    }
}
