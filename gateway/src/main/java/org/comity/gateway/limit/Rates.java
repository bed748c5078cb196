package org.comity.gateway.limit;

import io.github.bucket4j.TimeMeter;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * How often callers may ask, over all replicas. Each decides at once, by itself; each second it tells the others by PostgreSQL what who
 * asks much has used, and learns what they have. So no request waits for the database, and who asks all replicas at once gets more than
 * their due for one second and then nothing until it is made up for.
 */
@ApplicationScoped
public class Rates {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final DataSource database;
    private final Map<Rate, Buckets> buckets = new EnumMap<>(Rate.class);

    Rates(DataSource database, LimitsConfig config) {
        this.database = database;
        count(Rate.ADDRESS, config.requestsPerMinuteAndAddress(), MINUTE);
        count(Rate.ACCOUNT, config.requestsPerMinuteAndAccount(), MINUTE);
        count(Rate.COSTLY, config.costlyPerMinuteAndCaller(), MINUTE);
        count(Rate.SIGN_IN, config.signInsPerMinuteAndAddress(), MINUTE);
        count(Rate.SERVICE_TOKEN, config.signInsPerMinuteAndAddress(), MINUTE);
        count(Rate.REGISTRATION, config.registrationsPerHourAndAddress(), Duration.ofHours(1));
        count(Rate.RENDERING, config.renderingsPerMinuteAndAddress(), MINUTE);
    }

    private void count(Rate rate, int requests, Duration period) {
        buckets.put(rate, new Buckets(requests, period, TimeMeter.SYSTEM_MILLISECONDS));
    }

    /** @return seconds to wait; 0 if the request may pass */
    long secondsToWait(Rate rate, String caller) {
        return buckets.get(rate).secondsToWait(caller);
    }

    /** Where the database cannot be asked, each replica goes on by itself. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        for (Map.Entry<Rate, Buckets> each : buckets.entrySet()) {
            List<Buckets.Used> used = each.getValue().takeUntold();
            if (!used.isEmpty()) {
                try {
                    tell(each.getKey(), each.getValue(), used);
                } catch (SQLException failed) {
                    Log.warnf("What callers used of %s was not told to the other replicas: %s", each.getKey(), failed);
                }
            }
        }
    }

    private void tell(Rate rate, Buckets of, List<Buckets.Used> used) throws SQLException {
        // In one order, so that no two replicas wait for each other's rows.
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement("""
                        insert into limited_caller as known (rate, caller, whole_at, refused, refused_at)
                        select ?, caller, now() + seconds * interval '1 second', refused, case when refused > 0 then now() end
                          from unnest(?, ?, ?) as told (caller, seconds, refused) order by caller
                        on conflict (rate, caller) do update
                           set whole_at = greatest(known.whole_at, now()) + (excluded.whole_at - now()),
                               refused = known.refused + excluded.refused,
                               refused_at = coalesce(excluded.refused_at, known.refused_at)
                        returning caller, extract(epoch from whole_at - now())""")) {
            add.setString(1, rate.name());
            add.setArray(
                    2,
                    connection.createArrayOf(
                            "text", used.stream().map(Buckets.Used::caller).toArray()));
            add.setArray(
                    3,
                    connection.createArrayOf(
                            "float8",
                            used.stream().map(each -> of.secondsOf(each.use())).toArray()));
            add.setArray(
                    4,
                    connection.createArrayOf(
                            "int8",
                            used.stream().map(each -> each.use().refused()).toArray()));
            try (ResultSet all = add.executeQuery()) {
                while (all.next()) {
                    of.settle(all.getString(1), all.getDouble(2));
                }
            }
        }
    }

    /** The callers that were refused within this time, the last one first, at most so many. */
    public List<LimitedCallerView> refusedWithin(Duration time, int most) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select rate, caller, refused, refused_at from limited_caller
                         where refused_at > now() - ? * interval '1 second' order by refused_at desc limit ?""")) {
            select.setLong(1, time.toSeconds());
            select.setInt(2, most);
            List<LimitedCallerView> callers = new ArrayList<>();
            try (ResultSet each = select.executeQuery()) {
                while (each.next()) {
                    callers.add(new LimitedCallerView(
                            Rate.valueOf(each.getString(1)),
                            each.getString(2),
                            each.getLong(3),
                            each.getTimestamp(4).toInstant()));
                }
            }
            return callers;
        }
    }
}
