package org.comity.filing.casefile;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/cases")
@Authenticated
@Tag(name = "Cases")
public class CaseResource {
    private final CaseFiles files;
    private final CaseParties parties;
    private final AuditTrail audit;
    private final Caller caller;

    CaseResource(CaseFiles files, CaseParties parties, AuditTrail audit, Caller caller) {
        this.files = files;
        this.parties = parties;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The caller's cases, newest first",
            description = "Staff see the cases of their court, everybody else those in which they are a party. "
                    + "Search by case number (either kind of brackets) or by a party's name in any script.")
    public Page<CaseView.Line> list(
            @RestQuery("q") @Size(max = 200) String words,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<CaseFile> found = files.visible(words, Position.read(after, Position.NEWEST), limit);
        return Page.of(found, limit, file -> new Position(file.registeredAt(), file.id()))
                .map(CaseView.Line::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "One case with parties and fee; its papers are a list of their own",
            description = "404 for anybody who takes no part in it. The fee, and the e-mail and telephone of "
                    + "others are for the court and who filed the case.")
    public CaseView one(@RestPath UUID id) {
        CaseFile file = files.requireVisible(id);
        boolean whole = files.isWhollyVisible(file);
        audit.noteLook(id, id);
        return CaseView.of(
                file,
                whole,
                parties.of(id).stream()
                        .map(party -> CaseView.Party.of(party, caller.accountId(), whole))
                        .toList());
    }
}
