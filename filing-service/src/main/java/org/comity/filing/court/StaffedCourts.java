package org.comity.filing.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.comity.events.Listens;

/** The courts that have a clerk who can sign in, as the gateway counted last. Of a court that was never counted nobody knows one. */
@ApplicationScoped
public class StaffedCourts {
    /** A count that comes a second time, from the dead letters, does not undo a later one. */
    private static final String KEEP = """
            insert into court_staff as known (court, clerks, counted_at) values (?, ?, ?)
            on conflict (court) do update set clerks = excluded.clerks, counted_at = excluded.counted_at
             where known.counted_at <= excluded.counted_at""";

    private final DataSource database;

    StaffedCourts(DataSource database) {
        this.database = database;
    }

    /** Codes of the courts that have a clerk. */
    public Set<String> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select court from court_staff where clerks > 0");
                ResultSet row = select.executeQuery()) {
            Set<String> courts = new HashSet<>();
            while (row.next()) {
                courts.add(row.getString(1));
            }
            return courts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @param court code; null where none was chosen yet */
    public boolean contain(String court) {
        return court != null && all().contains(court);
    }

    @Listens
    void on(CourtStaffCounted fact) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, fact.court());
            keep.setInt(2, fact.clerks());
            keep.setObject(3, fact.countedAt().atOffset(ZoneOffset.UTC));
            keep.executeUpdate();
        }
    }

    record CourtStaffCounted(String court, int clerks, Instant countedAt) {}
}
