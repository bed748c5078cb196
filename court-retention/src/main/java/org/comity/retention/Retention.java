package org.comity.retention;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Deletes rows that are older than {@link RetentionConfig} keeps them, every hour, in small transactions. Replicas may do it
 * at the same time.
 */
@ApplicationScoped
public class Retention {
    private static final int ROWS_AT_ONCE = 1000;

    private final DataSource database;
    private final Map<String, RetentionConfig.Rule> rules;
    private final Clock clock;

    Retention(DataSource database, RetentionConfig config, Clock clock) {
        this.database = database;
        this.rules = config.tables();
        this.clock = clock;
    }

    /** A rule that names no table or column would keep personal data for ever without a word; the service does not start. */
    void check(@Observes StartupEvent started) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, RetentionConfig.Rule> rule : rules.entrySet()) {
                statement.execute("select %s from %s limit 0"
                        .formatted(
                                statement.enquoteIdentifier(rule.getValue().since(), true),
                                statement.enquoteIdentifier(rule.getKey(), true)));
            }
        }
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void deleteWhatIsTooOld() throws SQLException {
        for (Map.Entry<String, RetentionConfig.Rule> rule : rules.entrySet()) {
            long deleted = 0;
            int last;
            do {
                last = deleteSome(rule.getKey(), rule.getValue());
                deleted += last;
            } while (last == ROWS_AT_ONCE);
            if (deleted > 0) {
                Log.infof(
                        "%d rows of %s were older than %s",
                        deleted, rule.getKey(), rule.getValue().kept());
            }
        }
    }

    private int deleteSome(String table, RetentionConfig.Rule rule) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement names = connection.createStatement();
                PreparedStatement delete = connection.prepareStatement("""
                        delete from %1$s
                         where ctid = any (array(select ctid from %1$s where %2$s < ? order by %2$s limit %3$d for update skip locked))""".formatted(
                                names.enquoteIdentifier(table, true),
                                names.enquoteIdentifier(rule.since(), true),
                                ROWS_AT_ONCE))) {
            delete.setObject(1, clock.instant().minus(rule.kept()).atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }
}
