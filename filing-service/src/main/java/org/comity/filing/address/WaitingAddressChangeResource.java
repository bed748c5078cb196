package org.comity.filing.address;

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
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/waiting-address-changes")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Address")
public class WaitingAddressChangeResource {
    private final AddressChanges changes;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Caller caller;

    WaitingAddressChangeResource(AddressChanges changes, CaseFiles files, CaseParties parties, Caller caller) {
        this.changes = changes;
        this.files = files;
        this.parties = parties;
        this.caller = caller;
    }

    @Schema(name = "WaitingAddressChange", description = "A new address of a party that the court is to confirm")
    public record Line(UUID id, UUID caseId, String caseNumber, String partyName, Instant statedAt) {}

    @GET
    @Transactional
    @Operation(summary = "New addresses of parties that the caller's court is to confirm, the oldest first")
    public Page<Line> list(
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        UUID assignee = caller.reach() == Reach.COURT ? null : caller.accountId();
        List<AddressChange> found =
                changes.waitingAt(caller.court().orElse(""), assignee, Position.read(after, Position.OLDEST), limit);
        Map<UUID, CaseFile> cases = files
                .list("id in ?1", found.stream().map(AddressChange::caseId).toList())
                .stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<UUID, CaseParty> stating =
                parties
                        .list(
                                "id in ?1",
                                found.stream().map(AddressChange::partyId).toList())
                        .stream()
                        .collect(Collectors.toMap(CaseParty::id, Function.identity()));
        return Page.of(found, limit, each -> new Position(each.statedAt(), each.id()))
                .map(each -> new Line(
                        each.id(),
                        each.caseId(),
                        cases.get(each.caseId()).number(),
                        stating.get(each.partyId()).name(),
                        each.statedAt()));
    }
}
