package org.comity.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.testing.Replica;

/**
 * Many last days of which people are to be reminded at the same moment, and two processes of filing-service, of which one is
 * killed when half is done: how fast they go together, when the last one is told, and that each is told once.
 */
final class Reminders {
    static final int FEW = 6_000;
    static final int MANY = 100_000;
    private static final double SECONDS = 300;
    private static final double PER_SECOND = MANY / SECONDS;
    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Connection database;

    private Reminders(Connection database) {
        this.database = database;
    }

    /**
     * @param perSecond while both processes lived
     * @param seconds until the last one was told
     * @param events how many were written, and of how many different last days
     */
    record Measured(int due, double perSecond, double seconds, Events events) {
        List<Row> rows() {
            boolean eachOnce = events.equals(new Events(due, due));
            return List.of(
                    new Row(
                            "reminders per second, two processes",
                            "%.0f".formatted(perSecond),
                            "at least %.0f: 10⁵ in 5 minutes".formatted(PER_SECOND),
                            perSecond / PER_SECOND,
                            1,
                            true),
                    new Row(
                            "all %d reminders told, one process killed".formatted(due),
                            "%.0f s; events %d, of %d".formatted(seconds, events.written(), events.lastDays()),
                            "at most 5 minutes, each once",
                            eachOnce ? seconds / SECONDS : Double.POSITIVE_INFINITY,
                            1,
                            false));
        }
    }

    record Events(long written, long lastDays) {}

    /** The stack has a case that its plaintiff has filed, and as many other ones as are due. */
    static Measured measured(Stack stack, int due) throws IOException, InterruptedException {
        try (Connection database = stack.filingDatabase();
                Replica second = Replica.of(stack.filingProcess())) {
            Reminders reminders = new Reminders(database);
            reminders.write(due);
            return reminders.watched(due, second);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private void write(int due) throws SQLException, IOException {
        try (InputStream written = Reminders.class.getResourceAsStream("/deadlines.sql");
                Statement statement = database.createStatement()) {
            statement.execute(new String(written.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":due", String.valueOf(due))
                    .replace(":court", "'" + Cases.COURT + "'"));
        }
    }

    private Measured watched(int due, Replica second) throws SQLException, IOException, InterruptedException {
        makeDue();
        long began = System.nanoTime();
        Set<String> working = new HashSet<>();
        double perSecond = 0;
        for (long told = 0; told < due; told = told()) {
            double seconds = (System.nanoTime() - began) / 1e9;
            if (seconds > PATIENCE.toSeconds()) {
                throw new IOException("of %d last days people were reminded of %d".formatted(due, told));
            }
            if (perSecond == 0) {
                working.addAll(whoWorks());
                // A process looks for work each few seconds: one that has just started comes to it late.
                if (told > due / 2 && working.size() > 1) {
                    second.kill();
                    perSecond = told / seconds;
                }
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        requireBoth(working);
        return new Measured(due, perSecond, (System.nanoTime() - began) / 1e9, events());
    }

    private static void requireBoth(Set<String> working) throws IOException {
        if (working.size() < 2) {
            throw new IOException("only one of two processes reminds people");
        }
    }

    /** From now on all of them wait. */
    private void makeDue() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("update deadline set tell_at = now() where started_by = md5('bench')::uuid");
        }
    }

    private long told() throws SQLException {
        return count("select count(*) from deadline where told = 1 and started_by = md5('bench')::uuid");
    }

    /** Which processes hold last days in hand at this moment: each has named its connections. */
    private Set<String> whoWorks() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("""
                        select distinct a.application_name from pg_stat_activity a join pg_locks l using (pid)
                         where l.relation = 'deadline'::regclass and l.mode = 'RowExclusiveLock' and a.pid <> pg_backend_pid()""")) {
            Set<String> names = new HashSet<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    private Events events() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(*), count(distinct data::json ->> 'deadlineId') from outbox_event
                         where type = 'DeadlineNear' and (data::json ->> 'deadlineId')::uuid in (
                               select id from deadline where started_by = md5('bench')::uuid)""")) {
            row.next();
            return new Events(row.getLong(1), row.getLong(2));
        }
    }

    private long count(String question) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
