package org.comity.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A database on the test's own server, as the last release left it. The service's {@code released-database.sql} makes its tables and,
 * from the line {@code -- rows} on, fills them; whoever tests migrates it and compares its {@link #shape} with today's.
 *
 * @param url its address; role and password are those of the tested service
 */
public record ReleasedDatabase(String url) {
    private static final String DUMP = "released-database.sql";
    private static final String ROWS = "\n-- rows\n";
    private static final String SHAPE = """
            select concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable, column_default)
              from information_schema.columns where table_schema = 'public' and table_name <> 'flyway_schema_history'
            union all
            select concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
              from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
               and conrelid <> 'flyway_schema_history'::regclass
            union all
            select concat_ws(' ', 'index', indexdef) from pg_indexes where schemaname = 'public' and tablename <> 'flyway_schema_history'
            union all
            select concat_ws(' ', 'trigger', tgrelid::regclass, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
            union all
            select concat_ws(' ', 'function', oid::regprocedure) from pg_proc where pronamespace = 'public'::regnamespace""";

    /** Restores the dump into a new database. */
    public static ReleasedDatabase restored() throws SQLException {
        String today = property("quarkus.datasource.jdbc.url");
        String server = today.substring(0, today.lastIndexOf('/') + 1);
        String name = "released_" + System.nanoTime();
        try (Connection superuser = connect(server + "postgres", "postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("create database " + name + " owner " + property("quarkus.datasource.username"));
        }
        String[] dump = dump().split(ROWS, 2);
        try (Connection superuser = connect(server + name, "postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("set role " + property("quarkus.datasource.username"));
            statement.execute(dump[0]);
            statement.execute("reset role");
            // Rows stand in the order of their tables' names, and triggers have had their say when they were written.
            statement.execute("set session_replication_role = replica");
            statement.execute(dump[1]);
        }
        return new ReleasedDatabase(server + name);
    }

    /** The database that the tested service made for itself. */
    public static ReleasedDatabase ofToday() {
        return new ReleasedDatabase(property("quarkus.datasource.jdbc.url"));
    }

    public String user() {
        return property("quarkus.datasource.username");
    }

    public String password() {
        return property("quarkus.datasource.password");
    }

    /** Every column, constraint, index, trigger and function of the tables that are ours, a line each. */
    public Set<String> shape() throws SQLException {
        return lines(SHAPE);
    }

    /** The first column of what a query finds. */
    public Set<String> lines(String query) throws SQLException {
        try (Connection connection = connect(url, user());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            Set<String> lines = new TreeSet<>();
            while (row.next()) {
                lines.add(row.getString(1));
            }
            return lines;
        }
    }

    private static Connection connect(String url, String user) throws SQLException {
        return DriverManager.getConnection(url, user, property("quarkus.datasource.password"));
    }

    private static String property(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static String dump() {
        try (InputStream dump = Thread.currentThread().getContextClassLoader().getResourceAsStream(DUMP)) {
            return new String(dump.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
