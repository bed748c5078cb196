package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.mail.Reader;
import org.comity.gateway.participation.KnownCases;
import org.comity.law.CourtClock;

/** Hearings, from their day to their sealed record. */
@Singleton
class HearingListener {
    private final KnownCases cases;
    private final Accounts accounts;
    private final Happenings happenings;
    private final Teller teller;

    HearingListener(KnownCases cases, Accounts accounts, Happenings happenings, Teller teller) {
        this.cases = cases;
        this.accounts = accounts;
        this.happenings = happenings;
        this.teller = teller;
    }

    @Listens
    void on(HearingScheduled fact) {
        interpreters(fact).forEach(account -> cases.addInterpreter(fact.hearingId(), account));
        teller.tell(happenings
                .ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt())
                .to(Audience.BENCH, happenings.bench(fact.caseId(), fact.scheduledByAccountId())));
    }

    @Listens
    void on(HearingMoved fact) {
        teller.tell(happenings
                .ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt())
                .to(Audience.BENCH, happenings.bench(fact.caseId(), fact.movedByAccountId())));
    }

    @Listens
    void on(HearingAdjourned fact) {
        teller.tell(happenings.ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt()));
    }

    @Listens
    void on(HearingReleased fact) {
        teller.tell(happenings.ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt()));
    }

    @Listens
    void on(HearingRecessed fact) {
        teller.tell(happenings.ofHearing(fact, fact.caseId(), fact.hearingId(), fact.continuesAt()));
    }

    @Listens
    void on(MeetingSet fact) {
        teller.tell(happenings
                .ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt())
                .to(Audience.CONCERNED, fact.accountIds())
                .to(Audience.BENCH, happenings.bench(fact.caseId(), fact.setByAccountId())));
    }

    @Listens
    void on(MeetingCalledOff fact) {
        teller.tell(happenings
                .ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt())
                .to(Audience.CONCERNED, fact.accountIds()));
    }

    @Listens
    void on(PartyCalledToCourtroom fact) {
        teller.tell(happenings
                .ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt())
                .to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(ConsentWithdrawalRefused fact) {
        teller.tell(happenings.ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt()));
    }

    @Listens
    void on(HearingConverted fact) {
        teller.tell(happenings.ofHearing(fact, fact.caseId(), fact.hearingId(), fact.startsAt()));
    }

    @Listens
    void on(CalledPersonNotified fact) {
        reader(fact)
                .ifPresent(reader -> teller.tell(happenings
                        .ofHearing(fact, fact.caseId(), fact.hearingId(), fact.at())
                        .when(fact.occasion().words)
                        .called(reader, fact.accountId())));
    }

    /** Whom the court wrote to nowhere is written to as their account says; empty if there is none any more. */
    private Optional<Reader> reader(CalledPersonNotified fact) {
        if (fact.address() != null) {
            String zone = fact.zone() == null ? CourtClock.ZONE.getId() : fact.zone();
            return Optional.of(new Reader(fact.address(), fact.language(), zone));
        }
        return accounts.open(List.of(fact.accountId())).stream()
                .map(account -> new Reader(account.email(), account.locale(), account.zone()))
                .findFirst();
    }

    @Listens
    void on(HearingConsented fact) {
        teller.tell(happenings
                .ofHearing(fact, fact.caseId(), fact.hearingId(), null)
                .to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(HearingConsentRefused fact) {
        teller.tell(happenings
                .ofHearing(fact, fact.caseId(), fact.hearingId(), null)
                .to(Audience.CASE_CLERK, happenings.clerks(fact.caseId())));
    }

    @Listens
    void on(HearingRecordSealed fact) {
        teller.tell(happenings.ofHearing(fact, fact.caseId(), fact.hearingId(), null));
    }

    enum Occasion {
        CALLED(Telling.CALLED),
        SEATED(Telling.SEATED),
        ADJOURNED(Telling.ADJOURNED),
        RECESSED(Telling.RECESSED),
        RELEASED(Telling.RELEASED);

        private final String words;

        Occasion(String words) {
            this.words = words;
        }
    }

    /**
     * @param address null where the court was given none; then {@code accountId} is not
     * @param language null where {@code address} is
     * @param zone null where nobody knows it
     * @param accountId of who holds the seat; null while nobody does
     */
    record CalledPersonNotified(
            UUID caseId,
            UUID hearingId,
            Occasion occasion,
            String address,
            String language,
            String zone,
            UUID accountId,
            Instant at) {}

    private static List<UUID> interpreters(HearingScheduled fact) {
        return fact.interpreterAccountIds() == null ? List.of() : fact.interpreterAccountIds();
    }

    /** @param interpreterAccountIds null in events of earlier releases */
    record HearingScheduled(
            UUID caseId,
            UUID hearingId,
            Instant startsAt,
            UUID scheduledByAccountId,
            List<UUID> interpreterAccountIds) {}

    /** @param setByAccountId null where it goes on after a recess */
    record MeetingSet(UUID caseId, UUID hearingId, Instant startsAt, List<UUID> accountIds, UUID setByAccountId) {}

    record MeetingCalledOff(UUID caseId, UUID hearingId, Instant startsAt, List<UUID> accountIds) {}

    record HearingMoved(UUID caseId, UUID hearingId, Instant startsAt, UUID movedByAccountId) {}

    record HearingAdjourned(UUID caseId, UUID hearingId, Instant startsAt) {}

    record HearingReleased(UUID caseId, UUID hearingId, Instant startsAt) {}

    record HearingRecessed(UUID caseId, UUID hearingId, Instant continuesAt) {}

    record PartyCalledToCourtroom(UUID caseId, UUID hearingId, Instant startsAt) {}

    record ConsentWithdrawalRefused(UUID caseId, UUID hearingId, Instant startsAt) {}

    record HearingConverted(UUID caseId, UUID hearingId, Instant startsAt) {}

    record HearingConsented(UUID caseId, UUID hearingId) {}

    record HearingConsentRefused(UUID caseId, UUID hearingId) {}

    record HearingRecordSealed(UUID caseId, UUID hearingId) {}
}
