package org.comity.hearing.consent;

import static org.comity.hearing.problem.HearingProblem.HEARING_NOT_FOUND;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Hearings;
import org.comity.http.Caller;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/hearing/hearings/{id}/mediation-periods")
@Authenticated
public class MediationPeriodsResource {
    /** Rows of law: for how long is mediated in a case, in ordinary procedure and in summary procedure. */
    private static final String ORDINARY = "MED-06";

    private static final String SUMMARY = "MED-07";

    private final Hearings hearings;
    private final Consents consents;
    private final Caller caller;

    MediationPeriodsResource(Hearings hearings, Consents consents, Caller caller) {
        this.hearings = hearings;
        this.consents = consents;
        this.caller = caller;
    }

    /**
     * @param consentedOn the court's day on which the last party consented, from which they run; null while one has not, as the two periods
     * @param ordinary in ordinary procedure
     * @param summary in summary procedure
     */
    @Schema(name = "MediationPeriods", description = "Until when is mediated in a case, unless the parties go on")
    public record View(
            @Nullable LocalDate consentedOn,
            @Nullable Derivation ordinary,
            @Nullable Derivation summary) {
        static View from(LocalDate day) {
            return new View(day, Derivation.of(ORDINARY, day), Derivation.of(SUMMARY, day));
        }
    }

    @GET
    @Transactional
    @Operation(
            summary = "For how long is mediated",
            description =
                    "15 days in ordinary procedure and 7 in summary procedure, from the court's day on which the last party consented; which of the two the case goes by, the court knows. They are longer where the parties agree to go on, and bar nothing. For whoever sees the mediation. `hearing-not-found` also for what is no mediation. Source: OM 24.")
    public View show(@RestPath UUID id) {
        Hearing mediation = hearings.requireFor(id, caller);
        if (!mediation.stage().isMediated()) {
            throw HEARING_NOT_FOUND.with(id);
        }
        return consents.allConsentedAt(mediation)
                .map(at -> View.from(CourtClock.dateOf(at)))
                .orElseGet(() -> new View(null, null, null));
    }
}
