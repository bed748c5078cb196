package org.comity.serviceofprocess.court;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.http.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A file that went to the archive")
class ArchivedCaseTest extends CourtTest {
    private static final String ENTRIES = """
            select entry from evidence_leaf where position(?::bytea in entry) > 0
            union all select entry from evidence_pending where position(?::bytea in entry) > 0""";

    @Inject
    DataSource database;

    @Test
    @DisplayName("leaves its digest in the public log, where nobody reads which case it was")
    void leavesItsDigest() throws SQLException {
        UUID caseId = UUID.randomUUID();
        String digest = Sha256.hexOf(caseId.toString());
        Map<String, Object> fact = new HashMap<>();
        fact.put("caseId", caseId);
        fact.put("number", 1);
        fact.put("papers", 12);
        fact.put("fileDigest", digest);
        fact.put("archivedAt", "2026-11-27T02:00:00Z");
        tell("CaseArchived", caseId, fact);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertEquals(1, entriesWith(digest).size()));
        assertFalse(entriesWith(digest).getFirst().contains(caseId.toString()));
    }

    private List<String> entriesWith(String text) throws SQLException {
        List<String> entries = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
            byte[] sought = text.getBytes(StandardCharsets.UTF_8);
            statement.setBytes(1, sought);
            statement.setBytes(2, sought);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(new String(rows.getBytes(1), StandardCharsets.UTF_8));
                }
            }
        }
        return entries;
    }
}
