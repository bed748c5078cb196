package org.comity.filing.review;

import static org.comity.filing.problem.FilingProblem.DEFICIENCY_CODE_UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.filing.deficiency.DeficiencyItem;
import org.comity.filing.deficiency.DeficiencyNotice;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.filing.deficiency.DeficiencyNotified;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.SubmissionView;
import org.comity.filing.submission.SubmissionViews;
import org.comity.filing.submission.Submissions;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/submissions/{id}/deficiency-notices")
@RolesAllowed("clerk")
@Tag(name = "Review")
public class DeficiencyNoticeResource {
    private final Submissions submissions;
    private final DeficiencyNotices notices;
    private final SubmissionViews views;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    DeficiencyNoticeResource(
            Submissions submissions,
            DeficiencyNotices notices,
            SubmissionViews views,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.notices = notices;
        this.views = views;
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
            @NotNull @Min(0) Long version,
            @NotEmpty @Size(max = 50) List<@Valid Item> items,
            @Size(max = 5000) String note) {}

    @POST
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
                written.items().stream().map(DeficiencyNoticeResource::known).toList(),
                written.note(),
                caller.accountId(),
                caller.name(),
                now);
        notices.persist(notice);
        outbox.add(new DeficiencyNotified(
                id, submission.filerAccountId(), notice.items().size(), notice.cureBy()));
        audit.note("deficiency-notified", null, id, Map.of("notice", notice.id().toString()));
        return views.changed(submission);
    }

    private static DeficiencyItem known(Item item) {
        try {
            return item.toItem();
        } catch (IllegalArgumentException unknown) {
            throw DEFICIENCY_CODE_UNKNOWN.with(item.code());
        }
    }
}
