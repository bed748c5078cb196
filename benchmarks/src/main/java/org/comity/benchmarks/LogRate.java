package org.comity.benchmarks;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.comity.localstack.ThrowAwayFolder;

/**
 * How many entries the evidence log takes, durably, while it is signed as a service signs it; held against rows of the same
 * content that are inserted and committed, turn by turn. And how long an entry waits for its checkpoint, and a log of many
 * entries for its first one after a start.
 *
 * @param appendedPerSecond until a checkpoint covered the last of them
 * @param behindMillis 95 of 100 entries had a checkpoint so soon after their commit
 * @param fewMegabytes what a log object holds on the heap over the entries of the first figures, some ten thousand
 * @param manyMegabytes and over all
 * @param restartMillis keys read, one entry appended, a checkpoint, by a log that knows nothing yet
 */
record LogRate(
        Median appendedPerSecond,
        Median ratio,
        double behindMillis,
        int entries,
        double restartMillis,
        double fewMegabytes,
        double manyMegabytes) {
    static final int MANY = 1_000_000;
    private static final int CLIENTS = 64;
    private static final int TURNS = 3;
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final int PACE_PER_SECOND = 500;
    private static final int PACED_CLIENTS = 10;
    private static final double APPENDS_PER_SECOND = 1_500;
    private static final double OF_PLAIN = 0.4;
    private static final double BEHIND_MILLIS = 1_500;
    private static final double RESTART_MILLIS = 5_000;
    /** As flat as a heap can be looked at. */
    private static final double MORE_MEGABYTES = 2;
    /** As court-evidence signs. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final String ORIGIN = "bench.comity.example/rate/2026";
    /** What an event of a delivery takes, about. */
    private static final int ENTRY_BYTES = 900;

    /** One thing done by a client, in a transaction of its own. */
    private interface Deed {
        void on(Connection connection, byte[] entry) throws SQLException;
    }

    List<Row> rows() {
        return List.of(
                new Row(
                        "durable appends to the evidence log, " + CLIENTS + " clients",
                        appendedPerSecond.text("%.0f/s"),
                        "at least 1500/s",
                        appendedPerSecond.value() / APPENDS_PER_SECOND,
                        1,
                        true),
                new Row(
                        "of a plain insert and commit, " + CLIENTS + " clients",
                        ratio.text("%.2f"),
                        "at least 0.4",
                        ratio.value(),
                        OF_PLAIN,
                        true),
                new Row(
                        "p95 from commit to checkpoint at " + PACE_PER_SECOND + "/s",
                        "%.0f ms".formatted(behindMillis),
                        "at most 1500 ms",
                        behindMillis / BEHIND_MILLIS,
                        1,
                        false),
                new Row(
                        "first checkpoint over %d entries".formatted(entries),
                        "%.0f ms".formatted(restartMillis),
                        "at most 5000 ms",
                        restartMillis / RESTART_MILLIS,
                        1,
                        false),
                new Row(
                        "memory that a log of so many holds",
                        "%.1f MB; %.1f MB before they came".formatted(manyMegabytes, fewMegabytes),
                        "at most 2 MB more",
                        (manyMegabytes - fewMegabytes) / MORE_MEGABYTES,
                        1,
                        false));
    }

    static LogRate measured(Stack stack, int entries) throws IOException, InterruptedException {
        try (AgroalDataSource database = LogDatabase.of(stack, "bench_rate", CLIENTS + 3)) {
            return measured(database, entries);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    static LogRate measured(AgroalDataSource database, int entries)
            throws IOException, InterruptedException, SQLException {
        try (ThrowAwayFolder keys = ThrowAwayFolder.named("comity-bench-keys-")) {
            EvidenceLog log = EvidenceLog.on(database, LogKeys.inFolder(keys.path(), ORIGIN), Clock.systemUTC());
            Deed append = log::append;
            List<Double> appends = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int turn = 0; turn <= TURNS; turn++) {
                double plain = perSecond(database, LogRate::insert, () -> {});
                double appended = perSecond(database, append, log::checkpoint);
                // The first turn warms up.
                if (turn > 0) {
                    appends.add(appended);
                    ratios.add(appended / plain);
                }
            }
            double behind = behindMillis(database, log);
            double few = megabytes(database, keys.path());
            fill(database, log, entries);
            double many = megabytes(database, keys.path());
            long began = System.nanoTime();
            EvidenceLog again = EvidenceLog.on(database, LogKeys.inFolder(keys.path(), ORIGIN), Clock.systemUTC());
            try (Connection connection = database.getConnection()) {
                again.append(connection, entry(0, 0));
            }
            again.checkpoint();
            double restart = (System.nanoTime() - began) / 1e6;
            return new LogRate(Median.of(appends), Median.of(ratios), behind, entries, restart, few, many);
        }
    }

    private static double megabytes(AgroalDataSource database, Path keys) throws SQLException {
        long before = heap();
        EvidenceLog log = EvidenceLog.on(database, LogKeys.inFolder(keys, ORIGIN), Clock.systemUTC());
        try (Connection connection = database.getConnection()) {
            log.append(connection, entry(0, 0));
        }
        log.checkpoint();
        double held = (heap() - before) / 1e6;
        Reference.reachabilityFence(log);
        return held;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** @param sign done again and again beside the clients, with a pause, and once more after the last of them */
    private static double perSecond(AgroalDataSource database, Deed deed, Runnable sign) throws InterruptedException {
        AtomicBoolean running = new AtomicBoolean(true);
        AtomicLong done = new AtomicLong();
        long began = System.nanoTime();
        long end = began + TURN.toNanos();
        Thread signer = Thread.ofPlatform().start(() -> {
            while (running.get()) {
                sign.run();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                clients.execute(() -> repeat(database, deed, number, end, done));
            }
        }
        running.set(false);
        signer.join();
        sign.run();
        return done.get() / ((System.nanoTime() - began) / 1e9);
    }

    private static void repeat(AgroalDataSource database, Deed deed, int client, long end, AtomicLong done) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                deed.on(connection, entry(client, System.nanoTime()));
                connection.commit();
                done.incrementAndGet();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void insert(Connection connection, byte[] entry) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into plain (origin, entry) values (?, ?)")) {
            insert.setString(1, ORIGIN);
            insert.setBytes(2, entry);
            insert.executeUpdate();
        }
    }

    private static double behindMillis(AgroalDataSource database, EvidenceLog log) throws InterruptedException {
        Queue<Long> committed = new ConcurrentLinkedQueue<>();
        List<Double> waited = new ArrayList<>();
        long end = System.nanoTime() + 2 * TURN.toNanos();
        AtomicLong next = new AtomicLong(System.nanoTime());
        try (ExecutorService clients = Executors.newFixedThreadPool(PACED_CLIENTS)) {
            for (int client = 0; client < PACED_CLIENTS; client++) {
                int number = client;
                clients.execute(() -> pace(database, log, number, end, next, committed));
            }
            while (System.nanoTime() < end) {
                // What had committed before it began, it covers.
                List<Long> covered = new ArrayList<>();
                for (Long at = committed.poll(); at != null; at = committed.poll()) {
                    covered.add(at);
                }
                log.checkpoint();
                long signed = System.nanoTime();
                covered.forEach(at -> waited.add((signed - at) / 1e6));
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        log.checkpoint();
        waited.sort(null);
        return waited.get(waited.size() * 95 / 100);
    }

    private static void pace(
            AgroalDataSource database, EvidenceLog log, int client, long end, AtomicLong next, Queue<Long> committed) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (long at = nextOf(next); at < end; at = nextOf(next)) {
                LockSupport.parkNanos(at - System.nanoTime());
                log.append(connection, entry(client, System.nanoTime()));
                connection.commit();
                committed.add(System.nanoTime());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long nextOf(AtomicLong next) {
        return next.getAndAdd(1_000_000_000L / PACE_PER_SECOND);
    }

    private static void fill(AgroalDataSource database, EvidenceLog log, int entries) throws SQLException {
        int chunk = 100_000;
        for (int from = 0; from < entries; from += chunk) {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement("""
                            insert into evidence_pending (origin, entry)
                            select ?, convert_to(rpad('{"filled":' || i || '}', ?, ' '), 'UTF8')
                            from generate_series(?, ?) i""")) {
                insert.setString(1, ORIGIN);
                insert.setInt(2, ENTRY_BYTES);
                insert.setInt(3, from);
                insert.setInt(4, Math.min(from + chunk, entries) - 1);
                insert.executeUpdate();
            }
            log.checkpoint();
        }
    }

    private static byte[] entry(int client, long moment) {
        String text = "{\"client\":" + client + ",\"moment\":" + moment + "}";
        return (text + " ".repeat(ENTRY_BYTES - text.length())).getBytes(StandardCharsets.US_ASCII);
    }
}
