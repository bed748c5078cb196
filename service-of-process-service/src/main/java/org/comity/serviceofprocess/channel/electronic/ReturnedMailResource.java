package org.comity.serviceofprocess.channel.electronic;

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
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.serviceofprocess.attempt.DeliveryEvents;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.attempt.EventView;
import org.comity.serviceofprocess.request.ServiceRequest;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Mail that came back of one attempt. */
@Path("/api/service/requests/{requestId}/electronic-attempts/{attemptId}")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Electronic service")
public class ReturnedMailResource {

    private final ServiceRequests requests;
    private final ElectronicAttempts attempts;
    private final ReceivedMails mails;
    private final ReturnedMail returned;
    private final DeliveryEvents events;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ReturnedMailResource(
            ServiceRequests requests,
            ElectronicAttempts attempts,
            ReceivedMails mails,
            ReturnedMail returned,
            DeliveryEvents events,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.mails = mails;
        this.returned = returned;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param note by which mail or word that is known, and where it is kept */
    record CameBack(@NotBlank @Size(max = 2000) String note) {}

    @POST
    @Path("/returned-mail")
    @RolesAllowed("clerk")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that the message came back", description = """
                    For a court whose mailbox is not read, and for what is known in another way. A service by arrival that counted is \
                    then in question; it counts until a judge finds otherwise (J 135).""")
    public EventView cameBack(@RestPath UUID requestId, @RestPath UUID attemptId, @NotNull @Valid CameBack said) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        ElectronicAttempt attempt = attempts.requireAlone(requestId, attemptId);
        returned.record(
                attempt,
                clock.instant(),
                Actor.COURT,
                record -> record.commit("returned", Map.of("note", said.note(), "by", caller.name())));
        audit.note("mail-came-back", request.caseId(), attemptId);
        return EventView.of(events.ofAttempt(attemptId).getLast());
    }

    @GET
    @Path("/received-mail")
    @Transactional
    @Operation(
            summary = "Mail that names the message of an attempt, the oldest first",
            description =
                    "Reports, absence notices and answers, as anybody may have written them. A part of the list; next leads "
                            + "to the part after it.")
    public Page<ReceivedMailView> received(
            @RestPath UUID requestId,
            @RestPath UUID attemptId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        requests.requireFor(caller, requestId);
        attempts.requireOf(requestId, attemptId);
        return Page.of(
                        mails.ofAttempt(attemptId, Position.read(after, Position.OLDEST), limit),
                        limit,
                        mail -> new Position(mail.readAt(), mail.id()))
                .map(ReceivedMailView::of);
    }

    @POST
    @Path("/received-mail/{mailId}/settlement")
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @Operation(summary = "Records that somebody of the court has looked at a mail and done what it calls for")
    public ReceivedMailView settle(@RestPath UUID requestId, @RestPath UUID attemptId, @RestPath UUID mailId) {
        ServiceRequest request = requests.requireFor(caller, requestId);
        attempts.requireOf(requestId, attemptId);
        ReceivedMail mail = mails.require(attemptId, mailId);
        mail.settle(caller.accountId(), clock.instant());
        audit.note("received-mail-settled", request.caseId(), attemptId);
        return ReceivedMailView.of(mail);
    }
}
