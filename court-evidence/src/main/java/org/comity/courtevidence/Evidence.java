package org.comity.courtevidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.record.EvidenceRecord;

/** Puts records into the log, in the transaction of what they record. */
@ApplicationScoped
public class Evidence {

    private final DataSource database;
    private final EvidenceLog log;
    private final Event<Appended> appended;

    Evidence(DataSource database, EvidenceLog log, Event<Appended> appended) {
        this.database = database;
        this.log = log;
        this.appended = appended;
    }

    /** The entry gets its place in the log after the commit; until then it is known by the record's leaf hash. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(EvidenceRecord record) {
        try (Connection connection = database.getConnection()) {
            log.append(connection, record.bytes());
            appended.fire(new Appended());
        } catch (SQLException failed) {
            throw new IllegalStateException("evidence not kept", failed);
        }
    }
}
