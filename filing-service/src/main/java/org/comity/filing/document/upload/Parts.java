package org.comity.filing.document.upload;

import static org.comity.filing.problem.FilingProblem.UPLOAD_BUSY;
import static org.comity.filing.problem.FilingProblem.UPLOAD_CANCELLED;
import static org.comity.filing.problem.FilingProblem.UPLOAD_LONGER_THAN_SAID;
import static org.comity.filing.problem.FilingProblem.UPLOAD_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.comity.http.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bytes of files on their way, each in a file of its own, held by one request at a time over all replicas. What was hashed is
 * remembered here, so that the next part goes on from there; where it is not (another replica, a new start) it is read again.
 */
@ApplicationScoped
class Parts {
    private static final int PIECE = 64 * 1024;
    /** What of one part is on the disk and noted at once; more than that is never sent again. */
    private static final long STEP = 16L * 1024 * 1024;

    /** A few hundred bytes each. */
    private static final int REMEMBERED = 512;

    private static final int END = -1;
    private static final int BROKEN = -2;

    private final Path folder;
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Digests> hashed = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Digests> eldest) {
            return size() > REMEMBERED;
        }
    };

    Parts(@ConfigProperty(name = "comity.data") Path data) throws IOException {
        folder = Files.createDirectories(data.resolve("uploads"));
    }

    Path file(UUID id) {
        return folder.resolve(id.toString());
    }

    void create(UUID id) {
        try {
            Files.createFile(file(id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Until it is closed nobody else writes this file.
     *
     * @throws ProblemException UPLOAD_BUSY if somebody does, UPLOAD_NOT_FOUND if it is gone
     */
    Held hold(UUID id) {
        // Two channels of one process would share the lock, and the first to close would give it back.
        if (!held.add(id)) {
            throw UPLOAD_BUSY.with();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file(id), StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new Held(id, channel);
            }
        } catch (NoSuchFileException gone) {
            letGo(id, null);
            throw UPLOAD_NOT_FOUND.with(id);
        } catch (IOException failed) {
            letGo(id, channel);
            throw new UncheckedIOException(failed);
        }
        letGo(id, channel);
        throw UPLOAD_BUSY.with();
    }

    private void letGo(UUID id, FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            held.remove(id);
        }
    }

    /** The file of one upload, with its lock. */
    final class Held implements AutoCloseable {
        private final UUID id;
        private final FileChannel channel;

        private Held(UUID id, FileChannel channel) {
            this.id = id;
            this.channel = channel;
        }

        /**
         * Writes a part behind what is here. A part that is cut off stays as far as it came, unless its checksum can no longer be
         * known; one that is wrong or too long leaves nothing.
         *
         * @param checksum null if the sender says none
         * @param noting is told of how much is on the disk
         * @return the digests of all that is here
         * @throws ProblemException UPLOAD_CANCELLED, UPLOAD_LONGER_THAN_SAID, UPLOAD_CHECKSUM_WRONG
         */
        Digests append(InputStream body, long offset, long length, Checksum checksum, LongConsumer noting) {
            try {
                channel.truncate(offset);
                Digests digests = hashedUntil(offset);
                remember(null);
                boolean whole = write(body, digests, length, checksum, noting);
                if (whole && checksum != null) {
                    checksum.require();
                }
                if (whole || checksum == null) {
                    channel.force(false);
                    noting.accept(digests.bytes());
                    remember(digests.copy());
                }
                if (!whole) {
                    throw UPLOAD_CANCELLED.with();
                }
                return digests;
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        /** @return whether the part came to its end */
        private boolean write(InputStream body, Digests digests, long length, Checksum checksum, LongConsumer noting)
                throws IOException {
            byte[] piece = new byte[PIECE];
            channel.position(digests.bytes());
            try (Steps steps = new Steps(channel, digests.bytes(), noting)) {
                for (int read = next(body, piece); read != END; read = next(body, piece)) {
                    if (read == BROKEN) {
                        return false;
                    }
                    if (digests.bytes() + read > length) {
                        throw UPLOAD_LONGER_THAN_SAID.with();
                    }
                    ByteBuffer bytes = ByteBuffer.wrap(piece, 0, read);
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    digests.add(piece, read);
                    if (checksum != null) {
                        checksum.add(piece, read);
                    } else {
                        steps.reach(digests.bytes());
                    }
                }
                return true;
            }
        }

        private Digests hashedUntil(long offset) throws IOException {
            Digests known;
            synchronized (hashed) {
                known = hashed.get(id);
            }
            return known != null && known.bytes() == offset ? known : Digests.of(channel, offset);
        }

        private void remember(Digests digests) {
            synchronized (hashed) {
                if (digests == null) {
                    hashed.remove(id);
                } else {
                    hashed.put(id, digests);
                }
            }
        }

        /** Forgets the bytes; to be called when the row is gone. */
        void erase() {
            remember(null);
            try {
                Files.deleteIfExists(file(id));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() {
            letGo(id, channel);
        }
    }

    /** Brings to the disk and notes what came of a part, step by step, while more of it comes. */
    private static final class Steps implements AutoCloseable {
        private final FileChannel channel;
        private final LongConsumer noting;
        private long begun;
        private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

        Steps(FileChannel channel, long begun, LongConsumer noting) {
            this.channel = channel;
            this.begun = begun;
            this.noting = noting;
        }

        void reach(long bytes) throws IOException {
            if (bytes - begun < STEP || !last.isDone()) {
                return;
            }
            // A disk that failed once may say the next time that all is well.
            close();
            begun = bytes;
            last = CompletableFuture.runAsync(() -> keep(bytes), Thread::startVirtualThread);
        }

        private void keep(long bytes) {
            try {
                channel.force(false);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
            noting.accept(bytes);
        }

        @Override
        public void close() throws IOException {
            try {
                last.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof UncheckedIOException disk
                        ? disk.getCause()
                        : new IOException(failed.getCause());
            }
        }
    }

    /** How many bytes came: {@link #END} behind the last, {@link #BROKEN} if the sender is gone. */
    private static int next(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException gone) {
            return BROKEN;
        }
    }
}
