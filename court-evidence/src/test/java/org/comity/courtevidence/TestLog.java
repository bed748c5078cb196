package org.comity.courtevidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.Witnesses;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.time.TimeAuthority;

/** A log on a real PostgreSQL, which can be taken away and given back. */
final class TestLog {
    private static final String ORIGIN = "log.comity.example/service/2026";
    private static final List<String> MIGRATIONS = List.of(
            "V0_3__evidence_log.sql",
            "V0_3_1__evidence_in_batches.sql",
            "V0_3_2__evidence_queue_by_index.sql",
            "V0_3_3__evidence_cosignatures.sql",
            "V0_3_4__evidence_timestamps.sql");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    final AtomicBoolean away = new AtomicBoolean();
    final LogKeys keys;
    final EvidenceLog log;
    private final DataSource database;

    TestLog(Path folder) throws IOException, SQLException {
        this(LogKeys.inFolder(folder, ORIGIN), Witnesses.none(), Optional.empty());
    }

    TestLog(LogKeys keys, Witnesses witnesses, Optional<TimeAuthority> authority) throws IOException, SQLException {
        this.keys = keys;
        database = fresh();
        log = EvidenceLog.on(orAway(database), keys, witnesses, authority, Clock.systemUTC());
    }

    /** The log that is begun in the same database when this one is closed. */
    EvidenceLog closedAndBegunAnew(Path folder, String origin) {
        return EvidenceLog.after(
                List.of(log),
                database,
                LogKeys.inFolder(folder, origin),
                Witnesses.none(),
                Optional.empty(),
                Clock.systemUTC());
    }

    static LogKeys keys(Path folder) {
        return LogKeys.inFolder(folder, ORIGIN);
    }

    void append(String entry) throws SQLException {
        try (Connection connection = database.getConnection()) {
            log.append(connection, entry.getBytes(UTF_8));
        }
    }

    long size() {
        return log.published().map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
    }

    private static synchronized DataSource fresh() throws IOException, SQLException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.builder().start();
        }
        String name = "log" + COUNT.incrementAndGet();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement create = connection.createStatement()) {
            create.execute("create database " + name);
        }
        DataSource database = postgres.getDatabase("postgres", name);
        try (Connection connection = database.getConnection();
                Statement create = connection.createStatement()) {
            for (String each : MIGRATIONS) {
                create.execute(read("/db/migration/" + each));
            }
        }
        return database;
    }

    private static String read(String resource) {
        try (InputStream sql = EvidenceLog.class.getResourceAsStream(resource)) {
            return new String(sql.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataSource orAway(DataSource real) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (away.get()) {
                        throw new SQLException("the database is away");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
