package org.comity.benchmarks;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.comity.evidence.log.EvidenceLog;

/** An evidence log of its own in the stack's durable database, with a plain table beside it to hold it against. */
final class LogDatabase {
    private static final String DATABASE = "service_of_process";
    private static final List<String> MIGRATIONS = List.of(
            "V0_3__evidence_log.sql",
            "V0_3_1__evidence_in_batches.sql",
            "V0_3_2__evidence_queue_by_index.sql",
            "V0_3_3__evidence_cosignatures.sql",
            "V0_3_4__evidence_timestamps.sql");

    private LogDatabase() {}

    /** @param schema made anew */
    static AgroalDataSource of(Stack stack, String schema, int connections) throws IOException, SQLException {
        return at(
                "jdbc:postgresql://127.0.0.1:" + stack.databasePort() + "/" + DATABASE,
                DATABASE,
                stack.databasePassword(DATABASE),
                schema,
                connections);
    }

    static AgroalDataSource at(String url, String user, String password, String schema, int connections)
            throws IOException, SQLException {
        AgroalDataSource database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(
                        pool -> pool.maxSize(connections).connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(url + "?currentSchema=" + schema)
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(password)))));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
            statement.execute("create schema " + schema);
            for (String migration : MIGRATIONS) {
                statement.execute(text(migration));
            }
            statement.execute("create table plain (id bigint generated always as identity primary key,"
                    + " origin text not null, entry bytea not null)");
        } catch (SQLException failed) {
            database.close();
            throw failed;
        }
        return database;
    }

    private static String text(String migration) throws IOException {
        try (InputStream sql = EvidenceLog.class.getResourceAsStream("/db/migration/" + migration)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
