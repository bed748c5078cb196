package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.news.About;
import org.comity.gateway.participation.KnownCases;

/** Finds who is who in each event; who of them is told of what, and by what, stands in {@link Telling}. */
@Singleton
class NotificationListener {
    private final KnownCases cases;
    private final Accounts accounts;
    private final Teller teller;

    NotificationListener(KnownCases cases, Accounts accounts, Teller teller) {
        this.cases = cases;
        this.accounts = accounts;
        this.teller = teller;
    }

    @Listens
    void on(SubmissionReceived fact) {
        teller.tell(ofFiling(fact, fact.submissionId(), fact.filerAccountId(), About.filing(fact.submissionId()))
                .when(fact.afterNotice() ? Telling.AFTER_A_NOTICE : Telling.FIRST_TIME)
                // Events of earlier releases do not say at which court.
                .to(Audience.CLERKS, fact.court() == null ? List.of() : accounts.clerksOf(fact.court())));
    }

    @Listens
    void on(DeficiencyNotified fact) {
        About about = About.filing(fact.submissionId()).by(fact.cureBy());
        teller.tell(ofFiling(fact, fact.submissionId(), fact.filerAccountId(), about));
    }

    @Listens
    void on(SubmissionReturned fact) {
        teller.tell(ofFiling(fact, fact.submissionId(), fact.filerAccountId(), About.filing(fact.submissionId())));
    }

    @Listens
    void on(SubmissionRefused fact) {
        About about = About.filing(fact.submissionId()).within(fact.appealDays());
        teller.tell(ofFiling(fact, fact.submissionId(), fact.filerAccountId(), about));
    }

    private static Happening ofFiling(Record fact, UUID submissionId, UUID filer, About about) {
        return Happening.of(fact, about).id("submission", submissionId).to(Audience.FILER, List.of(filer));
    }

    @Listens
    void on(CaseRegistered fact) {
        cases.add(fact.caseId(), fact.caseNumber(), fact.court());
        fact.parties().stream()
                .filter(party -> party.accountId() != null)
                .forEach(party -> cases.addParticipant(fact.caseId(), party.accountId()));
        if (fact.representativeAccountId() != null) {
            cases.addParticipant(fact.caseId(), fact.representativeAccountId());
        }
        teller.tell(ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(Served fact) {
        teller.tell(ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(ServiceMailReturned fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CASE_CLERK, clerks(fact.caseId())));
    }

    /** Who records that a channel failed knows it. */
    @Listens
    void on(ServiceFailed fact) {
        teller.tell(ofCase(fact, fact.caseId())
                .when(fact.by().equals("FAILED") ? "" : Telling.BY_ITSELF)
                .to(Audience.CASE_CLERK, clerks(fact.caseId())));
    }

    @Listens
    void on(ElectronicServiceChosen fact) {
        teller.tell(ofCase(fact, fact.caseId())
                .when(fact.agreed() ? Telling.AGREED : Telling.TAKEN_BACK)
                .to(Audience.CASE_CLERK, clerks(fact.caseId())));
    }

    @Listens
    void on(CarrierReturned fact) {
        teller.tell(ofCase(fact, fact.caseId())
                .id("attempt", fact.attemptId())
                .to(Audience.CASE_CLERK, clerks(fact.caseId())));
    }

    @Listens
    void on(IncomingRefusalProposed fact) {
        teller.tell(Happening.of(fact, About.courtCase(fact.number()))
                .id("incoming", fact.incomingId())
                .to(Audience.COURT_JUDGES, accounts.judgesOf(fact.court())));
    }

    @Listens
    void on(ServiceSuperseded fact) {
        teller.tell(ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(PartyAppeared fact) {
        cases.addParticipant(fact.caseId(), fact.accountId());
        List<UUID> others = cases.participants(fact.caseId()).stream()
                .filter(account -> !account.equals(fact.accountId()))
                .toList();
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.OTHER_PARTIES, others));
    }

    /** Who joined has no account here yet: it is served like the others, and enters with its code. */
    @Listens
    void on(PartyJoined fact) {
        teller.tell(ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(PersonCalled fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(PersonReleased fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    /** Who acted for it can no longer open the case, and gets no link to it. */
    @Listens
    void on(PartyLeft fact) {
        fact.accountIds().forEach(account -> cases.removeParticipant(fact.caseId(), account));
        teller.tell(ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(CasesJoined fact) {
        teller.tell(ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(CasesParted fact) {
        teller.tell(ofCase(fact, fact.caseId()));
    }

    /** The representative learns that it acts from now on; the others, that somebody does. */
    @Listens
    void on(RepresentationConfirmed fact) {
        cases.addParticipant(fact.caseId(), fact.accountId());
        teller.tell(ofCase(fact, fact.caseId()));
    }

    /** Whose power has ended can no longer open the case, and gets no link to it. */
    @Listens
    void on(RepresentationEnded fact) {
        if (!fact.stays()) {
            cases.removeParticipant(fact.caseId(), fact.accountId());
        }
        teller.tell(ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(AddressChangeStated fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CASE_CLERK, clerks(fact.caseId())));
    }

    @Listens
    void on(AddressChangeReturned fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(AddressChanged fact) {
        List<UUID> others = cases.participants(fact.caseId()).stream()
                .filter(account -> !fact.accountIds().contains(account))
                .toList();
        teller.tell(ofCase(fact, fact.caseId())
                .to(Audience.CONCERNED, fact.accountIds())
                .to(Audience.OTHER_PARTIES, others));
    }

    @Listens
    void on(ApplicationMade fact) {
        List<UUID> supervisors =
                cases.court(fact.caseId()).map(accounts::supervisorsOf).orElse(List.of());
        teller.tell(ofCase(fact, fact.caseId())
                .when(fact.bySupervisor() ? Telling.BY_A_SUPERVISOR : Telling.BY_THE_BENCH)
                .to(Audience.CASE_CLERK, clerks(fact.caseId()))
                .to(Audience.JUDGES, judges(fact.caseId()))
                .to(Audience.SUPERVISORS, supervisors));
    }

    @Listens
    void on(CourtDocumentSent fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.checkerAccountIds()));
    }

    @Listens
    void on(RefusalSent fact) {
        teller.tell(Happening.of(fact, About.filing(fact.submissionId()))
                .id("submission", fact.submissionId())
                .to(Audience.COURT_JUDGES, accounts.judgesOf(fact.court())));
    }

    @Listens
    void on(RefusalAppealed fact) {
        teller.tell(Happening.of(fact, About.filing(fact.submissionId()))
                .id("submission", fact.submissionId())
                .to(Audience.CLERKS, accounts.clerksOf(fact.court())));
    }

    @Listens
    void on(ItemAskedAgain fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(OriginalNoted fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.READERS, fact.readerAccountIds()));
    }

    @Listens
    void on(ApplicationAsked fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(ApplicationDecided fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(QuestionAsked fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CASE_CLERK, clerks(fact.caseId())));
    }

    @Listens
    void on(QuestionAnswered fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(DecisionAnnounced fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(DecisionInEffect fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(ConciliationRefused fact) {
        teller.tell(ofCase(fact, fact.caseId())
                .to(Audience.CONCERNED, fact.accountIds())
                .to(Audience.JUDGES, judges(fact.caseId())));
    }

    @Listens
    void on(CaseAssigned fact) {
        cases.assign(
                fact.caseId(),
                fact.number(),
                fact.members().stream().map(Member::known).toList());
        List<UUID> given = fact.members().stream()
                .map(Member::accountId)
                .filter(account -> !account.equals(fact.assignedByAccountId()))
                .toList();
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.ASSIGNED, given));
    }

    /** What a clerk entered for a party the court has read. */
    @Listens
    void on(PaperFiled fact) {
        boolean ofTheCourt = fact.side().equals("COURT") || fact.entered();
        teller.tell(ofCase(fact, fact.caseId())
                .when(ofTheCourt ? "" : Telling.BY_A_PARTY)
                .to(Audience.READERS, fact.readerAccountIds())
                .to(Audience.CASE_CLERK, clerks(fact.caseId())));
    }

    @Listens
    void on(ExhibitOpinionGiven fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.READERS, fact.readerAccountIds()));
    }

    @Listens
    void on(LateExhibitDecided fact) {
        teller.tell(ofCase(fact, fact.caseId()).to(Audience.READERS, fact.readerAccountIds()));
    }

    @Listens
    void on(HearingScheduled fact) {
        interpreters(fact).forEach(account -> cases.addInterpreter(fact.hearingId(), account));
        teller.tell(ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt())
                .to(Audience.BENCH, bench(fact.caseId(), fact.scheduledByAccountId())));
    }

    private static List<UUID> interpreters(HearingScheduled fact) {
        return fact.interpreterAccountIds() == null ? List.of() : fact.interpreterAccountIds();
    }

    @Listens
    void on(HearingAdjourned fact) {
        teller.tell(ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt()));
    }

    @Listens
    void on(HearingRecessed fact) {
        teller.tell(ofHearing(fact, fact.caseId(), fact.hearingId(), fact.continuesAt()));
    }

    @Listens
    void on(PartyCalledToCourtroom fact) {
        teller.tell(ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt())
                .to(Audience.CASE_CLERK, clerks(fact.caseId())));
    }

    @Listens
    void on(HearingConsented fact) {
        teller.tell(
                ofHearing(fact, fact.caseId(), fact.hearingId(), null).to(Audience.CASE_CLERK, clerks(fact.caseId())));
    }

    @Listens
    void on(HearingConsentRefused fact) {
        teller.tell(
                ofHearing(fact, fact.caseId(), fact.hearingId(), null).to(Audience.CASE_CLERK, clerks(fact.caseId())));
    }

    @Listens
    void on(HearingRecordSealed fact) {
        teller.tell(ofHearing(fact, fact.caseId(), fact.hearingId(), null));
    }

    @Listens
    void on(DeadlineNear fact) {
        teller.tell(ofDeadline(fact, fact.caseId(), fact.submissionId(), fact.lastDay(), fact.callsFor())
                .to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(DeadlineLapsed fact) {
        teller.tell(ofDeadline(fact, fact.caseId(), fact.submissionId(), fact.lastDay(), fact.callsFor())
                .to(Audience.CONCERNED, fact.accountIds())
                .to(Audience.CASE_CLERK, fact.caseId() == null ? List.of() : clerks(fact.caseId())));
    }

    @Listens
    void on(DeadlineSet fact) {
        String moved = fact.caseId() == null ? Telling.MOVED_BEFORE_A_CASE : Telling.MOVED_IN_A_CASE;
        teller.tell(ofDeadline(fact, fact.caseId(), fact.submissionId(), fact.lastDay(), fact.callsFor())
                .when(fact.movedByCourt() ? moved : Telling.STARTED)
                .to(Audience.CONCERNED, fact.accountIds()));
    }

    /** @param caseId null before there is a case */
    private Happening ofDeadline(Record fact, UUID caseId, UUID submissionId, LocalDate lastDay, String callsFor) {
        return caseId == null
                ? Happening.of(fact, About.filing(submissionId).by(lastDay))
                        .id("submission", submissionId)
                        .when(Telling.BEFORE_A_CASE)
                : Happening.of(fact, cases.about(caseId).by(lastDay).to(callsFor))
                        .id("case", caseId)
                        .when(Telling.IN_A_CASE);
    }

    @Listens
    void on(WorkHandedOver fact) {
        teller.tell(Happening.of(fact, About.NOTHING).to(Audience.SUCCESSOR, List.of(fact.toAccountId())));
    }

    private Happening ofCase(Record fact, UUID caseId) {
        return Happening.of(fact, cases.about(caseId))
                .id("case", caseId)
                .to(Audience.PARTIES, cases.participants(caseId));
    }

    /** @param startsAt null where the time says nothing */
    private Happening ofHearing(Record fact, UUID caseId, UUID hearingId, Instant startsAt) {
        return Happening.of(fact, cases.about(caseId).at(startsAt))
                .id("case", caseId)
                .id("hearing", hearingId)
                .to(Audience.PARTIES, cases.participants(caseId))
                .to(Audience.BENCH, bench(caseId, null))
                .to(Audience.INTERPRETERS, cases.interpreters(hearingId));
    }

    /** @param except who did it; null if that is nobody of the court */
    private List<UUID> bench(UUID caseId, UUID except) {
        return cases.members(caseId).stream()
                .map(KnownCases.Member::accountId)
                .filter(account -> !account.equals(except))
                .toList();
    }

    /** Empty while the case is given to nobody. */
    private List<UUID> judges(UUID caseId) {
        return cases.members(caseId).stream()
                .filter(member -> !member.isClerk())
                .map(KnownCases.Member::accountId)
                .toList();
    }

    private List<UUID> clerks(UUID caseId) {
        List<UUID> own = cases.members(caseId).stream()
                .filter(KnownCases.Member::isClerk)
                .map(KnownCases.Member::accountId)
                .toList();
        return own.isEmpty() ? cases.court(caseId).map(accounts::clerksOf).orElse(List.of()) : own;
    }

    /** @param court null in events of earlier releases */
    record SubmissionReceived(UUID submissionId, UUID filerAccountId, String court, boolean afterNotice) {}

    record DeficiencyNotified(UUID submissionId, UUID filerAccountId, LocalDate cureBy) {}

    record SubmissionReturned(UUID submissionId, UUID filerAccountId) {}

    record SubmissionRefused(UUID submissionId, UUID filerAccountId, Integer appealDays) {}

    /** @param representativeAccountId who filed for the plaintiffs; null if nobody did, and in events of earlier releases */
    record CaseRegistered(
            UUID caseId, String caseNumber, String court, UUID representativeAccountId, List<Party> parties) {}

    /** @param accountId null for a party that has no account yet */
    record Party(UUID accountId) {}

    record Served(UUID caseId) {}

    record ServiceMailReturned(UUID caseId) {}

    record ServiceFailed(UUID caseId, String by) {}

    record ElectronicServiceChosen(UUID caseId, boolean agreed) {}

    record CarrierReturned(UUID caseId, UUID attemptId) {}

    record IncomingRefusalProposed(UUID incomingId, String court, String number) {}

    record ServiceSuperseded(UUID caseId) {}

    record PartyAppeared(UUID caseId, UUID accountId) {}

    record PartyJoined(UUID caseId) {}

    record PersonCalled(UUID caseId, List<UUID> accountIds) {}

    record PersonReleased(UUID caseId, List<UUID> accountIds) {}

    /** @param accountIds who acted for it */
    record PartyLeft(UUID caseId, List<UUID> accountIds) {}

    record CasesJoined(UUID caseId) {}

    record CasesParted(UUID caseId) {}

    record QuestionAsked(UUID caseId) {}

    record QuestionAnswered(UUID caseId, List<UUID> accountIds) {}

    record CaseAssigned(UUID caseId, int number, UUID assignedByAccountId, List<Member> members) {}

    record Member(UUID accountId, String office) {
        KnownCases.Member known() {
            return new KnownCases.Member(accountId, office.equals("CLERK"));
        }
    }

    record RepresentationConfirmed(UUID caseId, UUID accountId) {}

    /** @param stays whether the account still acts for another party of the case */
    record RepresentationEnded(UUID caseId, UUID accountId, boolean stays) {}

    record AddressChangeStated(UUID caseId) {}

    /** @param accountIds who acts for the party */
    record AddressChangeReturned(UUID caseId, List<UUID> accountIds) {}

    /** @param accountIds who acts for the party */
    record AddressChanged(UUID caseId, List<UUID> accountIds) {}

    /** @param bySupervisor false in events of earlier releases */
    record ApplicationMade(UUID caseId, boolean bySupervisor) {}

    /** @param checkerAccountIds without who sent it */
    record CourtDocumentSent(UUID caseId, List<UUID> checkerAccountIds) {}

    record RefusalSent(UUID submissionId, String court) {}

    record RefusalAppealed(UUID submissionId, String court) {}

    /** @param accountIds who acts for the plaintiffs */
    record ItemAskedAgain(UUID caseId, List<UUID> accountIds) {}

    record OriginalNoted(UUID caseId, List<UUID> readerAccountIds) {}

    /** @param accountIds who acts for the other side */
    record ApplicationAsked(UUID caseId, List<UUID> accountIds) {}

    /** @param accountIds who acts for the parties that know of it */
    record ApplicationDecided(UUID caseId, List<UUID> accountIds) {}

    record DecisionAnnounced(UUID caseId, List<UUID> accountIds) {}

    record DecisionInEffect(UUID caseId, List<UUID> accountIds) {}

    record ConciliationRefused(UUID caseId, List<UUID> accountIds) {}

    /** @param entered false in events of earlier releases */
    record PaperFiled(UUID caseId, String side, boolean entered, List<UUID> readerAccountIds) {}

    record ExhibitOpinionGiven(UUID caseId, List<UUID> readerAccountIds) {}

    record LateExhibitDecided(UUID caseId, List<UUID> readerAccountIds) {}

    /** @param interpreterAccountIds null in events of earlier releases */
    record HearingScheduled(
            UUID caseId,
            UUID hearingId,
            Instant startsAt,
            UUID scheduledByAccountId,
            List<UUID> interpreterAccountIds) {}

    record HearingAdjourned(UUID caseId, UUID hearingId, Instant startsAt) {}

    record HearingRecessed(UUID caseId, UUID hearingId, Instant continuesAt) {}

    record PartyCalledToCourtroom(UUID caseId, UUID hearingId, Instant startsAt) {}

    record HearingConsented(UUID caseId, UUID hearingId) {}

    record HearingConsentRefused(UUID caseId, UUID hearingId) {}

    record HearingRecordSealed(UUID caseId, UUID hearingId) {}

    /** @param caseId null before there is a case */
    record DeadlineNear(UUID caseId, UUID submissionId, List<UUID> accountIds, String callsFor, LocalDate lastDay) {}

    /** @param caseId null before there is a case */
    record DeadlineLapsed(UUID caseId, UUID submissionId, List<UUID> accountIds, String callsFor, LocalDate lastDay) {}

    /** @param caseId null before there is a case */
    record DeadlineSet(
            UUID caseId,
            UUID submissionId,
            List<UUID> accountIds,
            String callsFor,
            LocalDate lastDay,
            boolean movedByCourt) {}

    record WorkHandedOver(UUID toAccountId) {}
}
