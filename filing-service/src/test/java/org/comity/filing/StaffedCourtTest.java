package org.comity.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.filing.court.StaffedCourts;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A court without a clerk")
class StaffedCourtTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private final TestFiler filer = TestFiler.party();

    @Inject
    StaffedCourts courts;

    @Inject
    DataSource database;

    @Test
    @DisplayName(
            "takes no filing: the check says so of a draft that chose it, and nothing is handed over; with a clerk it does")
    void takesNone() {
        // Given a draft, whole but for the court, which has no clerk
        String court = CourtsOfTheTests.WITHOUT_CLERK;
        assertStaffed(court, false);
        String draft = prepares(court);
        filer.post("/submissions/" + draft + "/check", Map.of())
                .then()
                .statusCode(200)
                .body("findAll { !it.mayComeLater }.code", contains("court-not-staffed"))
                .body("find { it.code == 'court-not-staffed' }.field", is("court"));
        // When
        filer.lodges(draft)
                .then()
                .statusCode(422)
                .body("code", is("submission-not-complete"))
                .body("grounds.code", contains("court-not-staffed"));
        filer.get("/submissions/" + draft).then().body("status", is("DRAFT"));
        // Then, once the gateway has counted a clerk there
        tell(court, 1, NOW);
        assertStaffed(court, true);
        filer.post("/submissions/" + draft + "/check", Map.of()).then().body("code", not(hasItem("court-not-staffed")));
        filer.lodges(draft).then().statusCode(201);
        // And when the last one has gone; a count from before, told again, brings nobody back
        tell(court, 0, NOW.plusSeconds(60));
        assertStaffed(court, false);
        tell(court, 1, NOW);
        tell("浙0782", 0, NOW);
        assertStaffed("浙0782", false);
        assertStaffed(court, false);
        filer.lodges(prepares(court)).then().statusCode(422).body("grounds.code", contains("court-not-staffed"));
        tell("浙0782", 1, NOW.plusSeconds(1));
        assertStaffed("浙0782", true);
    }

    @Test
    @DisplayName("is known only once the gateway has counted: until then nobody is turned away")
    void beforeTheFirstCount() throws SQLException {
        QuarkusTransaction.begin();
        try (Connection connection = database.getConnection();
                Statement delete = connection.createStatement()) {
            assertKnown(connection, CourtsOfTheTests.WITHOUT_CLERK, false);
            delete.execute("delete from court_staff");
            assertKnown(connection, CourtsOfTheTests.WITHOUT_CLERK, true);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** As the list of courts has it, and as a check asks for it. */
    private void assertKnown(Connection connection, String court, boolean staffed) throws SQLException {
        assertThat(courts.now().isStaffed(court)).isEqualTo(staffed);
        try (PreparedStatement select = connection.prepareStatement("select " + StaffedCourts.IS_STAFFED)) {
            select.setString(1, court);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getBoolean(1)).isEqualTo(staffed);
            }
        }
    }

    private String prepares(String court) {
        String id = filer.prepares();
        Map<String, Object> draft = filer.writing(id, null, null);
        draft.put("court", court);
        draft.put("powerOfAttorney", filer.get("/submissions/" + id).path("powerOfAttorney"));
        filer.put("/submissions/" + id, draft).then().statusCode(200);
        filer.signs(id);
        return id;
    }

    private void assertStaffed(String court, boolean staffed) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> filer.get("/courts")
                .then()
                .statusCode(200)
                .body("courts.find { it.code == '" + court + "' }.staffed", is(staffed)));
    }

    private static void tell(String court, int clerks, Instant countedAt) {
        UUID key = UUID.nameUUIDFromBytes(court.getBytes(StandardCharsets.UTF_8));
        TestEvents.tell(
                "gateway", key, TestEvents.event("CourtStaffCounted", key, """
                {"court": "%s", "clerks": %d, "countedAt": "%s"}""".formatted(court, clerks, countedAt)));
    }
}
