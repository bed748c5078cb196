package org.comity.filing.representation;

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
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/waiting-representations")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Representation")
public class WaitingRepresentationResource {
    private final Representations representations;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Caller caller;

    WaitingRepresentationResource(
            Representations representations, CaseFiles files, CaseParties parties, Caller caller) {
        this.representations = representations;
        this.files = files;
        this.parties = parties;
        this.caller = caller;
    }

    @Schema(
            name = "WaitingRepresentation",
            description = "A representative to confirm, or whose end is to be confirmed")
    public record Line(
            UUID id,
            UUID caseId,
            String caseNumber,
            String partyName,
            Representation.State state,
            RepresentativeKind kind,
            String name,
            Instant waitingSince) {

        static Line of(Representation waiting, CaseFile file, CaseParty party) {
            return new Line(
                    waiting.id(),
                    file.id(),
                    file.number(),
                    party.name(),
                    waiting.state(),
                    waiting.kind(),
                    waiting.name(),
                    waiting.waitingSince());
        }
    }

    @GET
    @Transactional
    @Operation(
            summary = "Representatives on whom the caller's court is to decide, the oldest first",
            description = "Who joined and is to be confirmed, and those whose end was asked for.")
    public Page<Line> list(
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        UUID assignee = caller.reach() == Reach.COURT ? null : caller.accountId();
        List<Representation> found = representations.waitingAt(
                caller.court().orElse(""), assignee, Position.read(after, Position.OLDEST), limit);
        Map<UUID, CaseFile> cases =
                files
                        .list(
                                "id in ?1",
                                found.stream()
                                        .map(Representation::caseId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<UUID, CaseParty> represented =
                parties
                        .list(
                                "id in ?1",
                                found.stream()
                                        .map(Representation::partyId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(CaseParty::id, Function.identity()));
        return Page.of(found, limit, each -> new Position(each.waitingSince(), each.id()))
                .map(each -> Line.of(each, cases.get(each.caseId()), represented.get(each.partyId())));
    }
}
