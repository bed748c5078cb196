package org.comity.filing.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.http.contract.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/case-archives")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Papers")
public class CaseArchivesResource {
    private static final int MOST_CASES = 20;

    private final SavedFiles saved;
    private final Caller caller;

    CaseArchivesResource(SavedFiles saved, Caller caller) {
        this.saved = saved;
        this.caller = caller;
    }

    @GET
    @Produces("application/zip")
    @Transactional
    @Refuses(404)
    @Operation(
            summary = "The papers of several cases in one ZIP, with an index over them",
            description =
                    "A folder for each case, as its own ZIP would have it; each paper counts as opened. Refused whole if one of the cases "
                            + "is not the caller's. This is not service.")
    public Response archives(
            @RestQuery @NotEmpty @Size(max = MOST_CASES) @Parameter(description = "up to twenty cases")
                    List<UUID> caseId,
            @Context Request request) {
        boolean given = FileAnswer.isGiven(request);
        // In one order, so that two who fetch the same cases do not wait for each other.
        List<ArchiveIndex> cases = caseId.stream()
                .distinct()
                .sorted()
                .map(each -> saved.index(each, given))
                .sorted(Comparator.comparing(index -> index.file().number()))
                .toList();
        CaseArchives archives = new CaseArchives(cases, saved.files(), caller.locale(), saved.now());
        return SavedFiles.zip(archives::writeTo, archives.archiveName());
    }
}
