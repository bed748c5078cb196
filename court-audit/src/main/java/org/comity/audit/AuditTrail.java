package org.comity.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.http.Caller;
import org.comity.http.Reach;

/**
 * The trail of acts. A line commits with the act it tells of, or not at all; the database refuses to change one. Lines name
 * accounts, cases and things by their identifiers: what was said or written is not in them.
 */
@ApplicationScoped
public class AuditTrail {
    private static final String INSERT = """
            insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Whoever reads a case goes back and forth in it: that is one look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(15);

    private static final String INSERT_UNLESS_LOOKED_JUST_NOW = """
            insert into audit_trail (at, account_id, role, act, case_id, subject, details, origin)
            select ?, ?, ?, ?, cast(? as uuid), ?, cast(? as jsonb), ?
             where not exists (select 1 from audit_trail
                                where subject = ? and account_id = ? and at > ? and act = 'looked-at')""";

    private final DataSource database;
    private final Caller caller;
    private final HttpServerRequest request;
    private final Origin origin;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(
            DataSource database,
            Caller caller,
            HttpServerRequest request,
            Origin origin,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.request = request;
        this.origin = origin;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The caller did this.
     *
     * @param act in the past tense, such as {@code hearing-scheduled}
     * @param caseId null before there is a case
     * @param subject what it was done to: the submission, the request, the hearing, the account, or the case itself
     */
    @Transactional(TxType.MANDATORY)
    public void note(String act, UUID caseId, UUID subject) {
        note(act, caseId, subject, Map.of());
    }

    /** @param details identifiers, digests and numbers that say which; no words of people */
    @Transactional(TxType.MANDATORY)
    public void note(String act, UUID caseId, UUID subject, Map<String, String> details) {
        write(caller.accountId(), role(caller::is), act, caseId, subject, details);
    }

    /** Somebody did this who came by a link and a code, without an account. */
    @Transactional(TxType.MANDATORY)
    public void noteAddressee(String act, UUID caseId, UUID subject) {
        write(null, "addressee", act, caseId, subject, Map.of());
    }

    /** This account did this, of which the request brought no token: it is about to get one, or gives it back. */
    @Transactional(TxType.MANDATORY)
    public void noteAccount(UUID account, Set<String> groups, String act, UUID subject) {
        write(account, role(groups::contains), act, null, subject, Map.of());
    }

    /** Somebody did this of whom nothing is known. @param subject null where it was done to nothing that we know */
    @Transactional(TxType.MANDATORY)
    public void noteStranger(String act, UUID subject) {
        write(null, "stranger", act, null, subject, Map.of());
    }

    /** This account did this at another service, whose event told of it: the address is in that service's trail. */
    @Transactional(TxType.MANDATORY)
    public void noteElsewhere(UUID account, Set<String> groups, String act, UUID subject) {
        write(account, role(groups::contains), act, null, subject, Map.of(), null);
    }

    /** This account's request had this done after it was answered: its address is in the line of the request. */
    @Transactional(TxType.MANDATORY)
    public void noteLater(
            UUID account, Set<String> groups, String act, UUID caseId, UUID subject, Map<String, String> details) {
        write(account, role(groups::contains), act, caseId, subject, details, null);
    }

    /** This was done by a command at the console, without an account and without a request. */
    @Transactional(TxType.MANDATORY)
    public void noteConsole(String act, UUID subject) {
        write(null, "console", act, null, subject, Map.of(), null);
    }

    /** The caller looked at this. Kept only of the court's people, who see what is not theirs; one line for a quarter of an hour. */
    @Transactional(TxType.MANDATORY)
    public void noteLook(UUID caseId, UUID subject) {
        if (caller.reach() == Reach.NONE) {
            return;
        }
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT_UNLESS_LOOKED_JUST_NOW)) {
            UUID account = caller.accountId();
            fill(insert, now, account, role(caller::is), "looked-at", caseId, subject, Map.of(), origin.of(request));
            insert.setObject(9, subject);
            insert.setObject(10, account);
            insert.setObject(11, now.minus(ONE_LOOK).atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("look not kept", failed);
        }
    }

    private static String role(Predicate<String> group) {
        return Stream.of(
                        "judge",
                        "clerk",
                        "assessor",
                        "judges-assistant",
                        "technical-investigator",
                        "supervisor",
                        "interpreter",
                        "operator",
                        "partner",
                        "system")
                .filter(group)
                .findFirst()
                .orElse("party");
    }

    private void write(UUID account, String role, String act, UUID caseId, UUID subject, Map<String, String> details) {
        write(account, role, act, caseId, subject, details, origin.of(request));
    }

    private void write(
            UUID account,
            String role,
            String act,
            UUID caseId,
            UUID subject,
            Map<String, String> details,
            String from) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            fill(insert, clock.instant(), account, role, act, caseId, subject, details, from);
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException("audit line not kept: " + act, failed);
        }
    }

    private void fill(
            PreparedStatement insert,
            Instant at,
            UUID account,
            String role,
            String act,
            UUID caseId,
            UUID subject,
            Map<String, String> details,
            String from)
            throws SQLException, JsonProcessingException {
        insert.setObject(1, at.atOffset(ZoneOffset.UTC));
        insert.setObject(2, account);
        insert.setString(3, role);
        insert.setString(4, act);
        insert.setObject(5, caseId);
        insert.setObject(6, subject);
        insert.setObject(7, json.writeValueAsString(details), Types.OTHER);
        insert.setString(8, from);
    }
}
