package org.comity.filing.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.filing.submission.NamedParty;
import org.comity.filing.submission.Reference;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lies before the judges of a court: drafts of rulings that no case is registered. */
@Path("/api/filing/refusals")
@RolesAllowed("judge")
@Tag(name = "Refusal")
public class WaitingRefusalResource {
    private final RefusalRulings rulings;
    private final Submissions submissions;
    private final Caller caller;

    WaitingRefusalResource(RefusalRulings rulings, Submissions submissions, Caller caller) {
        this.rulings = rulings;
        this.submissions = submissions;
        this.caller = caller;
    }

    /** @param decideBy the earlier end of the court's two clocks. Source: CPL 126; XB 9(4) */
    @Schema(name = "RefusalLine", description = "A filing of which a judge is to rule that no case is registered")
    public record Line(
            UUID submissionId,
            String reference,
            List<NamedParty> parties,
            @Nullable String cause,
            String draftedByName,
            Instant sentAt,
            Derivation decideBy) {}

    @GET
    @Transactional
    @Operation(
            summary = "The drafts that lie before the judges of the caller's court, the longest waiting first",
            description = "Search by a part of the name of who files or of a party, in any script.")
    public Page<Line> waiting(
            @RestQuery("q") @DefaultValue("") @Size(max = 200) String words,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        List<RefusalRuling> found =
                rulings.before(caller.court().orElse(""), words, Position.read(after, Position.OLDEST), limit);
        return Page.of(found, limit, ruling -> new Position(ruling.sentAt(), ruling.id()))
                .map(this::line);
    }

    private Line line(RefusalRuling ruling) {
        Submission submission = submissions.findById(ruling.submissionId());
        return new Line(
                submission.id(),
                Reference.of(submission.id()),
                NamedParty.of(submission.litigants()),
                submission.cause(),
                ruling.draftedByName(),
                ruling.sentAt(),
                Derivation.ofFilingDecision(CourtClock.dateOf(submission.lastReceivedAt()))
                        .getFirst());
    }
}
