package org.comity.filing.archiving;

import static org.comity.filing.problem.CaseProblem.ARCHIVED_ALREADY;
import static org.comity.filing.problem.CaseProblem.ARCHIVE_FILE_CHANGED;
import static org.comity.filing.problem.CaseProblem.ARCHIVE_HINDERED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.CaseEnds;
import org.comity.filing.paper.FileDigest;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** A closed case goes to the archive. */
@Path("/api/filing/cases/{caseId}/archiving")
@RolesAllowed({"clerk", "judge", "assessor", "judges-assistant", "supervisor"})
@Tag(name = "Archive", description = "The file of a closed case as one digest, which the public evidence log keeps")
public class ArchivingResource {
    private final Standings standings;
    private final Papers papers;
    private final CaseEnds ends;
    private final ArchivedCases archived;
    private final Archiving archiving;
    private final Docket docket;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ArchivingResource(
            Standings standings,
            Papers papers,
            CaseEnds ends,
            ArchivedCases archived,
            Archiving archiving,
            Docket docket,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.ends = ends;
        this.archived = archived;
        this.archiving = archiving;
        this.docket = docket;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "How a case stands with the archive", description = "For its court; 404 for anybody else.")
    public ArchivingView read(@RestPath UUID caseId) {
        standings.atCourt(caseId);
        return view(caseId);
    }

    /**
     * The file that was seen: a paper handed in since moves the moment, one taken back the number.
     *
     * @param papers how many it had
     * @param lastFiledAt when the newest of them was handed in
     */
    @Schema(name = "ArchivingSeen")
    public record Seen(@Min(1) int papers, @NotNull Instant lastFiledAt) {}

    @POST
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Send a closed case to the archive",
            description =
                    "By a clerk, of the file that was seen. Refused, saying each, while somebody has still to do something in it: a "
                            + "period that runs or lapsed without a word, an application, a draft, a decision that is neither in effect nor "
                            + "with the court of appeal. The digest goes into the public evidence log.")
    public ArchivingView archive(@RestPath UUID caseId, @Valid @NotNull Seen seen) {
        Standing standing = standings.holding(caseId);
        List<Ground> hindrances = archiving.hindrances(caseId, caller.locale());
        if (!hindrances.isEmpty()) {
            throw ARCHIVE_HINDERED.because(hindrances);
        }
        List<Paper> whole = papers.whole(caseId);
        if (whole.size() != seen.papers() || !whole.getLast().filedAt().equals(seen.lastFiledAt())) {
            throw ARCHIVE_FILE_CHANGED.with();
        }
        String digest = FileDigest.of(whole);
        List<ArchivedCase> before = archived.of(caseId);
        if (before.stream().anyMatch(one -> one.fileDigest().equals(digest))) {
            throw ARCHIVED_ALREADY.with();
        }
        Instant now = clock.instant();
        ArchivedCase one = new ArchivedCase(caseId, before.size() + 1, whole.size(), digest, caller, now);
        archived.persistAndFlush(one);
        outbox.add(one.fact());
        docket.enter(DocketEntry.of(
                caseId,
                DocketEntry.What.CASE_ARCHIVED,
                DocketEntry.By.CLERK,
                now,
                null,
                Map.of("papers", String.valueOf(whole.size()), "digest", digest)));
        audit.note("case-archived", caseId, caseId, Map.of("digest", digest));
        return view(caseId);
    }

    /** Of a file a look counts the papers; it opens none of them. */
    private ArchivingView view(UUID caseId) {
        Papers.Extent extent = papers.extent(caseId);
        List<ArchivedCase> before = archived.of(caseId);
        boolean isThere = !before.isEmpty() && before.getLast().holds(extent);
        return new ArchivingView(
                extent.papers(),
                extent.lastFiledAt(),
                before.stream().map(ArchivingView.Archived::of).toList(),
                caller.is("clerk") && extent.papers() > 0 && !isThere && ends.isEnded(caseId));
    }
}
