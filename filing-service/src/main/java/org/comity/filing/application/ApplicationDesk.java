package org.comity.filing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comity.audit.AuditTrail;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Standing;
import org.comity.http.Caller;
import org.comity.law.ApplicationKind;
import org.comity.law.CourtClock;

/** What every act on an application has in common: its line on the docket and in the trail, and what the reader sees then. */
@ApplicationScoped
class ApplicationDesk {
    private final Applications applications;
    private final Joinings joinings;
    private final Deciders deciders;
    private final CaseParties parties;
    private final Docket docket;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ApplicationDesk(
            Applications applications,
            Joinings joinings,
            Deciders deciders,
            CaseParties parties,
            Docket docket,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.joinings = joinings;
        this.deciders = deciders;
        this.parties = parties;
        this.docket = docket;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param details besides its id and kind */
    ApplicationView done(
            Application application,
            Standing standing,
            DocketEntry.What what,
            DocketEntry.By by,
            Map<String, String> details) {
        applications.flush();
        ApplicationKind kind = Applying.kind(application.kind());
        Map<String, String> said = new HashMap<>(details);
        said.put("applicationId", application.id().toString());
        said.put("kind", application.kind());
        if (!kind.isDiscreet()) {
            docket.enter(DocketEntry.of(application.caseId(), what, by, now(), application.partyId(), said)
                    .readBy(application.readers(kind), caller.accountId()));
        }
        audit.note(
                what.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                application.caseId(),
                application.id(),
                Map.of("kind", application.kind()));
        return view(application, standing);
    }

    ApplicationView view(Application application, Standing standing) {
        boolean ofTheCourt = standing.isOfTheCourt();
        boolean ofTheOther = !ofTheCourt && Applications.sideOf(standing) != application.side();
        boolean asked = application.state() == Application.State.ASKED
                && application.answer() == null
                && !today().isAfter(application.answerBy());
        ApplicationView.Joint joint = Applying.kind(application.kind()).isJoint()
                ? ApplicationView.Joint.of(
                        joinings.of(application),
                        joinings.missing(application),
                        joinings.mayJoin(standing, application))
                : null;
        return ApplicationView.of(
                application,
                joint,
                Applications.isOwn(standing, application),
                asked && ofTheOther,
                ofTheCourt && deciders.isFor(application.caseId(), Applying.kind(application.kind())));
    }

    /** Who acts for the other side. */
    List<UUID> others(Application application) {
        return parties.accounts(application.caseId(), role -> role != application.side());
    }

    /** Who acts for the parties that have still to join in it. */
    List<UUID> toJoin(Application application) {
        return parties.accountsFor(application.caseId(), party -> joinings.missing(application).stream()
                .anyMatch(missing -> missing.id().equals(party.id())));
    }

    void join(Standing standing, Application application) {
        joinings.join(standing, application, caller, now());
    }

    /** @throws org.comity.http.ProblemException APPLICATION_NOT_JOINED where it is made together and somebody has not joined */
    void requireJoined(Application application) {
        if (Applying.kind(application.kind()).isJoint()) {
            joinings.requireAll(application);
        }
    }

    /** Who acts for the parties that know of it. */
    List<UUID> told(Application application) {
        return parties.accounts(application.caseId(), application.readers(Applying.kind(application.kind()))::include);
    }

    Caller caller() {
        return caller;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return CourtClock.dateOf(now());
    }
}
