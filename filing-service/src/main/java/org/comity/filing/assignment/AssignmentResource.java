package org.comity.filing.assignment;

import static org.comity.filing.problem.CaseProblem.ASSIGNMENT_CHANGED;
import static org.comity.filing.problem.CaseProblem.ASSIGNMENT_IS_THE_SUPERVISORS;
import static org.comity.filing.problem.CaseProblem.ASSIGNMENT_NOT_POSSIBLE;
import static org.comity.filing.problem.CaseProblem.CASE_NOT_FOUND;

import io.quarkus.security.Authenticated;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.court.StaffMember;
import org.comity.filing.court.StaffMembers;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/filing/cases/{caseId}")
@Tag(name = "Assignment", description = "To whom a case is given at its court")
public class AssignmentResource {
    private final CaseFiles files;
    private final Assignments assignments;
    private final Allocation allocation;
    private final StaffMembers staff;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    AssignmentResource(
            CaseFiles files,
            Assignments assignments,
            Allocation allocation,
            StaffMembers staff,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.files = files;
        this.assignments = assignments;
        this.allocation = allocation;
        this.staff = staff;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/assignment")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Who hears the case, and who its clerk is",
            description = "For whoever sees the case. Version 0 and nobody while it was given to nobody.")
    public AssignmentView current(@RestPath UUID caseId) {
        return view(files.requireVisible(caseId), assignments.latestOf(caseId));
    }

    @GET
    @Path("/assignments")
    @Authenticated
    @Transactional
    @Operation(
            summary = "To whom the case was given so far, the latest first, with the reasons",
            description = "For its court; 404 for anybody else.")
    public Page<AssignmentStep> history(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        CaseFile file = files.requireVisible(caseId);
        if (!files.isAtCallersCourt(file)) {
            throw CASE_NOT_FOUND.with(caseId);
        }
        return Page.of(
                        assignments.of(caseId, Position.read(after, Position.NEWEST), limit),
                        limit,
                        given -> new Position(given.assignedAt(), given.id()))
                .map(AssignmentStep::of);
    }

    @POST
    @Path("/assignments")
    @RolesAllowed({"supervisor", "clerk"})
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Gives the case to a clerk and to a judge or a panel (分案)",
            description =
                    "By a supervisor of its court; where the court has none, by a clerk. All who have it now are named anew: who is "
                            + "not named has it no more. The docket tells the parties. Refused with every ground; giving it to others needs a "
                            + "reason.")
    public AssignmentView assign(@RestPath UUID caseId, @Valid @NotNull AssignmentRequest request) {
        CaseFile file = files.requireVisible(caseId);
        if (!mayAssign(file)) {
            throw ASSIGNMENT_IS_THE_SUPERVISORS.with();
        }
        files.hold(file);
        int number = assignments.latestOf(caseId).map(Assignment::number).orElse(0);
        if (number != request.version()) {
            throw ASSIGNMENT_CHANGED.with();
        }
        Instant now = clock.instant();
        Map<UUID, StaffMember> people = staff.among(request.accounts());
        Optional<String> reason = Reason.in(request.reason());
        List<Ground> grounds = new ArrayList<>(
                request.grounds(Courts.named(file.court()), file.cause(), CourtClock.dateOf(now), people));
        if (number > 0 && reason.isEmpty()) {
            grounds.add(Reason.missing());
        }
        if (!grounds.isEmpty()) {
            throw ASSIGNMENT_NOT_POSSIBLE.because(grounds);
        }
        Assignment given = allocation.give(
                file,
                number + 1,
                number == 0 ? Assignment.Ground.ASSIGNED : Assignment.Ground.REASSIGNED,
                request.members(people),
                number == 0 ? null : reason.get(),
                caller.accountId(),
                caller.name(),
                now);
        audit.note("case-assigned", caseId, caseId, Map.of("number", String.valueOf(given.number())));
        return view(file, Optional.of(given));
    }

    /** The president's or a division head's to decide (CPL 44), which a supervisor is here; a court without one is not left standing. */
    private boolean mayAssign(CaseFile file) {
        if (!caller.isStaffOf(file.court())) {
            return false;
        }
        boolean supervises = caller.is("supervisor") && !staff.isBarred(caller.accountId(), "supervisor", file.court());
        return supervises
                || caller.is("clerk")
                        && !staff.isBarred(caller.accountId(), "clerk", file.court())
                        && !staff.hasSupervisor(file.court());
    }

    private AssignmentView view(CaseFile file, Optional<Assignment> standing) {
        boolean ofTheCourt = files.isAtCallersCourt(file);
        List<Composition> lawful = mayAssign(file)
                ? Composition.at(Courts.named(file.court()), CourtClock.dateOf(clock.instant()))
                : List.of();
        return standing.map(given -> AssignmentView.of(given, ofTheCourt, lawful))
                .orElseGet(() -> AssignmentView.ofNobody(lawful));
    }
}
