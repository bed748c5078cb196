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
    private static final String KNOWN_THEN = """
            select concat_ws('|', id, case_number, court, title, registered_at) from case_file
            union all
            select concat_ws('|', id, case_id, role, name, latin_name, chinese_name, language, zone, account_id, kind, country, email, address)
              from case_party
            union all
            select concat_ws('|', id, case_id, digest, kind, title, language, pages, translation_of)
              from case_document""";
    private static final String KNOWN_TODAY = """
            select concat_ws('|', case_id, case_number, court, title, registered_at) from court_case
            union all
            select concat_ws('|', party_id, case_id, role, name, latin_name, chinese_name, language, zone, account_id, kind, country, email, address)
              from court_case_party join party_contact using (party_id)
            union all
            select concat_ws('|', document_id, case_id, digest, kind, title, language, pages, translation_of)
              from court_case_document""";

    @Inject
    Flyway today;

    @Test
    @DisplayName("becomes today's, and keeps its rows")
    void becomesTodays() throws SQLException {
        // Given
        ReleasedDatabase released = ReleasedDatabase.restored();
        Set<String> before = released.lines(KNOWN_THEN);
        assertFalse(before.isEmpty());
        // When
        Flyway.configure()
                .configuration(today.getConfiguration())
                .dataSource(released.url(), released.user(), released.password())
                .load()
                .migrate();
        // Then
        assertEquals(ReleasedDatabase.ofToday().shape(), released.shape());
        assertEquals(before, released.lines(KNOWN_TODAY));
    }
}
