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
    private final boolean local;

    Seals(
            @ConfigProperty(name = "comity.seals.file") Optional<Path> file,
            @ConfigProperty(name = "comity.seals.password") Optional<String> password,
            @ConfigProperty(name = "comity.seals.local") boolean local,
            @ConfigProperty(name = "comity.data") Path data) {
        this.local = local && file.isEmpty();
        seals = CourtSeals.open(
                file.orElse(data.resolve("local-seals.p12")),
                password.orElse("local").toCharArray());
    }

    /** A court's seal that holds at that time; empty if it has none. */
    Optional<CourtSeal> of(String court, Instant at) {
        return seals.of(court).or(() -> localOf(court, at)).filter(seal -> seal.holds(at));
    }

    /** The certificates of all, and of those before. */
    List<X509Certificate> certificates() {
        return seals.certificates();
    }

    private Optional<CourtSeal> localOf(String court, Instant at) {
        return local ? Optional.of(seals.makeLocal(court, Courts.named(court).zh(), at)) : Optional.empty();
    }
}
