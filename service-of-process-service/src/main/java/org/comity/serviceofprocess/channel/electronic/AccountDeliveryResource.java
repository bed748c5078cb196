package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.CASE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CaseParty;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.RecentProof;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Paper;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.channel.electronic.DeliveryResource.Opening;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was served in the caller's account, for as long as the caller acts for its addressee. */
@Path("/api/service/cases/{caseId}/account-deliveries")
@RolesAllowed("party")
@Tag(name = "Service in the account")
public class AccountDeliveryResource {

    private final ElectronicAttempts attempts;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final DeliveryViews views;
    private final EventRecorder recorder;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AccountDeliveryResource(
            ElectronicAttempts attempts,
            ServiceRequests requests,
            CourtCases cases,
            DeliveryViews views,
            EventRecorder recorder,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.attempts = attempts;
        this.requests = requests;
        this.cases = cases;
        this.views = views;
        this.recorder = recorder;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param party to whom the papers are
     * @param placedAt since when they lie here
     * @param openedAt null while nobody opened them
     * @param servedOn the court's date from which they count as served; null while they do not
     */
    record AccountDelivery(
            UUID id,
            Paper paper,
            String party,
            int papers,
            ElectronicAttempt.State state,
            Instant placedAt,
            @Nullable Instant openedAt,
            @Nullable LocalDate servedOn) {}

    @GET
    @Transactional
    @Operation(
            summary = "What was served in the caller's account in a case, the newest first",
            description = "A part of the list; next leads to the part after it.")
    public Page<AccountDelivery> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CourtCase file = cases.findByIdOptional(caseId)
                .filter(found -> found.hasParty(caller.accountId()))
                .orElseThrow(() -> CASE_NOT_FOUND.with(caseId));
        List<UUID> actsFor = file.parties().stream()
                .filter(party -> party.isActedForBy(caller.accountId()))
                .map(CaseParty::partyId)
                .toList();
        List<ElectronicAttempt> found =
                attempts.inAccount(caller.accountId(), caseId, actsFor, Position.read(after, Position.NEWEST), limit);
        Map<UUID, ServiceRequest> served = requests.withDocuments(
                found.stream().map(ElectronicAttempt::requestId).toList());
        return Page.of(found, limit, attempt -> new Position(attempt.startedAt(), attempt.id()))
                .map(attempt -> view(attempt, served.get(attempt.requestId()), file));
    }

    @POST
    @RecentProof
    @Path("/{id}/opening")
    @Transactional
    @Operation(
            summary = "Opens one of them",
            description =
                    "No code is asked for: the account is the key. The first opening is recorded as that of a delivery by link is, and so is each paper that is fetched in the session.")
    public Opening open(@RestPath UUID caseId, @RestPath UUID id) {
        ElectronicAttempt attempt = attempts.requireInAccount(caseId, id, caller.accountId());
        CourtCase file = cases.require(caseId);
        if (!file.party(attempt.partyId()).orElseThrow().isActedForBy(caller.accountId())) {
            throw CASE_NOT_FOUND.with(caseId);
        }
        Instant now = clock.instant();
        boolean first = attempt.openedAt() == null;
        String session = attempt.openInAccount(now);
        if (first && attempt.openedAt() != null) {
            recorder.record(attempt, EventKind.HANDED_OVER, now, Actor.ADDRESSEE, null, record -> {});
        }
        audit.note("delivery-opened", caseId, id);
        return new Opening(session, attempt.sessionUntil(), views.of(attempt, null, caller.locale()));
    }

    private static AccountDelivery view(ElectronicAttempt attempt, ServiceRequest request, CourtCase file) {
        return new AccountDelivery(
                attempt.id(),
                request.paper(),
                file.party(attempt.partyId()).orElseThrow().name(),
                request.documents().size(),
                attempt.state(),
                attempt.startedAt(),
                attempt.openedAt(),
                request.done().map(done -> CourtClock.dateOf(done.at())).orElse(null));
    }
}
