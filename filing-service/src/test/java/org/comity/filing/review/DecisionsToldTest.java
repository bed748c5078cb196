package org.comity.filing.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.filing.TestFiler;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("What the court decides of a filing is told")
class DecisionsToldTest {
    private final TestFiler filer = TestFiler.party();
    private final TestFiler clerk = TestFiler.clerk();

    @Inject
    DataSource database;

    @Test
    @DisplayName("a filing reaches its court by name; a return and a refusal reach the filer, without the reasons")
    void told() throws SQLException {
        String returned = filer.files();
        clerk.takes(returned).then().statusCode(200);
        decide(returned, "return", clerk.versionSeen(returned)).statusCode(201);
        String refused = filer.files();
        clerk.takes(refused).then().statusCode(200);
        refuse(refused);

        JsonPath received = only("SubmissionReceived", returned);
        assertThat(received.getString("court")).isEqualTo(TestTokens.COURT);
        assertThat(received.getBoolean("afterNotice")).isFalse();
        JsonPath back = only("SubmissionReturned", returned);
        assertThat(back.getString("filerAccountId")).isEqualTo(filer.account.toString());
        JsonPath refusal = only("SubmissionRefused", refused);
        assertThat(refusal.getString("filerAccountId")).isEqualTo(filer.account.toString());
        assertThat(refusal.getString("appealPeriod")).isEqualTo("APP-01");
        assertThat(refusal.getInt("appealDays")).isEqualTo(30);
        assertThat(back.prettify() + refusal.prettify()).doesNotContain("of no interest");
    }

    @Test
    @DisplayName("that it was passed on reaches the filer and the court where it is now, without the reasons")
    void passedOn() throws SQLException {
        String id = filer.files();
        clerk.takes(id).then().statusCode(200);
        clerk.post(
                        "/submissions/" + id + "/forwarding",
                        Map.of("version", clerk.versionSeen(id), "court", "苏05", "reasons", "of no interest"))
                .then()
                .statusCode(201);

        JsonPath forwarded = only("SubmissionForwarded", id);
        assertThat(forwarded.getString("filerAccountId")).isEqualTo(filer.account.toString());
        assertThat(forwarded.getString("fromCourt")).isEqualTo(TestTokens.COURT);
        assertThat(forwarded.getString("toCourt")).isEqualTo("苏05");
        assertThat(forwarded.prettify()).doesNotContain("of no interest");
        assertThat(events("SubmissionReceived", id)).hasSize(1);
    }

    @Test
    @DisplayName("a decision that is refused is told to nobody")
    void notTold() throws SQLException {
        String id = filer.files();
        clerk.takes(id).then().statusCode(200);
        decide(id, "return", clerk.versionSeen(id) + 7).statusCode(409);
        assertThat(events("SubmissionReturned", id)).isEmpty();
    }

    /** A clerk drafts the ruling, a judge decides. */
    private void refuse(String id) {
        String refusal = "/submissions/" + id + "/refusal";
        int drafted = clerk.put(
                        refusal,
                        Map.of(
                                "version", 0,
                                "grounds", List.of("NO_CLAIM"),
                                "findings", "of no interest",
                                "appealCourt", "浙江省高级人民法院",
                                "language", "zh-CN"))
                .path("version");
        int sent = clerk.post(refusal + "/sending", Map.of("version", drafted)).path("version");
        TestFiler.judge()
                .post(refusal + "/decision", Map.of("version", sent))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse decide(String id, String decision, int version) {
        return clerk.post(
                        "/submissions/" + id + "/" + decision, Map.of("version", version, "reasons", "of no interest"))
                .then();
    }

    private JsonPath only(String type, String submission) throws SQLException {
        List<JsonPath> events = events(type, submission);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private List<JsonPath> events(String type, String submission) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select data from outbox_event where type = ? and subject = ?")) {
            select.setString(1, type);
            select.setObject(2, UUID.fromString(submission));
            List<JsonPath> events = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(JsonPath.from(row.getString(1)));
                }
            }
            return events;
        }
    }
}
