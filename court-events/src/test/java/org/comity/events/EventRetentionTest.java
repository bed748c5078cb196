package org.comity.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.comity.localstack.TestServers;
import org.comity.retention.Retention;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EventRetentionTest {
    @Inject
    Retention retention;

    @Inject
    DataSource database;

    @ConfigProperty(name = "comity.retention.inbox_event.kept")
    Duration inboxKept;

    @Test
    @DisplayName("a sent event goes after a week; one that is parked stays however old it is, for somebody to look at")
    void keepsWhatIsNotSent() throws SQLException {
        execute("""
                insert into outbox_event (event_id, type, subject, data, occurred_at, published_at, parked_at, parked_because) values
                    (gen_random_uuid(), 'Old', gen_random_uuid(), '{}', now() - interval '9 days', now() - interval '8 days', null, null),
                    (gen_random_uuid(), 'New', gen_random_uuid(), '{}', now() - interval '9 days', now() - interval '6 days', null, null),
                    (gen_random_uuid(), 'Parked', gen_random_uuid(), '{}', now() - interval '1 year', null, now() - interval '1 year', 'too large')""");

        retention.deleteWhatIsTooOld();

        assertThat(types("outbox_event where type in ('Old', 'New', 'Parked')"))
                .containsExactlyInAnyOrder("New", "Parked");
    }

    @Test
    @DisplayName("who was told an event remembers it for longer than Kafka could bring it again")
    void remembersLongerThanKafka() throws SQLException {
        execute("""
                insert into inbox_event (event_id, type, received_at) values
                    (gen_random_uuid(), 'Remembered', now() - interval '90 days'),
                    (gen_random_uuid(), 'Forgotten', now() - interval '92 days')""");

        retention.deleteWhatIsTooOld();

        assertThat(types("inbox_event where type in ('Remembered', 'Forgotten')"))
                .containsExactly("Remembered");
        assertThat(inboxKept).isGreaterThan(TestServers.KAFKA_KEEPS.multipliedBy(3));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> types(String from) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select type from " + from)) {
            List<String> types = new ArrayList<>();
            while (row.next()) {
                types.add(row.getString(1));
            }
            return types;
        }
    }
}
