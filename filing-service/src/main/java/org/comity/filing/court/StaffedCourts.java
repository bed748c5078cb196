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

/**
 * The courts that have a clerk who can sign in, as the gateway counted last. A court that was never counted has none; but where no
 * court was counted yet, in the first seconds of an installation, nothing is known of any.
 */
@ApplicationScoped
public class StaffedCourts {
    /** A count that comes a second time, from the dead letters, does not undo a later one. */
    private static final String KEEP = """
            insert into court_staff as known (court, clerks, counted_at) values (?, ?, ?)
            on conflict (court) do update set clerks = excluded.clerks, counted_at = excluded.counted_at
             where known.counted_at <= excluded.counted_at""";

    /** Asks {@link Known#isStaffed} of one court, which is the parameter; a part of others' statements. */
    public static final String IS_STAFFED = """
            (not exists (select from court_staff)
             or exists (select from court_staff where court = ? and clerks > 0))""";

    private final DataSource database;

    StaffedCourts(DataSource database) {
        this.database = database;
    }

    /**
     * @param counted whether the gateway has told of any court yet
     * @param codes of the courts that have a clerk
     */
    public record Known(boolean counted, Set<String> codes) {
        /** Whether somebody reads what is filed at the court, as far as anything is known. */
        public boolean isStaffed(String court) {
            return !counted || codes.contains(court);
        }
    }

    public Known now() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select court, clerks from court_staff");
                ResultSet row = select.executeQuery()) {
            boolean counted = false;
            Set<String> courts = new HashSet<>();
            while (row.next()) {
                counted = true;
                if (row.getInt(2) > 0) {
                    courts.add(row.getString(1));
                }
            }
            return new Known(counted, courts);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
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
