package org.comity.filing.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.comity.events.Listens;

/**
 * The courts that have a clerk who can sign in, as the gateway counted last, all in one. Until it has counted, in the first seconds of an
 * installation, nothing is known of any.
 */
@ApplicationScoped
public class StaffedCourts {
    /** A count that comes a second time, from the dead letters, does not undo a later one. */
    private static final String KEEP = """
            insert into staffed_courts as known (courts, counted_at) values (?, ?)
            on conflict (the_last) do update set courts = excluded.courts, counted_at = excluded.counted_at
             where known.counted_at <= excluded.counted_at""";

    /** Asks {@link Known#isStaffed} of one court, which is the parameter; a part of others' statements. */
    public static final String IS_STAFFED = "coalesce((select ? = any(courts) from staffed_courts), true)";

    private final DataSource database;

    StaffedCourts(DataSource database) {
        this.database = database;
    }

    /**
     * @param counted whether the gateway has counted yet
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
                PreparedStatement select = connection.prepareStatement("select courts from staffed_courts");
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new Known(true, Set.of((String[]) row.getArray(1).getArray()))
                    : new Known(false, Set.of());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Listens
    void on(StaffedCourtsCounted fact) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setArray(1, connection.createArrayOf("text", fact.courts().toArray()));
            keep.setObject(2, fact.countedAt().atOffset(ZoneOffset.UTC));
            keep.executeUpdate();
        }
    }

    record StaffedCourtsCounted(Set<String> courts, Instant countedAt) {}
}
