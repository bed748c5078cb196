package org.comity.evidence.log;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A connection to the real database whose process dies at a chosen step; PostgreSQL then sees the socket close. */
class CrashingDataSource implements DataSource {
    enum Step {
        BEFORE_THE_ENTRY_WAITS("insert into evidence_pending", 0, false),
        BEFORE_ANYTHING("select pg_advisory", 0, false),
        BEFORE_LEAVES("insert into evidence_leaf", 0, false),
        BEFORE_THE_QUEUE_IS_CLEARED("delete from evidence_pending", 0, false),
        BEFORE_TILES("insert into evidence_tile", 0, false),
        BEFORE_THE_BATCH_COMMITS("", 1, false),
        AFTER_THE_BATCH_COMMITTED("", 1, true),
        BEFORE_THE_CHECKPOINT_IS_KEPT("insert into evidence_checkpoint", 0, false),
        BEFORE_THE_CHECKPOINT_COMMITS("", 2, false),
        AFTER_THE_CHECKPOINT_COMMITTED("", 2, true),
        NEVER("", 0, false);

        private final String statement;
        private final int commit;
        private final boolean after;

        Step(String statement, int commit, boolean after) {
            this.statement = statement;
            this.commit = commit;
            this.after = after;
        }

        private boolean isBefore(String method, Object[] arguments, int commits) {
            return !after
                    && (method.equals("commit")
                            ? commits == commit
                            : !statement.isEmpty()
                                    && method.equals("prepareStatement")
                                    && arguments[0].toString().strip().startsWith(statement));
        }
    }

    /** What a process does not say any more when it is killed. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final DataSource real;
    private final Step dies;
    /** What happens then; if it returns, the connection is gone and whoever works with it learns of a {@link Crash}. */
    private final Runnable death;

    private int commits;

    CrashingDataSource(DataSource real, Step dies) {
        this(real, dies, () -> {});
    }

    CrashingDataSource(DataSource real, Step dies, Runnable death) {
        this.real = real;
        this.dies = dies;
        this.death = death;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = real.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean commit = method.getName().equals("commit");
                    commits += commit ? 1 : 0;
                    if (dies.isBefore(method.getName(), arguments, commits)) {
                        throw died(connection);
                    }
                    try {
                        Object result = method.invoke(connection, arguments);
                        if (dies.after && commit && commits == dies.commit) {
                            throw died(connection);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Crash died(Connection connection) throws SQLException {
        death.run();
        connection.abort(Runnable::run);
        return new Crash();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
