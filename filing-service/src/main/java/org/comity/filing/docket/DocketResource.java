package org.comity.filing.docket;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/cases/{caseId}/docket")
@Authenticated
@Tag(name = "Docket")
public class DocketResource {
    private final CaseFiles files;
    private final CaseParties parties;
    private final Docket docket;
    private final Caller caller;

    DocketResource(CaseFiles files, CaseParties parties, Docket docket, Caller caller) {
        this.files = files;
        this.parties = parties;
        this.docket = docket;
        this.caller = caller;
    }

    /**
     * @param details codes and ids, such as channel and number; {@code day} where only the court's date is known, no instant; {@code note}
     *     the words of a docket that was taken over
     * @param deadline only where the line is a last day
     */
    @Schema(name = "DocketEntry", description = "One line of a docket; courtDay is the court's date of the instant")
    public record Line(
            UUID id,
            DocketEntry.What what,
            Instant at,
            LocalDate courtDay,
            DocketEntry.By by,
            @Nullable UUID partyId,
            @Nullable String partyName,
            Map<String, String> details,
            @Nullable Derivation deadline) {}

    @GET
    @Operation(
            summary = "What happened in a case, the last first",
            description = "Facts of filing, service and hearing. A computed last day carries its derivation. "
                    + "A party reads what is for its side, and the fee if it is the one who owes it.")
    public Page<Line> of(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CaseFiles.Reading reading = files.requireReading(caseId);
        Map<UUID, CaseParty> named =
                parties.of(caseId).stream().collect(Collectors.toMap(CaseParty::id, Function.identity()));
        Position position = Position.read(after, Position.NEWEST);
        List<DocketEntry> found = reading.forCourt()
                ? docket.ofCourt(caseId, position, limit)
                : docket.ofParties(
                        caseId,
                        reading.sides(),
                        reading.partyIds(),
                        caller.accountId(),
                        reading.isWhole(),
                        position,
                        limit);
        return Page.of(found, limit, entry -> new Position(entry.happenedAt(), entry.id()))
                .map(entry -> line(entry, named.get(entry.partyId())));
    }

    private static Line line(DocketEntry entry, CaseParty party) {
        return new Line(
                entry.id(),
                entry.what(),
                entry.happenedAt(),
                entry.courtDay(),
                entry.byRole(),
                entry.partyId(),
                party == null ? null : party.name(),
                entry.details(),
                entry.derivation());
    }
}
