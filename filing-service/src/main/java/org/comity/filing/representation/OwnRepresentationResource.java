package org.comity.filing.representation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.representation.Representation.State;
import org.comity.filing.submission.NamedParty;
import org.comity.filing.submission.RepresentativeKind;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What becomes of it that somebody is to act for a party, for that person itself, who does not see the case before. */
@Path("/api/filing/own-representations")
@RolesAllowed("party")
@Tag(name = "Representation")
public class OwnRepresentationResource {
    /** Long enough to find the reason again, and to answer it. */
    private static final Duration REFUSAL_SHOWN = Duration.ofDays(90);

    private final Representations representations;
    private final CaseParties parties;
    private final CaseFiles files;
    private final Caller caller;
    private final Clock clock;

    OwnRepresentationResource(
            Representations representations, CaseParties parties, CaseFiles files, Caller caller, Clock clock) {
        this.representations = representations;
        this.parties = parties;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param state ENTERED while the paper is to be handed in, PROPOSED while the court is to decide, or REFUSED
     * @param refusalReason as the court wrote it; null unless REFUSED
     */
    @Schema(name = "OwnRepresentation", description = "A party for which the caller asked to act and does not act")
    public record Line(
            UUID id,
            String caseNumber,
            NamedParty party,
            RepresentativeKind kind,
            State state,
            Instant proposedAt,
            @Nullable Instant decidedAt,
            @Nullable String refusalReason) {}

    @GET
    @Transactional
    @Operation(
            summary = "For whom the caller has asked to act and does not act yet, the newest first",
            description =
                    "What the court is still to decide, and what it has refused in the last 90 days, with the reason.")
    public Page<Line> list(
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<Representation> found = representations.openOf(
                caller.accountId(), clock.instant().minus(REFUSAL_SHOWN), Position.read(after, Position.NEWEST), limit);
        return Page.of(found, limit, each -> new Position(each.proposedAt(), each.id()))
                .map(this::line);
    }

    private Line line(Representation own) {
        return new Line(
                own.id(),
                files.findById(own.caseId()).number(),
                NamedParty.of(parties.findById(own.partyId()).litigant()),
                own.kind(),
                own.state(),
                own.proposedAt(),
                own.decidedAt(),
                own.refusalReason());
    }
}
