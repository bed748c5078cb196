package org.comity.filing.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.fee.FeeRuleView;
import org.comity.filing.form.Seen;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.filing.problem.CaseProblem;
import org.comity.http.Once;
import org.comity.http.Page;
import org.comity.http.Position;
import org.comity.http.Texts;
import org.comity.law.ApplicationKind;
import org.comity.law.ApplicationKinds;
import org.comity.law.Confidence;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKind.Field;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the parties do with applications: make one, answer the other side's, take one's own back. */
@Path("/api/filing/cases/{caseId}/applications")
@RolesAllowed("party")
@Tag(name = "Applications", description = "What a party asks of the court while its case runs")
public class ApplicationResource {
    static final Texts TEXTS = new Texts("messages/application");

    private final Applications applications;
    private final ApplicationDesk desk;
    private final Applying applying;
    private final Standings standings;
    private final CaseFiles files;
    private final Outbox outbox;

    ApplicationResource(
            Applications applications,
            ApplicationDesk desk,
            Applying applying,
            Standings standings,
            CaseFiles files,
            Outbox outbox) {
        this.applications = applications;
        this.desk = desk;
        this.applying = applying;
        this.standings = standings;
        this.files = files;
        this.outbox = outbox;
    }

    @Schema(name = "ApplicationField")
    public record FieldView(String code, CourtDocumentKind.Type type, boolean required, String label) {}

    /**
     * @param hint what its form says besides
     * @param relief what granting it does to the fee of the case
     * @param fee the article by which a fee is paid before it is granted
     * @param grantedWith kinds of the court's documents of which one is named when it is granted; empty for a note
     * @param refusedWith the same when it is refused
     * @param answer the row of the procedural periods within which the court answers
     * @param mayApply whether the reader may make it now
     */
    @Schema(
            name = "ApplicationKind",
            description = "A kind of application with its law; words in the language of the answer")
    public record KindView(
            String code,
            String title,
            @Nullable String hint,
            List<FieldView> fields,
            ApplicationKind.@Nullable Relief relief,
            boolean movesDeadline,
            ApplicationKind.Security security,
            @Nullable String fee,
            @Nullable String feeOn,
            @Nullable FeeRuleView feeIfRefused,
            ApplicationKind.OtherSide otherSide,
            Set<ApplicationKind.Decider> decidedBy,
            Set<String> grantedWith,
            Set<String> refusedWith,
            @Nullable String answer,
            String article,
            Confidence confidence,
            boolean mayApply) {}

    @GET
    @Path("/kinds")
    @RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(summary = "The kinds of application, and which of them the caller may make in this case now")
    public List<KindView> kinds(@RestPath UUID caseId) {
        Standing standing = standings.in(caseId);
        Locale reader = desk.caller().locale();
        return ApplicationKinds.all().stream()
                .map(kind -> view(kind, reader, applying.isOffered(kind, standing)))
                .toList();
    }

    private static KindView view(ApplicationKind kind, Locale reader, boolean mayApply) {
        return new KindView(
                kind.code(),
                kind.title(reader),
                kind.hint() == null ? null : TEXTS.of("hint." + kind.hint(), reader),
                kind.fields().stream().map(field -> view(field, reader)).toList(),
                kind.relief(),
                kind.movesDeadline(),
                kind.security(),
                kind.fee(),
                kind.feeOn(),
                FeeRuleView.of(kind.feeIfRefused()),
                kind.otherSide(),
                kind.decidedBy(),
                kind.grantedWith(),
                kind.refusedWith(),
                kind.answer(),
                kind.article(),
                kind.confidence(),
                mayApply);
    }

    private static FieldView view(Field field, Locale reader) {
        return new FieldView(field.code(), field.type(), field.required(), TEXTS.of("field." + field.code(), reader));
    }

    @GET
    @RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "The applications of a case, the newest first",
            description = "The court sees all; a party those of its side, and those of the other of which it may know.")
    public Page<ApplicationView> list(
            @RestPath UUID caseId,
            @RestQuery @Parameter(description = "only those in this state") Application.State state,
            @RestQuery @DefaultValue("") @Size(max = 60) @Parameter(description = "code of a kind of application")
                    String kind,
            @RestQuery @Parameter(description = "next of the page before") String after,
            @RestQuery @DefaultValue("" + Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        Standing standing = standings.in(caseId);
        return Page.of(
                        applications.of(
                                standing,
                                desk.caller(),
                                state == null ? EnumSet.allOf(Application.State.class) : EnumSet.of(state),
                                kind,
                                Position.read(after, Position.NEWEST),
                                limit),
                        limit,
                        each -> new Position(each.madeAt(), each.id()))
                .map(application -> desk.view(application, standing));
    }

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Ask something of the court",
            description =
                    "With the short form of its kind and papers that were handed in. Refused by whom it is not for, after its "
                            + "period, while the same waits already, and with every field that is missing.")
    public ApplicationView apply(@RestPath UUID caseId, @Valid @NotNull ApplicationRequest request) {
        Standing standing = standings.in(caseId);
        files.hold(standing.file());
        ApplicationKind kind = Applying.kind(request.kind());
        CaseParty party = applying.require(request, kind, standing);
        Application made =
                new Application(standing.file().court(), party, request, request.written(), desk.caller(), desk.now());
        applications.persist(made);
        outbox.add(new ApplicationMade(
                caseId,
                made.id(),
                party.id(),
                kind.code(),
                kind.decidedBy().contains(ApplicationKind.Decider.SUPERVISOR),
                made.madeAt()));
        if (kind.isJoint()) {
            outbox.add(new ApplicationToJoin(caseId, made.id(), kind.code(), desk.toJoin(made), made.madeAt()));
        }
        return desk.done(made, standing, DocketEntry.What.APPLICATION_MADE, DocketEntry.By.PARTY, Map.of());
    }

    /** @param version the one that was seen */
    @Schema(name = "ApplicationAnswer")
    public record Answer(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 8000) String text) {}

    @POST
    @Path("/{id}/answer")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Say something to an application of the other side",
            description = "Once, when the court asks for it.")
    public ApplicationView answer(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Answer answer) {
        Standing standing = standings.in(caseId);
        Application application = applications.lock(standing, id, desk.caller());
        if (Applications.sideOf(standing) == application.side()) {
            throw CaseProblem.APPLICATION_NOT_ASKED.with();
        }
        application.answer(answer.version(), answer.text(), desk.caller(), desk.today(), desk.now());
        return desk.done(application, standing, DocketEntry.What.APPLICATION_ANSWERED, DocketEntry.By.PARTY, Map.of());
    }

    @POST
    @Path("/{id}/joining")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Join in what another party asks of the court",
            description =
                    "Of a kind that the parties ask for together, such as the confirmation of what they agreed in a mediation: for each party for which the account acts and that has still to join. It is granted once all have. `application-not-to-join` for everybody else, and once it is decided. Source: CPL 205.")
    public ApplicationView join(@RestPath UUID caseId, @RestPath UUID id) {
        Standing standing = standings.in(caseId);
        Application application = applications.lock(standing, id, desk.caller());
        if (!Applying.kind(application.kind()).isJoint()) {
            throw CaseProblem.APPLICATION_NOT_TO_JOIN.with();
        }
        desk.join(standing, application);
        return desk.done(application, standing, DocketEntry.What.APPLICATION_JOINED, DocketEntry.By.PARTY, Map.of());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Take an application back",
            description = "Until the court has decided it. That it was made stays on the docket.")
    public ApplicationView withdraw(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Standing standing = standings.in(caseId);
        Application application = applications.lock(standing, id, desk.caller());
        if (!Applications.isOwn(standing, application)) {
            throw CaseProblem.APPLICATION_NOT_FOUND.with(id);
        }
        application.withdraw(seen.version(), desk.now());
        applying.withdrawn(application);
        return desk.done(application, standing, DocketEntry.What.APPLICATION_WITHDRAWN, DocketEntry.By.PARTY, Map.of());
    }
}
