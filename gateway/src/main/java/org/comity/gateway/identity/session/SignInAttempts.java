package org.comity.gateway.identity.session;

import static org.comity.gateway.problem.GatewayProblem.SIGN_IN_HELD;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.comity.audit.AuditTrail;
import org.comity.gateway.identity.account.Email;
import org.comity.http.ProblemException;

/**
 * Holds off guessing. After five wrong passwords in a row for one address the next try waits half a minute, then a minute,
 * two, four, and at most a quarter of an hour: long for a guesser, bearable for the holder whom somebody wants to shut out.
 */
@ApplicationScoped
public class SignInAttempts {
    private final DataSource database;
    private final AuditTrail audit;

    SignInAttempts(DataSource database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * Counts a try before its password is looked at, so that many at the same time do not all pass as the first.
     *
     * @throws ProblemException SIGN_IN_HELD while the address is held
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(Email email) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("""
                        insert into sign_in_attempts as a (email_digest, failures, last_at) values (?, 1, now())
                        on conflict (email_digest) do update
                           set failures = a.failures + 1, last_at = now(),
                               held_until = case when a.failures + 1 >= 5
                                   then now() + least(interval '15 minutes', interval '30 seconds' * 2 ^ least(a.failures - 4, 5)) end
                         where a.held_until is null or a.held_until <= now()
                        returning failures""")) {
            count.setString(1, email.digest());
            try (ResultSet counted = count.executeQuery()) {
                if (!counted.next()) {
                    throw SIGN_IN_HELD.with();
                }
            }
        }
    }

    @Transactional
    public void succeeded(Email email) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement forget =
                        connection.prepareStatement("delete from sign_in_attempts where email_digest = ?")) {
            forget.setString(1, email.digest());
            forget.executeUpdate();
        }
    }

    /**
     * Notes a wrong password, also for an address that has no account: otherwise the time taken would tell.
     *
     * @param account null if there is none
     */
    @Transactional
    void failed(UUID account) {
        audit.noteStranger("sign-in-refused", account);
    }

    @Scheduled(every = "6h", delayed = "15m")
    @Transactional
    void forgetOld() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(
                        "delete from sign_in_attempts where last_at < now() - interval '1 day'")) {
            forget.executeUpdate();
        }
    }
}
