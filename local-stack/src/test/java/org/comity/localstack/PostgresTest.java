package org.comity.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    private static final Map<String, String> PASSWORDS = Map.of("filing", "f-secret", "hearing", "h-secret");

    @TempDir
    Path folder;

    @Test
    @DisplayName("what was stored is there after a restart, and each service opens its own database only")
    void keepsDataAndKeepsServicesApart() throws Exception {
        try (Postgres postgres = Postgres.start(folder.resolve("data"), FreePort.any(), PASSWORDS);
                Connection connection = connect(postgres, "filing", "filing", "f-secret");
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('送达')");
        }

        try (Postgres postgres = Postgres.start(folder.resolve("data"), FreePort.any(), PASSWORDS)) {
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
        Postgres.start(data, FreePort.any(), PASSWORDS).close();
        Files.write(data.resolve("global/pg_control"), new byte[100]);
        byte[] before = Files.readAllBytes(data.resolve("PG_VERSION"));

        assertThatThrownBy(() -> Postgres.start(data, FreePort.any(), PASSWORDS))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("--fresh");
        assertThat(Files.readAllBytes(data.resolve("PG_VERSION"))).isEqualTo(before);
        assertThat(Files.size(data.resolve("global/pg_control"))).isEqualTo(100);
    }

    private static Connection connect(Postgres postgres, String database, String role, String password)
            throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database, role, password);
    }
}
