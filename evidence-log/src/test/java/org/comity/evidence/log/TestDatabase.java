package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One real PostgreSQL for all tests of a JVM, and a new database on it for each. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    private TestDatabase() {}

    /** A database with the tables of the log and nothing in them. */
    public static DataSource fresh() throws IOException, SQLException {
        DataSource database = ofTheLastRelease();
        migrate(database, "V0_3_1__evidence_in_batches.sql");
        migrate(database, "V0_3_2__evidence_queue_by_index.sql");
        migrate(database, "V0_3_3__evidence_cosignatures.sql");
        migrate(database, "V0_3_4__evidence_timestamps.sql");
        return database;
    }

    /** As a backup of it is, taken now. */
    public static synchronized DataSource copyOf(DataSource original) throws SQLException {
        String from;
        try (Connection connection = original.getConnection()) {
            from = connection.getCatalog();
        }
        String name = "log" + COUNT.incrementAndGet();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement create = connection.createStatement()) {
            create.execute("create database " + name + " template " + from);
        }
        return postgres.getDatabase("postgres", name);
    }

    /** A database as the last release left it. */
    static synchronized DataSource ofTheLastRelease() throws IOException, SQLException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.builder().start();
        }
        String name = "log" + COUNT.incrementAndGet();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement create = connection.createStatement()) {
            create.execute("create database " + name);
        }
        DataSource database = postgres.getDatabase("postgres", name);
        migrate(database, "V0_3__evidence_log.sql");
        return database;
    }

    static void migrate(DataSource database, String migration) throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                Statement create = connection.createStatement();
                InputStream sql = TestDatabase.class.getResourceAsStream("/db/migration/" + migration)) {
            create.execute(new String(sql.readAllBytes(), UTF_8));
        }
    }
}
