package org.comity.filing.foreignlaw;

import static org.comity.filing.problem.CaseProblem.DECISION_FOR_ANOTHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.Assignees;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Foreign law that was found in a case: its parties read it and say what they think of it. Source: SPC (2023) No. 12, arts. 5-7. */
@Path("/api/filing/cases/{caseId}/foreign-law")
@Tag(name = "Foreign law")
public class CaseForeignLawResource {
    private final ForeignLaws laws;
    private final Standings standings;
    private final CaseFiles files;
    private final Assignees assignees;
    private final Docket docket;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CaseForeignLawResource(
            ForeignLaws laws,
            Standings standings,
            CaseFiles files,
            Assignees assignees,
            Docket docket,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.laws = laws;
        this.standings = standings;
        this.files = files;
        this.assignees = assignees;
        this.docket = docket;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "Foreign law found in a case, the newest first",
            description = "For its parties and its court.")
    public Page<ForeignLawView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        standings.in(caseId);
        return Page.of(
                        laws.of(caseId, Position.read(after, Position.NEWEST), limit),
                        limit,
                        law -> new Position(law.foundAt(), law.id()))
                .map(law -> ForeignLawView.of(law, true));
    }

    @POST
    @RolesAllowed("judge")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Put on record what foreign law was found",
            description =
                    "By a judge of the case. Of an expert with name, CV and the statement that there is no interest. It is not changed "
                            + "afterwards; what is found later stands beside it.")
    public ForeignLawView found(@RestPath UUID caseId, @Valid @NotNull Finding said) {
        Standing standing = standings.atCourt(caseId);
        if (!assignees.isAssigned(caseId, caller.accountId())) {
            throw DECISION_FOR_ANOTHER.with();
        }
        said.requireExpert();
        files.hold(standing.file());
        Instant now = clock.instant();
        ForeignLaw law = new ForeignLaw(standing.file(), said, caller, now);
        laws.persistAndFlush(law);
        docket.enter(DocketEntry.of(
                caseId,
                DocketEntry.What.FOREIGN_LAW_FOUND,
                DocketEntry.By.COURT,
                now,
                null,
                Map.of("jurisdiction", law.jurisdiction(), "way", law.way().name())));
        audit.note(
                "foreign-law-found", caseId, law.id(), Map.of("way", law.way().name()));
        return ForeignLawView.of(law, true);
    }
}
