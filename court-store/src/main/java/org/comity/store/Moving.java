package org.comity.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes what rows name along from the store before to the one of now, one after the other, in one replica at a time: what differs from the
 * digest in its row is not taken, and what was taken is read again where it lies now. Nothing is taken away from the store before. What was
 * taken already is not sent again after a new start, but looked at again. It is done when a whole look found everything: gauge
 * {@code comity.store.unmoved}, the readiness answer and the log say so; until then the job fails each time, and names what it could not take.
 */
@ApplicationScoped
class Moving {
    /** For a file of 300 MB over a slow line. */
    private static final int SECONDS = 600;

    private static final int NAMED = 20;
    private static final long LOCK = 0x6d6f76696e67L;

    private final Stores stores;
    private final Instance<Named> rows;
    private final DataSource database;
    private final Path folder;
    /** A replica that was not told yet may have written to the store before, while it was replaced. */
    private final Duration again;

    private final Clock clock;
    private volatile Look last;

    /** @param faults of them which could not be taken */
    record Look(Instant ended, long all, long faults, String first) {
        String words() {
            return faults == 0
                    ? "all %d lie there".formatted(all)
                    : "%d of %d do not: %s".formatted(faults, all, first);
        }
    }

    Moving(
            Stores stores,
            Instance<Named> rows,
            DataSource database,
            StoreConfig config,
            @ConfigProperty(name = "comity.data") Path data,
            Clock clock) {
        this.stores = stores;
        this.rows = rows;
        this.database = database;
        this.again = config.moving().again();
        this.folder = data.resolve("moving");
        this.clock = clock;
    }

    void measure(@Observes StartupEvent started, MeterRegistry metrics) {
        if (stores.before().isPresent()) {
            Gauge.builder(
                            "comity.store.unmoved",
                            this,
                            moving -> moving.last == null ? Double.NaN : moving.last.faults())
                    .description(
                            "How many files are not yet, or not as their rows say, in the store of now; none said before the first look")
                    .register(metrics);
        }
    }

    /** What the last look of this replica found; empty if it had none. */
    Optional<Look> last() {
        return Optional.ofNullable(last);
    }

    @Scheduled(
            every = "{comity.store.moving.every}",
            delayed = "{comity.store.moving.delayed}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void move() throws IOException, SQLException {
        if (stores.before().isEmpty() || isDone()) {
            return;
        }
        try (Connection session = database.getConnection()) {
            if (!asked(session, "select pg_try_advisory_lock(?)")) {
                return;
            }
            try {
                take(stores.before().get());
            } finally {
                asked(session, "select pg_advisory_unlock(?)");
            }
        }
    }

    private boolean isDone() {
        Look look = last;
        return look != null && look.faults() == 0 && look.ended().plus(again).isAfter(clock.instant());
    }

    private static boolean asked(Connection session, String lock) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(lock)) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private void take(Store before) throws IOException {
        Files.createDirectories(folder);
        long all = 0;
        long faults = 0;
        StringBuilder first = new StringBuilder();
        for (Named each : rows) {
            try (Stream<Named.Entry> named = each.all()) {
                for (Iterator<Named.Entry> entries = named.iterator(); entries.hasNext(); all++) {
                    Named.Entry entry = entries.next();
                    Optional<String> fault = QuarkusTransaction.requiringNew()
                            .timeout(SECONDS)
                            .call(() -> each.hold(entry) ? take(each, entry, before) : Optional.empty());
                    if (fault.isPresent()) {
                        faults++;
                        String said = entry.names().getLast() + " " + fault.get();
                        Log.errorf("not taken along to %s: %s", stores.now().called(), said);
                        if (faults <= NAMED) {
                            first.append(faults == 1 ? "" : ", ").append(said);
                        }
                    }
                }
            }
        }
        last = new Look(clock.instant(), all, faults, first.toString());
        Log.infof("from %s to %s: %s", before.called(), stores.now().called(), last.words());
        if (faults > 0) {
            throw new IllegalStateException(last.words());
        }
    }

    /** @return what is wrong; empty if it lies now where it should */
    private Optional<String> take(Named rows, Named.Entry entry, Store before) {
        try {
            Optional<String> there = rows.digest(stores.now(), entry);
            if (there.isEmpty()) {
                Optional<String> was = rows.digest(before, entry);
                if (was.isEmpty()) {
                    return Optional.of("is in neither store");
                }
                if (!was.get().equals(entry.digest())) {
                    return Optional.of("is not what its row says in " + before.called());
                }
                copy(entry, before);
                there = rows.digest(stores.now(), entry);
            }
            return there.filter(entry.digest()::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of("is not what its row says in " + stores.now().called());
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.of("cannot be read: " + unreadable.getMessage());
        }
    }

    private void copy(Named.Entry entry, Store before) throws IOException {
        for (String name : entry.names()) {
            if (before.has(name)) {
                Path copy = Files.createTempFile(folder, "moving", ".part");
                try {
                    try (InputStream in = Channels.newInputStream(before.open(name))) {
                        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                    stores.now().put(name, copy);
                } finally {
                    Files.deleteIfExists(copy);
                }
            }
        }
    }
}
