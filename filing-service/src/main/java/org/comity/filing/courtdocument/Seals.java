package org.comity.filing.courtdocument;

import static org.comity.filing.problem.CaseProblem.SEAL_EXPIRED;
import static org.comity.filing.problem.CaseProblem.SEAL_MISSING;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.comity.papers.CourtSeal;
import org.comity.papers.CourtSeals;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The courts' seals: from the configured file, or, on a machine on which the suite is tried out, made here and good for nothing else. */
@Startup
@ApplicationScoped
public class Seals {
    private final CourtSeals seals;

    Seals(
            @ConfigProperty(name = "comity.filing.seals.file") Optional<Path> file,
            @ConfigProperty(name = "comity.filing.seals.password") Optional<String> password,
            @ConfigProperty(name = "comity.filing.seals.local") boolean local,
            @ConfigProperty(name = "comity.data") Path data,
            MeterRegistry metrics,
            Clock clock) {
        seals = CourtSeals.of(file, password, data, local, Seals::nameOf);
        Gauge.builder("comity.seals.left", () -> left(clock.instant()))
                .baseUnit("seconds")
                .description(
                        "For how long all seals of the courts still hold; negative once one has expired, nothing where there is none")
                .register(metrics);
    }

    /** Until when the seal of each court holds, by its code. */
    SortedMap<String, Instant> ends() {
        return seals.ends();
    }

    private double left(Instant now) {
        return seals.firstEnd()
                .map(end -> Duration.between(now, end).toMillis() / 1000.0)
                .orElse(Double.NaN);
    }

    /**
     * A court's seal that holds at that time, with which it is set.
     *
     * @throws org.comity.http.ProblemException SEAL_MISSING, SEAL_EXPIRED
     */
    public CourtSeal require(String court, Instant at) {
        CourtSeal seal = seals.of(court, at).orElseThrow(SEAL_MISSING::with);
        if (!seal.holds(at)) {
            throw SEAL_EXPIRED.with(CourtClock.dateOf(seal.until()));
        }
        return seal;
    }

    /** A court's seal that holds at that time; empty if it has none. */
    public Optional<CourtSeal> holding(String court, Instant at) {
        return seals.of(court, at).filter(seal -> seal.holds(at));
    }

    private static String nameOf(String court) {
        return Courts.named(court).zh();
    }

    /** One that nobody vouches for, which holds from then on. */
    CourtSeal makeLocal(String court, Instant from) {
        return seals.makeLocal(court, nameOf(court), from);
    }
}
