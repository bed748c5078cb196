package org.comity.filing.deadline;

import static org.comity.filing.problem.FilingProblem.DEADLINE_NOT_EXTENDABLE;
import static org.comity.filing.problem.FilingProblem.DEADLINE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CaseClock;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/deadlines")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Deadlines")
public class DeadlineResource {
    /** From when on before its end a last day counts as due. */
    private static final Duration SOON = Duration.ofDays(7);

    private final Deadlines deadlines;
    private final DeadlineViews views;
    private final CourtActs acts;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Caller caller;
    private final Clock clock;

    DeadlineResource(
            Deadlines deadlines,
            DeadlineViews views,
            CourtActs acts,
            CaseFiles files,
            CaseParties parties,
            Caller caller,
            Clock clock) {
        this.deadlines = deadlines;
        this.views = views;
        this.acts = acts;
        this.files = files;
        this.parties = parties;
        this.caller = caller;
        this.clock = clock;
    }

    /** How far a last day is. */
    @Schema(name = "DeadlineStanding")
    public enum Standing {
        /** Its last day is over, and nobody has said what follows. */
        LATE,
        /** It ends within seven days. */
        DUE,
        WAITING
    }

    /**
     * @param title what has to be done, in the language of the answer
     * @param caseId null before there is a case
     * @param submissionId null in a case
     * @param metBy the paper that came after the last day; null if none did
     */
    @Schema(name = "DueLine", description = "A last day that the court watches")
    public record Line(
            UUID id,
            long version,
            @Nullable UUID caseId,
            @Nullable String caseNumber,
            @Nullable UUID submissionId,
            @Nullable String partyName,
            String title,
            CaseClock.Act callsFor,
            Deadline.State state,
            LocalDate lastDay,
            Instant closesAt,
            @Nullable UUID metBy) {

        static Line of(Deadline deadline, CaseFile file, CaseParty party, Locale language, Instant now) {
            return new Line(
                    deadline.id(),
                    deadline.version(),
                    deadline.caseId(),
                    file == null ? null : file.number(),
                    deadline.submissionId(),
                    party == null ? null : party.name(),
                    deadline.clock().title(language),
                    deadline.clock().callsFor(),
                    deadline.stateAt(now),
                    deadline.lastDay(),
                    deadline.closesAt(),
                    deadline.metBy());
        }
    }

    @GET
    @RolesAllowed("clerk")
    @Transactional
    @Operation(
            summary = "The last days that the caller's court watches, the earliest end first",
            description =
                    "Across all cases and submissions of that court. One that lapsed stays until somebody says what follows.")
    public Page<Line> work(
            @RestQuery @NotNull Standing standing,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Instant now = clock.instant();
        // Closing instants are whole seconds; one that closes now is late.
        Instant late = now.plusNanos(1_000);
        Instant from =
                switch (standing) {
                    case LATE -> Position.OLDEST.at();
                    case DUE -> late;
                    case WAITING -> now.plus(SOON);
                };
        Instant until =
                switch (standing) {
                    case LATE -> late;
                    case DUE -> now.plus(SOON);
                    case WAITING -> Position.NEWEST.at();
                };
        List<Deadline> found =
                deadlines.workAt(caller.court().orElse(""), from, until, Position.read(after, Position.OLDEST), limit);
        Map<UUID, CaseFile> cases = files
                .list(
                        "id in ?1",
                        found.stream()
                                .map(Deadline::caseId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<UUID, CaseParty> concerned = parties
                .list(
                        "id in ?1",
                        found.stream()
                                .map(Deadline::partyId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(CaseParty::id, Function.identity()));
        return Page.of(found, limit, deadline -> new Position(deadline.closesAt(), deadline.id()))
                .map(deadline -> Line.of(
                        deadline,
                        cases.get(deadline.caseId()),
                        concerned.get(deadline.partyId()),
                        caller.locale(),
                        now));
    }

    @POST
    @Path("/{id}/extension")
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
            @Min(0) long version,
            DeadlineAct.@NotNull Ground ground,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/{id}/suspension")
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
                    case CASE_SUSPENDED -> deadline.clock().callsFor() != CaseClock.Act.COURT_STEP;
                    case JURISDICTION_OBJECTION -> deadline.clock().callsFor() == CaseClock.Act.EVIDENCE;
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
            @Min(0) long version,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/{id}/restart")
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
            @Min(0) long version,
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/{id}/settlement")
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
