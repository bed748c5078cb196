package org.comity.filing.nextstep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.filing.application.Applications;
import org.comity.http.Caller;
import org.comity.http.HttpProblemCode;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.Reach;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The work of a day across all cases and filings of a court: {@code GET /api/filing/work?standing=LATE|TODAY|WEEK|LATER|WAITING} with
 * {@code whose=MINE|COURT}, {@code kind}, {@code after} and {@code limit}, and {@code GET /api/filing/work/counts} with the first two
 * of these.
 */
@Path("/api/filing/work")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Next steps")
public class WorkResource {
    /** Days after today that a week ahead has. */
    private static final int WEEK = 7;
    /** Ends are whole seconds; one that comes just now is late. */
    private static final long JUST_NOW = 1_000;

    private final WorkRows rows;
    private final WorkLines lines;
    private final Caller caller;
    private final Clock clock;

    WorkResource(WorkRows rows, WorkLines lines, Caller caller, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.caller = caller;
        this.clock = clock;
    }

    /** How far the last day is, by the calendar of the court. */
    @Schema(name = "WorkStanding")
    public enum Standing {
        LATE,
        TODAY,
        /** Within the seven days after today. */
        WEEK,
        LATER,
        /** No day is set. */
        WAITING
    }

    /** In whose hands. */
    @Schema(name = "WorkOf")
    public enum Whose {
        /** What was given to the caller; for a clerk and a supervisor also what nobody has. */
        MINE,
        /** All of the court's. */
        COURT
    }

    /** @param count at most 1,000: there may be more */
    @Schema(name = "WorkCount")
    public record Count(Standing standing, int count) {}

    @GET
    @Transactional
    @Operation(
            summary = "What cases and filings ask of the people of the caller's court, the earliest last day first",
            description =
                    "Also what a party has to do there, while its last day is still to come. What waits without a last day comes the "
                            + "longest waiting first. For a clerk and a supervisor of their cases and those that nobody has, or of all "
                            + "cases of the court; for a judge, an assessor and an assistant of the cases that were given to them.")
    public Page<WorkLine> list(
            @RestQuery @NotNull Standing standing,
            @RestQuery @DefaultValue("MINE") Whose whose,
            @RestQuery @Parameter(description = "all kinds unless said") WorkKind kind,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        WorkRows.Scope scope = scope(whose, kind);
        Position from = Position.read(after, Position.OLDEST);
        List<WorkRows.Row> found = standing == Standing.WAITING
                ? rows.waiting(scope, from, limit)
                : rows.due(scope, windows(clock.instant()).get(standing), from, limit);
        Page<WorkRows.Row> page = Page.of(found, limit, row -> new Position(row.at(), row.id()));
        return new Page<>(lines.of(page.items()), page.next());
    }

    @GET
    @Path("/counts")
    @Transactional
    @Operation(summary = "How much of it there is, by how far the last day is")
    public List<Count> counts(
            @RestQuery @DefaultValue("MINE") Whose whose,
            @RestQuery @Parameter(description = "all kinds unless said") WorkKind kind) {
        WorkRows.Scope scope = scope(whose, kind);
        Map<Standing, WorkRows.Window> windows = windows(clock.instant());
        return Arrays.stream(Standing.values())
                .map(standing -> new Count(
                        standing,
                        standing == Standing.WAITING
                                ? rows.countWaiting(scope)
                                : rows.countDue(scope, windows.get(standing))))
                .toList();
    }

    private WorkRows.Scope scope(Whose whose, WorkKind kind) {
        if (whose == Whose.COURT && caller.reach() != Reach.COURT) {
            throw HttpProblemCode.NOT_PERMITTED.with();
        }
        Set<WorkKind> kinds = Arrays.stream(WorkKind.values())
                .filter(each -> kind == null || each == kind)
                .filter(each -> each.isSeenBy(caller.reach(), caller::is))
                .collect(Collectors.toSet());
        return new WorkRows.Scope(
                caller.court().orElse(""),
                caller.accountId(),
                caller.reach(),
                whose == Whose.COURT,
                kinds,
                Applications.hiddenFrom(caller));
    }

    private static Map<Standing, WorkRows.Window> windows(Instant now) {
        Instant late = now.plusNanos(JUST_NOW);
        LocalDate today = CourtClock.dateOf(now);
        Instant tomorrow = CourtClock.endOf(today).plusNanos(JUST_NOW);
        Instant inAWeek = CourtClock.endOf(today.plusDays(WEEK)).plusNanos(JUST_NOW);
        return new EnumMap<>(Map.of(
                Standing.LATE, new WorkRows.Window(Position.OLDEST.at(), late),
                Standing.TODAY, new WorkRows.Window(late, tomorrow),
                Standing.WEEK, new WorkRows.Window(tomorrow, inAWeek),
                Standing.LATER, new WorkRows.Window(inAWeek, Position.NEWEST.at())));
    }
}
