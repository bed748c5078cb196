package org.comity.serviceofprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import org.comity.testing.ReleasedDatabase;
import org.comity.testing.TestStack;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The database that the last release left")
class ReleasedDatabaseTest {
    @Inject
    Flyway today;

    @Test
    @DisplayName("becomes today's, and keeps its rows")
    void becomesTodays() throws SQLException {
        // Given
        ReleasedDatabase released = ReleasedDatabase.restored();
        Set<String> before = released.lines("select case_number from case_file");
        assertFalse(before.isEmpty());
        // When
        Flyway.configure()
                .configuration(today.getConfiguration())
                .dataSource(released.url(), released.user(), released.password())
                .load()
                .migrate();
        // Then
        assertEquals(ReleasedDatabase.ofToday().shape(), released.shape());
        assertEquals(before, released.lines("select case_number from case_file"));
    }
}
