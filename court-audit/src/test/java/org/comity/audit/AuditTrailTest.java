package org.comity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.http.Page;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("The audit trail")
class AuditTrailTest {
    private final UUID caseId = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();

    @Inject
    DataSource database;

    @Inject
    Looks looks;

    @Test
    @DisplayName("says who did what, as what, from where")
    void saysWho() throws SQLException {
        post(TestTokens.clerk(account), "/desk/" + caseId, 204);
        assertThat(lines()).containsExactly(account + " clerk stamped {\"stamp\": \"1\"} 127.0.0.1");
    }

    @Test
    @DisplayName("keeps no line of an act that did not happen")
    void commitsWithTheAct() throws SQLException {
        post(TestTokens.clerk(account), "/desk/" + caseId + "?fails=true", 500);
        assertThat(lines()).isEmpty();
    }

    @Test
    @DisplayName("keeps that the court's people looked, not that parties did")
    void keepsLooks() throws SQLException {
        get(TestTokens.party(account));
        get(TestTokens.judge(account));
        assertThat(lines()).containsExactly(account + " judge looked-at {} 127.0.0.1");
    }

    @ParameterizedTest(name = "a {0}: {1}")
    @CsvSource({
        "clerk, true",
        "judge, true",
        "assessor, true",
        "judges-assistant, true",
        "technical-investigator, true",
        "supervisor, true",
        "party, false",
        "interpreter, false",
        "system, false"
    })
    @DisplayName("keeps the looks of everybody who sees cases by office")
    void keepsLooksByOffice(String group, boolean kept) throws SQLException {
        get(TestTokens.token(account, group, "Somebody", "en", "UTC", "浙01"));
        assertThat(lines()).hasSize(kept ? 1 : 0);
    }

    @Test
    @DisplayName("keeps one look of a person for a quarter of an hour, and of each person their own")
    void oneLookForAWhile() throws SQLException {
        UUID other = UUID.randomUUID();
        get(TestTokens.judge(account));
        get(TestTokens.judge(account));
        get(TestTokens.judge(other));
        assertThat(lines())
                .containsExactly(account + " judge looked-at {} 127.0.0.1", other + " judge looked-at {} 127.0.0.1");
    }

    @Test
    @DisplayName("keeps a look again after that quarter of an hour")
    void looksAgain() throws SQLException {
        looked(Duration.ofMinutes(16));
        get(TestTokens.judge(account));
        assertThat(lines()).hasSize(2);
        get(TestTokens.judge(account));
        assertThat(lines()).hasSize(2);
    }

    @Test
    @DisplayName("lists the looks at a case, the last first, in parts, and nothing else that was done")
    void listsLooks() throws SQLException {
        looked(Duration.ofHours(2));
        looked(Duration.ofHours(1));
        post(TestTokens.clerk(account), "/desk/" + caseId, 204);
        UUID last = UUID.randomUUID();
        get(TestTokens.judge(last));

        Page<Look> first = looks.of(caseId, null, 2);
        assertThat(first.items()).extracting(Look::accountId).containsExactly(last, account);
        assertThat(first.items()).extracting(Look::subject).containsOnly(caseId);
        Page<Look> second = looks.of(caseId, first.next(), 2);
        assertThat(second.items()).extracting(Look::role).containsExactly("judge");
        assertThat(second.next()).isNull();
    }

    private void looked(Duration ago) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into audit_trail (at, account_id, role, act, case_id, subject, details)
                        values (?, ?, 'judge', 'looked-at', ?, ?, '{}')""")) {
            insert.setObject(1, OffsetDateTime.now(ZoneOffset.UTC).minus(ago));
            insert.setObject(2, account);
            insert.setObject(3, caseId);
            insert.setObject(4, caseId);
            insert.executeUpdate();
        }
    }

    @Test
    @DisplayName("calls those who came by a link addressees")
    void callsAddressees() throws SQLException {
        RestAssured.post("/desk/" + caseId + "/by-link").then().statusCode(204);
        assertThat(lines()).containsExactly("null addressee opened {} 127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_trail set act = 'never'", "delete from audit_trail", "truncate audit_trail"})
    @DisplayName("only grows")
    void onlyGrows(String attempt) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("CM003"));
        }
    }

    private void post(String token, String path, int status) {
        RestAssured.given().auth().oauth2(token).post(path).then().statusCode(status);
    }

    private void get(String token) {
        RestAssured.given().auth().oauth2(token).get("/desk/" + caseId).then().statusCode(204);
    }

    private List<String> lines() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select concat_ws(' ', coalesce(account_id::text, 'null'), role, act, details, origin)
                          from audit_trail where case_id = ? order by position""")) {
            select.setObject(1, caseId);
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
