package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.gateway.news.About;
import org.comity.gateway.participation.KnownCases;

/** Who acts in a case, for whom, and how they are reached. */
@Singleton
class PeopleListener {
    private final KnownCases cases;
    private final Happenings happenings;
    private final Teller teller;

    PeopleListener(KnownCases cases, Happenings happenings, Teller teller) {
        this.cases = cases;
        this.happenings = happenings;
        this.teller = teller;
    }

    @Listens
    void on(PartyAppeared fact) {
        cases.addParticipant(fact.caseId(), fact.accountId(), fact.partyId());
        List<UUID> others = cases.participants(fact.caseId()).stream()
                .filter(account -> !account.equals(fact.accountId()))
                .toList();
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.OTHER_PARTIES, others));
    }

    /** Who joined has no account here yet: it is served like the others, and enters with its code. */
    @Listens
    void on(PartyJoined fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(PersonCalled fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(PersonReleased fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    /** Who acted for it can no longer open the case, and gets no link to it. */
    @Listens
    void on(PartyLeft fact) {
        fact.accountIds().forEach(account -> cases.removeParticipant(fact.caseId(), account));
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    /** The representative learns that it acts from now on; the others, that somebody does. */
    @Listens
    void on(RepresentationConfirmed fact) {
        cases.addParticipant(fact.caseId(), fact.accountId(), fact.partyId());
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    /** Whose power has ended can no longer open the case, and gets no link to it. */
    @Listens
    void on(RepresentationEnded fact) {
        if (!fact.stays()) {
            cases.removeParticipant(fact.caseId(), fact.accountId());
        }
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(RepresentationProposed fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(PowerOfAttorneyWitnessed fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(RepresentationEndingAsked fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(RepresentationRefused fact) {
        teller.tell(happenings
                .ofCase(fact, fact.caseId())
                .to(Audience.REPRESENTATIVE, List.of(fact.accountId()))
                .to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(ParticipantIdentityChecked fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, List.of(fact.accountId())));
    }

    @Listens
    void on(AddressChangeStated fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(AddressChangeReturned fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(AddressChanged fact) {
        List<UUID> others = cases.participants(fact.caseId()).stream()
                .filter(account -> !fact.accountIds().contains(account))
                .toList();
        teller.tell(happenings
                .ofCase(fact, fact.caseId())
                .to(Audience.CONCERNED, fact.accountIds())
                .to(Audience.OTHER_PARTIES, others));
    }

    @Listens
    void on(CaseAssigned fact) {
        List<UUID> before = happenings.bench(fact.caseId(), fact.assignedByAccountId());
        cases.assign(
                fact.caseId(),
                fact.number(),
                fact.members().stream().map(Member::known).toList());
        List<UUID> now = happenings.bench(fact.caseId(), null);
        List<UUID> given = fact.members().stream()
                .map(Member::accountId)
                .filter(account -> !account.equals(fact.assignedByAccountId()))
                .toList();
        teller.tell(happenings
                .ofCase(fact, fact.caseId())
                .to(Audience.ASSIGNED, given)
                .to(
                        Audience.RELIEVED,
                        before.stream()
                                .filter(account -> !now.contains(account))
                                .toList()));
    }

    /** The court of each of its cases has to reach its holder otherwise from now on; who else acts for the same party knows where. */
    @Listens
    void on(AccountClosed fact) {
        for (UUID caseId : cases.casesOf(fact.accountId())) {
            teller.tell(happenings
                    .ofCase(fact, caseId)
                    .to(Audience.CASE_CLERK, happenings.clerks(caseId))
                    .to(Audience.CONCERNED, cases.alliesOf(caseId, fact.accountId())));
        }
    }

    @Listens
    void on(WorkHandedOver fact) {
        teller.tell(Happening.of(fact, About.NOTHING).to(Audience.SUCCESSOR, List.of(fact.toAccountId())));
    }

    record PartyAppeared(UUID caseId, UUID partyId, UUID accountId) {}

    record PartyJoined(UUID caseId) {}

    record PersonCalled(UUID caseId, List<UUID> accountIds) {}

    record PersonReleased(UUID caseId, List<UUID> accountIds) {}

    /** @param accountIds who acted for it */
    record PartyLeft(UUID caseId, List<UUID> accountIds) {}

    record CaseAssigned(UUID caseId, int number, UUID assignedByAccountId, List<Member> members) {}

    record Member(UUID accountId, String office) {
        KnownCases.Member known() {
            return new KnownCases.Member(accountId, office.equals("CLERK"));
        }
    }

    record RepresentationConfirmed(UUID caseId, UUID partyId, UUID accountId) {}

    /** @param stays whether the account still acts for another party of the case */
    record RepresentationEnded(UUID caseId, UUID accountId, boolean stays) {}

    record PowerOfAttorneyWitnessed(UUID caseId) {}

    record RepresentationProposed(UUID caseId) {}

    record RepresentationEndingAsked(UUID caseId) {}

    /**
     * @param accountId who was to act
     * @param accountIds who acts for the party
     */
    record RepresentationRefused(UUID caseId, UUID accountId, List<UUID> accountIds) {}

    record ParticipantIdentityChecked(UUID caseId, UUID accountId) {}

    record AddressChangeStated(UUID caseId) {}

    /** @param accountIds who acts for the party */
    record AddressChangeReturned(UUID caseId, List<UUID> accountIds) {}

    /** @param accountIds who acts for the party */
    record AddressChanged(UUID caseId, List<UUID> accountIds) {}

    record AccountClosed(UUID accountId) {}

    record WorkHandedOver(UUID toAccountId) {}
}
