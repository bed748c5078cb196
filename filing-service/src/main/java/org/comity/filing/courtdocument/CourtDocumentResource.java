package org.comity.filing.courtdocument;

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
import java.util.UUID;
import org.comity.filing.courtdocument.CourtDocument.State;
import org.comity.filing.form.Seen;
import org.comity.filing.paper.Standing;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.RecentProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A document of the court on its way: sent to be checked, given back, approved, sealed and issued. */
@Path("/api/filing/cases/{caseId}/court-documents")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Court documents", description = "What the court makes itself; nobody else knows of it before it is issued")
public class CourtDocumentResource {
    private final CourtDocuments documents;
    private final CourtDesk desk;
    private final Checking checking;
    private final Issue issue;

    CourtDocumentResource(CourtDocuments documents, CourtDesk desk, Checking checking, Issue issue) {
        this.documents = documents;
        this.desk = desk;
        this.checking = checking;
        this.issue = issue;
    }

    @GET
    @RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "The documents of the court in a case, the newest first",
            description = "For its court; 404 for anybody else.")
    public Page<CourtDocumentView> list(
            @RestPath UUID caseId,
            @RestQuery @Size(max = 40) @Parameter(description = "a code of the kinds of paper") String kind,
            @RestQuery State state,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Standing standing = desk.at(caseId);
        return Page.of(
                        documents.of(caseId, kind, state, Position.read(after, Position.NEWEST), limit),
                        limit,
                        each -> new Position(each.draftedAt(), each.id()))
                .map(document -> desk.view(document, standing.file()));
    }

    @POST
    @Path("/{id}/sending")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Send a draft to be checked",
            description =
                    "Refused, by their names, while fields that its article asks for are empty; a certificate of effect, while no decision "
                            + "is on record as in effect from its day.")
    public CourtDocumentView send(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Standing standing = desk.at(caseId);
        CourtDocument document = documents.lock(caseId, id);
        document.require(seen.version(), State.DRAFT);
        desk.requireWhole(document);
        desk.requireMayGo(document);
        document.send(desk.now());
        desk.tellCheckers(document);
        return desk.noted("court-document-sent", document, standing.file());
    }

    /** @param reason what is to be changed; who drafted it reads it as it is written */
    @Schema(name = "CourtDocumentReturn")
    public record Return(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/{id}/return")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Give a document back to be changed",
            description = "With the reason, by one who checks its kind.")
    public CourtDocumentView giveBack(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Return change) {
        Standing standing = desk.at(caseId);
        CourtDocument document = documents.lock(caseId, id);
        document.require(change.version(), State.IN_CHECK, State.CHECKED);
        checking.require(document, desk.kindOf(document));
        document.giveBack(change.reason(), desk.now());
        return desk.noted("court-document-returned", document, standing.file());
    }

    @POST
    @RecentProof
    @Path("/{id}/approval")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say that a document is right",
            description = "By one who checks its kind; what decides, by who presides and never by who drafted it.")
    public CourtDocumentView approve(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Standing standing = desk.at(caseId);
        CourtDocument document = documents.lock(caseId, id);
        document.require(seen.version(), State.IN_CHECK);
        checking.require(document, desk.kindOf(document));
        document.approve(desk.caller(), desk.now());
        return desk.noted("court-document-approved", document, standing.file());
    }

    @POST
    @RecentProof
    @Path("/{id}/issue")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Seal a checked document and issue it",
            description =
                    "With the seal of the case's court. From now on it is a paper of the case that those to whom it is addressed "
                            + "read, and service of process can serve it. Reading it is not service.")
    public CourtDocumentView issue(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Standing standing = desk.held(caseId);
        CourtDocument document = documents.lock(caseId, id);
        document.require(seen.version(), State.CHECKED);
        desk.requireMayGo(document);
        issue.issue(document, desk.kindOf(document), standing);
        return desk.noted("court-document-issued", document, standing.file());
    }
}
