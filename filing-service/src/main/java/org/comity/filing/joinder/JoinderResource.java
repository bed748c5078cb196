package org.comity.filing.joinder;

import static org.comity.filing.problem.CaseProblem.JOINDER_CASE_UNKNOWN;
import static org.comity.filing.problem.CaseProblem.JOINDER_FOR_ANOTHER;
import static org.comity.filing.problem.CaseProblem.JOINDER_TOO_LATE;
import static org.comity.filing.problem.CaseProblem.JOINDER_WITHOUT_GROUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.application.Applications;
import org.comity.filing.casefile.Assignees;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Standings;
import org.comity.http.Caller;
import org.comity.http.Once;
import org.comity.http.PlainText;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/filing/cases/{caseId}/joinders")
@RolesAllowed("judge")
@Tag(name = "Joined cases", description = "Cases that are heard together")
class JoinderResource {
    private static final String APPLICATION = "CASE_JOINDER";

    private final CaseJoinders joinders;
    private final Standings standings;
    private final CaseFiles files;
    private final Assignees assignees;
    private final Papers papers;
    private final Applications applications;
    private final Docket docket;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    JoinderResource(
            CaseJoinders joinders,
            Standings standings,
            CaseFiles files,
            Assignees assignees,
            Papers papers,
            Applications applications,
            Docket docket,
            Outbox outbox,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.joinders = joinders;
        this.standings = standings;
        this.files = files;
        this.assignees = assignees;
        this.papers = papers;
        this.applications = applications;
        this.docket = docket;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param mayJoin whether the reader may have another case heard with this one, if the reader presides there too */
    @Schema(name = "Joinders", description = "With which cases a case is or was heard together, the first one first")
    record Joinders(boolean mayJoin, List<JoinderView> joinders) {}

    @GET
    @RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "supervisor"})
    @Transactional
    @Operation(
            summary = "With which cases a case is or was heard together, the first one first",
            description =
                    "For all who read the case. Of the other case they read its number; whether they may open it is said.")
    public Joinders list(@RestPath UUID caseId) {
        standings.in(caseId);
        boolean presides = caller.is("judge") && assignees.presides(caseId, caller.accountId());
        return new Joinders(
                presides && papers.phaseOf(caseId) == PaperKind.Phase.PENDING,
                joinders.of(caseId).stream().map(each -> view(each, caseId)).toList());
    }

    @POST
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Have another case heard with this one",
            description =
                    "By the judge who presides in both, until one of them is decided. This one leads: hearings that are set in it from now on are of both, with a seat for the parties "
                            + "of each; the court's documents name both. Each keeps its papers and its own decision. Source: CPL 55; J 221.")
    public JoinderView join(@RestPath UUID caseId, @Valid @NotNull JoinderRequest request) {
        CaseFile lead = standings.atCourt(caseId).file();
        CaseFile joined = files.ofCourt(lead.court(), request.number())
                .filter(file -> !file.id().equals(caseId) && files.isVisible(file))
                .orElseThrow(() -> JOINDER_CASE_UNKNOWN.with(request.number()));
        requirePresides(lead, joined);
        request.requireConsent();
        hold(lead, joined);
        joinders.requireFree(lead, joined);
        requirePending(lead, joined);
        if (request.applicationId() != null
                && !applications.isGranted(lead.id(), request.applicationId(), APPLICATION)
                && !applications.isGranted(joined.id(), request.applicationId(), APPLICATION)) {
            throw JOINDER_WITHOUT_GROUND.with();
        }
        Instant now = clock.instant();
        CaseJoinder joinder = new CaseJoinder(lead, joined, request, caller, now);
        joinders.persist(joinder);
        outbox.add(new CasesJoined(lead.id(), joined.id(), joined.number(), true, now));
        outbox.add(new CasesJoined(joined.id(), lead.id(), lead.number(), false, now));
        return noted(joinder, lead, joined, DocketEntry.What.CASES_JOINED, joinder.reasons(), now);
    }

    /** @param version the one that was seen */
    @Schema(name = "JoinderParting")
    record Parting(
            @NotNull @Min(0) Long version,
            @NotBlank @Size(max = 2000) String reasons) {}

    @POST
    @Path("/{id}/separation")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Have two cases heard apart again",
            description =
                    "By the judge who presides in both, with reasons that the parties of both read. Hearings that have not begun are of the leading case alone from then on.")
    public JoinderView part(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Parting said) {
        standings.atCourt(caseId);
        CaseJoinder joinder = joinders.lock(caseId, id);
        CaseFile lead = files.findById(joinder.leadId());
        CaseFile joined = files.findById(joinder.joinedId());
        requirePresides(lead, joined);
        hold(lead, joined);
        Instant now = clock.instant();
        joinder.part(said.version(), said.reasons(), caller, now);
        outbox.add(new CasesParted(lead.id(), joined.id(), joined.number(), true, now));
        outbox.add(new CasesParted(joined.id(), lead.id(), lead.number(), false, now));
        CaseFile here = caseId.equals(lead.id()) ? lead : joined;
        return noted(
                joinder,
                here,
                here == lead ? joined : lead,
                DocketEntry.What.CASES_PARTED,
                joinder.partedReasons(),
                now);
    }

    private void requirePresides(CaseFile... both) {
        if (!Stream.of(both).allMatch(file -> assignees.presides(file.id(), caller.accountId()))) {
            throw JOINDER_FOR_ANOTHER.with();
        }
    }

    /** In one order, whichever of them leads: two who join the same two do not wait for each other. */
    private void hold(CaseFile... both) {
        Stream.of(both).sorted((one, other) -> one.id().compareTo(other.id())).forEach(files::hold);
    }

    private void requirePending(CaseFile... both) {
        Stream.of(both)
                .filter(file -> papers.phaseOf(file.id()) == PaperKind.Phase.DECIDED)
                .findFirst()
                .ifPresent(file -> {
                    throw JOINDER_TOO_LATE.with(file.number());
                });
    }

    /** Its line on the docket and in the trail of both. */
    private JoinderView noted(
            CaseJoinder joinder, CaseFile here, CaseFile other, DocketEntry.What what, String because, Instant now) {
        joinders.flush();
        enter(here, other, what, because, now);
        enter(other, here, what, because, now);
        String act = what == DocketEntry.What.CASES_JOINED ? "cases-joined" : "cases-parted";
        audit.note(act, here.id(), joinder.id(), Map.of("with", other.number()));
        audit.note(act, other.id(), joinder.id(), Map.of("with", here.number()));
        return view(joinder, here.id());
    }

    private void enter(CaseFile file, CaseFile other, DocketEntry.What what, String because, Instant now) {
        docket.enter(DocketEntry.of(
                file.id(),
                what,
                DocketEntry.By.COURT,
                now,
                null,
                Map.of("number", other.number(), "note", PlainText.strip(because))));
    }

    private JoinderView view(CaseJoinder joinder, UUID caseId) {
        CaseFile other = files.findById(joinder.other(caseId));
        boolean mayPart = caller.is("judge")
                && assignees.presides(caseId, caller.accountId())
                && assignees.presides(other.id(), caller.accountId());
        return JoinderView.of(joinder, other, files.isVisible(other), mayPart);
    }
}
