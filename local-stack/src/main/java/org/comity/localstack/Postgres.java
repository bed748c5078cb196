package org.comity.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real PostgreSQL from its own binaries, on loopback, with one database and one role for each service. */
final class Postgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** The embedded server's builder turns the first two off. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final Map<String, String> THROW_AWAY =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private final EmbeddedPostgres server;
    private final String password;

    private Postgres(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /**
     * Starts on a folder that keeps its data, or on a new one. What it acknowledged outlives a loss of power.
     *
     * @param connections how many it accepts at once, those of the superuser included
     * @param passwords by role: {@value #SUPERUSER}'s, and each service's, whose role and database have the same name
     * @throws StackProblem if the folder cannot be started from; nothing in it is changed
     */
    static Postgres startDurable(Path data, int port, int connections, Map<String, String> passwords) {
        return start(data, port, connections, passwords, DURABLE);
    }

    /** The server of a stack's folder, on a port that nobody else uses. */
    static Postgres startDurable(Folder folder) throws IOException {
        return startDurable(folder, FreePort.any());
    }

    /** The server of a stack's folder, with its databases and passwords. */
    static Postgres startDurable(Folder folder, int port) {
        return startDurable(folder.resolve("postgres"), port, Stack.CONNECTIONS, passwordsIn(folder));
    }

    /** The same on a copy that nobody needs afterwards. */
    static Postgres startThrowAway(Folder folder, int port) {
        return startThrowAway(folder.resolve("postgres"), port, Stack.CONNECTIONS, passwordsIn(folder));
    }

    private static Map<String, String> passwordsIn(Folder folder) {
        Map<String, String> passwords = new HashMap<>();
        Stack.DATABASES.forEach(database -> passwords.put(database, folder.secret("database." + database)));
        passwords.put(SUPERUSER, folder.secret("database." + SUPERUSER));
        return passwords;
    }

    /** Starts one for tests, that forgets what it acknowledged when the machine stops, and is faster for it. */
    static Postgres startThrowAway(Path data, int port, int connections, Map<String, String> passwords) {
        return start(data, port, connections, passwords, THROW_AWAY);
    }

    private static Postgres start(
            Path data, int port, int connections, Map<String, String> passwords, Map<String, String> durability) {
        stopOrphan(data);
        Path log = data.resolveSibling("postgres.log");
        Path passwordFile = data.resolveSibling("postgres.password");
        try {
            PrivateFolder.make(data.getParent());
            Files.deleteIfExists(log);
            Files.writeString(passwordFile, passwords.get(SUPERUSER));
            EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                    // Its own default is a folder that everybody on this machine may write to, and it opens whatever
                    // folder
                    // it is given: so one inside a folder that stays closed.
                    .setOverrideWorkingDirectory(PrivateFolder.make(PrivateFolder.ofThisUser())
                            .resolve("postgresql")
                            .toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setConnectConfig("password", passwords.get(SUPERUSER))
                    // The builder's "locale" settings are any options of initdb; without these two it trusts everybody
                    // here.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("shared_buffers", "32MB")
                    .setServerConfig("max_connections", String.valueOf(connections))
                    .setServerConfig("timezone", "UTC")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setPGStartupWait(PATIENCE);
            durability.forEach(server::setServerConfig);
            Postgres postgres = new Postgres(startOrSayWhy(server, log), passwords.get(SUPERUSER));
            postgres.prepare(passwords);
            postgres.askForPasswords(data);
            return postgres;
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new StackProblem(
                    "PostgreSQL could not start on " + data + ": "
                            + rootOf(failed).getMessage()
                            + "\n  The folder may be damaged. Nothing in it was changed. './comity up --fresh' sets it aside and starts anew.",
                    failed);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    /** The server's last word comes at once in its log, long before nobody waits for it any more. */
    private static EmbeddedPostgres startOrSayWhy(EmbeddedPostgres.Builder server, Path log) throws IOException {
        CompletableFuture<EmbeddedPostgres> starting = CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return server.start();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                },
                task -> Thread.ofVirtual().start(task));
        while (true) {
            try {
                return starting.get(200, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                Optional<String> lastWord = lastWord(log);
                if (lastWord.isPresent()) {
                    throw new IOException(lastWord.get());
                }
            } catch (ExecutionException failed) {
                throw new IOException(failed.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
    }

    private static Optional<String> lastWord(Path log) throws IOException {
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        return Files.readAllLines(log).stream()
                .filter(line ->
                        line.contains("PANIC:") || line.contains("FATAL:") && !line.contains("the database system is "))
                .findFirst();
    }

    int port() {
        return server.getPort();
    }

    /** Of the superuser. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, SUPERUSER, password);
    }

    private void prepare(Map<String, String> passwords) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> each : passwords.entrySet()) {
                String name = statement.enquoteIdentifier(each.getKey(), true);
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", each.getKey())) {
                    statement.execute("create role " + name + " login");
                }
                statement.execute("alter role " + name + " password " + statement.enquoteLiteral(each.getValue()));
                if (!exists(connection, "select 1 from pg_database where datname = ?", each.getKey())) {
                    statement.execute("create database " + name + " owner " + name + " encoding 'UTF8'");
                    statement.execute("revoke connect on database " + name + " from public");
                }
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Nobody comes in without a password; a folder made by an earlier version still trusted the superuser. */
    private void askForPasswords(Path data) throws IOException, SQLException {
        Files.write(
                data.resolve("pg_hba.conf"),
                List.of("# TYPE DATABASE USER ADDRESS      METHOD", "host   all      all  127.0.0.1/32 scram-sha-256"),
                StandardCharsets.UTF_8);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
    }

    /** A server left behind on this very folder, because the stack that started it was killed, is stopped first. */
    private static void stopOrphan(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            long pid = Long.parseLong(lines.getFirst().strip());
            boolean thisFolder =
                    lines.size() > 1 && Path.of(lines.get(1).strip()).equals(data.toAbsolutePath());
            ProcessHandle.of(pid)
                    .filter(process ->
                            thisFolder && process.info().command().orElse("").contains("postgres"))
                    .ifPresent(process -> {
                        process.destroy();
                        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
                    });
            if (ProcessHandle.of(pid).isEmpty()) {
                Files.deleteIfExists(pidFile);
            }
        } catch (IOException | NumberFormatException unreadable) {
            // PostgreSQL itself says what is wrong with its folder
        }
    }

    private static Throwable rootOf(Throwable failed) {
        return failed.getCause() == null ? failed : rootOf(failed.getCause());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
