package org.comity.filing.courtdocument;

import static org.comity.filing.problem.FilingProblem.SEAL_EXPIRED;
import static org.comity.filing.problem.FilingProblem.SEAL_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.comity.papers.CourtSeal;
import org.comity.papers.CourtSeals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The courts' seals: from the configured file, or, on a machine on which the suite is tried out, made here and good for nothing else. */
@ApplicationScoped
public class Seals {
    private final CourtSeals seals;
    private final boolean local;
    private final Clock clock;

    Seals(
            @ConfigProperty(name = "comity.filing.seals.file") Optional<Path> file,
            @ConfigProperty(name = "comity.filing.seals.password") Optional<String> password,
            @ConfigProperty(name = "comity.filing.seals.local") boolean local,
            @ConfigProperty(name = "comity.data") Path data,
            Clock clock) {
        this.local = local && file.isEmpty();
        this.clock = clock;
        seals = CourtSeals.open(
                file.orElse(data.resolve("local-seals.p12")),
                password.orElse("local").toCharArray());
    }

    /**
     * A court's seal that holds now.
     *
     * @throws org.comity.http.ProblemException SEAL_MISSING, SEAL_EXPIRED
     */
    public CourtSeal require(String court) {
        Instant now = clock.instant();
        CourtSeal seal = seals.of(court).or(() -> localOf(court, now)).orElseThrow(SEAL_MISSING::with);
        if (!seal.holds(now)) {
            throw SEAL_EXPIRED.with(
                    CourtClock.dateOf(seal.certificate().getNotAfter().toInstant()));
        }
        return seal;
    }

    private Optional<CourtSeal> localOf(String court, Instant now) {
        return local ? Optional.of(makeLocal(court, now)) : Optional.empty();
    }

    /** One that nobody vouches for, which holds from then on. */
    CourtSeal makeLocal(String court, Instant from) {
        return seals.makeLocal(court, Courts.named(court).zh(), from);
    }
}
