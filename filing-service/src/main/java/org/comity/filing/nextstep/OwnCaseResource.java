package org.comity.filing.nextstep;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.submission.NamedParty;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/own-cases")
@RolesAllowed("party")
@Tag(name = "Next steps")
public class OwnCaseResource {
    /** Days after today that a week ahead has. */
    private static final int WEEK = 7;

    private final OwnCases cases;
    private final CaseStates states;
    private final Caller caller;
    private final Clock clock;

    OwnCaseResource(OwnCases cases, CaseStates states, Caller caller, Clock clock) {
        this.cases = cases;
        this.states = states;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which cases are asked for. */
    @Schema(name = "OwnCaseTab")
    public enum Tab {
        ALL,
        /** The caller has something to do there by a last day. */
        MINE_TO_ACT,
        /** That last day is over or comes within seven days after today. */
        DUE_THIS_WEEK
    }

    /** How far a case is. */
    @Schema(name = "OwnCaseStatus")
    public enum Status {
        PENDING,
        /** A judgment or ruling ended it at this court. */
        DECIDED
    }

    /**
     * @param clients the parties for which the caller acts
     * @param step what is next, by whom
     * @param hearingId of the next hearing; null if none is set
     * @param hearingAt when it begins; null where {@code hearingId} is
     */
    @Schema(name = "OwnCase", description = "A case of the caller with what is next in it")
    public record Line(
            UUID id,
            String number,
            String court,
            String cause,
            String title,
            Instant registeredAt,
            LocalDate registeredOn,
            Status status,
            List<NamedParty> parties,
            List<NamedParty> clients,
            NextStep step,
            @Nullable UUID hearingId,
            @Nullable Instant hearingAt) {}

    @GET
    @Transactional
    @Operation(
            summary = "The cases in which the caller acts, by the next last day",
            description = "Those in which no last day of the caller's runs come after the others, the newest first.")
    public Page<Line> list(
            @RestQuery("q") @DefaultValue("") @Size(max = 200) @Parameter(description = "a part of a number or name")
                    String words,
            @RestQuery @DefaultValue("ALL") Tab tab,
            @RestQuery @DefaultValue("") @Parameter(description = "code of the court") String court,
            @RestQuery Status status,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Instant now = clock.instant();
        Instant until = tab == Tab.DUE_THIS_WEEK
                ? CourtClock.endOf(CourtClock.dateOf(now).plusDays(WEEK)).plusNanos(1_000)
                : Position.NEWEST.at();
        OwnCases.Sought sought = new OwnCases.Sought(
                words, court, status == null ? null : status == Status.DECIDED, tab != Tab.ALL, until);
        List<OwnCases.Row> found =
                cases.of(caller.accountId(), sought, now, Position.read(after, Position.OLDEST), limit);
        Page<OwnCases.Row> page = Page.of(found, limit, row -> new Position(row.at(), row.id()));
        return new Page<>(lines(page.items(), now), page.next());
    }

    private List<Line> lines(List<OwnCases.Row> rows, Instant now) {
        return states.forAccount(cases.files(rows), caller.accountId()).stream()
                .map(state -> line(state, now))
                .toList();
    }

    private Line line(CaseState state, Instant now) {
        CaseFile file = state.file();
        Optional<CaseState.Hearing> hearing = state.hearingAfter(now);
        return new Line(
                file.id(),
                file.number(),
                file.court(),
                file.cause(),
                file.title(),
                file.registeredAt(),
                file.registeredOn(),
                state.decided() ? Status.DECIDED : Status.PENDING,
                NamedParty.of(state.parties(), CaseParty::litigant),
                NamedParty.of(state.ownParties(), CaseParty::litigant),
                CaseSteps.forParty(state, caller.locale(), now).getFirst(),
                hearing.map(CaseState.Hearing::id).orElse(null),
                hearing.map(CaseState.Hearing::startsAt).orElse(null));
    }
}
