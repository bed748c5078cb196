package org.comity.filing.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.submission.Submission;
import org.comity.filing.submission.SubmissionView;
import org.comity.filing.submission.SubmissionViews;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.law.Confidence;
import org.comity.law.Court;
import org.comity.law.Courts;
import org.comity.law.Derivation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The ruling that no case is registered, to read and to serve. */
@Path("/api/filing/submissions/{id}/refusal")
@RolesAllowed({"party", "clerk", "judge"})
@Tag(name = "Refusal")
public class RefusalResource {
    private final RefusalRulings rulings;
    private final RefusalDesk desk;
    private final SubmissionViews views;
    private final DocumentStore store;
    private final Outbox outbox;

    RefusalResource(
            RefusalRulings rulings, RefusalDesk desk, SubmissionViews views, DocumentStore store, Outbox outbox) {
        this.rulings = rulings;
        this.desk = desk;
        this.views = views;
        this.store = store;
        this.outbox = outbox;
    }

    /** @param text in the language of the answer */
    @Schema(name = "RefusalGround")
    public record GroundView(String code, String text, String article, Confidence confidence) {}

    /**
     * @param submission for a judge, who reads it nowhere else; null for others
     * @param ruling null while there is none that the reader may see
     * @param grounds of the law, of which a ruling names some
     * @param appealCourt the court above this one; null where that is not known and a person has to name it
     * @param appealDays within how many days the ruling can be appealed, from its service
     * @param mayAppeal whether the reader may appeal here now
     */
    @Schema(
            name = "Refusal",
            description = "Whether a ruling exists that no case is registered, and what one is made of")
    public record View(
            @Nullable SubmissionView submission,
            @Nullable RefusalView ruling,
            List<GroundView> grounds,
            @Nullable String appealCourt,
            int appealDays,
            boolean mayAppeal) {}

    @GET
    @Transactional
    @Operation(
            summary = "The ruling on a filing that no case is registered",
            description =
                    "The filer sees it once it is issued, a judge of the court once it was laid before the judges; 404 for anybody else.")
    public View one(@RestPath UUID id) {
        Submission submission = desk.submission(id);
        boolean ofTheCourt = !desk.caller().is("party");
        Locale reader = desk.caller().locale();
        return new View(
                desk.caller().is("judge") ? views.of(submission) : null,
                rulings.of(id)
                        .filter(ruling -> ofTheCourt || ruling.isIssued())
                        .map(RefusalView::of)
                        .orElse(null),
                RefusalGround.all().stream()
                        .map(ground -> new GroundView(
                                ground.code(), ground.title(reader), ground.article(), ground.confidence()))
                        .toList(),
                Courts.above(submission.court()).map(Court::zh).orElse(null),
                RefusalAppeal.periodOf(submission.litigants().plaintiffs()).length(),
                !ofTheCourt
                        && rulings.of(id)
                                .filter(ruling -> ruling.mayBeAppealed(desk.now()))
                                .isPresent());
    }

    @GET
    @Path("/file")
    @Produces("application/pdf")
    @Transactional
    @Operation(
            summary = "The sealed ruling",
            description = "Reading it is not service; the filer receives it with .../receipt.")
    public Response file(@RestPath UUID id) {
        RefusalRuling ruling = desk.issued(id);
        return pdf(Response.ok(store.file(ruling.sealedDigest()).entity()), RefusalSheet.reference(ruling) + ".pdf");
    }

    static Response pdf(Response.ResponseBuilder answer, String name) {
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @POST
    @RecentProof
    @Path("/receipt")
    @RolesAllowed("party")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Receive the ruling (签收)",
            description =
                    "By the filer. The day of it is the day of service, from which the period of appeal is counted. Source: CPL 87, 90.")
    public RefusalView receive(@RestPath UUID id) {
        Submission submission = desk.submission(id);
        desk.issued(id);
        return serve(rulings.lock(id), submission, desk.today(), null, "refusal-received");
    }

    /**
     * @param day the court's date
     * @param how what proves it, such as the number of a registered letter
     */
    @Schema(name = "RefusalService")
    public record Service(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 500) String how) {}

    @POST
    @Path("/service")
    @RolesAllowed("clerk")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Note that the ruling was served otherwise",
            description =
                    "On which day and by what it is proved; the period of appeal is counted from it. Source: CPL 87-91, 283.")
    public RefusalView serve(@RestPath UUID id, @Valid @NotNull Service said) {
        Submission submission = desk.lockAtCourt(id);
        return serve(rulings.lock(id), submission, said.day(), said.how(), "refusal-served");
    }

    private RefusalView serve(RefusalRuling ruling, Submission submission, LocalDate day, String how, String act) {
        String period =
                RefusalAppeal.periodOf(submission.litigants().plaintiffs()).id();
        Derivation appeal = Derivation.of(period, day);
        ruling.serve(day, how, appeal, desk.caller(), desk.now());
        outbox.add(new RefusalServed(submission.id(), submission.filerAccountId(), day, appeal.lastDay()));
        return desk.noted(act, ruling);
    }
}
