package org.comity.hearing.record;

import static org.comity.hearing.problem.HearingProblem.AGREEMENT_NOT_FOUND;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.log.EventLog;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/hearing/hearings/{id}/agreement")
@Authenticated
public class AgreementResource {
    /** The row of law in the court's calendar: parties ask together that the court confirm what they agreed. */
    private static final String CONFIRMATION = "MED-08";

    private final Readers readers;
    private final EventLog log;

    AgreementResource(Readers readers, EventLog log) {
        this.readers = readers;
        this.log = log;
    }

    /**
     * @param text in Chinese, which governs
     * @param digest SHA-256 of the UTF-8 of the text, in hex
     * @param readings the same in other languages
     * @param inForceAt when the last signature was given that was needed
     * @param confirmUntil until when the parties can ask together for judicial confirmation
     */
    @Schema(
            name = "MediationAgreement",
            description = "What the parties of a mediation agreed on, once all have signed")
    public record View(
            int version,
            String text,
            String digest,
            List<Reading> readings,
            Instant inForceAt,
            Derivation confirmUntil) {

        /** @param language BCP 47 */
        @Schema(name = "AgreementReading")
        public record Reading(String language, String text) {}
    }

    @GET
    @Transactional
    @Operation(
            summary = "What the parties of a mediation agreed on",
            description =
                    "Once all have signed; `agreement-not-found` before, and where the mediation ended without one. For whoever has a seat in it alone. With the last day on which the parties can ask together that the court confirm it, counted from the court's day on which it came into force. Source: CPL 99, 205; OM 18, 19.")
    public View show(@RestPath UUID id) {
        ReachedAgreement reached =
                ReachedAgreement.of(log.read(readers.ofTheRecord(id).id())).orElseThrow(AGREEMENT_NOT_FOUND::with);
        return new View(
                reached.draft().version(),
                reached.draft().text(),
                reached.draft().digest(),
                reached.readings().stream()
                        .map(each -> new View.Reading(each.language(), each.text()))
                        .toList(),
                reached.inForceAt(),
                Derivation.of(CONFIRMATION, CourtClock.dateOf(reached.inForceAt())));
    }
}
