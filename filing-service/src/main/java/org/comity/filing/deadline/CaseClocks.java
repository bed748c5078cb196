package org.comity.filing.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseFiles;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.deficiency.DeficiencyNotice;
import org.comity.filing.deficiency.DeficiencyNotices;
import org.comity.filing.docket.Docket;
import org.comity.filing.docket.DocketEntry;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.Papers;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Submissions;
import org.comity.law.CaseClock.Act;
import org.comity.law.CourtClock;
import org.comity.law.Derivation;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;
import org.comity.law.ProceduralPeriods;

/** Starts, meets and ends the last days of a case as things happen in it. All by law: nothing here decides. */
@ApplicationScoped
public class CaseClocks {
    private static final String PETITION = "APPEAL_PETITION";

    /** What nobody has to do any more once the case is decided at this court. */
    private static final Set<Act> MOOT_ONCE_DECIDED = EnumSet.of(Act.ANSWER, Act.EVIDENCE, Act.DOCUMENT);

    private final Deadlines deadlines;
    private final EvidencePeriods evidencePeriods;
    private final DeadlineActs acts;
    private final CaseFiles files;
    private final CaseParties parties;
    private final Papers papers;
    private final Submissions submissions;
    private final DeficiencyNotices notices;
    private final DeadlineReaders readers;
    private final Reminders reminders;
    private final Standings standings;
    private final Docket docket;
    private final Clock clock;

    CaseClocks(
            Deadlines deadlines,
            EvidencePeriods evidencePeriods,
            DeadlineActs acts,
            CaseFiles files,
            CaseParties parties,
            Papers papers,
            Submissions submissions,
            DeficiencyNotices notices,
            DeadlineReaders readers,
            Reminders reminders,
            Standings standings,
            Docket docket,
            Clock clock) {
        this.deadlines = deadlines;
        this.evidencePeriods = evidencePeriods;
        this.acts = acts;
        this.files = files;
        this.parties = parties;
        this.papers = papers;
        this.submissions = submissions;
        this.notices = notices;
        this.readers = readers;
        this.reminders = reminders;
        this.standings = standings;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * The fee, of which all plaintiffs owe one, and the court's own time to send the claim to each defendant. Where a case was
     * registered elsewhere, both ran there.
     */
    void registered(UUID caseId) {
        CaseFile file = files.findById(caseId);
        if (file.submissionId() != null) {
            decided(file.submissionId());
        }
        if (file.feePayBy() != null) {
            begin(Deadline.in(file, firstPlaintiff(caseId).id(), null, caseId, file.registeredAt(), file.feePayBy()));
        }
        if (!file.isTakenOver()) {
            Derivation counted = Derivation.of(ProceduralPeriods.CLAIM_SENT, file.registeredOn());
            parties.of(caseId).stream()
                    .filter(party -> party.role() == Litigant.Role.DEFENDANT)
                    .forEach(defendant ->
                            begin(Deadline.in(file, defendant.id(), null, caseId, file.registeredAt(), counted)));
        }
    }

    private CaseParty firstPlaintiff(UUID caseId) {
        return parties.of(caseId).stream()
                .filter(party -> party.role() == Litigant.Role.PLAINTIFF)
                .findFirst()
                .orElseThrow();
    }

    /** A document has to follow the filing: until the day that the court wrote down. */
    public void follows(CaseFile file, UUID itemId, LocalDate day, Instant now) {
        Deadline deadline = Deadline.in(
                file,
                firstPlaintiff(file.id()).id(),
                null,
                itemId,
                now,
                Derivation.set(ProceduralPeriods.DOCUMENT_TO_FOLLOW, file.registeredOn(), day));
        set(deadline);
    }

    /** A clerk says that it came. */
    public void received(UUID caseId, UUID itemId, Instant now) {
        deadlines.lockUnsettled(caseId).stream()
                .filter(deadline -> deadline.startedBy().equals(itemId))
                .forEach(deadline -> meet(deadline, itemId, now));
    }

    /** Until when it has to come, as the day stands now. */
    public Derivation dueOf(UUID itemId) {
        return deadlines.startedBy(itemId).derivation();
    }

    /**
     * The court's notice of a fee.
     *
     * @param period that its service starts
     * @param since one that was served before then is of another fee
     */
    public record Notice(String period, Instant since) {
        boolean starts(Deadline deadline) {
            return deadline.paperKind() != null
                    && deadline.periodId().equals(period)
                    && !deadline.startedAt().isBefore(CourtClock.startOf(CourtClock.dateOf(since)));
        }
    }

    /** Until when the fee of a paper is paid, as the day stands now; empty while nothing says it. @param paperId null where none costs it */
    public Optional<Derivation> payBy(UUID caseId, UUID partyId, UUID paperId, Notice notice) {
        return deadlines.ofCase(caseId).stream()
                .filter(deadline -> partyId.equals(deadline.partyId()) && deadline.settledAt() == null)
                .filter(deadline -> isOfFee(deadline, paperId, notice))
                .reduce((earlier, later) -> later)
                .map(Deadline::derivation);
    }

    /** The fee of a paper was paid: its own last day is met, and that of the court's notice. @param notice null if it is of others too */
    public void paid(UUID caseId, UUID partyId, UUID paperId, Notice notice, UUID chargeId, Instant at) {
        deadlines.lockUnsettled(caseId, partyId).stream()
                .filter(deadline -> isOfFee(deadline, paperId, notice))
                .forEach(deadline -> meet(deadline, chargeId, at));
    }

    private static boolean isOfFee(Deadline deadline, UUID paperId, Notice notice) {
        return deadline.callsFor() == Act.PAYMENT
                && (deadline.startedBy().equals(paperId) || notice != null && notice.starts(deadline));
    }

    /** A paper was served on a party and starts a period for it. */
    void served(
            UUID caseId,
            UUID partyId,
            String periodId,
            String kind,
            UUID paperId,
            Instant servedAt,
            LocalDate servedOn) {
        Derivation counted = counted(caseId, periodId, servedOn);
        Optional<Deadline> running =
                deadlines.started(partyId, periodId, paperId).or(() -> adopted(partyId, periodId, kind, paperId));
        if (running.isPresent()) {
            if (running.get().startEarlier(servedAt, counted)) {
                reminders.watch(running.get());
                standings.tell(running.get());
                enter(running.get(), clock.instant());
            }
            return;
        }
        Deadline deadline = Deadline.in(files.findById(caseId), partyId, kind, paperId, servedAt, counted);
        begin(deadline);
        enter(deadline);
        // What was handed in before there was a decision is no appeal against it.
        Instant since = deadline.callsFor() == Act.APPEAL
                ? papers.findByIdOptional(paperId).map(Paper::filedAt).orElse(Instant.EPOCH)
                : Instant.EPOCH;
        papers.firstFiled(caseId, partyId, deadline.clock().metBy(), since)
                .ifPresent(paper -> meet(deadline, paper.id(), paper.handedInAt()));
    }

    private Derivation counted(UUID caseId, String periodId, LocalDate servedOn) {
        return periodId.equals(ProceduralPeriods.EVIDENCE)
                ? evidencePeriods.countedFrom(caseId, servedOn)
                : Derivation.of(periodId, servedOn);
    }

    /** A service that had started a period counts no more: the period runs from another one, or there is none and it does not run. */
    void superseded(UUID caseId, UUID partyId, String periodId, UUID paperId, Instant standsAt, LocalDate standsOn) {
        deadlines.started(partyId, periodId, paperId).ifPresent(deadline -> {
            if (standsAt == null) {
                if (deadline.startRebutted(clock.instant())) {
                    standings.tell(deadline);
                }
            } else if (deadline.startFrom(standsAt, counted(caseId, periodId, standsOn))) {
                reminders.watch(deadline);
                standings.tell(deadline);
                enter(deadline, clock.instant());
            }
        });
    }

    private Optional<Deadline> adopted(UUID partyId, String periodId, String kind, UUID paperId) {
        Optional<Deadline> known = deadlines.ofUnknownPaper(partyId, periodId, kind);
        known.ifPresent(deadline -> deadline.adopt(paperId));
        return known;
    }

    /** Something was sent to a party: the court's own time for that has been kept. */
    void sent(UUID caseId, UUID partyId, UUID attemptId, Instant at) {
        deadlines.lockUnsettled(caseId, partyId).stream()
                .filter(deadline -> deadline.callsFor() == Act.COURT_STEP)
                .filter(deadline -> deadline.clock().metBy().isEmpty())
                .forEach(deadline -> meet(deadline, attemptId, at));
    }

    /** A paper was handed in. A translation follows its original, which did all this when it came. */
    void filed(UUID paperId) {
        Paper paper = papers.findById(paperId);
        if (paper.translationOf() != null) {
            return;
        }
        PaperKind kind = PaperKinds.find(paper.kind()).orElseThrow();
        if (paper.author().partyId() != null) {
            filedByParty(paper, kind);
        } else {
            done(paper);
            if (kind.endsCase()) {
                ended(paper.caseId(), paper.filedAt());
            }
        }
    }

    /** A step of the court's own that it does by a paper. */
    private void done(Paper paper) {
        deadlines.lockUnsettled(paper.caseId()).stream()
                .filter(deadline -> deadline.callsFor() == Act.COURT_STEP)
                .filter(deadline -> deadline.clock().metBy().contains(paper.kind()))
                .forEach(deadline -> meet(deadline, paper.id(), paper.filedAt()));
    }

    /** Nobody answered an appeal in time: the court sends the file up without. Source: CPL 174 */
    void lapsed(UUID deadlineId) {
        Deadline answer = deadlines.findById(deadlineId);
        if (!PETITION.equals(answer.paperKind()) || answer.callsFor() != Act.ANSWER || answer.metBy() != null) {
            return;
        }
        Paper petition = papers.findById(answer.startedBy());
        UUID appellant = petition.author().partyId();
        if (deadlines
                .started(appellant, ProceduralPeriods.FILE_SENT_UP, petition.id())
                .isEmpty()) {
            begin(Deadline.in(
                    files.findById(answer.caseId()),
                    appellant,
                    PETITION,
                    petition.id(),
                    answer.closesAt(),
                    Derivation.of(ProceduralPeriods.FILE_SENT_UP, answer.lastDay())));
        }
    }

    /** A decision took effect: where the case ends only with that, nothing is left to do in it. */
    void inEffect(UUID paperId, Instant at) {
        Paper paper = papers.findById(paperId);
        if (PaperKinds.thatEndACaseInEffect().contains(paper.kind())) {
            ended(paper.caseId(), at);
        }
    }

    /** The court took a party out of the case: nothing is left for it to do, and nothing to be done towards it. */
    public void left(CaseParty party, Instant at) {
        deadlines.lockUnsettled(party.caseId(), party.id()).forEach(deadline -> {
            deadline.makeMoot(at);
            standings.tell(deadline);
        });
    }

    private void ended(UUID caseId, Instant at) {
        deadlines.lockUnsettled(caseId).stream()
                .filter(deadline -> MOOT_ONCE_DECIDED.contains(deadline.callsFor()))
                .forEach(deadline -> {
                    deadline.makeMoot(at);
                    standings.tell(deadline);
                });
    }

    private void filedByParty(Paper paper, PaperKind kind) {
        UUID author = paper.author().partyId();
        for (Deadline deadline : deadlines.lockUnsettled(paper.caseId(), author)) {
            if (isAgainstALaterDecision(paper, deadline)) {
                continue;
            }
            if (deadline.clock().limits().contains(kind.code()) && !deadline.isInTime(paper.handedInAt())) {
                // Of what is to prove something a judge decides whether it is taken. Source: CPL 68
                deadlines.late(paper.id(), deadline.id(), kind.explained() ? paper.filedAt() : null);
            }
            if (deadline.clock().metBy().contains(kind.code())) {
                meet(deadline, paper.id(), paper.handedInAt());
            }
        }
        if (kind.startsWhenFiled() != null) {
            Derivation counted = Derivation.of(kind.startsWhenFiled(), CourtClock.dateOf(paper.handedInAt()));
            CaseFile file = files.findById(paper.caseId());
            boolean courtsOwn = ProceduralPeriods.china()
                            .require(kind.startsWhenFiled())
                            .clock()
                            .callsFor()
                    == Act.COURT_STEP;
            for (UUID party : courtsOwn ? otherSideOf(paper) : List.of(author)) {
                Deadline deadline = Deadline.in(file, party, kind.code(), paper.id(), paper.handedInAt(), counted);
                begin(deadline);
                enter(deadline);
            }
        }
    }

    /** An appeal is one against the decision that was issued last, and comes too late for no other. */
    private boolean isAgainstALaterDecision(Paper paper, Deadline deadline) {
        if (deadline.callsFor() != Act.APPEAL || deadline.isInTime(paper.handedInAt())) {
            return false;
        }
        return papers.issued(paper.caseId(), PaperKinds.thatCanBeAppealed()).stream()
                .limit(1)
                .anyMatch(last -> !last.id().equals(deadline.startedBy()));
    }

    private List<UUID> otherSideOf(Paper paper) {
        List<CaseParty> all = parties.of(paper.caseId());
        Litigant.Role own = all.stream()
                .filter(party -> party.id().equals(paper.author().partyId()))
                .findFirst()
                .orElseThrow()
                .role();
        return all.stream()
                .filter(party -> party.role() != own)
                .map(CaseParty::id)
                .toList();
    }

    /** A paper was taken back unread: what it started ends, what it met is open again, and it is late for nothing. */
    void withdrawn(UUID paperId) {
        deadlines.notLate(paperId);
        deadlines.lockUnsettled(papers.findById(paperId).caseId()).stream()
                .filter(deadline -> deadline.startedBy().equals(paperId))
                .forEach(deadline -> end(deadline, clock.instant()));
        deadlines.metBy(paperId).forEach(deadline -> openAgain(deadline, paperId, acts.lastOf(deadline.id())));
    }

    /** @param paper that had met it. @param last what the court did to it last; null if nothing */
    void openAgain(Deadline deadline, UUID paper, DeadlineAct last) {
        deadline.unmeet(paper, last);
        reminders.watch(deadline);
        standings.tell(deadline);
    }

    /** Nothing is left to do by it. */
    void end(Deadline deadline, Instant now) {
        deadline.makeMoot(now);
        standings.tell(deadline);
    }

    /** One that the court sets, which the docket shows. */
    void set(Deadline deadline) {
        begin(deadline);
        enter(deadline);
    }

    /** Others act for a party than before: they have its last days before them too, or no more. */
    void othersAct(UUID caseId) {
        deadlines.ofCase(caseId).stream()
                .filter(deadline -> deadline.settledAt() == null)
                .forEach(standings::tell);
    }

    /** The filer was told of defects. */
    void notified(UUID submissionId) {
        DeficiencyNotice notice = notices.of(submissionId).getLast();
        begin(Deadline.before(submissions.findById(submissionId), notice.id(), notice.sentAt(), notice.derivation()));
    }

    /** The filer sent the submission back. */
    void cured(UUID submissionId, Instant at) {
        deadlines.ofSubmission(submissionId).forEach(deadline -> meet(deadline, submissionId, at));
    }

    /** The court has decided on the submission: nothing of it is to be corrected any more. */
    void decided(UUID submissionId) {
        deadlines.ofSubmission(submissionId).forEach(deadline -> deadline.makeMoot(clock.instant()));
    }

    private void begin(Deadline deadline) {
        deadlines.persist(deadline);
        reminders.watch(deadline);
        standings.tell(deadline);
    }

    private void meet(Deadline deadline, UUID by, Instant at) {
        deadline.meet(by, at);
        standings.tell(deadline);
    }

    /** The docket says until when, to those who read of it. What is for the court alone is no line of it. */
    private void enter(Deadline deadline) {
        enter(deadline, deadline.startedAt());
    }

    /** The same for a day that was moved since: of several lines the latest is the one that stands. */
    void enter(Deadline deadline, Instant at) {
        DocketEntry.What what =
                switch (deadline.callsFor()) {
                    case ANSWER -> DocketEntry.What.ANSWER_DUE;
                    case APPEAL -> DocketEntry.What.APPEAL_DUE;
                    case EVIDENCE -> DocketEntry.What.EVIDENCE_DUE;
                    case PAYMENT -> DocketEntry.What.PAYMENT_DUE;
                    case DOCUMENT -> DocketEntry.What.ITEM_TO_FOLLOW;
                    case CURE, COURT_STEP -> null;
                };
        if (what != null) {
            docket.enter(DocketEntry.due(deadline.caseId(), what, at, deadline.partyId(), deadline.derivation())
                    .readBy(readers.of(deadline), null));
        }
    }
}
