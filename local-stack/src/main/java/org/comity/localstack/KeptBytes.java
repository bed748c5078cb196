package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether what the databases name lies in the folders of the services: each document and each part of a recording, by the digest in its
 * row; and whether the evidence logs have all that they have signed.
 */
final class KeptBytes {
    /** A service, the database that names files in its folder, and how: each path in the folder, and its SHA-256. */
    private record Named(String service, String database, String query) {}

    private static final List<Named> NAMED =
            List.of(new Named("filing-service", "filing", """
                    select distinct 'documents/' || left(digest, 2) || '/' || digest, digest from (
                        select digest from document
                        union all select digest from paper
                        union all select digest from court_document
                        union all select sealed_digest from refusal_ruling
                        union all select outcome_digest from refusal_ruling) named
                    where digest is not null"""), new Named("hearing-service", "hearing", """
                    select 'recordings/' || hearing_id || '/' || recording_id || '/' || number || case when tracks then '.zip' else '.webm' end, digest
                    from recording_segment
                    union all select 'films/' || hearing_id || '/' || film_id || '/' || number || '.part', digest from film_part"""));

    /** The folder of each log's keys, and the database that has its entries. */
    static final Map<String, String> LOGS = Map.of(
            "filing-service/evidence-log", "filing",
            "service-of-process-service/log", "service_of_process",
            "hearing-service/evidence-log", "hearing");

    private final Path data;
    private final Postgres postgres;

    /** @param data of a stack, with the folders of its services */
    KeptBytes(Path data, Postgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    /** What was found to be there; of the files, how many lie encrypted, so that what they say was not looked at. */
    record Found(long files, long encrypted, long entries) {
        /** A sentence of what a person is told, or nothing. */
        String notOpened() {
            return encrypted == 0
                    ? ""
                    : "  %d of them lie encrypted: they are there, and filing notices when it reads one that was changed.%n"
                            .formatted(encrypted);
        }
    }

    /** @throws StackProblem naming what is missing or changed */
    Found check() throws IOException {
        List<String> wrong = new ArrayList<>();
        try {
            long files = 0;
            long encrypted = 0;
            for (Named each : NAMED) {
                long[] found = files(each, wrong);
                files += found[0];
                encrypted += found[1];
            }
            long entries = 0;
            for (Map.Entry<String, String> log : LOGS.entrySet()) {
                entries += entries(log.getKey(), log.getValue(), wrong);
            }
            if (!wrong.isEmpty()) {
                throw new StackProblem("Not everything is there that the databases name:\n  "
                        + String.join("\n  ", wrong.subList(0, Math.min(20, wrong.size())))
                        + (wrong.size() > 20 ? "\n  and " + (wrong.size() - 20) + " more" : ""));
            }
            return new Found(files, encrypted, entries);
        } catch (SQLException failed) {
            throw new StackProblem("The databases cannot be read: " + failed.getMessage(), failed);
        }
    }

    /** How many there are, and how many of these are encrypted. */
    private long[] files(Named named, List<String> wrong) throws SQLException, IOException {
        long files = 0;
        long encrypted = 0;
        try (Connection connection = postgres.connect(named.database());
                Statement statement = connection.createStatement()) {
            if (!isThere(statement, "flyway_schema_history")) {
                return new long[2]; // the service never ran
            }
            try (ResultSet row = statement.executeQuery(named.query())) {
                for (; row.next(); files++) {
                    Path file = data.resolve(named.service()).resolve(row.getString(1));
                    // What is in it, only filing can tell, which has the key.
                    if (Files.exists(file.resolveSibling(file.getFileName() + ".enc"))) {
                        encrypted++;
                    } else if (Files.notExists(file)) {
                        wrong.add(named.service() + "/" + row.getString(1) + " is missing");
                    } else if (!BackupFolder.sumOf(file).equals(row.getString(2))) {
                        wrong.add(named.service() + "/" + row.getString(1) + " was changed");
                    }
                }
            }
        }
        return new long[] {files, encrypted};
    }

    /** How many entries the log has; at least as many as the checkpoint beside its keys says, or it would contradict itself. */
    private long entries(String folder, String database, List<String> wrong) throws SQLException, IOException {
        Path published = data.resolve(folder).resolve("published-checkpoint");
        if (Files.notExists(published)) {
            return 0;
        }
        List<String> checkpoint = Files.readAllLines(published);
        long signed = Long.parseLong(checkpoint.get(1));
        try (Connection connection = postgres.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from evidence_leaf where origin = "
                        + statement.enquoteLiteral(checkpoint.getFirst()))) {
            row.next();
            long entries = row.getLong(1);
            if (entries < signed) {
                wrong.add("the log " + checkpoint.getFirst() + " has signed " + signed + " entries and has " + entries);
            }
            return entries;
        }
    }

    static boolean isThere(Statement statement, String table) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select to_regclass(" + statement.enquoteLiteral(table) + ") is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
