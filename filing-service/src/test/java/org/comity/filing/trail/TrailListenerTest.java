package org.comity.filing.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.comity.audit.TrailDigest;
import org.comity.audit.TrailDigests;
import org.comity.evidence.log.EvidenceLog;
import org.comity.filing.TestFiler;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One trail of one gateway, whose story the methods tell in order. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The digests of trails of acts in the evidence log")
class TrailListenerTest {
    private static final UUID SUBJECT = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-11-30T08:00:00.123456Z");
    private static final TrailDigest FIRST = new TrailDigest(1, 40, 40, random(), TrailDigest.NONE, AT);
    private static final TrailDigest SECOND = after(FIRST);
    private static final TrailDigest THIRD = after(SECOND);

    @Inject
    DataSource database;

    @Inject
    EvidenceLog log;

    @Inject
    TrailDigests own;

    @Test
    @Order(1)
    @DisplayName("are put into the log, each after the one before it")
    void continues() throws SQLException {
        assertThat(put(FIRST, null)).isEqualTo("DIGESTED");
        assertThat(put(SECOND, FIRST)).isEqualTo("DIGESTED");
    }

    @Test
    @Order(2)
    @DisplayName("are there once, told twice")
    void twice() throws SQLException {
        int before = entriesOf("gateway").size();
        tell(SECOND, FIRST);
        assertThat(put(THIRD, SECOND)).isEqualTo("DIGESTED");
        assertThat(entriesOf("gateway")).hasSize(before + 1);
    }

    @Test
    @Order(3)
    @DisplayName("are marked where what was before them was written anew")
    void writtenAnew() throws SQLException {
        TrailDigest other = new TrailDigest(3, 60, 10, random(), SECOND.digest(), THIRD.at());
        assertThat(put(after(other), other)).isEqualTo("DISCONTINUED");
    }

    @Test
    @Order(4)
    @DisplayName("are marked where the trail was set back to an earlier state and went on from there")
    void setBack() throws SQLException {
        TrailDigest another = new TrailDigest(2, 50, 10, random(), FIRST.digest(), AT.plusSeconds(60));
        assertThat(put(another, FIRST)).isEqualTo("DISCONTINUED");
    }

    @Test
    @Order(5)
    @DisplayName("are marked where a trail begins a second time")
    void begunAnew() throws SQLException {
        TrailDigest anew = new TrailDigest(1, 3, 3, random(), TrailDigest.NONE, AT.plusSeconds(90));
        assertThat(put(anew, null)).isEqualTo("DISCONTINUED");
    }

    @Test
    @DisplayName("hold this service's own acts too, and can be proven")
    void ownActs() throws SQLException {
        TestFiler.party().begins();
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            own.digest();
            assertThat(entriesOf("filing-service")).isNotEmpty();
        });
        assertThat(log.proof(org.comity.evidence.tree.Hash.ofLeaf(
                                entriesOf("filing-service").getLast().getBytes(StandardCharsets.UTF_8)))
                        .entry())
                .isNotEmpty();
        own.check();
    }

    /** @return what the log says of it */
    private String put(TrailDigest digest, TrailDigest previous) throws SQLException {
        int before = entriesOf("gateway").size();
        tell(digest, previous);
        await().atMost(Duration.ofSeconds(30)).until(() -> entriesOf("gateway").size() > before);
        String entry = entriesOf("gateway").stream()
                .filter(each -> each.contains("\"digest\":\"" + digest.digest() + '"'))
                .findFirst()
                .orElseThrow();
        return entry.contains("\"event\":\"DIGESTED\"") ? "DIGESTED" : "DISCONTINUED";
    }

    private void tell(TrailDigest digest, TrailDigest previous) {
        TestEvents.tell("gateway", SUBJECT, TestEvents.event("AuditTrailDigested", SUBJECT, """
                        {"digest": %s, "previous": %s}""".formatted(
                        json(digest), json(previous))));
    }

    private static String json(TrailDigest digest) {
        return digest == null
                ? "null"
                : """
                        {"number": %d, "upTo": %d, "lines": %d, "digest": "%s", "before": "%s", "at": "%s"}""".formatted(
                        digest.number(), digest.upTo(), digest.lines(), digest.digest(), digest.before(), digest.at());
    }

    private static TrailDigest after(TrailDigest one) {
        return new TrailDigest(
                one.number() + 1,
                one.upTo() + 10,
                10,
                random(),
                one.digest(),
                one.at().plusSeconds(3600));
    }

    private static String random() {
        byte[] digest = new byte[32];
        ThreadLocalRandom.current().nextBytes(digest);
        return HexFormat.of().formatHex(digest);
    }

    private List<String> entriesOf(String service) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select convert_from(entry, 'UTF8')
                          from (select entry from evidence_leaf union all select entry from evidence_pending) entries
                         where position(convert_to(?, 'UTF8') in entry) > 0
                           and position(convert_to('audit-trail.digest', 'UTF8') in entry) > 0""")) {
            query.setString(1, "\"service\":\"" + service + '"');
            List<String> entries = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(row.getString(1));
                }
            }
            return entries;
        }
    }
}
