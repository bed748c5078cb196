package org.comity.courtevidence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;

/** Opens the log of this service on its own database. */
class Log {
    @Produces
    @Singleton
    EvidenceLog open(DataSource database, LogConfig config, Clock clock) {
        return EvidenceLog.on(database, LogKeys.inFolder(config.folder(), config.origin()), clock);
    }
}
