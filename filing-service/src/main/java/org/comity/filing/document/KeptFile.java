package org.comity.filing.document;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A file that is kept, as it was sent, however its bytes lie. */
public interface KeptFile {
    boolean isThere();

    /** @throws UncheckedIOException if it is not there */
    long length();

    /**
     * A part of it; what was changed where it lies is told by an exception before a byte of that is given out.
     *
     * @param from 0 for the first byte
     */
    InputStream open(long from, long count) throws IOException;

    /** Where its bytes lie as they were sent; empty where they lie encrypted. */
    Optional<Path> plain();

    /** Notes that it was looked at. */
    void touch(Instant at) throws IOException;

    /** For a program that reads files alone. */
    Copy copy() throws IOException;

    /** Gone when it is closed, unless the file itself lies so. */
    interface Copy extends AutoCloseable {
        Path path();

        @Override
        void close() throws IOException;
    }

    default void writeTo(OutputStream out) throws IOException {
        try (InputStream in = open(0, length())) {
            in.transferTo(out);
        }
    }

    /** All of it, as the entity of an answer. What lies as it was sent goes from the disk to the line. */
    default Object entity() {
        return plain().<Object>map(Path::toFile).orElseGet(() -> (StreamingOutput) this::writeTo);
    }

    default byte[] bytes() {
        try (InputStream in = open(0, length())) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
