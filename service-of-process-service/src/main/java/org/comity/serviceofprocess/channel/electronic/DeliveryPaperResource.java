package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.channel.electronic.DeliveryResource.SESSION;
import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_NOT_IN_CASE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.cases.CaseDocument;
import org.comity.cases.CourtCases;
import org.comity.http.contract.Refuses;
import org.comity.serviceofprocess.attempt.DeliveryEvents;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.attempt.EventRecorder;
import org.comity.serviceofprocess.attempt.EventRecorder.Actor;
import org.comity.serviceofprocess.request.ServiceRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The papers of a delivery, in the session that both factors opened. */
@Path("/api/service/deliveries/{id}/documents/{documentId}")
@PermitAll
@Tag(name = "Deliveries")
public class DeliveryPaperResource {

    private final ElectronicAttempts attempts;
    private final ServiceRequests requests;
    private final CourtCases cases;
    private final EventRecorder recorder;
    private final DeliveryEvents events;
    private final Papers papers;
    private final AuditTrail audit;
    private final Clock clock;

    DeliveryPaperResource(
            ElectronicAttempts attempts,
            ServiceRequests requests,
            CourtCases cases,
            EventRecorder recorder,
            DeliveryEvents events,
            Papers papers,
            AuditTrail audit,
            Clock clock) {
        this.attempts = attempts;
        this.requests = requests;
        this.cases = cases;
        this.recorder = recorder;
        this.events = events;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** A paper that somebody asked for, and in which session. */
    private record Wanted(UUID caseId, CaseDocument document, Instant sessionBegan) {}

    @GET
    @Refuses({401, 502})
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            description = "The bytes, with the media type of the paper",
            content = @Content(mediaType = MediaType.WILDCARD))
    @RunOnVirtualThread
    @Operation(summary = "One of the papers", description = """
                    Its SHA-256 was checked before the first byte is sent. That it was fetched, to be kept or to be read in the \
                    page, is recorded once in a session for each, after the last byte.""")
    public Response fetch(
            @RestPath UUID id,
            @RestPath UUID documentId,
            @RestHeader(SESSION) String session,
            @RestQuery @DefaultValue("false") @Parameter(description = "To be read in the page, not to be kept")
                    boolean inPage,
            @Context RoutingContext exchange) {
        Wanted wanted = QuarkusTransaction.requiringNew().call(() -> askedFor(id, documentId, session));
        FetchedPaper paper = papers.fetch(wanted.document());
        exchange.addEndHandler(sent -> {
            paper.close();
            if (sent.succeeded()) {
                Instant at = clock.instant();
                Thread.ofVirtual()
                        .start(() -> recordFetch(id, wanted, inPage ? EventKind.SHOWN : EventKind.DOWNLOADED, at));
            }
        });
        StreamingOutput whole = paper::writeTo;
        return file(Response.ok(whole), wanted.document(), inPage)
                .header(HttpHeaders.CONTENT_LENGTH, paper.size())
                .build();
    }

    @HEAD
    @Transactional
    @Operation(hidden = true)
    public Response head(@RestPath UUID id, @RestPath UUID documentId, @RestHeader(SESSION) String session) {
        return file(Response.ok(), wanted(id, documentId, session).document(), false)
                .build();
    }

    private Wanted wanted(UUID id, UUID documentId, String session) {
        ElectronicAttempt attempt = attempts.requireInSession(id, session, clock.instant());
        CaseDocument document = requests.require(attempt.requestId()).documents().stream()
                .filter(documentId::equals)
                .flatMap(found -> cases.require(attempt.caseId()).document(found).stream())
                .findFirst()
                .orElseThrow(() -> DOCUMENT_NOT_IN_CASE.with(documentId));
        return new Wanted(attempt.caseId(), document, attempt.sessionBegan());
    }

    /** Noted when it is asked for; that it was fetched whole is evidence, recorded later. */
    private Wanted askedFor(UUID id, UUID documentId, String session) {
        Wanted wanted = wanted(id, documentId, session);
        audit.noteAddressee("paper-asked-for", wanted.caseId(), documentId);
        return wanted;
    }

    /** What it is by its content, which no browser runs. */
    private static Response.ResponseBuilder file(
            Response.ResponseBuilder answer, CaseDocument document, boolean inPage) {
        String disposition = inPage ? "inline" : "attachment";
        return answer.type(document.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "%s; filename=\"%s.%s\"".formatted(disposition, document.documentId(), document.extension()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private void recordFetch(UUID id, Wanted wanted, EventKind purpose, Instant at) {
        UUID documentId = wanted.document().documentId();
        QuarkusTransaction.requiringNew().run(() -> {
            ElectronicAttempt attempt = attempts.requireDelivery(id);
            if (!events.hasFetchSince(wanted.sessionBegan(), id, documentId, purpose)) {
                recorder.record(attempt, purpose, at, Actor.ADDRESSEE, documentId, record -> {});
            }
        });
    }
}
