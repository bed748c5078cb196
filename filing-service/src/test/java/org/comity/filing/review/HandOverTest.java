package org.comity.filing.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.filing.TestFiler;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The reviews of a clerk who leaves")
class HandOverTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler leaving = TestFiler.clerk();
    private final TestFiler staying = TestFiler.clerk();
    private final TestFiler another = TestFiler.clerk();

    @Inject
    DataSource database;

    @Test
    @DisplayName("go to who takes over, who can decide then; what others have, and what waits, stays as it is")
    void handedOver() throws SQLException {
        // Given one in the hands of the clerk who leaves, one in another's, one in nobody's
        String theirs = filer.files();
        leaving.takes(theirs).then().statusCode(200);
        String anothers = filer.files();
        another.takes(anothers).then().statusCode(200);
        String waiting = filer.files();
        UUID operator = UUID.randomUUID();
        // When an operator hands the work over at another court, as a judge's, and then as a clerk's at this one
        tell("粤01", "clerk", operator);
        tell(TestTokens.COURT, "judge", UUID.randomUUID());
        tell(TestTokens.COURT, "clerk", operator);
        // Then
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> staying.get("/reviews/" + theirs)
                .then()
                .statusCode(200)
                .body("mine", is(true))
                .body("submission.status", is("IN_REVIEW"))
                .body("submission.reviewerName", is("书记员 王")));
        another.get("/reviews/" + anothers).then().body("mine", is(true));
        staying.get("/reviews/" + waiting).then().body("submission.reviewerName", nullValue());
        assertThat(trailOf(theirs))
                .containsSubsequence(
                        "clerk " + leaving.account + " review-taken", "operator " + operator + " review-handed-over")
                .filteredOn(line -> line.endsWith("review-handed-over"))
                .containsExactly("operator " + operator + " review-handed-over");
        leaving.accepts(theirs).then().statusCode(409);
        staying.accepts(theirs).then().statusCode(201);
    }

    private void tell(String court, String role, UUID operator) {
        UUID key = UUID.nameUUIDFromBytes((court + role).getBytes(StandardCharsets.UTF_8));
        TestEvents.tell("gateway", key, TestEvents.event("WorkHandedOver", key, """
                {"court": "%s", "fromAccountId": "%s", "toAccountId": "%s", "toName": "书记员 王", "toRole": "%s",
                 "handedOverAt": "2026-11-26T08:00:00Z", "handedOverByAccountId": "%s"}""".formatted(
                        court, leaving.account, staying.account, role, operator)));
    }

    private List<String> trailOf(String submission) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select concat_ws(' ', role, account_id::text, act)
                          from audit_trail where subject = ? order by position""")) {
            select.setObject(1, UUID.fromString(submission));
            List<String> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getString(1));
                }
            }
            return lines;
        }
    }
}
