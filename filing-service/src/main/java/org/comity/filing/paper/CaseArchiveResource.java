package org.comity.filing.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.document.DocumentStore;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/cases/{caseId}/archive")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Papers")
public class CaseArchiveResource {
    private final Standings standings;
    private final Papers papers;
    private final DocumentStore store;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CaseArchiveResource(
            Standings standings, Papers papers, DocumentStore store, AuditTrail audit, Caller caller, Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.store = store;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
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
        Standing standing = standings.in(caseId);
        Instant now = clock.instant();
        boolean given = PdfAnswer.isGiven(request);
        List<Paper> open = papers.open(standing, given);
        if (given) {
            boolean byCourt = caller.is("clerk") || caller.is("judge");
            open.stream()
                    .filter(paper -> standing.side() != paper.author().side())
                    .forEach(paper -> paper.read(byCourt, now));
            audit.note("case-file-saved", caseId, caseId, Map.of("papers", String.valueOf(open.size())));
            open.forEach(paper -> audit.noteLook(caseId, paper.id()));
        }
        ArchiveIndex index = new ArchiveIndex(standing.file(), open, caller.locale(), caller.zone(), now);
        StreamingOutput body = new CaseArchive(index, store::file)::writeTo;
        String name =
                URLEncoder.encode(index.archiveName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
