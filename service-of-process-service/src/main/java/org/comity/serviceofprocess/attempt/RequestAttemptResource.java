package org.comity.serviceofprocess.attempt;

import static java.util.stream.Collectors.toSet;
import static org.comity.serviceofprocess.problem.ServiceProblem.ATTEMPT_UNDER_WAY;
import static org.comity.serviceofprocess.problem.ServiceProblem.CHANNEL_NOT_RECORDED_HERE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CourtCase;
import org.comity.cases.CourtCases;
import org.comity.events.Outbox;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.comity.serviceofprocess.adviser.Answer;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.adviser.ChannelAnswer;
import org.comity.serviceofprocess.adviser.LegalGround;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.attempt.ServiceAttempt.State;
import org.comity.serviceofprocess.request.AddressSearches;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/service/requests/{requestId}/attempts")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(
        name = "Attempts",
        description = "Tries to serve an addressee, whatever the channel; the earliest effective one decides (OL 31)")
public class RequestAttemptResource {

    private final ServiceRequests requests;
    private final ServiceAttempts attempts;
    private final AddressSearches searches;
    private final CourtCases cases;
    private final EventRecorder recorder;
    private final DeliveryEvents events;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    RequestAttemptResource(
            ServiceRequests requests,
            ServiceAttempts attempts,
            AddressSearches searches,
            CourtCases cases,
            EventRecorder recorder,
            DeliveryEvents events,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.searches = searches;
        this.cases = cases;
        this.recorder = recorder;
        this.events = events;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param sentTo to whom or where, such as the address abroad, the agent's name, or the newspaper
     * @param reasons why this channel is used although the adviser asks; null where it is open
     */
    record StartAttempt(
            @NotNull Channel channel,
            @NotBlank @Size(max = 1000) String sentTo,
            @Size(max = 4000) String reasons) {}

    @GET
    @Transactional
    @Operation(
            summary = "The attempts of a request by all channels, the newest first",
            description =
                    "A part of the list; next leads to the part after it. Electronic ones have their own page too.")
    public Page<ServiceAttemptView> list(
            @RestPath UUID requestId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        requests.requireFor(caller, requestId);
        List<ServiceAttempt> found = attempts.ofRequest(requestId, Position.read(after, Position.NEWEST), limit);
        return Page.of(found, limit, attempt -> new Position(attempt.startedAt(), attempt.id()))
                .map(this::view);
    }

    @POST
    @RolesAllowed("clerk")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Begins to serve by a channel whose papers people carry", description = """
                    Refused with its grounds where the adviser's newest answer says CLOSED, and where it leaves the question to a judge \
                    who has not decided it; where it says ASK otherwise, reasons are demanded and become evidence. Publication \
                    begins only after the failure of every channel that is open or asked about is on record, or by a judge's \
                    decision (CPL 283 para. 2), and where the address is not known after a search that was in vain; likewise the note to a foreign state after the ways of treaties and those that the \
                    state accepts (FSIL 17). An attempt that was given up before anything went out is no failure of its channel. \
                    Several attempts may run side by side, of one channel only those by post. Electronic service begins at its own path.""")
    public ServiceAttemptView start(@RestPath UUID requestId, @NotNull @Valid StartAttempt start) {
        if (start.channel() == Channel.ELECTRONIC) {
            throw CHANNEL_NOT_RECORDED_HERE.with();
        }
        UUID partyId = requests.requireFor(caller, requestId).partyId();
        ServiceRequest request = requests.requireAlone(requestId, partyId);
        List<ServiceAttempt> before = attempts.list("requestId", requestId);
        Set<Channel> failed = before.stream()
                .filter(this::hasFailed)
                .map(ServiceAttempt::channel)
                .collect(toSet());
        ChannelAnswer answer = ChannelGate.require(
                request.advice(),
                start.channel(),
                start.reasons(),
                failed,
                searches.wereInVain(requestId),
                caller.locale());
        before.stream()
                .filter(other -> other.channel() == start.channel()
                        && other.channel() != Channel.POSTAL
                        && other.state() == State.UNDER_WAY)
                .findFirst()
                .ifPresent(running -> {
                    throw ATTEMPT_UNDER_WAY.with(running.id());
                });
        Instant now = clock.instant();
        ServiceAttempt attempt = new ServiceAttempt(
                request,
                answer,
                start.sentTo(),
                answer.answer() == Answer.ASK ? start.reasons() : null,
                now,
                caller.accountId());
        attempts.persistAndFlush(attempt);
        recorder.record(
                attempt,
                EventKind.SUBMITTED_ACCEPTED,
                now,
                Actor.COURT,
                null,
                record -> begins(record, request, attempt, answer));
        outbox.add(new ServiceAttempted(
                request.caseId(),
                requestId,
                attempt.id(),
                partyId,
                attempt.channel().name(),
                now));
        audit.note("service-attempt-started", request.caseId(), attempt.id());
        return view(attempt);
    }

    /** One that was given up before anything went out shows nothing of its channel. */
    private boolean hasFailed(ServiceAttempt attempt) {
        return attempt.state() == State.FAILED
                && (attempt.failure() != FailureReason.GIVEN_UP || events.went(attempt.id()));
    }

    private void begins(
            EvidenceRecord.Builder record, ServiceRequest request, ServiceAttempt attempt, ChannelAnswer answer) {
        CourtCase file = cases.require(request.caseId());
        request.documents()
                .forEach(id -> record.document(file.document(id).orElseThrow().digest()));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sentTo", attempt.sentTo());
        if (attempt.reasons() != null) {
            facts.put("reasons", attempt.reasons());
        }
        facts.put("by", caller.name());
        record.with("adviserAnswer", answer.answer().name()).commit("facts", facts);
        answer.decision()
                .map(LegalGround::datum)
                .ifPresent(decision ->
                        record.commit("decision", Map.of("reasons", decision.note(), "by", decision.source())));
    }

    private ServiceAttemptView view(ServiceAttempt attempt) {
        return ServiceAttemptView.of(attempt, CourtClock.dateOf(clock.instant()));
    }
}
