package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * A copy of all databases as they are at one moment, taken while the server works: PostgreSQL's own functions for a backup of its files
 * (its manual, 25.3.4), because the server that comes with this module brings no {@code pg_basebackup}.
 */
final class BaseBackup {
    /** What a server makes anew when it starts. */
    private static final Set<String> MADE_ANEW = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_wal");

    private static final String NAME = "postgres";

    private final Path data;
    private final int port;
    private final String password;

    /** @param password of the superuser */
    BaseBackup(Path data, int port, String password) {
        this.data = data;
        this.port = port;
        this.password = password;
    }

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /**
     * @param asSoonAsTaken runs right after the moment whose state the copy has
     * @throws StackProblem if the server does not let itself be copied
     */
    void into(BackupFolder backup, Work asSoonAsTaken) throws IOException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", Postgres.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            // Holds what the server writes meanwhile until it was copied, and goes with this connection.
            statement.execute("select pg_create_physical_replication_slot('comity_backup', true, true)");
            String first =
                    answer(statement, "select pg_walfile_name(pg_backup_start('comity backup', fast => true))", 1);
            backup.add(data, NAME, path -> !MADE_ANEW.contains(path) && !isTemporary(path));
            String[] end = new String[2];
            try (ResultSet row = statement.executeQuery(
                    "select pg_walfile_name(lsn), labelfile from pg_backup_stop(wait_for_archive => false)")) {
                row.next();
                end[0] = row.getString(1);
                end[1] = row.getString(2);
            }
            asSoonAsTaken.run();
            backup.write(end[1], NAME + "/backup_label");
            // Not what was written later: the databases must not know of files that are not in the backup.
            backup.add(
                    data.resolve("pg_wal"),
                    NAME + "/pg_wal",
                    file -> file.endsWith(".history") || file.compareTo(first) >= 0 && file.compareTo(end[0]) <= 0);
            for (String empty : MADE_ANEW) {
                if (empty.startsWith("pg_")) {
                    PrivateFolder.make(backup.data(NAME).resolve(empty));
                }
            }
        } catch (SQLException failed) {
            throw new StackProblem("PostgreSQL could not be copied: " + failed.getMessage(), failed);
        }
    }

    private static boolean isTemporary(String path) {
        return path.contains("pgsql_tmp");
    }

    private static String answer(Statement statement, String question, int column) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(column);
        }
    }
}
