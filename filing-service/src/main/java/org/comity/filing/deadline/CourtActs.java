package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.audit.AuditTrail;
import org.comity.filing.deadline.DeadlineAct.Doing;
import org.comity.filing.deadline.DeadlineAct.What;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Paper;
import org.comity.http.Caller;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;

/** What the court does to a last day: the day, the line of what was done, the docket and the trail in one transaction. */
@ApplicationScoped
class CourtActs {
    private final Deadlines deadlines;
    private final DeadlineActs acts;
    private final DeficiencyNotices notices;
    private final DeadlineReaders readers;
    private final CaseClocks clocks;
    private final Reminders reminders;
    private final Standings standings;
    private final Docket docket;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    CourtActs(
            Deadlines deadlines,
            DeadlineActs acts,
            DeficiencyNotices notices,
            DeadlineReaders readers,
            CaseClocks clocks,
            Reminders reminders,
            Standings standings,
            Docket docket,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.deadlines = deadlines;
        this.acts = acts;
        this.notices = notices;
        this.readers = readers;
        this.clocks = clocks;
        this.reminders = reminders;
        this.standings = standings;
        this.docket = docket;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param longer how the day of this one is counted then; others that are bound get as many days, each from its own last day */
    void extend(Deadline deadline, Extension extension, Derivation longer, PaperKind.Author hand) {
        Doing doing = doing(What.EXTENDED, hand, extension.ground(), extension.reason(), extension);
        Derivation before = deadline.derivation();
        deadline.extend(extension.version(), longer);
        if (deadline.caseId() == null) {
            notices.findById(deadline.startedBy()).prolong(longer);
        }
        done(deadline, doing, before);
        if (extension.ground() == DeadlineAct.Ground.APPLICATION
                && deadline.clock().extension().bindsAll()) {
            boundBy(deadline).forEach(other -> {
                Derivation others = other.derivation();
                other.extend(other.version(), others.prolonged(extension.days(), longer.article(), longer.source()));
                done(other, doing, others);
            });
        }
    }

    /** It ends on the day on which evidence is exchanged. Source: EV 56 */
    void endAtExchange(Deadline deadline, Derivation longer) {
        Derivation before = deadline.derivation();
        deadline.extend(deadline.version(), longer);
        done(
                deadline,
                doing(What.EXTENDED, PaperKind.Author.JUDGE, DeadlineAct.Ground.OWN_MOTION, "证据交换", null),
                before);
    }

    private List<Deadline> boundBy(Deadline deadline) {
        return deadlines.lockUnsettled(deadline.caseId()).stream()
                .filter(other -> other.periodId().equals(deadline.periodId()))
                .filter(other -> !other.id().equals(deadline.id()) && other.daysLeft() == null)
                .toList();
    }

    void suspend(Deadline deadline, DeadlineActResource.Suspension suspension, PaperKind.Author hand) {
        Derivation before = deadline.derivation();
        deadline.suspend(suspension.version(), clock.instant());
        done(deadline, doing(What.SUSPENDED, hand, suspension.ground(), suspension.reason(), null), before);
    }

    void restart(Deadline deadline, DeadlineActResource.Restart restart, PaperKind.Author hand) {
        Derivation before = deadline.derivation();
        deadline.restart(restart.version(), clock.instant());
        done(deadline, doing(What.RESTARTED, hand, null, restart.reason(), null), before);
    }

    /** Stopped with the whole action, by a ruling of the court. */
    void suspendBy(Deadline deadline, Paper ruling, Instant at) {
        Derivation before = deadline.derivation();
        deadline.suspend(deadline.version(), at);
        told(deadline, by(What.SUSPENDED, ruling, DeadlineAct.Ground.CASE_SUSPENDED), before, false, at);
    }

    /** It goes on with the action. */
    void restartBy(Deadline deadline, Paper notice, Instant at) {
        Derivation before = deadline.derivation();
        deadline.restart(deadline.version(), at);
        told(deadline, by(What.RESTARTED, notice, null), before, false, at);
    }

    private static Doing by(What what, Paper paper, DeadlineAct.Ground ground) {
        return new Doing(
                what,
                paper.author().accountId(),
                paper.author().name(),
                PaperKind.Author.JUDGE,
                ground,
                paper.title(),
                null);
    }

    void settle(Deadline deadline, DeadlineActResource.Settlement settlement, PaperKind.Author hand) {
        deadline.settle(
                settlement.version(),
                Deadline.State.valueOf(settlement.outcome().name()),
                clock.instant());
        done(deadline, doing(What.SETTLED, hand, null, settlement.reason(), null), deadline.derivation());
    }

    private Doing doing(
            What what, PaperKind.Author hand, DeadlineAct.Ground ground, String reason, Extension extension) {
        return new Doing(
                what,
                caller.accountId(),
                caller.name(),
                hand,
                ground,
                reason.strip(),
                extension == null ? null : extension.appliedOn());
    }

    private void done(Deadline deadline, Doing doing, Derivation before) {
        told(deadline, doing, before, true, clock.instant());
        audit.note(
                "deadline-" + doing.what().name().toLowerCase(Locale.ROOT),
                deadline.caseId(),
                deadline.id(),
                Map.of(
                        "period", deadline.periodId(),
                        "before", before.lastDay().toString(),
                        "after", deadline.lastDay().toString()));
    }

    /**
     * To whom it concerns, and on the docket.
     *
     * @param byHand whether it was an act of its own, and not a paper of the court that tells of itself
     */
    private void told(Deadline deadline, Doing doing, Derivation before, boolean byHand, Instant now) {
        acts.persist(new DeadlineAct(deadline, doing, before, now));
        reminders.watch(deadline);
        boolean moved = doing.what() == What.EXTENDED || doing.what() == What.RESTARTED;
        if (moved) {
            standings.tellMoved(deadline);
        } else if (doing.what() == What.SUSPENDED && byHand) {
            standings.tellStopped(deadline);
        } else {
            standings.tell(deadline);
        }
        if (deadline.caseId() != null) {
            docket.enter(entry(deadline, doing, now).readBy(readers.of(deadline), null));
            if (moved) {
                clocks.enter(deadline, now);
            }
        }
    }

    private static DocketEntry entry(Deadline deadline, Doing doing, Instant now) {
        DocketEntry.What what =
                switch (doing.what()) {
                    case EXTENDED -> DocketEntry.What.DEADLINE_EXTENDED;
                    case SUSPENDED -> DocketEntry.What.DEADLINE_SUSPENDED;
                    case RESTARTED -> DocketEntry.What.DEADLINE_RESTARTED;
                    case SETTLED -> DocketEntry.What.DEADLINE_SETTLED;
                };
        DocketEntry.By by = doing.role() == PaperKind.Author.CLERK ? DocketEntry.By.CLERK : DocketEntry.By.COURT;
        return DocketEntry.of(
                deadline.caseId(), what, by, now, deadline.partyId(), Map.of("period", deadline.periodId()));
    }
}
