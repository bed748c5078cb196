package org.comity.filing.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.courtdocument.CheckCode;
import org.comity.filing.courtdocument.Seals;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.form.Seen;
import org.comity.filing.submission.Submission;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.law.ProceduralPeriod;
import org.comity.papers.CourtSeal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What a judge makes of a draft that no case is registered: back to the clerk, or the ruling. */
@Path("/api/filing/submissions/{id}/refusal")
@RolesAllowed("judge")
@Tag(name = "Refusal", description = "The ruling that no case is registered of a filing")
public class RefusalDecisionResource {
    private final RefusalRulings rulings;
    private final RefusalDesk desk;
    private final Seals seals;
    private final DocumentStore store;
    private final Outbox outbox;

    RefusalDecisionResource(RefusalRulings rulings, RefusalDesk desk, Seals seals, DocumentStore store, Outbox outbox) {
        this.rulings = rulings;
        this.desk = desk;
        this.seals = seals;
        this.store = store;
        this.outbox = outbox;
    }

    /** @param reason what is to be changed, or why a case is to be registered; the clerk reads it as it is written */
    @Schema(name = "RefusalReturn")
    public record Return(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/return")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Give the draft back to the clerk",
            description = "With the reason; the clerk goes on with the review.")
    public RefusalView giveBack(@RestPath UUID id, @Valid @NotNull Return change) {
        Submission submission = desk.lockAtCourt(id);
        RefusalRuling ruling = rulings.lock(id);
        ruling.require(change.version(), RefusalRuling.State.WITH_JUDGE);
        ruling.giveBack(change.reason());
        submission.refusalGivenBack(desk.caller().name(), desk.now());
        return desk.noted("refusal-returned", ruling);
    }

    @POST
    @RecentProof
    @Path("/decision")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Rule that no case is registered (不予受理)",
            description =
                    "By a judge of the court; the ruling is sealed and issued to the filer. The period of appeal runs from its service, "
                            + "not from here. Source: CPL 126, 157, 171, 286.")
    public RefusalView decide(@RestPath UUID id, @Valid @NotNull Seen seen) {
        Submission submission = desk.lockAtCourt(id);
        RefusalRuling ruling = rulings.lock(id);
        ruling.require(seen.version(), RefusalRuling.State.WITH_JUDGE);
        Instant now = desk.now();
        CourtSeal seal = seals.require(ruling.court(), now);
        String code = CheckCode.fresh();
        String reference = RefusalSheet.reference(ruling);
        byte[] sealed = seal.set(desk.pdf(ruling, submission, desk.caller().name(), code), "不予受理裁定书 " + reference, now);
        submission.refuse(desk.caller().name(), ruling.findings(), now);
        try (DocumentStore.Arrived file = store.receive(new ByteArrayInputStream(sealed), sealed.length)) {
            String subject = seal.certificate().getSubjectX500Principal().getName();
            ruling.issue(new RefusalRuling.Seal(code, file.digest(), subject), desk.caller(), now);
            rulings.flush();
            store.keep(file);
        }
        ProceduralPeriod appeal = RefusalAppeal.periodOf(submission.litigants().plaintiffs());
        outbox.add(new SubmissionRefused(id, submission.filerAccountId(), now, appeal.id(), appeal.length()));
        return desk.noted("refused", ruling);
    }
}
