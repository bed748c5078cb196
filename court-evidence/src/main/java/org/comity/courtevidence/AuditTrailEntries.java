package org.comity.courtevidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.comity.audit.TrailAlarm;
import org.comity.audit.TrailDigest;
import org.comity.audit.TrailDigested;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.tree.Hash;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Puts the digests of trails of acts into the log: of this service, and of a service without a log that tells them. One whose predecessor
 * the log does not have, or whose number it has, is put in as {@code DISCONTINUED}: its chain is another than the one that was logged.
 */
@ApplicationScoped
public class AuditTrailEntries {
    /** What the evidence log calls these entries. */
    private static final String TYPE = "audit-trail.digest";

    private static final String CONTINUED = "DIGESTED";
    private static final String DISCONTINUED = "DISCONTINUED";

    private final DataSource database;
    private final EvidenceLog log;
    private final Evidence evidence;
    private final TrailAlarm alarm;
    private final String own;

    AuditTrailEntries(
            DataSource database,
            EvidenceLog log,
            Evidence evidence,
            TrailAlarm alarm,
            @ConfigProperty(name = "quarkus.application.name") String own) {
        this.database = database;
        this.log = log;
        this.evidence = evidence;
        this.alarm = alarm;
        this.own = own;
    }

    void own(@Observes TrailDigested made) {
        put(own, made.digest(), made.previous());
    }

    /**
     * @param service whose trail it is
     * @param previous null if there was none before
     */
    @Transactional(TxType.MANDATORY)
    public void put(String service, TrailDigest digest, @Nullable TrailDigest previous) {
        try (Connection connection = database.getConnection()) {
            if (isLogged(connection, service, digest)) {
                return;
            }
            boolean continues = continues(connection, service, digest, previous);
            if (!continues) {
                alarm.raise("Digest %d of the trail of %s does not continue what was logged of it"
                        .formatted(digest.number(), service));
            }
            EvidenceRecord entry = record(service, digest, continues ? CONTINUED : DISCONTINUED);
            evidence.append(entry);
            keep(connection, service, digest.number(), entry.leafHash());
        } catch (SQLException failed) {
            throw new IllegalStateException("digest of a trail not logged", failed);
        }
    }

    private boolean continues(Connection connection, String service, TrailDigest digest, @Nullable TrailDigest previous)
            throws SQLException {
        if (isAnother(connection, service, digest.number())) {
            return false;
        }
        return previous == null
                ? digest.number() == 1 && digest.before().equals(TrailDigest.NONE)
                : digest.number() == previous.number() + 1
                        && digest.before().equals(previous.digest())
                        && isLogged(connection, service, previous);
    }

    private boolean isLogged(Connection connection, String service, TrailDigest digest) throws SQLException {
        return log.has(connection, record(service, digest, CONTINUED).leafHash())
                || log.has(connection, record(service, digest, DISCONTINUED).leafHash());
    }

    private static boolean isAnother(Connection connection, String service, long number) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select exists (select from logged_audit_digest where service = ? and number = ?)")) {
            query.setString(1, service);
            query.setLong(2, number);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void keep(Connection connection, String service, long number, Hash leaf) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into logged_audit_digest (service, number, leaf_hash) values (?, ?, ?)")) {
            insert.setString(1, service);
            insert.setLong(2, number);
            insert.setBytes(3, leaf.bytes());
            insert.executeUpdate();
        }
    }

    /** The same each time, so that it is found again. */
    private static EvidenceRecord record(String service, TrailDigest digest, String event) {
        return EvidenceRecord.of(TYPE, event, digest.at())
                .with("service", service)
                .with("number", digest.number())
                .with("upTo", digest.upTo())
                .with("lines", digest.lines())
                .with("digest", digest.digest())
                .with("before", digest.before())
                .build();
    }
}
