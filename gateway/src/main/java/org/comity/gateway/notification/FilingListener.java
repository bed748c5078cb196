package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.news.About;

/** What becomes of a filing, until it is a case. */
@Singleton
class FilingListener {
    private final Accounts accounts;
    private final Teller teller;

    FilingListener(Accounts accounts, Teller teller) {
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
    void on(SubmissionForwarded fact) {
        teller.tell(ofFiling(fact, fact.submissionId(), fact.filerAccountId(), About.filing(fact.submissionId()))
                .to(Audience.CLERKS, accounts.clerksOf(fact.toCourt())));
    }

    @Listens
    void on(IdentityChecked fact) {
        teller.tell(ofFiling(fact, fact.submissionId(), fact.filerAccountId(), About.filing(fact.submissionId())));
    }

    @Listens
    void on(SubmissionRefused fact) {
        About about = About.filing(fact.submissionId()).within(fact.appealDays());
        teller.tell(ofFiling(fact, fact.submissionId(), fact.filerAccountId(), about));
    }

    @Listens
    void on(RefusalSent fact) {
        teller.tell(Happening.of(fact, About.filing(fact.submissionId()))
                .id("submission", fact.submissionId())
                .to(Audience.COURT_JUDGES, accounts.judgesOf(fact.court())));
    }

    @Listens
    void on(RefusalServed fact) {
        About about = About.filing(fact.submissionId()).by(fact.appealBy());
        teller.tell(ofFiling(fact, fact.submissionId(), fact.filerAccountId(), about));
    }

    @Listens
    void on(RefusalAppealDecided fact) {
        teller.tell(ofFiling(fact, fact.submissionId(), fact.filerAccountId(), About.filing(fact.submissionId()))
                .when(
                        switch (fact.outcome()) {
                            case UPHELD -> Telling.UPHELD;
                            case SET_ASIDE -> Telling.SET_ASIDE;
                            case WITHDRAWN -> Telling.WITHDRAWN;
                        }));
    }

    private static Happening ofFiling(Record fact, UUID submissionId, UUID filer, About about) {
        return Happening.of(fact, about).id("submission", submissionId).to(Audience.FILER, List.of(filer));
    }

    /** @param court null in events of earlier releases */
    record SubmissionReceived(UUID submissionId, UUID filerAccountId, String court, boolean afterNotice) {}

    record DeficiencyNotified(UUID submissionId, UUID filerAccountId, LocalDate cureBy) {}

    record SubmissionReturned(UUID submissionId, UUID filerAccountId) {}

    record SubmissionForwarded(UUID submissionId, UUID filerAccountId, String toCourt) {}

    record IdentityChecked(UUID submissionId, UUID filerAccountId) {}

    record SubmissionRefused(UUID submissionId, UUID filerAccountId, Integer appealDays) {}

    record RefusalSent(UUID submissionId, String court) {}

    record RefusalServed(UUID submissionId, UUID filerAccountId, LocalDate appealBy) {}

    record RefusalAppealDecided(UUID submissionId, UUID filerAccountId, Outcome outcome) {
        enum Outcome {
            UPHELD,
            SET_ASIDE,
            WITHDRAWN
        }
    }
}
