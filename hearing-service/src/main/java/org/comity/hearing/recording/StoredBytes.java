package org.comity.hearing.recording;

import static org.comity.hearing.problem.HearingProblem.NOT_STORED;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.http.ProblemException;
import org.comity.store.Store;

/** The bytes of recordings and films, in the store of this service, each beside the row that names it. */
@ApplicationScoped
class StoredBytes {
    private final Store store;
    private final DataSource database;

    StoredBytes(Store store, DataSource database) {
        this.store = store;
        this.database = database;
    }

    /**
     * Until the transaction ends nobody else writes a part of this recording or film, so that no row names bytes of another request.
     * What is asked afterwards sees the rows of whoever held it before.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void hold(UUID whole) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 2))")) {
            lock.setString(1, whole.toString());
            lock.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("recording not held", failed);
        }
    }

    /**
     * What lies under this name already is named by no row: whoever brought it ended before it wrote one.
     *
     * @throws ProblemException NOT_STORED if the store does not take it; then nothing of it is there
     */
    void write(String name, byte[] bytes) {
        try {
            if (!store.put(name, bytes)) {
                store.erase(name);
                store.put(name, bytes);
            }
        } catch (IOException | ProblemException failed) {
            Log.errorf(failed, "%s could not be stored in %s", name, store.called());
            throw NOT_STORED.with();
        }
    }

    /** @throws UncheckedIOException if it is not there */
    byte[] read(String name) {
        try {
            return store.bytes(name);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The one of two that is there. */
    byte[] readEither(String one, String other) {
        try {
            return store.bytes(one);
        } catch (NoSuchFileException notThis) {
            return read(other);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
