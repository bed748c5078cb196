package org.comity.courtevidence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.Witnesses;

/** Opens the log of this service on its own database. */
class Log {
    @Produces
    @Singleton
    EvidenceLog open(DataSource database, LogConfig config, Clock clock) {
        return EvidenceLog.on(
                database,
                LogKeys.inFolder(config.folder(), config.origin()),
                config.witnesses().map(Log::witnesses).orElseGet(Witnesses::none),
                clock);
    }

    /** A service does not start on witnesses that it cannot read: nobody would notice that there are none. */
    private static Witnesses witnesses(Path file) {
        try {
            return Witnesses.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The witnesses in " + file + " cannot be read", unreadable);
        }
    }
}
