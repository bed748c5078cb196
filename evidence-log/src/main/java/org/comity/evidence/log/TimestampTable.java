package org.comity.evidence.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.time.Stamp;
import org.comity.evidence.time.TimeToken;

/** The timestamps of one log, as PostgreSQL keeps them. */
record TimestampTable(String origin) {
    /** More than as many stamped checkpoints in a row that too few witnesses have seen are not looked through. */
    private static final int EARLIEST = 16;

    List<TimeToken> chain(Connection connection, long size) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select token from evidence_timestamp where origin = ? and tree_size = ? order by number")) {
            query.setString(1, origin);
            query.setLong(2, size);
            List<TimeToken> chain = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    chain.add(TimeToken.parse(rows.getBytes(1)));
                }
            }
            return chain;
        }
    }

    Optional<Instant> lastKept(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select kept_at from evidence_timestamp where origin = ? order by tree_size desc, number desc limit 1")) {
            query.setString(1, origin);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        }
    }

    List<SignedNote> earliest(Connection connection, long entries) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select note from evidence_checkpoint join evidence_timestamp using (origin, tree_size)
                where origin = ? and tree_size >= ? and number = 1 order by tree_size limit ?""")) {
            query.setString(1, origin);
            query.setLong(2, entries);
            query.setInt(3, EARLIEST);
            return notes(query);
        }
    }

    List<SignedNote> due(Connection connection, Instant now, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select note from evidence_checkpoint join evidence_timestamp last using (origin, tree_size)
                where origin = ? and renew_at <= ? and not exists (
                    select 1 from evidence_timestamp later
                    where later.origin = last.origin and later.tree_size = last.tree_size and later.number > last.number)
                order by renew_at limit ?""")) {
            query.setString(1, origin);
            query.setObject(2, now.atOffset(ZoneOffset.UTC));
            query.setInt(3, most);
            return notes(query);
        }
    }

    /** @return false if another process kept one of this number meanwhile */
    boolean insert(Connection connection, long size, int number, byte[] token, Stamp stamp) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into evidence_timestamp (origin, tree_size, number, token, not_later_than, renew_at)
                values (?, ?, ?, ?, ?, ?) on conflict (origin, tree_size, number) do nothing""")) {
            insert.setString(1, origin);
            insert.setLong(2, size);
            insert.setInt(3, number);
            insert.setBytes(4, token);
            insert.setObject(5, stamp.notLaterThan().atOffset(ZoneOffset.UTC));
            insert.setObject(6, stamp.renewAt().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private static List<SignedNote> notes(PreparedStatement query) throws SQLException {
        List<SignedNote> notes = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                notes.add(SignedNote.parse(rows.getString(1)));
            }
        }
        return notes;
    }
}
