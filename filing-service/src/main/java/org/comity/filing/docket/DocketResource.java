package org.comity.filing.docket;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.http.Caller;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
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
     * @param details codes and ids, never prose: channel, number, instant
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
            summary = "All that happened in a case, oldest first",
            description = "Facts of filing, service and hearing. A computed last day carries its derivation.")
    public List<Line> of(@RestPath UUID caseId) {
        CaseFile file = files.requireVisible(caseId);
        boolean whole = files.isWhollyVisible(file);
        boolean court = files.isAtCallersCourt(file);
        Map<UUID, CaseParty> named =
                parties.of(caseId).stream().collect(Collectors.toMap(CaseParty::id, Function.identity()));
        return docket.of(caseId).stream()
                // Who does not owe the fee must not take its last day for an own one.
                .filter(entry -> whole || entry.what() != DocketEntry.What.FEE_DUE)
                .filter(entry -> court || isForParty(entry, named.values()))
                .map(entry -> line(entry, named.get(entry.partyId())))
                .toList();
    }

    private boolean isForParty(DocketEntry entry, Collection<CaseParty> parties) {
        UUID account = caller.accountId();
        return parties.stream()
                .filter(party -> account.equals(party.accountId()))
                .anyMatch(party -> entry.isReadBy(party.role(), account));
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
