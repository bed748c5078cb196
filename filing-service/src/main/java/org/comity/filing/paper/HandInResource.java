package org.comity.filing.paper;

import static org.comity.filing.problem.CaseProblem.PAPER_ALREADY_FILED;
import static org.comity.filing.problem.FilingProblem.DOCUMENT_IN_USE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.form.Seen;
import org.comity.http.Once;
import org.comity.http.RecentProof;
import org.comity.law.PaperKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** How a paper is handed in, and taken back while nobody else has opened it. */
@Path("/api/filing/cases/{caseId}/papers")
@RolesAllowed({"party", "clerk", "judge"})
@Tag(name = "Papers")
public class HandInResource {
    private final Standings standings;
    private final Papers papers;
    private final Admission admission;
    private final PaperViews views;
    private final CaseFiles files;
    private final HandingIn handingIn;
    private final Instance<HandInRule> rules;
    private final OpenExchange exchange;
    private final CaseEnds ends;
    private final Docket docket;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    HandInResource(
            Standings standings,
            Papers papers,
            Admission admission,
            PaperViews views,
            CaseFiles files,
            HandingIn handingIn,
            @Any Instance<HandInRule> rules,
            OpenExchange exchange,
            CaseEnds ends,
            Docket docket,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.admission = admission;
        this.views = views;
        this.files = files;
        this.handingIn = handingIn;
        this.rules = rules;
        this.exchange = exchange;
        this.ends = ends;
        this.docket = docket;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @RecentProof
    @Path("/{id}/filing")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Hand a paper in",
            description =
                    "From now on those for whom it is read it, and it stands on the docket. Reading it here is not service and starts no period. "
                            + "While an exchange of evidence is to come, what proves something its own side and the court read alone. "
                            + "The photographs of its pages are handed in with it.")
    public PaperView file(@RestPath UUID caseId, @RestPath UUID id, @Valid @NotNull Seen seen) {
        Standing own = standings.in(caseId);
        files.hold(own.file());
        Paper paper = papers.lockOwn(own, id);
        Standing standing = standings.handingIn(caseId, paper.author().partyId());
        Admission.requireNoPhotograph(paper);
        paper.requireDraft(seen.version());
        Paper original = admission.originalOf(paper, standing);
        PaperKind kind = admission.requireMayFile(standing, paper.kind(), original);
        // A power may have ended since the draft was written.
        standing.author(paper.author().partyId(), kind);
        if (papers.isFiledAlready(paper)) {
            throw PAPER_ALREADY_FILED.with(paper.title());
        }
        paper.file(kind, clock.instant());
        if (original == null) {
            rules.forEach(rule -> rule.require(standing, paper));
            if (kind.waitsForExchange()) {
                exchange.in(caseId).ifPresent(paper::keepFor);
            }
        } else {
            paper.readWith(original);
        }
        List<Paper> photographs = papers.photographsOf(paper);
        photographs.forEach(each -> each.goWith(paper));
        papers.flush();
        handingIn.announce(paper, handOf(standing));
        handingIn.announceBeside(photographs);
        return views.of(paper, own);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Once
    @Transactional
    @ResponseStatus(201)
    @Operation(
            summary = "Take back what was handed in",
            description =
                    "Only until somebody of another side has opened it or a photograph of its pages, which are taken back with it. That it was there stays on the docket.")
    public PaperView withdraw(@RestPath UUID caseId, @RestPath UUID id) {
        Paper paper = papers.lockOwn(standings.in(caseId), id);
        Standing standing = standings.handingIn(caseId, paper.author().partyId());
        standing.requireActsFor(paper.author());
        Admission.requireNoPhotograph(paper);
        if (papers.isTranslated(paper)) {
            throw DOCUMENT_IN_USE.with();
        }
        outbox.add(paper.withdraw(clock.instant()));
        papers.photographsOf(paper).forEach(each -> outbox.add(each.withdraw(clock.instant())));
        papers.flush();
        ends.withdrawn(paper, papers);
        docket.enter(DocketEntry.of(
                        paper.caseId(),
                        DocketEntry.What.PAPER_WITHDRAWN,
                        handOf(standing),
                        paper.withdrawnAt(),
                        paper.author().partyId(),
                        HandingIn.details(paper))
                .readBy(paper.readers(), paper.namedReaders(), paper.author().accountId()));
        audit.note("paper-withdrawn", caseId, id, Map.of("kind", paper.kind(), "digest", paper.digest()));
        return views.of(paper, standings.in(caseId));
    }

    private static DocketEntry.By handOf(Standing standing) {
        return switch (standing.hand()) {
            case CLERK -> DocketEntry.By.CLERK;
            case JUDGE -> DocketEntry.By.COURT;
            case PLAINTIFF, DEFENDANT, CLAIMING_THIRD_PARTY, THIRD_PARTY -> DocketEntry.By.PARTY;
        };
    }
}
