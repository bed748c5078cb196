package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.FILE_EMPTY;
import static org.comity.filing.problem.FilingProblem.UPLOAD_CANCELLED;
import static org.comity.filing.problem.FilingProblem.UPLOAD_TOO_LARGE;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.filing.document.reading.Readings;
import org.comity.http.ProblemException;
import org.comity.http.Sha256;
import org.comity.store.Store;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The bytes of all documents, each under the SHA-256 of its content, so that the same bytes lie here once and a changed file is
 * another file. How they lie, {@link AtRest} says. An arriving file lies in {@code incoming} until it is kept; when it is not, nothing stays behind. Who keeps and
 * who forgets the same bytes wait for each other, so that no row names bytes that are gone.
 */
@ApplicationScoped
public class DocumentStore {
    /** Longer than any file takes to come, be looked through and be drawn. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Store store;
    private final AtRest atRest;
    private final Path incoming;
    private final DataSource database;
    private final Instance<NamesBytes> rows;
    private final Readings readings;
    private final Clock clock;

    DocumentStore(
            @ConfigProperty(name = "comity.data") Path data,
            Store store,
            AtRest atRest,
            DataSource database,
            @Any Instance<NamesBytes> rows,
            Readings readings,
            Clock clock)
            throws IOException {
        this.atRest = atRest;
        this.clock = clock;
        this.database = database;
        this.rows = rows;
        this.readings = readings;
        this.store = store;
        incoming = Files.createDirectories(data.resolve("incoming"));
    }

    /** A file that has arrived and was hashed on the way. Closing it without {@link #keep} forgets it. */
    public record Arrived(Path file, String digest, long bytes) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException locked) {
                throw new UncheckedIOException(locked);
            }
        }
    }

    /**
     * Reads to the end, hashing while it reads, and stops at the limit.
     *
     * @throws org.comity.http.ProblemException UPLOAD_TOO_LARGE, FILE_EMPTY, or UPLOAD_CANCELLED if the sender went away
     */
    public Arrived receive(InputStream body, long limit) {
        Path file = null;
        boolean whole = false;
        try {
            file = Files.createTempFile(incoming, "upload", ".part");
            MessageDigest sha256 = Sha256.begin();
            long bytes;
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                bytes = copy(body, new DigestOutputStream(Channels.newOutputStream(channel), sha256), limit);
                channel.force(true);
            }
            if (bytes == 0) {
                throw FILE_EMPTY.with();
            }
            whole = true;
            return new Arrived(file, HexFormat.of().formatHex(sha256.digest()), bytes);
        } catch (IOException gone) {
            throw UPLOAD_CANCELLED.with();
        } finally {
            if (!whole && file != null) {
                new Arrived(file, "", 0).close();
            }
        }
    }

    /** A file that is kept already, as one that arrives here once more. @throws NoSuchFileException if it is not */
    public Arrived again(String digest, long bytes) throws IOException {
        KeptFile file = file(digest);
        if (!file.isThere()) {
            throw new NoSuchFileException(digest);
        }
        if (file.plain().isPresent()) {
            return another(file.plain().get(), digest, bytes);
        }
        Arrived arrived = new Arrived(incoming.resolve("upload" + UUID.randomUUID() + ".part"), digest, bytes);
        try (OutputStream out = Files.newOutputStream(arrived.file())) {
            file.writeTo(out);
            return arrived;
        } catch (IOException | RuntimeException failed) {
            arrived.close();
            throw failed;
        }
    }

    /**
     * A file that lies whole and hashed elsewhere in the service's folder, as one that arrives here; that one stays where it is.
     *
     * @throws NoSuchFileException if it does not
     */
    public Arrived another(Path whole, String digest, long bytes) throws IOException {
        Path file = incoming.resolve("upload" + UUID.randomUUID() + ".part");
        try {
            Files.createLink(file, whole);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (UnsupportedOperationException | FileSystemException cannotLink) {
            Files.copy(whole, file);
        }
        return new Arrived(file, digest, bytes);
    }

    private static long copy(InputStream body, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes += read;
            if (bytes > limit) {
                throw UPLOAD_TOO_LARGE.with(limit / (1024 * 1024));
            }
            out.write(buffer, 0, read);
        }
        return bytes;
    }

    /**
     * Puts an arrived file in its place, in the transaction that writes the row naming it. A reader sees the whole file or none. It
     * outlives a loss of power when this returns, since the row will have when it commits.
     *
     * @throws org.comity.http.ProblemException UNAVAILABLE if the store does not answer; then nothing of it is kept
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Arrived arrived) {
        hold(arrived.digest());
        String name = name(arrived.digest());
        try {
            if (atRest.isSettled(store, name, arrived.bytes())) {
                return;
            }
            if (!atRest.put(store, name, arrived.file())) {
                // What lies there cannot be read, and the same is here whole.
                Log.warnf("%s in %s could not be read and was replaced by what came now", name, store.called());
                atRest.erase(store, name);
                atRest.put(store, name, arrived.file());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * Until the transaction ends nobody else keeps or forgets the bytes under this digest. What is asked afterwards sees the
     * rows of whoever held it before.
     */
    void hold(String digest) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 2))")) {
            lock.setString(1, digest);
            lock.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("bytes not held", failed);
        }
    }

    public KeptFile file(String digest) {
        return atRest.at(store, name(digest));
    }

    /**
     * Forgets bytes unless a row still names them. To be called when the removal of the row is committed, since erasing
     * cannot be rolled back; a crash in between, or a store that is away, leaves bytes that no row names, never a row without its bytes.
     */
    public void forgetUnnamed(String digest) {
        QuarkusTransaction.requiringNew().run(() -> {
            hold(digest);
            if (rows.stream().noneMatch(each -> each.names(digest))) {
                readings.forget(digest);
                erase(digest);
            }
        });
    }

    /** What a process that ended in the middle of it had on its way, or had opened for a program to read. */
    @Scheduled(every = "6h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetLeftBehind() throws IOException {
        Instant since = clock.instant().minus(LEFT_BEHIND);
        for (DirectoryStream<Path> folder : List.of(
                Files.newDirectoryStream(incoming), Files.newDirectoryStream(AtRest.COPIES, AtRest.COPY + "*"))) {
            try (folder) {
                for (Path each : folder) {
                    if (Files.getLastModifiedTime(each).toInstant().isBefore(since)) {
                        Files.deleteIfExists(each);
                    }
                }
            }
        }
    }

    private void erase(String digest) {
        try {
            atRest.erase(store, name(digest));
        } catch (IOException | ProblemException away) {
            // For whom it was done, it is: the row is gone.
            Log.errorf("%s in %s is named by no row and could not be erased: %s", name(digest), store.called(), away);
        }
    }

    static String name(String digest) {
        return "documents/" + digest.substring(0, 2) + "/" + digest;
    }
}
