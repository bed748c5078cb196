package org.comity.filing.review;

import static org.comity.filing.problem.FilingProblem.COURT_UNKNOWN;
import static org.comity.filing.problem.FilingProblem.FORWARDING_COURT_SAME;
import static org.comity.filing.problem.FilingProblem.FORWARDING_COURT_TAKES_NONE;

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
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.court.CourtOffices;
import org.comity.filing.court.StaffedCourts;
import org.comity.filing.document.Documents;
import org.comity.filing.forwarding.Forwarding;
import org.comity.filing.forwarding.ForwardingView;
import org.comity.filing.forwarding.Forwardings;
import org.comity.filing.proof.ReceiptEntries;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.law.Courts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/submissions/{id}/forwarding")
@RolesAllowed("clerk")
@Tag(name = "Review")
public class ForwardingResource {
    private final Submissions submissions;
    private final Forwardings forwardings;
    private final Documents documents;
    private final ReceiptEntries receipts;
    private final StaffedCourts staffed;
    private final CourtOffices offices;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ForwardingResource(
            Submissions submissions,
            Forwardings forwardings,
            Documents documents,
            ReceiptEntries receipts,
            StaffedCourts staffed,
            CourtOffices offices,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.forwardings = forwardings;
        this.documents = documents;
        this.receipts = receipts;
        this.staffed = staffed;
        this.offices = offices;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param court the code of the one that it goes to */
    public record Passing(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 20) String court,
            @NotBlank @Size(max = 10000) String reasons) {}

    @POST
    @RecentProof
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Pass a filing on to the court that has jurisdiction (跨域立案)",
            description =
                    "The day of filing stays; that court's period to decide runs from its receipt there. This court reads it no more. Source: CPL 127(4); J 126, by analogy.")
    public ForwardingView forward(@RestPath UUID id, @Valid @NotNull Passing passing) {
        Submission submission = submissions.lockAtCourt(id);
        String from = submission.court();
        requireTakes(from, passing.court());
        Instant now = clock.instant();
        submission.forward(passing.version(), caller.accountId(), caller.name(), passing.court(), now);
        Forwarding forwarding =
                new Forwarding(id, from, passing.court(), passing.reasons(), caller.accountId(), caller.name(), now);
        forwardings.persist(forwarding);
        // What the filer did not cure in time may be unsigned.
        if (submission.isSigned()) {
            receipts.record(submission, documents.of(id), now);
        }
        outbox.add(new SubmissionForwarded(id, submission.filerAccountId(), from, passing.court(), now));
        audit.note("forwarded", null, id, Map.of("from", from, "to", passing.court()));
        return ForwardingView.of(forwarding);
    }

    private void requireTakes(String from, String to) {
        if (from.equals(to)) {
            throw FORWARDING_COURT_SAME.with();
        }
        if (Courts.takingFilings().stream().noneMatch(court -> court.code().equals(to))) {
            throw COURT_UNKNOWN.with(to);
        }
        boolean open =
                offices.byCourt().getOrDefault(to, CourtOffices.Office.UNKNOWN).closedBecause() == null;
        if (!open || !staffed.now().isStaffed(to)) {
            throw FORWARDING_COURT_TAKES_NONE.with();
        }
    }
}
