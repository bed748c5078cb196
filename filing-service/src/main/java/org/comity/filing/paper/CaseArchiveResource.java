package org.comity.filing.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/cases/{caseId}/archive")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Papers")
public class CaseArchiveResource {
    private final SavedFiles saved;

    CaseArchiveResource(SavedFiles saved) {
        this.saved = saved;
    }

    @GET
    @Produces("application/zip")
    @Transactional
    @Operation(
            summary = "The papers of a case in one ZIP, with an index",
            description =
                    "What the caller may open of it, as it stands at that instant: each paper counts as opened, as if it had been "
                            + "fetched by itself. The index is in the language of the answer. This is not service.")
    public Response archive(@RestPath UUID caseId, @Context Request request) {
        ArchiveIndex index = saved.index(caseId, FileAnswer.isGiven(request));
        return SavedFiles.zip(new CaseArchive(index, saved.files())::writeTo, index.archiveName());
    }
}
