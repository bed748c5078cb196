package org.comity.benchmarks;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
 * @param checkpointMillis giving the entry its index, signing with both keys, remembering on disk, storing
 * @param commitMillis an insert and its commit
 */
record CheckpointCost(Median checkpointMillis, Median commitMillis) {
    private static final int WARM_UP = 150;
    private static final int CALLS = 150;

    static CheckpointCost measured(Stack stack) throws IOException {
        try (ThrowAwayFolder keys = ThrowAwayFolder.named("comity-bench-keys-");
                AgroalDataSource database = LogDatabase.of(stack, "bench_checkpoint", 2);
                Connection connection = database.getConnection()) {
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
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into plain (origin, entry) values ('', ?)")) {
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
}
