package org.comity.filing.deadline;

import static org.comity.filing.problem.CaseProblem.DEADLINE_NOT_EXTENDABLE;
import static org.comity.filing.problem.CaseProblem.DEADLINE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.deadline.DeadlineAct.Ground;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.law.CaseClock;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/deadlines/{id}")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Deadlines")
public class DeadlineActResource {
    private final Deadlines deadlines;
    private final DeadlineViews views;
    private final CourtActs acts;
    private final CaseFiles files;
    private final Caller caller;
    private final Clock clock;

    DeadlineActResource(
            Deadlines deadlines, DeadlineViews views, CourtActs acts, CaseFiles files, Caller caller, Clock clock) {
        this.deadlines = deadlines;
        this.views = views;
        this.acts = acts;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/extension")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Give longer",
            description =
                    "Within what the row of the period says, by whom it says; for an obstacle by a judge (CPL 86). Where it "
                            + "binds all parties (J 100), the others' same period is extended with it. The day before stays to be read.")
    public DeadlineView extend(@RestPath UUID id, @Valid @NotNull Extension extension) {
        Deadline deadline = lock(id);
        Derivation longer = extension.of(deadline, hand(), CourtClock.dateOf(clock.instant()));
        acts.extend(deadline, extension, longer, hand());
        return changed(deadline);
    }

    /** @param version the one that was seen */
    @Schema(name = "DeadlineSuspension")
    public record Suspension(
            @NotNull @Min(0) Long version,
            @NotNull Ground ground,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/suspension")
    @RolesAllowed("judge")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Stop it",
            description =
                    "While the case is suspended (CPL 153), or, for the period for evidence, until an objection to jurisdiction "
                            + "is decided (EV 55(1)). What is left runs after the restart.")
    public DeadlineView suspend(@RestPath UUID id, @Valid @NotNull Suspension suspension) {
        Deadline deadline = lock(id);
        boolean mayStop =
                switch (suspension.ground()) {
                    case CASE_SUSPENDED -> deadline.callsFor() != CaseClock.Act.COURT_STEP;
                    case JURISDICTION_OBJECTION -> deadline.callsFor() == CaseClock.Act.EVIDENCE;
                    case APPLICATION, OWN_MOTION, OBSTACLE -> false;
                };
        if (!mayStop || deadline.caseId() == null) {
            throw DEADLINE_NOT_EXTENDABLE.with();
        }
        acts.suspend(deadline, suspension, hand());
        return changed(deadline);
    }

    /** @param version the one that was seen */
    @Schema(name = "DeadlineRestart")
    public record Restart(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/restart")
    @RolesAllowed("judge")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(summary = "Let it go on", description = "With the days that were left, counted from today.")
    public DeadlineView restart(@RestPath UUID id, @Valid @NotNull Restart restart) {
        Deadline deadline = lock(id);
        acts.restart(deadline, restart, hand());
        return changed(deadline);
    }

    /** What became of a last day, as a person says. */
    @Schema(name = "DeadlineOutcome")
    public enum Outcome {
        MET,
        MOOT,
        LAPSED
    }

    /** @param version the one that was seen */
    @Schema(name = "DeadlineSettlement")
    public record Settlement(
            @NotNull @Min(0) Long version,
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/settlement")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say what became of it",
            description =
                    "That it was met, such as by a payment or an appeal on paper; that nothing is left to do; or that it lapsed and "
                            + "what follows. It leaves the court's list. Nothing else happens by itself.")
    public DeadlineView settle(@RestPath UUID id, @Valid @NotNull Settlement settlement) {
        Deadline deadline = lock(id);
        acts.settle(deadline, settlement, hand());
        return changed(deadline);
    }

    /** One of the caller's court; a judge's only in a case that was given to that judge. For anybody else it does not exist. */
    private Deadline lock(UUID id) {
        Deadline deadline = deadlines.lockAtCourt(caller, id);
        boolean theirs = deadline.caseId() == null
                ? caller.is("clerk")
                : files.isAtCallersCourt(files.findById(deadline.caseId()));
        if (!theirs) {
            throw DEADLINE_NOT_FOUND.with(id);
        }
        return deadline;
    }

    private PaperKind.Author hand() {
        return caller.is("clerk") ? PaperKind.Author.CLERK : PaperKind.Author.JUDGE;
    }

    private DeadlineView changed(Deadline deadline) {
        deadlines.flush();
        return views.of(deadline);
    }
}
