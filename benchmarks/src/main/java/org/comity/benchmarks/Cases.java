package org.comity.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Cases of one court, written inside of PostgreSQL by statements that make their rows up themselves. Where there are many, what is
 * asked of each row is asked of all of them at the end: its indexes are built when the rows are there, and who it refers to is
 * known to be there.
 */
final class Cases {
    static final String COURT = "浙01";
    private static final String TABLES = "submission, case_file, case_party, assignee, deadline";
    private static final int STEP = 25_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    /** Fewer than these are written sooner than the indexes of what is there already could be built again. */
    private static final int MANY = 50_000;

    private static final String THEIR_INDEXES = """
            select i.indexname, i.indexdef from pg_indexes i
             where i.tablename in ('submission', 'case_file', 'case_party', 'assignee', 'deadline')
               and not exists (select from pg_constraint c where c.conindid = i.indexname::regclass)""";

    private final Stack stack;
    private final String account;
    private final String clerk;

    private Cases(Stack stack, String account, String clerk) {
        this.stack = stack;
        this.account = account;
        this.clerk = clerk;
    }

    /**
     * From the one to the other, both of them too. The stack has a case that its plaintiff has filed and its clerk has accepted; some of
     * them are these people's.
     */
    static void fill(Stack stack, int from, int to) throws IOException, InterruptedException {
        try (Connection database = stack.filingDatabase();
                Statement statement = database.createStatement()) {
            awaitLastDay(statement);
            Cases cases = new Cases(
                    stack,
                    found(
                            statement,
                            "select account_id from case_party where account_id is not null order by case_registered_at desc limit 1"),
                    found(
                            statement,
                            "select registered_by from case_file where submission_id is not null order by registered_at desc limit 1"));
            if (to - from < MANY) {
                cases.write(from, to);
            } else {
                cases.writeMany(statement, from, to);
            }
            statement.execute("vacuum analyze " + TABLES);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    /** It is set when the service has heard of the case; those of the others are counted as it is. */
    private static void awaitLastDay(Statement statement) throws SQLException, IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (found(statement, "select count(*) from deadline where case_id is not null")
                .equals("0")) {
            if (System.nanoTime() > end) {
                throw new IOException("no last day runs in the case that was filed");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static String found(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private void writeMany(Statement statement, int from, int to)
            throws SQLException, IOException, InterruptedException {
        List<String> building = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(THEIR_INDEXES)) {
            while (row.next()) {
                names.add(row.getString(1));
                building.add(row.getString(2));
            }
        }
        statement.execute("drop index " + String.join(", ", names));
        write(from, to);
        sideBySide(building.stream()
                .map(index -> "set maintenance_work_mem = '512MB'; " + index)
                .toList());
    }

    private void write(int from, int to) throws IOException, InterruptedException {
        String cases;
        try (InputStream written = Cases.class.getResourceAsStream("/cases.sql")) {
            cases = new String(written.readAllBytes(), StandardCharsets.UTF_8);
        }
        sideBySide(IntStream.iterate(from, first -> first <= to, first -> first + STEP)
                .mapToObj(first -> "set session_replication_role = replica; "
                        + cases.replace(":from", String.valueOf(first))
                                .replace(":to", String.valueOf(Math.min(to, first + STEP - 1)))
                                .replace(":court", "'" + COURT + "'")
                                .replace(":account", "'" + account + "'::uuid")
                                .replace(":clerk", "'" + clerk + "'::uuid"))
                .toList());
    }

    /** As many at once as there are processors, each on a connection of the one who may do everything. */
    private void sideBySide(List<String> statements) throws IOException, InterruptedException {
        try (ExecutorService each =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Callable<Boolean>> work =
                    statements.stream().map(this::executing).toList();
            for (Future<Boolean> done : each.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private Callable<Boolean> executing(String sql) {
        return () -> {
            try (Connection database = stack.filingDatabaseAsSuperuser();
                    Statement statement = database.createStatement()) {
                return statement.execute(sql);
            }
        };
    }
}
