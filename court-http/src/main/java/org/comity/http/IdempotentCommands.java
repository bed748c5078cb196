package org.comity.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The commands that were run, with their answers, in the transaction of the command itself. */
@ApplicationScoped
public class IdempotentCommands {
    private final DataSource database;

    IdempotentCommands(DataSource database) {
        this.database = database;
    }

    /**
     * Takes a key for one command. Waits for another request that holds the key and has not committed yet.
     *
     * @return false if the command was run before
     */
    boolean begin(UUID accountId, String key, String request) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into idempotent_command (account_id, key, request) values (?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, accountId);
            insert.setString(2, key);
            insert.setString(3, request);
            return insert.executeUpdate() == 1;
        }
    }

    void answered(UUID accountId, String key, String answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update idempotent_command set answer = ? where account_id = ? and key = ?")) {
            update.setString(1, answer);
            update.setObject(2, accountId);
            update.setString(3, key);
            update.executeUpdate();
        }
    }

    Stored require(UUID accountId, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select request, answer from idempotent_command where account_id = ? and key = ?")) {
            select.setObject(1, accountId);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Stored(row.getString(1), row.getString(2));
            }
        }
    }

    /**
     * Forgets the commands of an account whose answers name this thing, since it was deleted with all that people wrote in it. One
     * of them that comes again is run as a new one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID accountId, UUID deleted) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from idempotent_command where account_id = ? and position(? in answer) > 0")) {
            delete.setObject(1, accountId);
            delete.setString(2, deleted.toString());
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("answers not forgotten", failed);
        }
    }

    record Stored(String request, String answer) {}
}
