package org.comity.filing.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CaseClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/filing/deadlines")
@RolesAllowed("clerk")
@Tag(name = "Deadlines")
public class DeadlineResource {
    /** From when on before its end a last day counts as due. */
    private static final Duration SOON = Duration.ofDays(7);

    private final Deadlines deadlines;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Caller caller;
    private final Clock clock;

    DeadlineResource(Deadlines deadlines, CaseFiles files, CaseParties parties, Caller caller, Clock clock) {
        this.deadlines = deadlines;
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
                    deadline.title(language),
                    deadline.callsFor(),
                    deadline.stateAt(now),
                    deadline.lastDay(),
                    deadline.closesAt(),
                    deadline.metBy());
        }
    }

    @GET
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
}
