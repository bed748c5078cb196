package org.comity.filing.assignment;

import static org.comity.filing.problem.CaseProblem.SUCCESSION_NOT_POSSIBLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.court.StaffMember;
import org.comity.filing.court.StaffMembers;
import org.comity.http.Caller;
import org.comity.http.HttpProblemCode;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The people of the caller's court, as those see them who give cases. */
@Path("/api/filing/court-members")
@Tag(name = "Assignment")
public class CourtMemberResource {
    private final Workloads workloads;
    private final Succession succession;
    private final StaffMembers staff;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CourtMemberResource(
            Workloads workloads,
            Succession succession,
            StaffMembers staff,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.workloads = workloads;
        this.succession = succession;
        this.staff = staff;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"supervisor", "clerk"})
    @Transactional
    @Operation(
            summary = "The people of the caller's court to whom cases are given, with how many open cases each has",
            description = "Also those who work there no more and still have open cases.")
    public Page<Workload> list(
            @RestQuery("q") @DefaultValue("") @Size(max = 200) @Parameter(description = "a part of the name")
                    String words,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                        workloads.of(caller.court().orElse(""), words, Position.read(after, Position.OLDEST), limit),
                        limit,
                        row -> new Position(row.knownSince(), row.workload().accountId()))
                .map(Workload.Row::workload);
    }

    /** @param successorId somebody of the court; what they are decides what is handed over @param reason kept with each case */
    @Schema(name = "CaseSuccessionRequest")
    public record SuccessionRequest(
            @NotNull UUID successorId, @Size(max = 1000) String reason) {}

    @POST
    @Path("/{id}/succession")
    @RolesAllowed("supervisor")
    @Once
    @Transactional
    @Operation(
            summary = "Hands the open cases of one person over to another",
            description =
                    "By a supervisor of their court: to a clerk what the other has as a clerk, to a judge what as a judge. Cases in "
                            + "which the successor sits already stay; how many is said.")
    public Outcome handOver(@RestPath UUID id, @Valid @NotNull SuccessionRequest request) {
        String court = caller.court().orElse("");
        if (staff.isBarred(caller.accountId(), "supervisor", court)) {
            throw HttpProblemCode.NOT_PERMITTED.with();
        }
        StaffMember successor = staff.requireAt(court, request.successorId());
        String reason = Reason.in(request.reason())
                .orElseThrow(() -> SUCCESSION_NOT_POSSIBLE.because(List.of(Reason.missing())));
        Succession.Outcome outcome = succession.handOver(
                court,
                id,
                new Succession.Successor(successor.accountId(), successor.name(), successor.role()),
                reason,
                caller.accountId(),
                caller.name(),
                clock.instant());
        if (outcome.handedOver() == 0) {
            throw SUCCESSION_NOT_POSSIBLE.because(List.of(AssignmentGround.NOTHING_TO_HAND_OVER.on("successorId")));
        }
        audit.note(
                "cases-handed-over",
                null,
                id,
                Map.of("to", successor.accountId().toString()));
        return new Outcome(outcome.handedOver(), outcome.kept());
    }

    /** @param kept cases that stay where they are, because the successor sits in them already */
    @Schema(name = "CaseSuccession")
    public record Outcome(int handedOver, int kept) {}
}
