package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.ticket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.hearing.CourtDay;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.LogBroken;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BrokenLogTest {
    /** By somebody who owns the table: with the hashes of the event itself made right, as its constraints ask. */
    private static final String CHANGED = """
        update hearing_event
           set body = convert_to(replace(convert_from(body, 'UTF8'), 'note 1', 'nothing'), 'UTF8'),
               hash = sha256(convert_to(replace(convert_from(body, 'UTF8'), 'note 1', 'nothing'), 'UTF8')),
               link = sha256(previous_link || sha256(convert_to(replace(convert_from(body, 'UTF8'), 'note 1', 'nothing'), 'UTF8')))
         where hearing_id = '%s' and seq = (select min(seq) + 1 from hearing_event where hearing_id = '%<s')\
        """;

    private static final String REMOVED =
            "delete from hearing_event where hearing_id = '%s' and seq = (select min(seq) + 1 from hearing_event where hearing_id = '%<s')";

    @Inject
    Rooms rooms;

    @Inject
    EventLog log;

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {CHANGED, REMOVED})
    @DisplayName("a room whose log was tampered with stays shut, and nothing is read from it")
    void staysShut(String tampering) throws SQLException {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingNow();
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        for (int i = 1; i <= 4; i++) {
            Sitting.done(clerk.asks("court.note", Map.of("text", "note " + i)));
        }
        rooms.forget(hearing, rooms.room(hearing));
        assertEquals(4503, clerk.untilClosed());
        Endpoint.enters(hearing, ticket(hearing, day.clerk())).cut();
        rooms.forget(hearing, rooms.room(hearing));
        tamper(tampering.formatted(hearing));
        Endpoint again = Endpoint.at(hearing);
        again.say("{\"frame\":\"hello\",\"v\":1,\"ticket\":\"" + ticket(hearing, day.clerk()) + "\"}");
        assertEquals(4510, again.untilClosed());
        assertThrows(LogBroken.class, () -> log.read(hearing));
    }

    private void tamper(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("alter table hearing_event disable trigger user");
            try {
                assertEquals(1, sql.executeUpdate(statement));
            } finally {
                sql.execute("alter table hearing_event enable trigger user");
            }
        }
    }
}
