package org.comity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The digests of the audit trail")
class TrailDigestsTest {
    private static final MeterRegistry METRICS = new SimpleMeterRegistry();
    private final UUID account = UUID.randomUUID();

    @Inject
    DataSource database;

    @Inject
    TrailDigests digests;

    @Inject
    Told told;

    @BeforeAll
    static void count() {
        Metrics.addRegistry(METRICS);
    }

    @AfterAll
    static void countNoMore() {
        Metrics.removeRegistry(METRICS);
    }

    /** What was told of new digests. */
    @Singleton
    static class Told {
        final List<TrailDigested> all = new CopyOnWriteArrayList<>();

        void on(@Observes TrailDigested made) {
            all.add(made);
        }
    }

    @BeforeEach
    void begin() throws SQLException {
        act("began");
        digests.digest();
        told.all.clear();
    }

    @Test
    @DisplayName("are a chain, which anybody with the lines can compute")
    void chain() throws SQLException {
        act("signed-in");
        act("signed-out");
        digests.digest();
        act("signed-in");
        digests.digest();

        assertThat(told.all).hasSize(2);
        TrailDigest first = told.all.getFirst().digest();
        TrailDigest second = told.all.getLast().digest();
        assertThat(first.lines()).isEqualTo(2);
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.before()).isEqualTo(first.digest());
        assertThat(told.all.getLast().previous()).isEqualTo(first);
        assertThat(second.digest()).isEqualTo(byHand(first.digest(), second.upTo()));
        assertThatCode(digests::check).doesNotThrowAnyException();
    }

    /** As docs/operating.md says it, of one line. */
    private String byHand(String before, long position) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select sha256(decode(?, 'hex') || convert_to(jsonb_build_array(position,
                                   to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                                   account_id, role, act, case_id, subject, details, origin)::text || E'\\n', 'UTF8'))
                          from audit_trail where position = ?""")) {
            query.setString(1, before);
            query.setLong(2, position);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return HexFormat.of().formatHex(row.getBytes(1));
            }
        }
    }

    @Test
    @DisplayName("are not made where nobody did anything")
    void nothing() {
        digests.digest();
        assertThat(told.all).isEmpty();
    }

    @Test
    @DisplayName("wait for whoever is still writing: a line that commits later stands before others")
    void writer() throws SQLException {
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            write(slow, "slow");
            act("quick");
            digests.digest();
            assertThat(told.all).isEmpty();
            slow.commit();
        }
        digests.digest();
        assertThat(told.all.getFirst().digest().lines()).isEqualTo(2);
        assertThatCode(digests::check).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "update audit_trail set act = 'nothing' where account_id = ?",
                "update audit_trail set at = at - interval '1 microsecond' where account_id = ?",
                "update audit_trail set origin = null where account_id = ?",
                "update audit_trail set details = '{\"a\": \"2\"}' where account_id = ?",
                "delete from audit_trail where account_id = ?",
            })
    @DisplayName("tell that somebody changed a line, the guards taken off, or took one away")
    void changed(String change) throws SQLException {
        act("did");
        digests.digest();
        double before = broken();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            unguarded(
                    connection,
                    "create temporary table kept on commit drop as select * from audit_trail where account_id = '"
                            + account + "' and act = 'did'");
            try (PreparedStatement statement = connection.prepareStatement(change + " and act = 'did'")) {
                statement.setObject(1, account);
                assertThat(statement.executeUpdate()).isEqualTo(1);
            }
            unguarded(connection, "create table kept_line as table kept");
            connection.commit();
        }
        try {
            assertThatThrownBy(digests::check)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is not what was digested");
            assertThat(broken()).isEqualTo(before + 1);
        } finally {
            undo();
        }
        assertThatCode(digests::check).doesNotThrowAnyException();
    }

    private void undo() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            unguarded(connection, "delete from audit_trail where position = (select position from kept_line)");
            unguarded(connection, "insert into audit_trail overriding system value select * from kept_line");
            unguarded(connection, "drop table kept_line");
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table audit_trail enable trigger user");
            }
            connection.commit();
        }
    }

    private static void unguarded(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table audit_trail disable trigger user");
            statement.execute(sql);
        }
    }

    private double broken() {
        return METRICS.get("comity.audit.broken").counter().count();
    }

    private void act(String act) throws SQLException {
        try (Connection connection = database.getConnection()) {
            write(connection, act);
        }
    }

    private void write(Connection connection, String act) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into audit_trail (at, account_id, role, act, subject, details, origin)
                values (clock_timestamp(), ?, 'party', ?, ?, '{"a": "1"}', '127.0.0.1')""")) {
            insert.setObject(1, account);
            insert.setString(2, act);
            insert.setObject(3, UUID.randomUUID());
            insert.executeUpdate();
        }
    }
}
