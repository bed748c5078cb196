package org.comity.hearing.schedule;

import static org.awaitility.Awaitility.await;
import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A hearing with which a running case comes")
class TakenOverTest {
    @Inject
    DataSource database;

    private static void brings(CourtDay day, UUID hearing, Instant startsAt) {
        day.filingSays("HearingTakenOver", """
                {"caseId":"%s","hearingId":"%s","startsAt":"%s","endsAt":"%s","registeredByAccountId":"%s",
                 "takenOverAt":"2026-01-06T02:00:00Z"}""".formatted(
                        day.caseId, hearing, startsAt, startsAt.plus(Duration.ofHours(2)), UUID.randomUUID()));
    }

    private int told(UUID hearing) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from outbox_event where type = 'HearingScheduled' and data like '%' || ? || '%'")) {
            query.setString(1, hearing.toString());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    @DisplayName(
            "is set here at its hour, once, with a seat for everybody of the case, who are told; a past one is not")
    void isSet() throws SQLException {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID over = UUID.randomUUID();
        UUID hearing = UUID.randomUUID();
        Instant begins = Instant.parse("2035-03-06T01:00:00Z");
        brings(day, over, Instant.parse("2026-01-20T01:00:00Z"));
        brings(day, hearing, begins);
        brings(day, hearing, begins);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> as(day.plaintiff(), "/hearings/" + hearing)
                .statusCode(200)
                .body("startsAt", is(begins.toString()))
                .body("status", is("SCHEDULED"))
                .body("yourSeats", contains("plaintiff-1"))
                .body("seats.seat", hasItems("judge", "clerk", "plaintiff-1", "defendant-1")));
        post(day.judge(), "/hearings/" + hearing + "/bench", "").statusCode(200);
        as(day.clerk(), "/hearings/" + over).statusCode(404);
        assertEquals(1, told(hearing));
    }
}
