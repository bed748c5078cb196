package org.comity.gateway.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.gateway.Upstream;
import org.comity.testing.TestStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(Upstream.class)
@DisplayName("While a key of secrets is replaced")
class KeyReplacementTest {
    private static final String NEXT = "the key that comes after of 32 letters";
    private static final String FACTOR =
            "insert into second_factor (account_id, encrypted_secret, begun_at, last_step) values (?, ?, '2020-01-01', 0)";
    private static final byte[] SECRET = "a secret of somebody".getBytes();

    @Inject
    DataSource database;

    @Inject
    Encryption old;

    @ConfigProperty(name = "comity.secrets.key")
    String first;

    /** What other tests need lies under the old key again. */
    @AfterEach
    void back() throws SQLException {
        replacement(database, first, NEXT).renew();
        run("delete from second_factor where begun_at = timestamptz '2020-01-01'");
        run("delete from partner where name = 'Of this test'");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static KeyReplacement replacement(DataSource database, String... keys) {
        return new KeyReplacement(database, new Encryption(Optional.of(List.of(keys))));
    }

    /** Of all rows, as the key or keys read them. */
    private List<String> read(String table, String of, String column, String... keys) throws SQLException {
        Encryption encryption = new Encryption(Optional.of(List.of(keys)));
        List<String> read = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select %s, %s from %s order by 1".formatted(of, column, table))) {
            while (rows.next()) {
                read.add(HexFormat.of()
                        .formatHex(encryption.decrypt(rows.getBytes(2), UUID.fromString(rows.getString(1)))));
            }
        }
        return read;
    }

    private void keeps(String insert, UUID of, byte[] encrypted) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement row = connection.prepareStatement(insert)) {
            row.setObject(1, of);
            row.setBytes(2, encrypted);
            row.executeUpdate();
        }
    }

    /** Accounts of the demonstration, each with a second factor under its own row. */
    private List<UUID> accounts() throws SQLException {
        List<UUID> accounts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from account where id not in (select account_id from second_factor) order by id limit 2")) {
            while (rows.next()) {
                accounts.add(rows.getObject(1, UUID.class));
            }
        }
        return accounts;
    }

    @ParameterizedTest(name = "{0} is encrypted anew and needs the old one no more")
    @CsvSource({"second_factor,account_id,encrypted_secret", "webhook,partner_id,secret", "signing_key,id,private_key"})
    void renewed(String table, String of, String column) throws SQLException {
        UUID account = accounts().getFirst();
        keeps(FACTOR, account, old.encrypt(SECRET, account));
        UUID partner = UUID.randomUUID();
        run("insert into partner (id, version, name, courts, state, made_at, made_by) values ('" + partner
                + "', 0, 'Of this test', '{浙01}', 'ACTIVE', now(), '" + account + "')");
        keeps(
                "insert into webhook (partner_id, secret, url, set_at) values (?, ?, 'https://partner.example', now())",
                partner,
                old.encrypt(SECRET, partner));
        List<String> before = read(table, of, column, first);

        replacement(database, NEXT, first).renew();

        assertThat(read(table, of, column, NEXT)).isNotEmpty().isEqualTo(before);
    }

    @Test
    @DisplayName("what no key of now decrypts stays as it is, and holds nobody else up")
    void foreign() throws SQLException {
        UUID lost = accounts().getFirst();
        UUID next = accounts().getLast();
        Encryption another = new Encryption(Optional.of(List.of("a key that was lost of 32 letters!")));
        keeps(FACTOR, lost, another.encrypt(SECRET, lost));
        keeps(FACTOR, next, old.encrypt(SECRET, next));

        replacement(database, NEXT, first).renew();

        assertThat(another.decrypt(kept(lost), lost)).isEqualTo(SECRET);
        assertThat(new Encryption(Optional.of(List.of(NEXT))).decrypt(kept(next), next))
                .isEqualTo(SECRET);
    }

    private byte[] kept(UUID account) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select encrypted_secret from second_factor where account_id = ?")) {
            query.setObject(1, account);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }
}
