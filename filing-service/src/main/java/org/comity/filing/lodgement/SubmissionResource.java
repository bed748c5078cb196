package org.comity.filing.lodgement;

import static java.util.stream.Collectors.toSet;
import static org.comity.filing.problem.FilingProblem.DELETION_NOT_CONFIRMED;
import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_EDITABLE;
import static org.comity.filing.problem.FilingProblem.TOO_MANY_DRAFTS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.completeness.Completeness;
import org.comity.filing.completeness.FindingView;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.Documents;
import org.comity.filing.document.UploadLimits;
import org.comity.filing.document.upload.Handover;
import org.comity.filing.submission.Draft;
import org.comity.filing.submission.Status;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.SubmissionView;
import org.comity.filing.submission.SubmissionViews;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.IdempotentCommands;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/submissions")
@RolesAllowed("party")
@Tag(name = "Submissions", description = "The filer's own submissions, from draft to decision")
public class SubmissionResource {
    private final Submissions submissions;
    private final Documents documents;
    private final DocumentStore store;
    private final Handover handover;
    private final UploadLimits limits;
    private final Completeness completeness;
    private final SubmissionViews views;
    private final IdempotentCommands commands;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    SubmissionResource(
            Submissions submissions,
            Documents documents,
            DocumentStore store,
            Handover handover,
            UploadLimits limits,
            Completeness completeness,
            SubmissionViews views,
            IdempotentCommands commands,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.documents = documents;
        this.store = store;
        this.handover = handover;
        this.limits = limits;
        this.completeness = completeness;
        this.views = views;
        this.commands = commands;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Begin a draft",
            description = "Needs an Idempotency-Key; a repeated request gets the same draft.")
    public SubmissionView begin() {
        if (submissions.draftsOf(caller.accountId()) >= limits.drafts()) {
            throw TOO_MANY_DRAFTS.with(limits.drafts());
        }
        Submission draft = new Submission(caller.accountId(), caller.name(), clock.instant());
        submissions.persist(draft);
        audit.note("draft-begun", null, draft.id());
        return views.changed(draft, List.of());
    }

    @GET
    @Operation(
            summary = "The caller's submissions, last changed first",
            description = "Tabs as Chinese courts name them. Search by a part of a party's name in any script.")
    public Page<SubmissionView.Line> list(
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @DefaultValue("ALL") Status.Tab tab,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<Submission> found =
                submissions.ofFiler(caller.accountId(), tab, words, Position.read(after, Position.NEWEST), limit);
        return Page.of(found, limit, submission -> new Position(submission.changedAt(), submission.id()))
                .map(SubmissionView.Line::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of the caller's submissions", description = "404 for anybody else.")
    public SubmissionView one(@RestPath UUID id) {
        return views.of(submissions.requireOwn(id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Save the whole draft",
            description =
                    "409 submission-changed tells who saved another version and when. A signature that no longer covers the content falls away.")
    public SubmissionView save(@RestPath UUID id, @Valid @NotNull Draft draft) {
        Submission submission = submissions.lockOwn(id);
        List<Document> papers = documents.of(id);
        submission.revise(draft, caller.name(), papers, clock.instant());
        return views.changed(submission, papers);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete a draft with its documents", description = "Only a draft, and only with confirm=true.")
    public void delete(@RestPath UUID id, @RestQuery @DefaultValue("false") boolean confirm) {
        Set<String> digests = QuarkusTransaction.requiringNew().call(() -> discard(id, confirm));
        digests.forEach(store::forgetUnnamed);
        handover.forgetAllFor(id);
    }

    /** The digests of the documents that went with it. */
    private Set<String> discard(UUID id, boolean confirm) {
        Submission submission = submissions.lockOwn(id);
        if (submission.status() != Status.DRAFT) {
            throw SUBMISSION_NOT_EDITABLE.with(submission.status());
        }
        if (!confirm) {
            throw DELETION_NOT_CONFIRMED.with();
        }
        List<Document> papers = documents.of(id);
        submissions.delete(submission);
        submissions.flush();
        documents.forgetAllOf(id);
        commands.forget(caller.accountId(), id);
        audit.note("draft-deleted", null, id);
        return papers.stream().map(Document::digest).collect(toSet());
    }

    @POST
    @Path("/{id}/check")
    @Operation(
            summary = "Every defect of a draft, without filing it",
            description = "The codes are those of a deficiency notice.")
    public List<FindingView> check(@RestPath UUID id) {
        return completeness.findings(submissions.requireOwn(id), documents.of(id));
    }

    /** @param name as the signer writes it */
    public record Signing(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Min(0) Long version) {}

    @POST
    @RecentProof
    @Path("/{id}/signature")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Sign the claim by typing a name under one's account",
            description = "Recorded with the instant and a digest of everything it covers. Source: CPL 123, 124.")
    public SubmissionView sign(@RestPath UUID id, @Valid @NotNull Signing signing) {
        Submission submission = submissions.lockOwn(id);
        submission.requireSeen(signing.version());
        List<Document> papers = documents.of(id);
        submission.sign(signing.name(), papers, clock.instant());
        audit.note(
                "claim-signed",
                null,
                id,
                Map.of("digest", submission.signature().digest()));
        return views.changed(submission, papers);
    }
}
