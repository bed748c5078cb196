package org.comity.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.comity.audit.TrailDigests;
import org.comity.testing.EventContract;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("The gateway's own trail of acts")
class DigestedTrailTest {
    @Inject
    DataSource database;

    @Inject
    TrailDigests digests;

    @Test
    @DisplayName("is digested, and the digest told to a service that has an evidence log, as it is published")
    void isTold() throws Exception {
        int before = told().size();
        Staff.operator();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            digests.digest();
            return told().size() > before;
        });
        JsonNode told = told().getLast();
        EventContract.of("AuditTrailDigested").require(told);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery(
                        "select number, encode(digest, 'hex') from audit_digest order by number desc limit 1")) {
            kept.next();
            assertThat(told.at("/digest/number").asLong()).isEqualTo(kept.getLong(1));
            assertThat(told.at("/digest/digest").asText()).isEqualTo(kept.getString(2));
        }
        digests.check();
    }

    private List<JsonNode> told() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select data from outbox_event where type = 'AuditTrailDigested' order by position")) {
            List<JsonNode> told = new ArrayList<>();
            while (row.next()) {
                told.add(new ObjectMapper().readTree(row.getString(1)));
            }
            return told;
        }
    }
}
