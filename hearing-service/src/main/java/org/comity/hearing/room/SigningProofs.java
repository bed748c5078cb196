package org.comity.hearing.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.hearing.log.Chain;

/**
 * That somebody proved a moment ago who they are, for what is signed over a line that was opened hours before: nobody signs who only finds the page
 * open. Only digests are kept.
 */
@ApplicationScoped
public class SigningProofs {
    static final Duration VALID = Duration.ofMinutes(2);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource database;

    SigningProofs(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    String issue(UUID hearingId, UUID account, Instant now) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String proof = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into signing_proof (digest, hearing_id, account_id, expires_at) values (?, ?, ?, ?)")) {
            insert.setBytes(1, digest(proof));
            insert.setObject(2, hearingId);
            insert.setObject(3, account);
            insert.setObject(4, now.plus(VALID).atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
            return proof;
        } catch (SQLException failed) {
            throw new IllegalStateException("proof not issued", failed);
        }
    }

    /** Whether it was given to that account for that room, and holds still; also where the same is asked once more. */
    public boolean holds(UUID hearingId, UUID account, String proof, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select 1 from signing_proof where digest = ? and hearing_id = ? and account_id = ? and expires_at > ?")) {
            select.setBytes(1, digest(proof));
            select.setObject(2, hearingId);
            select.setObject(3, account);
            select.setObject(4, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("proof not found", failed);
        }
    }

    private static byte[] digest(String proof) {
        return Chain.hash(proof.getBytes(StandardCharsets.UTF_8));
    }
}
