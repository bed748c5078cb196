package org.comity.benchmarks;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.comity.localstack.ThrowAwayFolder;

/**
 * A checkpoint of the evidence log after each entry, in a schema of its own in the stack's database, held against the least that
 * anything durable costs there: one row inserted and committed.
 *
 * @param checkpointMillis signing with both keys, remembering on disk, storing
 * @param commitMillis an insert and its commit
 */
record CheckpointCost(Median checkpointMillis, Median commitMillis) {
    private static final int WARM_UP = 150;
    private static final int CALLS = 150;
    private static final String DATABASE = "service_of_process";

    static CheckpointCost measured(Stack stack) throws IOException {
        try (ThrowAwayFolder keys = ThrowAwayFolder.named("comity-bench-keys-");
                AgroalDataSource database = AgroalDataSource.from(pool(stack));
                Connection connection = database.getConnection()) {
            try (Statement schema = connection.createStatement()) {
                schema.execute("create schema if not exists bench");
                schema.execute(migration());
                schema.execute("create table plain (entry bytea not null)");
            }
            return measured(
                    EvidenceLog.on(
                            database,
                            LogKeys.inFolder(keys.path(), "bench.comity.example/service/2026"),
                            Clock.systemUTC()),
                    connection);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static CheckpointCost measured(EvidenceLog log, Connection connection) throws SQLException {
        List<Double> checkpoints = new ArrayList<>();
        List<Double> commits = new ArrayList<>();
        connection.setAutoCommit(false);
        for (int call = 0; call < WARM_UP + CALLS; call++) {
            byte[] entry = ("{\"entry\":" + call + "}").getBytes(StandardCharsets.US_ASCII);
            log.append(connection, entry);
            connection.commit();
            long began = System.nanoTime();
            log.checkpoint();
            long signed = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into plain (entry) values (?)")) {
                insert.setBytes(1, entry);
                insert.executeUpdate();
            }
            connection.commit();
            if (call >= WARM_UP) {
                checkpoints.add((signed - began) / 1e6);
                commits.add((System.nanoTime() - signed) / 1e6);
            }
        }
        return new CheckpointCost(Median.of(checkpoints), Median.of(commits));
    }

    private static AgroalDataSourceConfigurationSupplier pool(Stack stack) throws IOException {
        String password = stack.databasePassword(DATABASE);
        return new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(2)
                .connectionFactoryConfiguration(connection -> connection
                        .jdbcUrl("jdbc:postgresql://127.0.0.1:" + stack.databasePort() + "/" + DATABASE
                                + "?currentSchema=bench")
                        .principal(new NamePrincipal(DATABASE))
                        .credential(new SimplePassword(password))));
    }

    private static String migration() throws IOException {
        try (InputStream sql = EvidenceLog.class.getResourceAsStream("/db/migration/V0_3__evidence_log.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
