package org.comity.filing.application;

import static org.comity.filing.problem.CaseProblem.APPLICATION_NOT_TOLD;
import static org.comity.filing.problem.CaseProblem.APPLICATION_WITHOUT_DOCUMENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.courtdocument.IssuedDocuments;
import org.comity.filing.deadline.AskedPeriods;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Standing;
import org.comity.filing.paper.Standings;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.law.ApplicationKind;
import org.comity.law.CourtClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What the court does with an application: hear the other side, decide. */
@Path("/api/filing/cases/{caseId}/applications/{id}")
@RolesAllowed({"clerk", "judge", "supervisor"})
@Tag(name = "Applications")
public class ApplicationDecisionResource {
    private final Applications applications;
    private final ApplicationDesk desk;
    private final Deciders deciders;
    private final Standings standings;
    private final AskedPeriods periods;
    private final IssuedDocuments issued;
    private final Instance<ApplicationRule> rules;
    private final Outbox outbox;

    ApplicationDecisionResource(
            Applications applications,
            ApplicationDesk desk,
            Deciders deciders,
            Standings standings,
            AskedPeriods periods,
            IssuedDocuments issued,
            @Any Instance<ApplicationRule> rules,
            Outbox outbox) {
        this.applications = applications;
        this.desk = desk;
        this.deciders = deciders;
        this.standings = standings;
        this.periods = periods;
        this.issued = issued;
        this.rules = rules;
        this.outbox = outbox;
    }

    /**
     * @param version the one that was seen
     * @param days how many the other side has, from tomorrow
     */
    @Schema(name = "ApplicationHearing")
    public record Hearing(
            @NotNull @Min(0) Long version, @Min(1) @Max(60) int days) {}

    @POST
    @Path("/hearing")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Hear the other side on an application",
            description =
                    "Once, within days that the court sets; it is not decided before they are over or the other side has answered.")
    public ApplicationView hear(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Hearing hearing) {
        Standing standing = standings.atCourt(caseId);
        Application application = applications.lock(standing, id, desk.caller());
        ApplicationKind kind = Applying.kind(application.kind());
        deciders.require(caseId, kind);
        if (!kind.isOpen()) {
            throw APPLICATION_NOT_TOLD.with();
        }
        application.ask(hearing.version(), desk.today().plusDays(hearing.days()), desk.now());
        outbox.add(new ApplicationAsked(
                caseId, id, kind.code(), desk.others(application), application.answerBy(), desk.now()));
        return desk.done(
                application,
                standing,
                DocketEntry.What.APPLICATION_ASKED,
                DocketEntry.By.COURT,
                Map.of("answerBy", application.answerBy().toString()));
    }

    @POST
    @RecentProof
    @Path("/decision")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Decide on an application",
            description =
                    "By whom its kind says, with reasons; where it is decided by a ruling, with the issued document. A period whose "
                            + "extension is granted is extended with it.")
    public ApplicationView decide(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Decision decision) {
        Standing standing = standings.holding(caseId);
        Application application = applications.lock(standing, id, desk.caller());
        ApplicationKind kind = Applying.kind(application.kind());
        deciders.require(caseId, kind);
        application.requireDecidable(decision.version(), desk.today());
        if (decision.granted()) {
            desk.requireJoined(application);
        }
        decision.requireWhole(kind, desk.today());
        if (decision.documentId() != null
                && !issued.isIssued(caseId, decision.documentId(), kind.decidedWith(decision.granted()))) {
            throw APPLICATION_WITHOUT_DOCUMENT.with();
        }
        if (decision.granted() && kind.movesDeadline()) {
            periods.extend(
                    caseId,
                    application.deadlineId(),
                    application.days(),
                    decision.reasons(),
                    CourtClock.dateOf(application.madeAt()),
                    deciders.hand());
        }
        application.decide(decision, desk.caller(), desk.now());
        if (decision.granted()) {
            rules.forEach(rule -> rule.granted(application, decision));
        }
        outbox.add(new ApplicationDecided(
                caseId,
                id,
                application.partyId(),
                kind.code(),
                decision.granted(),
                desk.told(application),
                desk.now()));
        return desk.done(
                application,
                standing,
                DocketEntry.What.APPLICATION_DECIDED,
                DocketEntry.By.COURT,
                Map.of("granted", String.valueOf(decision.granted())));
    }
}
