package org.comity.filing.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.Reach;
import org.comity.law.PaperKinds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/waiting-papers")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Papers")
public class WaitingResource {
    private final Papers papers;
    private final CaseFiles files;
    private final Caller caller;

    WaitingResource(Papers papers, CaseFiles files, Caller caller) {
        this.papers = papers;
        this.files = files;
        this.caller = caller;
    }

    /** @param kind its title in the language of the answer */
    @Schema(name = "WaitingPaper", description = "A paper that nobody of the court has opened yet")
    public record Line(
            UUID id,
            UUID caseId,
            String caseNumber,
            String kind,
            String title,
            Side side,
            String authorName,
            String language,
            int pages,
            Instant filedAt) {

        static Line of(Paper paper, CaseFile file, Locale language) {
            return new Line(
                    paper.id(),
                    file.id(),
                    file.number(),
                    PaperKinds.find(paper.kind()).orElseThrow().title(language),
                    paper.title(),
                    paper.author().side(),
                    paper.author().name(),
                    paper.language(),
                    paper.pages(),
                    paper.filedAt());
        }
    }

    @GET
    @Transactional
    @Operation(
            summary = "What parties handed in and nobody of the caller's court has opened yet, the oldest first",
            description =
                    "For a clerk in the cases of that court, for a judge in those that were given to them. A paper leaves the list when somebody there opens it, or when it is taken back.")
    public Page<Line> list(
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        UUID assignee = caller.reach() == Reach.COURT ? null : caller.accountId();
        List<Paper> found =
                papers.waitingAt(caller.court().orElse(""), assignee, Position.read(after, Position.OLDEST), limit);
        Map<UUID, CaseFile> cases =
                files
                        .list(
                                "id in ?1",
                                found.stream().map(Paper::caseId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return Page.of(found, limit, paper -> new Position(paper.filedAt(), paper.id()))
                .map(paper -> Line.of(paper, cases.get(paper.caseId()), caller.locale()));
    }
}
