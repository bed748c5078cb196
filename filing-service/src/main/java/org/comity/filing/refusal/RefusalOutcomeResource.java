package org.comity.filing.refusal;

import static org.comity.filing.problem.CaseProblem.REFUSAL_OUTCOME_NONE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.FileName;
import org.comity.filing.document.Sent;
import org.comity.filing.document.Uploads;
import org.comity.filing.submission.Submission;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What came back from the court of appeal: its ruling, and with it the filing where a case is to be registered. */
@Path("/api/filing/submissions/{id}/refusal/appeal/outcome")
@Tag(name = "Refusal")
public class RefusalOutcomeResource {
    private final RefusalRulings rulings;
    private final RefusalDesk desk;
    private final Uploads uploads;
    private final DocumentStore store;
    private final Outbox outbox;

    RefusalOutcomeResource(
            RefusalRulings rulings, RefusalDesk desk, Uploads uploads, DocumentStore store, Outbox outbox) {
        this.rulings = rulings;
        this.desk = desk;
        this.uploads = uploads;
        this.store = store;
        this.outbox = outbox;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("clerk")
    @ResponseStatus(201)
    @Operation(
            summary = "Note what the court of appeal decided, with its ruling",
            description =
                    "The body is the ruling as a PDF; its name travels in Content-Disposition. Once, after the file went up. Where the ruling of this court is set aside, the filing comes back "
                            + "to its clerks, who register the case. The filer is told and reads the ruling. Source: CPL 177, 178, 182; J 330.")
    public RefusalView note(
            @RestPath UUID id,
            @RestQuery @NotNull RefusalOutcome.Kind outcome,
            @RestQuery @NotNull @Parameter(description = "the court of appeal's date, such as 2026-11-28")
                    LocalDate day,
            @RestQuery @NotBlank @Size(max = 100) @Parameter(description = "of the case at the court of appeal")
                    String number,
            @RestHeader(HttpHeaders.CONTENT_DISPOSITION) String disposition,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) Long announced,
            InputStream body) {
        return uploads.take(
                desk.caller().accountId(),
                new Sent.Body(FileName.in(disposition), announced, body),
                bytes -> QuarkusTransaction.requiringNew()
                        .run(() -> desk.issued(id).requireAwaitsOutcome(day, desk.today())),
                received -> keep(id, outcome, day, number, received));
    }

    private RefusalView keep(
            UUID id, RefusalOutcome.Kind kind, LocalDate day, String number, Uploads.Received received) {
        received.requirePdf();
        Submission submission = desk.lockAtCourt(id);
        desk.issued(id);
        RefusalRuling ruling = rulings.lock(id);
        ruling.requireAwaitsOutcome(day, desk.today());
        ruling.end(new RefusalOutcome(
                kind,
                day,
                PlainText.strip(number),
                received.file().digest(),
                desk.now(),
                desk.caller().name()));
        if (kind == RefusalOutcome.Kind.SET_ASIDE) {
            submission.orderRegistration(desk.caller().name(), desk.now());
        }
        uploads.keep(received, desk.caller().accountId(), id);
        outbox.add(new RefusalAppealDecided(id, submission.filerAccountId(), kind, desk.now()));
        return desk.noted("refusal-appeal-decided", ruling);
    }

    @GET
    @Path("/file")
    @RolesAllowed({"party", "clerk", "judge"})
    @Produces("application/pdf")
    @Transactional
    @Operation(summary = "The ruling of the court of appeal", description = "For the filer and the court.")
    public Response file(@RestPath UUID id) {
        RefusalRuling ruling = desk.issued(id);
        if (ruling.outcome() == null) {
            throw REFUSAL_OUTCOME_NONE.with();
        }
        return RefusalResource.pdf(
                Response.ok(store.file(ruling.outcome().digest()).entity()),
                RefusalSheet.reference(ruling) + "-appeal.pdf");
    }
}
