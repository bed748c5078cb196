package org.comity.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    @Inject
    Retention retention;

    @Inject
    DataSource database;

    @BeforeEach
    void noUmbrella() throws SQLException {
        execute("delete from umbrella");
    }

    @Test
    @DisplayName("a row goes when it is older than it is kept, not sooner; one whose time has not begun stays")
    void deletesByAge() throws SQLException {
        execute("""
                insert into umbrella values
                    (1, '2026-03-02T11:59:59.999Z'), (2, '2026-03-02T12:00:00Z'), (3, '2026-03-04T12:00:00Z'), (4, null)""");

        retention.deleteWhatIsTooOld();

        assertThat(umbrellas()).containsExactly(2, 3, 4);
    }

    @Test
    @DisplayName("many rows go in one run, in more than one transaction")
    void deletesMany() throws SQLException {
        execute("insert into umbrella select n, '2026-01-01T00:00:00Z' from generate_series(1, 2500) n");

        retention.deleteWhatIsTooOld();

        assertThat(umbrellas()).isEmpty();
    }

    @Test
    @DisplayName("a rule for a column that does not exist ends the start-up")
    void refusesAWrongRule() {
        Retention wrong = new Retention(database, rule("umbrella", "lost_at"), Clock.systemUTC());

        assertThatThrownBy(() -> wrong.check(new StartupEvent()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("lost_at");
    }

    private static RetentionConfig rule(String table, String since) {
        return () -> Map.of(table, new RetentionConfig.Rule() {
            @Override
            public String since() {
                return since;
            }

            @Override
            public Duration kept() {
                return Duration.ofDays(1);
            }
        });
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Integer> umbrellas() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number from umbrella order by number")) {
            List<Integer> numbers = new ArrayList<>();
            while (row.next()) {
                numbers.add(row.getInt(1));
            }
            return numbers;
        }
    }

    static class StoppedClock {
        @Produces
        @ApplicationScoped
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
