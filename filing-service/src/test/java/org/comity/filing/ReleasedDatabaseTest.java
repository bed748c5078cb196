package org.comity.filing;

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
    private static final String NAMED_THEN = """
            select concat_ws('|', submission_id, position, role, kind, original_name, latin_name, chinese_name, representative,
                             country, address, phone, email, language, interpreter_language, zone)
              from submission_litigant
            union all
            select concat_ws('|', submission_id, position, step, done_on, document_id, authority) from power_of_attorney_step""";
    private static final String NAMED_TODAY = """
            select concat_ws('|', s.id, place - 1, n ->> 'role', n ->> 'kind', n ->> 'originalName', n ->> 'latinName',
                             n ->> 'chineseName', n ->> 'representative', n ->> 'country', n ->> 'address', n ->> 'phone',
                             n ->> 'email', n ->> 'language', n ->> 'interpreterLanguage', n ->> 'zone')
              from submission s, jsonb_array_elements(s.litigants) with ordinality as named (n, place)
            union all
            select concat_ws('|', s.id, place - 1, n ->> 'step', n ->> 'doneOn', n ->> 'documentId', n ->> 'authority')
              from submission s, jsonb_array_elements(s.power_of_attorney) with ordinality as taken (n, place)""";

    @Inject
    Flyway today;

    @Test
    @DisplayName("becomes today's, and keeps its rows")
    void becomesTodays() throws SQLException {
        // Given
        ReleasedDatabase released = ReleasedDatabase.restored();
        Set<String> before = released.lines("select number from case_file");
        assertFalse(before.isEmpty());
        Set<String> named = released.lines(NAMED_THEN);
        assertFalse(named.isEmpty());
        // When
        Flyway.configure()
                .configuration(today.getConfiguration())
                .dataSource(released.url(), released.user(), released.password())
                .load()
                .migrate();
        // Then
        assertEquals(ReleasedDatabase.ofToday().shape(), released.shape());
        assertEquals(before, released.lines("select number from case_file"));
        assertEquals(named, released.lines(NAMED_TODAY));
    }
}
