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

    /** @return the index of the entry */
    @Transactional(Transactional.TxType.MANDATORY)
    public long append(EvidenceRecord record) {
        try (Connection connection = database.getConnection()) {
            long index = log.append(connection, record.bytes());
            appended.fire(new Appended(index));
            return index;
        } catch (SQLException failed) {
            throw new IllegalStateException("evidence not kept", failed);
        }
    }
}
