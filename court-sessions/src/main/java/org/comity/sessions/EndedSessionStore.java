package org.comity.sessions;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.comity.events.Listens;
import org.comity.http.EndedSessions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The sessions that ended while a token of theirs may still be held. One replica hears of an end and writes it down; every
 * replica reads the table every few seconds, so that all refuse a token within half a minute of the end of its session.
 */
@ApplicationScoped
class EndedSessionStore implements EndedSessions {
    private final DataSource database;
    private final Clock clock;
    private final Duration kept;
    // Written by the scheduler only, read by every request.
    private volatile Set<String> ended = Set.of();

    EndedSessionStore(
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "comity.retention.ended_session.kept") Duration kept) {
        this.database = database;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public boolean contain(String sessionId) {
        return ended.contains(sessionId);
    }

    @Listens
    void on(SessionEnded fact) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ended_session (session_id, ended_at) values (?, ?) on conflict do nothing")) {
            insert.setObject(1, fact.sessionId());
            insert.setObject(2, fact.endedAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select session_id from ended_session where ended_at > ?")) {
            select.setObject(1, clock.instant().minus(kept).atOffset(ZoneOffset.UTC));
            Set<String> now = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    now.add(row.getString(1));
                }
            }
            ended = Set.copyOf(now);
        }
    }
}
