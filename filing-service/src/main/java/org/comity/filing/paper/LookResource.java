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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.audit.Look;
import org.comity.audit.Looks;
import org.comity.filing.court.StaffMember;
import org.comity.filing.court.StaffMembers;
import org.comity.filing.document.Document;
import org.comity.filing.document.Documents;
import org.comity.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who of the court looked into the case, for its parties and its court. */
@Path("/api/filing/cases/{caseId}/looks")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Cases")
public class LookResource {
    private final Standings standings;
    private final Papers papers;
    private final Documents documents;
    private final Looks looks;
    private final StaffMembers staff;

    LookResource(Standings standings, Papers papers, Documents documents, Looks looks, StaffMembers staff) {
        this.standings = standings;
        this.papers = papers;
        this.documents = documents;
        this.looks = looks;
        this.staff = staff;
    }

    /**
     * @param name empty for somebody of whom the gateway has not told
     * @param role in which they looked, as tokens call it
     * @param paperId null where the case itself was looked at, or the filing
     * @param paperTitle likewise
     * @param inReview whether it was before the case was registered, when a clerk read the filing
     */
    @Schema(name = "CaseLook", description = "Somebody of the court opened the case or a paper of it")
    public record Line(
            Instant at,
            String name,
            String role,
            @Nullable UUID paperId,
            @Nullable String paperTitle,
            boolean inReview) {}

    @GET
    @Transactional
    @Operation(
            summary = "Who of the court opened the case or a paper of it, the last first",
            description =
                    "One line for a person, a thing and a quarter of an hour. Looks at papers that the reader may not know of are "
                            + "left out, so that a page may be short. With who opened the filing before the case was registered. "
                            + "404 for anybody who takes no part in the case. What was opened in service of process and in hearings these say.")
    public Page<Line> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Standing reader = standings.in(caseId);
        UUID filing = reader.file().submissionId();
        Page<Look> page = looks.of(caseId, ofFiling(filing), after, limit);
        Map<UUID, Paper> known = known(page.items(), reader);
        Map<UUID, StaffMember> people =
                staff.among(page.items().stream().map(Look::accountId).collect(Collectors.toSet()));
        List<Line> lines = page.items().stream()
                .filter(look -> look.subject().equals(caseId)
                        || look.subject().equals(filing)
                        || known.containsKey(look.subject()))
                .map(look -> line(
                        look,
                        people.get(look.accountId()),
                        known.get(look.subject()),
                        look.at().isBefore(reader.file().registeredAt())))
                .toList();
        return new Page<>(lines, page.next());
    }

    /** The filing and what came with it, by which it was looked at before it was a case; nothing where there was no filing. */
    private List<UUID> ofFiling(UUID filing) {
        return filing == null
                ? List.of()
                : Stream.concat(Stream.of(filing), documents.of(filing).stream().map(Document::id))
                        .toList();
    }

    private Map<UUID, Paper> known(List<Look> found, Standing reader) {
        List<UUID> subjects = found.stream().map(Look::subject).distinct().toList();
        return subjects.isEmpty()
                ? Map.of()
                : papers.list("id in ?1", subjects).stream()
                        .filter(reader::knows)
                        .collect(Collectors.toMap(Paper::id, Function.identity()));
    }

    private static Line line(Look look, StaffMember member, Paper paper, boolean inReview) {
        return new Line(
                look.at(),
                member == null ? "" : member.name(),
                look.role(),
                paper == null ? null : paper.id(),
                paper == null ? null : paper.title(),
                inReview);
    }
}
