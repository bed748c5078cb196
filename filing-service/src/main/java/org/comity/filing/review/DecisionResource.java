package org.comity.filing.review;

import static org.comity.filing.problem.FilingProblem.SUBMISSION_NOT_COMPLETE;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.InTurn;
import org.comity.filing.casefile.Registration;
import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.filing.deficiency.DeficiencyItem;
import org.comity.filing.deficiency.DeficiencyNotice;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.filing.deficiency.DeficiencyNotified;
import org.comity.filing.deficiency.Finding;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;
import org.comity.filing.lodgement.Dossier;
import org.comity.filing.lodgement.SubmissionView;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Ground;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/submissions/{id}")
@RolesAllowed("clerk")
@Tag(name = "Review")
public class DecisionResource {
    private final Submissions submissions;
    private final DeficiencyNotices notices;
    private final Registration registration;
    private final Docket docket;
    private final Dossier dossier;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    DecisionResource(
            Submissions submissions,
            DeficiencyNotices notices,
            Registration registration,
            Docket docket,
            Dossier dossier,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.notices = notices;
        this.registration = registration;
        this.docket = docket;
        this.dossier = dossier;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param subject the field or document, as the check names it; null for the whole */
    public record Item(
            @NotBlank @Pattern(regexp = "[a-z0-9-]{1,40}") String code,
            @Size(max = 100) String subject,
            @Size(max = 2000) String remark) {

        private DeficiencyItem toItem() {
            String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
            return new DeficiencyItem(
                    DeficiencyCode.valueOf(name), subject, remark == null ? "" : remark.strip(), null);
        }
    }

    public record Notice(
            @Min(0) long version,
            @NotEmpty @Size(max = 50) List<@Valid Item> items,
            @Size(max = 5000) String note) {}

    @POST
    @Path("/deficiency-notices")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Tell the filer every defect at once",
            description =
                    "15 days to cure, counted by the court's calendar with its derivation. Source: XB 9(2); 登记立案规定 7.")
    public SubmissionView notify(@RestPath UUID id, @Valid @NotNull Notice written) {
        Submission submission = submissions.lockAtCourt(id);
        Instant now = clock.instant();
        submission.findDeficient(written.version(), caller.accountId(), caller.name(), now);
        DeficiencyNotice notice = new DeficiencyNotice(
                id,
                notices.of(id).size() + 1,
                written.items().stream().map(DecisionResource::known).toList(),
                written.note(),
                caller.accountId(),
                caller.name(),
                now);
        notices.persist(notice);
        outbox.add(new DeficiencyNotified(
                id, submission.filerAccountId(), notice.items().size(), notice.cureBy()));
        audit.note("deficiency-notified", null, id, Map.of("notice", notice.id().toString()));
        return dossier.view(submission);
    }

    private static DeficiencyItem known(Item item) {
        try {
            return item.toItem();
        } catch (IllegalArgumentException unknown) {
            throw org.comity.filing.problem.FilingProblem.DEFICIENCY_CODE_UNKNOWN.with(item.code());
        }
    }

    /** @param exchangeRate yuan for one unit, published for the day of acceptance; null for a claim in yuan. Source: FEE 55 */
    public record Acceptance(
            @Min(0) long version,

            @DecimalMin("0.00000001") @Digits(integer = 10, fraction = 8) @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal exchangeRate) {}

    @POST
    @Path("/acceptance")
    @RunOnVirtualThread
    @InTurn
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Register the case (登记立案)",
            description =
                    "Gives the case number and the fee. A bar that the check still finds is refused with every ground.")
    public SubmissionView accept(@RestPath UUID id, @Valid @NotNull Acceptance acceptance) {
        Submission submission = submissions.lockAtCourt(id);
        Instant now = clock.instant();
        UUID caseId = UUID.randomUUID();
        submission.accept(acceptance.version(), caller.accountId(), caller.name(), caseId, now);
        requireNoBar(submission);
        CaseFile file =
                registration.of(submission, caseId, acceptance.exchangeRate(), caller.accountId(), caller.name(), now);
        enterHistory(submission, file);
        audit.note("accepted", null, id, Map.of("case", caseId.toString()));
        audit.note("case-registered", caseId, caseId, Map.of("number", file.number()));
        return dossier.view(submission);
    }

    private void requireNoBar(Submission submission) {
        List<Ground> bars = dossier.findings(submission).stream()
                .filter(finding -> !finding.mayComeLater())
                .map(Finding::ground)
                .toList();
        if (!bars.isEmpty()) {
            throw SUBMISSION_NOT_COMPLETE.because(bars);
        }
    }

    /** What happened before there was a case stands at the head of its docket. */
    private void enterHistory(Submission submission, CaseFile file) {
        UUID caseId = file.id();
        docket.enter(DocketEntry.of(caseId, What.SUBMITTED, By.PARTY, submission.submittedAt(), null, Map.of()));
        for (DeficiencyNotice notice : notices.of(submission.id())) {
            docket.enter(DocketEntry.of(
                    caseId,
                    What.DEFICIENCY_NOTIFIED,
                    By.CLERK,
                    notice.sentAt(),
                    null,
                    Map.of(
                            "items", String.valueOf(notice.items().size()),
                            "cureBy", notice.cureBy().toString())));
            if (notice.answeredAt() != null) {
                docket.enter(DocketEntry.of(caseId, What.RESUBMITTED, By.PARTY, notice.answeredAt(), null, Map.of()));
            }
        }
        docket.enter(DocketEntry.of(
                caseId, What.CASE_REGISTERED, By.CLERK, file.registeredAt(), null, Map.of("number", file.number())));
        docket.enter(DocketEntry.due(caseId, What.FEE_DUE, file.registeredAt(), null, file.feePayBy()));
    }

    public record Reasons(
            @Min(0) long version,
            @NotBlank @Size(max = 10000) String reasons) {}

    @POST
    @Path("/return")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Give the material back with an explanation (退回材料并释明)",
            description = "Final; the filer may file anew. Source: XB 9(3).")
    public SubmissionView giveBack(@RestPath UUID id, @Valid @NotNull Reasons decision) {
        Submission submission = submissions.lockAtCourt(id);
        submission.giveBack(decision.version(), caller.accountId(), caller.name(), decision.reasons(), clock.instant());
        audit.note("returned", null, id);
        return dossier.view(submission);
    }

    @POST
    @Path("/refusal")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Rule that no case is registered (不予立案)",
            description = "Final and appealable. Source: CPL 126, 157, 171, 286.")
    public SubmissionView refuse(@RestPath UUID id, @Valid @NotNull Reasons decision) {
        Submission submission = submissions.lockAtCourt(id);
        submission.refuse(decision.version(), caller.accountId(), caller.name(), decision.reasons(), clock.instant());
        audit.note("refused", null, id);
        return dossier.view(submission);
    }
}
