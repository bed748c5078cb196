package org.comity.filing.evidence;

import static org.comity.filing.problem.CaseProblem.ORIGINAL_NOTED_MEANWHILE;
import static org.comity.filing.problem.CaseProblem.PAPER_NOT_FOUND;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** That an original was shown, which a person of the court saw. */
@Path("/api/filing/cases/{caseId}/exhibits/{id}/originals-shown")
@RolesAllowed({"clerk", "judge"})
@Tag(name = "Exhibits")
public class OriginalShownResource {
    private final Standings standings;
    private final Exhibits exhibits;
    private final ExhibitViews views;
    private final ExhibitHappenings happenings;
    private final Papers papers;
    private final CaseFiles files;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    OriginalShownResource(
            Standings standings,
            Exhibits exhibits,
            ExhibitViews views,
            ExhibitHappenings happenings,
            Papers papers,
            CaseFiles files,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.exhibits = exhibits;
        this.views = views;
        this.happenings = happenings;
        this.papers = papers;
        this.files = files;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param noted how many such notes the court's person saw when writing this one
     * @param shownOn the court's date, today at the latest
     * @param shownBy who brought it, by name
     * @param agrees whether the copy in the file agrees with it
     * @param remark needed where it differs: in what; null if there is nothing to say
     */
    @Schema(name = "OriginalShownNote")
    public record Note(
            @NotNull @Min(0) Integer noted,
            @NotNull LocalDate shownOn,
            @NotBlank @Size(max = 200) String shownBy,
            @NotNull Boolean agrees,
            @Nullable @Size(max = 2000) String remark) {}

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Note that the original of an exhibit was shown",
            description =
                    "By a clerk or a judge of the case, who saw it (CPL 73; EV 61). It stands on the docket for those who read "
                            + "the exhibit. A later note stands for an earlier one; both are kept.")
    public ExhibitView note(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Note note) {
        Standing standing = standings.in(caseId);
        files.hold(standing.file());
        if (!standing.isOfTheCourt()) {
            throw PAPER_NOT_FOUND.with(id);
        }
        Paper exhibit = exhibits.require(standing, id);
        exhibits.requirePending(caseId);
        int before = exhibits.notesOfOriginal(id);
        if (before != note.noted()) {
            throw ORIGINAL_NOTED_MEANWHILE.with();
        }
        Instant now = clock.instant();
        // Who has held it against the original has read it: it can no longer be taken back.
        papers.read(exhibit, true, now);
        OriginalShown shown = new OriginalShown(exhibit, before + 1, note, caller.accountId(), caller.name(), now);
        exhibits.keep(shown);
        happenings.enter(
                shown.isAgreeing() ? What.ORIGINAL_AGREES : What.ORIGINAL_DIFFERS,
                By.COURT,
                exhibit,
                exhibit.author().partyId(),
                now);
        outbox.add(new OriginalNoted(caseId, id, shown.isAgreeing(), happenings.readersOf(exhibit), now));
        audit.note("original-shown", caseId, id, Map.of("agrees", note.agrees().toString()));
        return views.of(exhibit, standing);
    }
}
