package org.comity.filing.representation;

import static org.comity.filing.problem.CaseProblem.IDENTITY_OF_NOBODY;
import static org.comity.filing.problem.CaseProblem.REPRESENTATION_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.identity.IdentityView;
import org.comity.filing.identity.ParticipantFinding;
import org.comity.filing.identity.Participants;
import org.comity.http.Once;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Who the account of a representative is, as the court of the case looks at it. */
@Path("/api/filing/cases/{caseId}/representations/{id}/identity")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Representation")
public class RepresentationIdentityResource {
    private final Representations representations;
    private final CaseFiles files;
    private final Participants participants;

    RepresentationIdentityResource(Representations representations, CaseFiles files, Participants participants) {
        this.representations = representations;
        this.files = files;
        this.participants = participants;
    }

    @GET
    @Transactional
    @Refuses(409)
    @Operation(
            summary = "How sure the courts are of who a representative is",
            description = "What any court found stands in every case of the account. 409 while nobody has joined.")
    public IdentityView identity(@RestPath UUID caseId, @RestPath UUID id) {
        files.requireVisible(caseId);
        Representation representation = joined(caseId, id);
        return participants.of(representation.accountId(), representation.waitingSince());
    }

    @POST
    @Path("/findings")
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say whether a representative is who they say",
            description =
                    "From papers or by video. The person is told and reads the grounds. It neither confirms nor ends the representation: that the court decides.")
    public IdentityView find(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull ParticipantFinding found) {
        CaseFile file = files.requireVisible(caseId);
        Representation representation = joined(caseId, id);
        return participants.find(
                caseId, file.court(), representation.accountId(), found, representation.waitingSince());
    }

    private Representation joined(UUID caseId, UUID id) {
        Representation found = representations
                .find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> REPRESENTATION_NOT_FOUND.with(id));
        if (found.accountId() == null) {
            throw IDENTITY_OF_NOBODY.with(found.name());
        }
        return found;
    }
}
