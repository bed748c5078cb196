package org.comity.hearing.record;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The evidence log of this service, under its name for ever. */
class RecordLog {
    @Produces
    @Singleton
    EvidenceLog evidenceLog(
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "comity.data") Path data,
            @ConfigProperty(name = "comity.hearing.log-origin", defaultValue = "log.comity.example/hearing/2026")
                    String origin) {
        return EvidenceLog.on(database, LogKeys.inFolder(data.resolve("evidence-log"), origin), clock);
    }
}
