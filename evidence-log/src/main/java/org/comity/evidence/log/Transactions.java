package org.comity.evidence.log;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work on the database of a log. What the database cannot do now is {@link LogUnavailable}. */
record Transactions(DataSource database) {
    @FunctionalInterface
    interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T inOne(Query<T> query) {
        return with(connection -> {
            connection.setAutoCommit(false);
            try {
                T result = query.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    <T> T with(Query<T> query) {
        try (Connection connection = database.getConnection()) {
            return query.on(connection);
        } catch (SQLException e) {
            throw new LogUnavailable(e);
        }
    }
}
