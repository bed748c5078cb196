package org.comity.serviceofprocess.attempt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One attempt: what happened to it, what shows it, and that it failed. */
@Path("/api/service/attempts/{id}")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Attempts")
public class AttemptResource {

    private final ServiceAttempts attempts;
    private final AttemptFiles files;
    private final AttemptBook book;
    private final DeliveryEvents events;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AttemptResource(
            ServiceAttempts attempts,
            AttemptFiles files,
            AttemptBook book,
            DeliveryEvents events,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.attempts = attempts;
        this.files = files;
        this.book = book;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param on the day at the court on which it failed
     * @param words what is known of it, in the clerk's words
     * @param fileIds what shows it, handed in before; null if nothing does
     */
    record ChannelFailed(
            @NotNull FailureReason reason,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 4000) String words,
            @Size(max = 10) List<@NotNull UUID> fileIds) {}

    @GET
    @Transactional
    @Operation(summary = "An attempt by any channel, with what time does to it")
    public ServiceAttemptView show(@RestPath UUID id) {
        ServiceAttempt attempt = attempts.requireFor(caller, id);
        audit.noteLook(attempt.caseId(), id);
        return ServiceAttemptView.of(attempt, book.today());
    }

    @GET
    @Path("/events")
    @Transactional
    @Operation(
            summary = "What happened to an attempt, in the order in which it was recorded",
            description = "Each is an entry of the evidence log. A part of the list; next leads to the part after it.")
    public Page<EventView> events(
            @RestPath UUID id,
            @RestQuery @DefaultValue("-1") @Min(-1) @Parameter(description = "next of the page before") int after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        attempts.requireFor(caller, id);
        return files.with(events.ofAttempt(id, after, limit));
    }

    @POST
    @Path("/failure")
    @RolesAllowed("clerk")
    @ResponseStatus(201)
    @Once
    @Transactional
    @Operation(summary = "Records that the channel failed for this addressee", description = """
                    With its day and reason. That no proof came in time is recorded only after the clock of the channel has run \
                    (S06 7; CPL 283(8)). What comes back later can still show that the addressee was served.""")
    public ServiceAttemptView fail(@RestPath UUID id, @NotNull @Valid ChannelFailed failed) {
        ServiceAttempt attempt = book.hold(id);
        book.fail(attempt, failed.reason(), failed.on(), failed.words(), failed.fileIds());
        return ServiceAttemptView.of(attempt, book.today());
    }

    @POST
    @Path("/files")
    @RolesAllowed("clerk")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(201)
    @Transactional
    @Operation(summary = "Hands in a scan or photograph of an attempt", description = """
                    PDF, JPEG or PNG, told by its content, 9 MB at most. It becomes evidence with the step that names it; its digest \
                    enters the evidence log then.""")
    public FileView upload(
            @RestPath UUID id,
            @RestQuery @NotBlank @Size(max = 200) @Parameter(description = "What it is called") String name,
            byte[] content) {
        ServiceAttempt attempt = book.holdAny(id);
        FileView file = files.handIn(id, name, content, clock.instant(), caller.accountId());
        audit.note("attempt-file-handed-in", attempt.caseId(), id, Map.of("digest", file.digest()));
        return file;
    }

    @GET
    @Path("/files/{fileId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @Operation(
            summary = "A scan or photograph of an attempt",
            description = "Its bytes, to be saved; of which kind they are stands with the event that it shows.")
    public RestResponse<byte[]> file(@RestPath UUID id, @RestPath UUID fileId) {
        ServiceAttempt attempt = attempts.requireFor(caller, id);
        AttemptFile file = files.requireOf(id, fileId);
        audit.noteLook(attempt.caseId(), fileId);
        return ResponseBuilder.ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"" + fileId + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
