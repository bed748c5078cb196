package org.comity.serviceofprocess.channel.electronic;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.contract.Refuses;
import org.comity.serviceofprocess.attempt.AttemptFiles;
import org.comity.serviceofprocess.attempt.DeliveryEvents;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.attempt.EventView;
import org.comity.serviceofprocess.channel.electronic.Papers.Fingerprint;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/service/requests/{requestId}/electronic-attempts")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Electronic service", description = "CPL 283(9); OL 29 – 32")
public class ElectronicResource {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final DeliveryEvents events;
    private final AttemptFiles files;
    private final EventRecorder recorder;
    private final Dispatch dispatch;
    private final Outgoing outgoing;
    private final DeliveryConfig config;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ElectronicResource(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            DeliveryEvents events,
            AttemptFiles files,
            EventRecorder recorder,
            Dispatch dispatch,
            Outgoing outgoing,
            DeliveryConfig config,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.events = events;
        this.files = files;
        this.recorder = recorder;
        this.dispatch = dispatch;
        this.outgoing = outgoing;
        this.config = config;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The electronic attempts of a request, the newest first",
            description = "A part of the list; next leads to the part after it.")
    public Page<AttemptView> list(
            @RestPath UUID requestId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        requests.requireFor(caller, requestId);
        List<ElectronicAttempt> found = attempts.ofRequest(requestId, Position.read(after, Position.NEWEST), limit);
        return Page.of(found, limit, attempt -> new Position(attempt.startedAt(), attempt.id()))
                .map(AttemptView::of);
    }

    @GET
    @Path("/{attemptId}/events")
    @Transactional
    @Operation(
            summary = "What happened to an attempt, in the order in which it was recorded",
            description = "Times are instants in UTC. A part of the list; next leads to the part after it.")
    public Page<EventView> events(
            @RestPath UUID requestId,
            @RestPath UUID attemptId,
            @RestQuery @DefaultValue("-1") @Min(-1) @Parameter(description = "next of the page before") int after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        requests.requireFor(caller, requestId);
        attempts.requireOf(requestId, attemptId);
        return files.with(events.ofAttempt(attemptId, after, limit));
    }

    @POST
    @Refuses(502)
    @ResponseStatus(201)
    @RunOnVirtualThread
    @Operation(summary = "Starts electronic service", description = """
                    Records the basis of consent (OL 29) and writes to the addressee. Refused with its grounds where the adviser \
                    says CLOSED, and where it leaves the question to a judge who has not decided it; where it says ASK otherwise, \
                    reasons are demanded and become evidence. The answer \
                    comes within a second and says what became of the message by then; while its papers are still fetched and \
                    checked, or the mail server has not answered, the state is BEING_SENT, and this is read again. Where no server \
                    took it, the state is NOT_SENT, with the server's words, and another attempt may follow. Where a server \
                    will not take it now, or the papers cannot be had, the state stays BEING_SENT and it is tried again by itself \
                    for four days at most; nextTryAt says when. The addressee can open nothing before an access code was issued.""")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "The same key and request get the same attempt, and no second message")
    public AttemptView start(@RestPath UUID requestId, @NotNull @Valid StartElectronic start) {
        long began = System.nanoTime();
        long until = began + config.answersWithin().toNanos();
        Future<List<Fingerprint>> checked = outgoing.check(dispatch.papersFor(requestId, start));
        Outgoing.await(checked, began + config.papersWithin().toNanos() - System.nanoTime());
        Dispatch.Begun begun = dispatch.begin(requestId, start);
        if (begun.letter() != null) {
            Future<Void> sent = outgoing.send(begun.attemptId(), begun.letter(), checked);
            Outgoing.await(sent, until - System.nanoTime());
        }
        return dispatch.show(begun.attemptId());
    }

    @POST
    @Path("/{attemptId}/tries/end")
    @RolesAllowed("clerk")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(
            summary = "Ends the tries of a message that a mail server postponed",
            description = "The message has not gone out then, and another attempt may follow.")
    public AttemptView stopTrying(@RestPath UUID requestId, @RestPath UUID attemptId) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        ElectronicAttempt attempt = attempts.requireAlone(requestId, attemptId);
        dispatch.stopTrying(attempt);
        audit.note("electronic-service-given-up", request.caseId(), attemptId);
        return AttemptView.of(attempt);
    }

    @POST
    @Path("/{attemptId}/access-code")
    @ResponseStatus(201)
    @Transactional
    @Operation(summary = "Issues the access code of a delivery, or a new one", description = """
                    Shown in this answer and never again; only its hash is kept. Hand it over by another way than the message: by \
                    telephone, by letter, through the agreed contact. A new code ends the one before.""")
    public AccessCodeView issueCode(@RestPath UUID requestId, @RestPath UUID attemptId) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        ElectronicAttempt attempt = attempts.requireAlone(requestId, attemptId);
        String code = attempt.issueCode(clock.instant());
        audit.note("access-code-issued", request.caseId(), attemptId);
        return new AccessCodeView(code, attempt.codeIssuedAt(), AccessCode.TRIES);
    }

    /** @param note to whom, and where the record of it is; in the clerk's own words */
    record CodeGiven(
            @NotNull Way way, @NotBlank @Size(max = 2000) String note) {}

    /** How an access code reaches its addressee: never by the message itself. */
    @Schema(name = "CodeGivenBy")
    enum Way {
        TELEPHONE,
        LETTER,
        IN_PERSON,
        AGREED_CONTACT
    }

    @POST
    @Path("/{attemptId}/access-code/handover")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that the addressee has the access code", description = """
                    Only with it can the papers be opened, so at a confirmed address they arrive by this (OL 31(1)). Counted from the \
                    instant of this record, which is never before the true one. Nothing arrives if the message came back before; if it \
                    comes back later, the service is in question until a judge finds otherwise.""")
    public EventView codeGiven(@RestPath UUID requestId, @RestPath UUID attemptId, @NotNull @Valid CodeGiven given) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        ElectronicAttempt attempt = attempts.requireAlone(requestId, attemptId);
        attempt.requireCode();
        recorder.record(attempt, EventKind.ACCESS_CODE_GIVEN, clock.instant(), Actor.COURT, null, record -> record.with(
                        "way", given.way().name())
                .commit("given", Map.of("note", given.note(), "by", caller.name())));
        audit.note("access-code-given", request.caseId(), attemptId);
        return EventView.of(events.ofAttempt(attemptId).getLast());
    }

    /** @param tries wrong tries after which the code is locked */
    record AccessCodeView(String code, Instant issuedAt, int tries) {}
}
