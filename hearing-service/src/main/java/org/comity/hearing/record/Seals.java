package org.comity.hearing.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comity.law.Courts;
import org.comity.papers.CourtSeal;
import org.comity.papers.CourtSeals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The courts' seals: from the configured file, or, on a machine on which the suite is tried out, made here and good for nothing else. */
@ApplicationScoped
class Seals {
    private final CourtSeals seals;

    Seals(
            @ConfigProperty(name = "comity.seals.file") Optional<Path> file,
            @ConfigProperty(name = "comity.seals.password") Optional<String> password,
            @ConfigProperty(name = "comity.seals.local") boolean local,
            @ConfigProperty(name = "comity.data") Path data) {
        seals = CourtSeals.of(
                file, password, data, local, court -> Courts.named(court).zh());
    }

    /** A court's seal that holds at that time; empty if it has none. */
    Optional<CourtSeal> of(String court, Instant at) {
        return seals.of(court, at).filter(seal -> seal.holds(at));
    }

    /** The certificates of all, and of those before. */
    List<X509Certificate> certificates() {
        return seals.certificates();
    }
}
