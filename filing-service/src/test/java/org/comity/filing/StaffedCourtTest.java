package org.comity.filing;

import static java.util.stream.Collectors.joining;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.filing.court.StaffedCourts;
import org.comity.law.Court;
import org.comity.law.Courts;
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
        tell(NOW, all());
        assertStaffed(court, true);
        filer.post("/submissions/" + draft + "/check", Map.of()).then().body("code", not(hasItem("court-not-staffed")));
        filer.lodges(draft).then().statusCode(201);
        // And when the last one has gone; a count from before, told again, brings nobody back
        tell(NOW.plusSeconds(60), allBut(court));
        assertStaffed(court, false);
        tell(NOW, all());
        tell(NOW.plusSeconds(61), allBut(court, "浙0782"));
        assertStaffed("浙0782", false);
        assertStaffed(court, false);
        filer.lodges(prepares(court)).then().statusCode(422).body("grounds.code", contains("court-not-staffed"));
        tell(NOW.plusSeconds(62), allBut(court));
        assertStaffed("浙0782", true);
    }

    @Test
    @DisplayName(
            "is known only once the gateway has counted: until then nobody is turned away, and then whoever files where there is no clerk, also if there is none anywhere")
    void beforeTheFirstCount() throws SQLException {
        QuarkusTransaction.begin();
        try (Connection connection = database.getConnection();
                Statement delete = connection.createStatement()) {
            assertKnown(connection, CourtsOfTheTests.WITHOUT_CLERK, false);
            delete.execute("delete from staffed_courts");
            assertKnown(connection, CourtsOfTheTests.WITHOUT_CLERK, true);
            delete.execute("insert into staffed_courts (courts, counted_at) values ('{}', now())");
            assertKnown(connection, CourtsOfTheTests.WITHOUT_CLERK, false);
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

    private static Stream<String> all() {
        return Courts.takingFilings().stream().map(Court::code);
    }

    private static Stream<String> allBut(String... courts) {
        return all().filter(code -> !List.of(courts).contains(code));
    }

    private static void tell(Instant countedAt, Stream<String> courts) {
        UUID key = UUID.nameUUIDFromBytes("staffed-courts".getBytes(StandardCharsets.UTF_8));
        TestEvents.tell("gateway", key, TestEvents.event("StaffedCourtsCounted", key, """
                {"courts": [%s], "countedAt": "%s"}""".formatted(
                        courts.map(code -> '"' + code + '"').collect(joining(", ")), countedAt)));
    }

    private void keeps(String court, String closedBecause, int version) {
        UUID subject = UUID.nameUUIDFromBytes(court.getBytes(StandardCharsets.UTF_8));
        TestEvents.tell("gateway", subject, TestEvents.event("CourtOfficeKept", subject, """
                {"court":"%s","address":"解放路 1 号","telephone":"+86 571 1234567","hours":"9:00 – 17:00","closedBecause":%s,
                 "version":%d,"changedAt":"2026-11-26T08:00:00Z"}""".formatted(
                        court, closedBecause == null ? "null" : '"' + closedBecause + '"', version)));
    }

    private void assertClosed(String court, String because) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> filer.get("/courts")
                .then()
                .statusCode(200)
                .body("courts.find { it.code == '%s' }.closedBecause".formatted(court), is(because)));
    }

    @Test
    @DisplayName(
            "is not the only one that takes nothing new: one that its operator closed says why, and goes on with what it has")
    void closed() {
        String court = CourtsOfTheTests.CLOSED_FOR_A_TEST;
        keeps(court, null, 1);
        assertClosed(court, null);
        String before = prepares(court);
        filer.lodges(before).then().statusCode(201);
        String draft = prepares(court);

        keeps(court, "机房搬迁，至十二月五日", 2);
        assertClosed(court, "机房搬迁，至十二月五日");
        filer.get("/courts")
                .then()
                .body("courts.find { it.code == '%s' }.address".formatted(court), is("解放路 1 号"))
                .body("courts.find { it.code == '%s' }.telephone".formatted(court), is("+86 571 1234567"))
                .body("courts.find { it.code == '浙0782' }.address", is(""));
        filer.post("/submissions/" + draft + "/check", Map.of())
                .then()
                .body("find { it.code == 'court-closed' }.field", is("court"));
        filer.lodges(draft).then().statusCode(422).body("grounds.code", contains("court-closed"));
        // What it has received is no defect there
        TestFiler.clerkOf(court)
                .get("/reviews/" + before)
                .then()
                .statusCode(200)
                .body("findings.code", not(hasItem("court-closed")));

        // What comes a second time from before it was closed does not open it
        keeps(court, null, 1);
        keeps(court, null, 3);
        assertClosed(court, null);
        filer.lodges(draft).then().statusCode(201);
    }
}
