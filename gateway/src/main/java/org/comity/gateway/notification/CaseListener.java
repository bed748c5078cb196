package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.news.About;
import org.comity.gateway.participation.KnownCases;

/** What happens in a case: papers, applications, questions, decisions. */
@Singleton
class CaseListener {
    private final KnownCases cases;
    private final Accounts accounts;
    private final Happenings happenings;
    private final Teller teller;

    CaseListener(KnownCases cases, Accounts accounts, Happenings happenings, Teller teller) {
        this.cases = cases;
        this.accounts = accounts;
        this.happenings = happenings;
        this.teller = teller;
    }

    @Listens
    void on(CaseRegistered fact) {
        cases.add(fact.caseId(), fact.caseNumber(), fact.court());
        fact.parties().stream()
                .filter(party -> party.accountId() != null)
                .forEach(party -> cases.addParticipant(fact.caseId(), party.accountId(), party.partyId()));
        if (fact.representativeAccountId() != null) {
            fact.parties().stream()
                    .filter(party -> party.role().equals("PLAINTIFF"))
                    .forEach(party ->
                            cases.addParticipant(fact.caseId(), fact.representativeAccountId(), party.partyId()));
        }
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(CasesJoined fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(CasesParted fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(ApplicationMade fact) {
        List<UUID> supervisors =
                cases.court(fact.caseId()).map(accounts::supervisorsOf).orElse(List.of());
        teller.tell(happenings
                .ofCase(fact, fact.caseId())
                .when(fact.bySupervisor() ? Telling.BY_A_SUPERVISOR : Telling.BY_THE_BENCH)
                .to(Audience.CASE_CLERK, happenings.clerks(fact.caseId()))
                .to(Audience.JUDGES, happenings.judges(fact.caseId()))
                .to(Audience.SUPERVISORS, supervisors));
    }

    @Listens
    void on(CourtDocumentSent fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.checkerAccountIds()));
    }

    @Listens
    void on(RefusalAppealed fact) {
        teller.tell(Happening.of(fact, About.filing(fact.submissionId()))
                .id("submission", fact.submissionId())
                .to(Audience.CLERKS, accounts.clerksOf(fact.court())));
    }

    @Listens
    void on(ItemAskedAgain fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(OriginalNoted fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.READERS, fact.readerAccountIds()));
    }

    @Listens
    void on(ApplicationAsked fact) {
        About about = cases.about(fact.caseId()).by(fact.answerBy());
        teller.tell(happenings.ofCase(fact, fact.caseId(), about).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(ApplicationToJoin fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(ChargeOpened fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(ApplicationDecided fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(QuestionAsked fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(QuestionAnswered fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(DecisionAnnounced fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(DecisionInEffect fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(ConciliationRefused fact) {
        teller.tell(happenings
                .ofCase(fact, fact.caseId())
                .to(Audience.CONCERNED, fact.accountIds())
                .to(Audience.JUDGES, happenings.judges(fact.caseId())));
    }

    /** What a clerk entered for a party the court has read. */
    @Listens
    void on(PaperFiled fact) {
        if (fact.photographOf() != null) {
            // Who is told of the PDF finds the pictures of its pages beside it.
            return;
        }
        boolean ofTheCourt = fact.side().equals("COURT") || fact.entered();
        teller.tell(happenings
                .ofCase(fact, fact.caseId())
                .when(ofTheCourt ? "" : Telling.BY_A_PARTY)
                .to(Audience.READERS, fact.readerAccountIds())
                .to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(ExhibitOpinionGiven fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.READERS, fact.readerAccountIds()));
    }

    @Listens
    void on(LateExhibitDecided fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.READERS, fact.readerAccountIds()));
    }

    @Listens
    void on(EvidenceExchangeSet fact) {
        About about = cases.about(fact.caseId()).by(fact.day());
        teller.tell(happenings
                .ofCase(fact, fact.caseId(), about)
                .to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(EvidenceExchangeCancelled fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(EvidenceExchanged fact) {
        About about = cases.about(fact.caseId()).by(fact.opinionsBy());
        teller.tell(happenings
                .ofCase(fact, fact.caseId(), about)
                .when(fact.opinionsBy() == null ? Telling.HELD_TOGETHER : Telling.OPENED_APART));
    }

    @Listens
    void on(EvidenceExchangeConcluded fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    /** @param representativeAccountId who filed for the plaintiffs; null if nobody did, and in events of earlier releases */
    record CaseRegistered(
            UUID caseId, String caseNumber, String court, UUID representativeAccountId, List<Party> parties) {}

    /** @param accountId null for a party that has no account yet */
    record Party(UUID partyId, String role, UUID accountId) {}

    record EvidenceExchangeSet(UUID caseId, LocalDate day) {}

    record EvidenceExchangeCancelled(UUID caseId) {}

    /** @param opinionsBy null where it was held together, and in events of earlier releases */
    record EvidenceExchanged(UUID caseId, LocalDate opinionsBy) {}

    record EvidenceExchangeConcluded(UUID caseId) {}

    record CasesJoined(UUID caseId) {}

    record CasesParted(UUID caseId) {}

    record QuestionAsked(UUID caseId) {}

    record QuestionAnswered(UUID caseId, List<UUID> accountIds) {}

    /** @param bySupervisor false in events of earlier releases */
    record ApplicationMade(UUID caseId, boolean bySupervisor) {}

    /** @param checkerAccountIds without who sent it */
    record CourtDocumentSent(UUID caseId, List<UUID> checkerAccountIds) {}

    record RefusalAppealed(UUID submissionId, String court) {}

    /** @param accountIds who acts for the plaintiffs */
    record ItemAskedAgain(UUID caseId, List<UUID> accountIds) {}

    record OriginalNoted(UUID caseId, List<UUID> readerAccountIds) {}

    /** @param accountIds who acts for the other side */
    record ApplicationAsked(UUID caseId, List<UUID> accountIds, LocalDate answerBy) {}

    /** @param accountIds who acts for the parties that have still to join */
    record ApplicationToJoin(UUID caseId, List<UUID> accountIds) {}

    /** @param accountIds who acts for the parties that know of it */
    record ChargeOpened(UUID caseId, List<UUID> accountIds) {}

    record ApplicationDecided(UUID caseId, List<UUID> accountIds) {}

    record DecisionAnnounced(UUID caseId, List<UUID> accountIds) {}

    record DecisionInEffect(UUID caseId, List<UUID> accountIds) {}

    record ConciliationRefused(UUID caseId, List<UUID> accountIds) {}

    /**
     * @param entered false in events of earlier releases
     * @param photographOf the PDF beside which this picture was handed in; null for all else, and in events of earlier releases
     */
    record PaperFiled(UUID caseId, String side, boolean entered, List<UUID> readerAccountIds, UUID photographOf) {}

    record ExhibitOpinionGiven(UUID caseId, List<UUID> readerAccountIds) {}

    record LateExhibitDecided(UUID caseId, List<UUID> readerAccountIds) {}
}
