package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.news.About;

/** Service of process, and what is said about it. */
@Singleton
class ServiceListener {
    private final Accounts accounts;
    private final Happenings happenings;
    private final Teller teller;

    ServiceListener(Accounts accounts, Happenings happenings, Teller teller) {
        this.accounts = accounts;
        this.happenings = happenings;
        this.teller = teller;
    }

    @Listens
    void on(Served fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    @Listens
    void on(ServiceMailReturned fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    /** Who records that a channel failed knows it. */
    @Listens
    void on(ServiceFailed fact) {
        teller.tell(happenings
                .ofCase(fact, fact.caseId())
                .when(fact.by().equals("FAILED") ? "" : Telling.BY_ITSELF)
                .to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(ElectronicServiceChosen fact) {
        teller.tell(happenings
                .ofCase(fact, fact.caseId())
                .when(fact.agreed() ? Telling.AGREED : Telling.TAKEN_BACK)
                .to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(CarrierReturned fact) {
        teller.tell(happenings
                .ofCase(fact, fact.caseId())
                .id("attempt", fact.attemptId())
                .to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    /** Whoever has no account is told by mail, which service of process sends. */
    @Listens
    void on(AddresseeRequestAnswered fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()).to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(IncomingRefusalProposed fact) {
        teller.tell(Happening.of(fact, About.courtCase(fact.number()))
                .id("incoming", fact.incomingId())
                .to(Audience.COURT_JUDGES, accounts.judgesOf(fact.court())));
    }

    @Listens
    void on(ServiceSuperseded fact) {
        teller.tell(happenings.ofCase(fact, fact.caseId()));
    }

    record Served(UUID caseId) {}

    record ServiceMailReturned(UUID caseId) {}

    record ServiceFailed(UUID caseId, String by) {}

    record ElectronicServiceChosen(UUID caseId, boolean agreed) {}

    record CarrierReturned(UUID caseId, UUID attemptId) {}

    record AddresseeRequestAnswered(UUID caseId, List<UUID> accountIds) {}

    record IncomingRefusalProposed(UUID incomingId, String court, String number) {}

    record ServiceSuperseded(UUID caseId) {}
}
