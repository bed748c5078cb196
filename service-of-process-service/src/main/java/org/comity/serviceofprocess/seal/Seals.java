package org.comity.serviceofprocess.seal;

import static org.comity.serviceofprocess.problem.ServiceProblem.SEAL_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comity.law.Courts;
import org.comity.papers.CourtSeal;
import org.comity.papers.CourtSeals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The courts' seals: from the configured file, or, on a machine on which the suite is tried out, made here and good for nothing else. */
@ApplicationScoped
public class Seals {
    private final CourtSeals seals;
    private final Clock clock;

    Seals(
            @ConfigProperty(name = "comity.seals.file") Optional<Path> file,
            @ConfigProperty(name = "comity.seals.password") Optional<String> password,
            @ConfigProperty(name = "comity.seals.local") boolean local,
            @ConfigProperty(name = "comity.data") Path data,
            Clock clock) {
        this.clock = clock;
        seals = CourtSeals.of(
                file, password, data, local, court -> Courts.named(court).zh());
    }

    /** A court's seal that holds now; empty if it has none. */
    public Optional<CourtSeal> find(String court) {
        Instant now = clock.instant();
        return seals.of(court, now).filter(seal -> seal.holds(now));
    }

    /** @throws org.comity.http.ProblemException SEAL_MISSING */
    public CourtSeal require(String court) {
        return find(court).orElseThrow(SEAL_MISSING::with);
    }

    /** The certificates of all, and of those before. */
    public List<X509Certificate> certificates() {
        return seals.certificates();
    }
}
