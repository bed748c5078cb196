package org.comity.evidence.log;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A connection to the real database whose process dies at a chosen step; PostgreSQL then sees the socket close. */
final class CrashingDataSource implements DataSource {
    enum Step {
        BEFORE_CHECKPOINT,
        BEFORE_INSERT,
        BEFORE_COMMIT,
        AFTER_COMMIT,
        NEVER
    }

    /** What a process does not say any more when it is killed. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final DataSource real;
    private final Step dies;

    CrashingDataSource(DataSource real, Step dies) {
        this.real = real;
        this.dies = dies;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = real.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean insert = method.getName().equals("prepareStatement")
                            && arguments[0].toString().startsWith("insert into evidence_checkpoint");
                    boolean commit = method.getName().equals("commit");
                    if (dies == Step.BEFORE_CHECKPOINT
                            || (dies == Step.BEFORE_INSERT && insert)
                            || (dies == Step.BEFORE_COMMIT && commit)) {
                        connection.abort(Runnable::run);
                        throw new Crash();
                    }
                    try {
                        Object result = method.invoke(connection, arguments);
                        if (dies == Step.AFTER_COMMIT && commit) {
                            connection.abort(Runnable::run);
                            throw new Crash();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
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
