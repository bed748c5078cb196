package org.comity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Digests the trail every hour, and every day looks whether it still is what was digested. Whoever takes the guards off the database and
 * changes a line, or leaves one out, changes all digests from there on, and the evidence log has them.
 */
@ApplicationScoped
public class TrailDigests {
    /** A line, as it goes into a digest, with a line feed behind it: an array of JSON as PostgreSQL writes it. */
    private static final String LINES = """
            select jsonb_build_array(position, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                                     account_id, role, act, case_id, subject, details, origin)::text
              from audit_trail where position > ? and position <= ? order by position""";

    private static final String DIGESTS = """
            select number, up_to, lines, encode(digest, 'hex'), made_at,
                   coalesce(encode(lag(digest) over (order by number), 'hex'), repeat('0', 64))
              from audit_digest order by number""";

    /** Writers wait behind whoever waits for them: better another hour than a court that stands still. */
    private static final String PATIENCE = "set local lock_timeout = '200ms'";

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int ROWS_AT_ONCE = 1000;
    /** The trail of many years is read in one transaction. */
    private static final int SECONDS = 3600;

    private final DataSource database;
    private final Event<TrailDigested> digested;
    private final TrailAlarm alarm;
    private final Clock clock;

    TrailDigests(DataSource database, Event<TrailDigested> digested, TrailAlarm alarm, Clock clock) {
        this.database = database;
        this.digested = digested;
        this.alarm = alarm;
        this.clock = clock;
    }

    @Scheduled(
            every = "${comity.audit.digested-every:1h}",
            delayed = "3m",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void digest() {
        try {
            QuarkusTransaction.requiringNew()
                    .call(this::lastForGood)
                    .ifPresent(last ->
                            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> digest(last)));
        } catch (WrittenTo busy) {
            Log.info("The trail is written to all the time; it is digested in the next hour");
        }
    }

    /** Writers were not at rest for a moment. */
    private static final class WrittenTo extends RuntimeException {
        WrittenTo(SQLException refused) {
            super(refused);
        }
    }

    /**
     * The last line, once no transaction may still write one before it: who writes a line has its position before others see it. Empty if
     * there is none.
     */
    private OptionalLong lastForGood() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(PATIENCE);
            statement.execute("lock table audit_trail in share mode");
            try (ResultSet row = statement.executeQuery("select max(position) from audit_trail")) {
                row.next();
                long last = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(last);
            }
        } catch (SQLException failed) {
            if (LOCK_NOT_AVAILABLE.equals(failed.getSQLState())) {
                throw new WrittenTo(failed);
            }
            throw new IllegalStateException("trail not digested", failed);
        }
    }

    private void digest(long last) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Of two replicas the second finds that it is done.
            statement.execute("select pg_advisory_xact_lock(hashtext('audit_digest'))");
            Optional<TrailDigest> previous =
                    digests(connection, DIGESTS + " desc limit 1").stream().findFirst();
            long from = previous.map(TrailDigest::upTo).orElse(0L);
            String before = previous.map(TrailDigest::digest).orElse(TrailDigest.NONE);
            Lines lines = read(connection, before, from, last);
            if (lines.count() == 0) {
                return;
            }
            TrailDigest made = new TrailDigest(
                    previous.map(TrailDigest::number).orElse(0L) + 1,
                    last,
                    lines.count(),
                    lines.digest(),
                    before,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            keep(connection, made);
            digested.fire(new TrailDigested(made, previous.orElse(null)));
        } catch (SQLException failed) {
            throw new IllegalStateException("trail not digested", failed);
        }
    }

    private static void keep(Connection connection, TrailDigest made) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_digest (number, up_to, lines, digest, made_at) values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, made.number());
            insert.setLong(2, made.upTo());
            insert.setLong(3, made.lines());
            insert.setBytes(4, HexFormat.of().parseHex(made.digest()));
            insert.setObject(5, made.at().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** @throws IllegalStateException naming the first lines that are not what was digested */
    @Scheduled(every = "24h", delayed = "30m", concurrentExecution = ConcurrentExecution.SKIP)
    public void check() {
        QuarkusTransaction.requiringNew()
                .timeout(SECONDS)
                .call(this::firstChanged)
                .ifPresent(changed -> {
                    String what =
                            "The trail of acts is not what was digested: of the %d lines up to position %d some were changed, added or taken away"
                                    .formatted(changed.lines(), changed.upTo());
                    alarm.raise(what);
                    throw new IllegalStateException(what);
                });
    }

    private Optional<TrailDigest> firstChanged() {
        try (Connection connection = database.getConnection()) {
            String before = TrailDigest.NONE;
            long from = 0;
            for (TrailDigest each : digests(connection, DIGESTS)) {
                Lines lines = read(connection, before, from, each.upTo());
                if (lines.count() != each.lines() || !lines.digest().equals(each.digest())) {
                    return Optional.of(each);
                }
                before = each.digest();
                from = each.upTo();
            }
            return Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException("trail not checked", failed);
        }
    }

    private static List<TrailDigest> digests(Connection connection, String query) throws SQLException {
        List<TrailDigest> digests = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                digests.add(new TrailDigest(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(6),
                        row.getObject(5, OffsetDateTime.class).toInstant()));
            }
        }
        return digests;
    }

    /** @param digest of these and all before them, in hexadecimal */
    private record Lines(long count, String digest) {}

    private static Lines read(Connection connection, String before, long after, long upTo) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LINES)) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setLong(1, after);
            query.setLong(2, upTo);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(before));
            long count = 0;
            try (ResultSet row = query.executeQuery()) {
                for (; row.next(); count++) {
                    digest.update(row.getString(1).getBytes(UTF_8));
                    digest.update((byte) '\n');
                }
            }
            return new Lines(count, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
