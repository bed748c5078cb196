package org.comity.courtevidence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.comity.evidence.log.EvidenceLog;
import org.comity.evidence.log.LogKeys;
import org.comity.evidence.log.Witnesses;
import org.comity.evidence.time.TimeAuthority;
import org.comity.evidence.time.TimeRoots;

/** Opens the log of this service on its own database. */
class Log {
    /** Proofs wait as long for an authority that is slow. */
    private static final Duration FOR_THE_TIME = Duration.ofSeconds(3);

    @Produces
    @Singleton
    EvidenceLog open(DataSource database, LogConfig config, Clock clock) {
        Witnesses witnesses = config.witnesses().map(Log::witnesses).orElseGet(Witnesses::none);
        Optional<TimeAuthority> authority =
                config.timeAuthority().map(address -> authority(address, config.timeRoots()));
        List<EvidenceLog> closed = config.closed().orElse(List.of()).stream()
                .map(folder -> EvidenceLog.on(database, LogKeys.ofClosed(folder), witnesses, authority, clock))
                .toList();
        return EvidenceLog.after(
                closed, database, LogKeys.inFolder(config.folder(), config.origin()), witnesses, authority, clock);
    }

    /** It is asked only if its answers can be checked. */
    private static TimeAuthority authority(URI address, Optional<Path> roots) {
        Path file = roots.orElseThrow(() -> new IllegalStateException(
                "A time authority is named, but not who vouches for it: COMITY_TIME_ROOTS is empty"));
        try {
            return TimeAuthority.at(
                    address,
                    TimeRoots.parse(Files.readAllBytes(file)),
                    HttpClient.newBuilder().connectTimeout(FOR_THE_TIME).build(),
                    FOR_THE_TIME);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The certificates in " + file + " cannot be read", unreadable);
        }
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
