package org.comity.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    private static final Map<String, String> PASSWORDS =
            Map.of("postgres", "p-secret", "filing", "f-secret", "hearing", "h-secret");

    private static final int CONNECTIONS = 20;

    @TempDir
    Path folder;

    @Test
    @DisplayName("what was stored is there after a restart, and each service opens its own database only")
    void keepsDataAndKeepsServicesApart() throws Exception {
        try (Postgres postgres = started();
                Connection connection = connect(postgres, "filing", "filing", "f-secret");
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('送达')");
        }

        try (Postgres postgres = started()) {
            try (Connection connection = connect(postgres, "filing", "filing", "f-secret");
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select word from kept")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("送达");
            }
            assertThatThrownBy(() -> connect(postgres, "filing", "filing", "guessed"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> connect(postgres, "filing", "hearing", "h-secret"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    @DisplayName("a damaged data folder is named, with what to do, and is not changed")
    void namesADamagedFolder() throws IOException {
        Path data = folder.resolve("data");
        started().close();
        Files.write(data.resolve("global/pg_control"), new byte[100]);
        byte[] before = Files.readAllBytes(data.resolve("PG_VERSION"));

        assertThatThrownBy(() -> started())
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("--fresh");
        assertThat(Files.readAllBytes(data.resolve("PG_VERSION"))).isEqualTo(before);
        assertThat(Files.size(data.resolve("global/pg_control"))).isEqualTo(100);
    }

    @Test
    @DisplayName("what the stack's server acknowledged outlives a loss of power; only a throw-away server forgets")
    void isDurable() throws Exception {
        try (Postgres postgres = started()) {
            assertThat(settings(postgres)).isEqualTo(List.of("on", "on", "on"));
        }
        try (Postgres postgres =
                Postgres.startThrowAway(folder.resolve("thrown-away"), FreePort.any(), CONNECTIONS, PASSWORDS)) {
            assertThat(settings(postgres)).isEqualTo(List.of("off", "off", "off"));
        }
    }

    @Test
    @DisplayName(
            "nobody comes in without a password, the superuser neither, and other users of the machine see no file")
    void isClosedToNeighbours() throws Exception {
        try (Postgres postgres = started()) {
            assertThatThrownBy(() -> connect(postgres, "postgres", "postgres", ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThat(answers(postgres, "show unix_socket_directories")).containsExactly("");
            assertThat(answers(postgres, "select auth_method from pg_hba_file_rules"))
                    .containsOnly("scram-sha-256");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(PrivateFolder.ofThisUser())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    @DisplayName("a folder of an earlier version, which trusted the superuser, is closed when it is started from")
    void closesAnEarlierFolder() throws Exception {
        try (Postgres postgres = started();
                Connection connection = connect(postgres, "postgres", "postgres", "p-secret");
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password null");
        }
        Files.writeString(folder.resolve("data/pg_hba.conf"), "host all postgres 127.0.0.1/32 trust\n");

        try (Postgres postgres = started()) {
            assertThatThrownBy(() -> connect(postgres, "postgres", "postgres", "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    private Postgres started() throws IOException {
        return Postgres.startDurable(folder.resolve("data"), FreePort.any(), CONNECTIONS, PASSWORDS);
    }

    private static List<String> settings(Postgres postgres) throws SQLException {
        List<String> settings = new ArrayList<>();
        for (String name : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            settings.addAll(answers(postgres, "show " + name));
        }
        return settings;
    }

    private static List<String> answers(Postgres postgres, String question) throws SQLException {
        try (Connection connection = connect(postgres, "postgres", "postgres", "p-secret");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            List<String> answers = new ArrayList<>();
            while (row.next()) {
                answers.add(row.getString(1));
            }
            return answers;
        }
    }

    private static Connection connect(Postgres postgres, String database, String role, String password)
            throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database, role, password);
    }
}
