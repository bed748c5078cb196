package org.comity.serviceofprocess.attempt;

import static org.comity.serviceofprocess.problem.ServiceProblem.ARRIVAL_NOT_POSSIBLE;
import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_NOT_IN_CASE;
import static org.comity.serviceofprocess.problem.ServiceProblem.NOTHING_TO_REBUT;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.request.RequestView.SupersededView;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.comity.serviceofprocess.request.SupersededService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What the court finds of a service where the addressee, the mail itself, or a paper of the case shows otherwise, whatever its channel. */
@Path("/api/service/requests/{requestId}/findings")
@RolesAllowed("judge")
@Tag(name = "Attempts")
public class FindingResource {

    private final ServiceRequests requests;
    private final List<AttemptSource> attempts;
    private final CourtCases cases;
    private final EventRecorder recorder;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    FindingResource(
            ServiceRequests requests,
            @All List<AttemptSource> attempts,
            CourtCases cases,
            EventRecorder recorder,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.cases = cases;
        this.recorder = recorder;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param service the evidence digest of the service that counts, as the judge read it
     * @param reachedOn the court's date on which it reached the addressee; null if it did not
     * @param documentId the paper of the case that shows it, or null
     */
    record Find(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String service,
            LocalDate reachedOn,
            @NotBlank @Size(max = 4000) String reasons,
            UUID documentId) {}

    @POST
    @RecentProof
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Finds that a service did not reach the addressee, or did on another day", description = """
                    A judge's act, with reasons, whatever the channel. What the law presumes falls where the addressee shows otherwise \
                    (J 135; OL 31(2); CPL 283(8)); what is on record as done, such as a signed receipt or an acceptance, only by a paper \
                    of the case that proves the contrary (J 114). The entry that counted stays readable. Periods that it had started count from the service that stands now; where there is none, they \
                    do not run.""")
    public SupersededView find(@RestPath UUID requestId, @NotNull @Valid Find found) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        // Whichever service stands afterwards may have been by any channel.
        List<Attempt> all = attempts.stream()
                .<Attempt>flatMap(source -> source.attemptsOf(requestId).stream())
                .toList();
        if (all.isEmpty()) {
            throw NOTHING_TO_REBUT.with();
        }
        if (found.documentId() != null
                && cases.require(request.caseId()).document(found.documentId()).isEmpty()) {
            throw DOCUMENT_NOT_IN_CASE.with(found.documentId());
        }
        Instant now = clock.instant();
        Instant reachedAt = found.reachedOn() == null ? null : reachedAt(found.reachedOn(), request, now);
        SupersededService superseded = recorder.rebut(
                all,
                new Finding(
                        found.service(),
                        reachedAt,
                        request.done().map(Finding::article).orElse(Finding.ARTICLE),
                        found.reasons(),
                        found.documentId(),
                        caller.accountId(),
                        caller.name()),
                now);
        audit.note("service-rebutted", request.caseId(), requestId);
        return SupersededView.of(superseded);
    }

    /** The end of that day, because the court finds a day and the addressee is to have all of the time that follows. */
    private static Instant reachedAt(LocalDate day, ServiceRequest request, Instant now) {
        if (day.isBefore(CourtClock.dateOf(request.openedAt())) || day.isAfter(CourtClock.dateOf(now))) {
            throw ARRIVAL_NOT_POSSIBLE.with(CourtClock.dateOf(request.openedAt()), CourtClock.dateOf(now));
        }
        Instant end = CourtClock.startOf(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
        return end.isBefore(now) ? end : now;
    }
}
