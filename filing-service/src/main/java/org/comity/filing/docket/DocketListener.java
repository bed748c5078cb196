package org.comity.filing.docket;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.comity.events.EventEnvelope;
import org.comity.events.Listens;
import org.comity.filing.docket.DocketEntry.By;
import org.comity.filing.docket.DocketEntry.What;

/** Enters on the docket what other services, and the appearance of a party here, say has happened. */
@Singleton
class DocketListener {
    private final Docket docket;

    DocketListener(Docket docket) {
        this.docket = docket;
    }

    @Listens
    void on(ServiceRequestOpened fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.SERVICE_REQUESTED,
                        By.CLERK,
                        fact.openedAt(),
                        fact.partyId(),
                        Map.of("requestId", fact.requestId().toString())),
                envelope);
    }

    @Listens
    void on(ChannelDecided fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.SERVICE_CHANNEL_DECIDED,
                        By.COURT,
                        fact.decidedAt(),
                        fact.partyId(),
                        Map.of(
                                "requestId", fact.requestId().toString(),
                                "channel", fact.channel(),
                                "decided", fact.open() ? "OPEN" : "CLOSED",
                                "evidenceDigest", fact.evidenceDigest())),
                envelope);
    }

    @Listens
    void on(NoCertificateNeeded fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.NO_CERTIFICATE_NEEDED,
                        By.COURT,
                        fact.foundAt(),
                        fact.partyId(),
                        Map.of(
                                "requestId", fact.requestId().toString(),
                                "attemptId", fact.attemptId().toString(),
                                "transmittedOn", fact.transmittedOn().toString(),
                                "evidenceDigest", fact.evidenceDigest(),
                                "paperDigest", fact.paperDigest())),
                envelope);
    }

    /** An attempt is not yet service, and is never shown as such. */
    @Listens
    void on(ServiceAttempted fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.SERVICE_ATTEMPTED,
                        By.COURT,
                        fact.attemptedAt(),
                        fact.partyId(),
                        Map.of(
                                "requestId", fact.requestId().toString(),
                                "attemptId", fact.attemptId().toString(),
                                "channel", fact.channel())),
                envelope);
    }

    @Listens
    void on(ServiceFailed fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.SERVICE_FAILED,
                        By.COURT,
                        fact.failedAt(),
                        fact.partyId(),
                        Map.of(
                                "requestId", fact.requestId().toString(),
                                "attemptId", fact.attemptId().toString(),
                                "channel", fact.channel())),
                envelope);
    }

    /** Enters that a party was served; the last days that follow enter themselves. */
    @Listens
    void on(Served fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.SERVED,
                        By.COURT,
                        fact.servedAt(),
                        fact.partyId(),
                        Map.of(
                                "requestId", fact.requestId().toString(),
                                "attemptId", fact.attemptId().toString(),
                                "channel", fact.channel(),
                                "servedOn", fact.servedOn().toString(),
                                "article", fact.article(),
                                "evidenceDigest", fact.evidenceDigest())),
                envelope);
    }

    @Listens
    void on(ServiceSuperseded fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.SERVICE_SUPERSEDED,
                        By.COURT,
                        fact.supersededAt(),
                        fact.partyId(),
                        Map.of(
                                "requestId", fact.requestId().toString(),
                                "attemptId", fact.attemptId().toString(),
                                "evidenceDigest", fact.evidenceDigest())),
                envelope);
    }

    @Listens
    void on(ElectronicServiceChosen fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        fact.agreed() ? What.ELECTRONIC_SERVICE_AGREED : What.ELECTRONIC_SERVICE_WITHDRAWN,
                        By.PARTY,
                        fact.chosenAt(),
                        fact.partyId(),
                        Map.of()),
                envelope);
    }

    /** This service's own event: it says so in the appearance, which knows nothing of the docket. */
    @Listens
    void on(PartyAppeared fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(), What.PARTY_APPEARED, By.PARTY, envelope.occurredAt(), fact.partyId(), Map.of()),
                envelope);
    }

    @Listens
    void on(RepresentationConfirmed fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.REPRESENTATION_CONFIRMED,
                        By.CLERK,
                        fact.confirmedAt(),
                        fact.partyId(),
                        Map.of("representative", fact.name(), "representation", fact.kind())),
                envelope);
    }

    @Listens
    void on(RepresentationEnded fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.REPRESENTATION_ENDED,
                        fact.reason().equals("LAPSED") ? By.LAW : By.CLERK,
                        fact.endedAt(),
                        fact.partyId(),
                        Map.of(
                                "representative", fact.name(),
                                "representation", fact.kind(),
                                "reason", fact.reason())),
                envelope);
    }

    /** That it changed, and from which day; where to is for the court and the party. */
    @Listens
    void on(AddressChanged fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.ADDRESS_CHANGED,
                        By.CLERK,
                        fact.confirmedAt(),
                        fact.partyId(),
                        Map.of("validFrom", fact.validFrom().toString())),
                envelope);
    }

    @Listens
    void on(HearingScheduled fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_SCHEDULED,
                        By.COURT,
                        envelope.occurredAt(),
                        null,
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "startsAt", fact.startsAt().toString(),
                                "endsAt", fact.endsAt().toString())),
                envelope);
    }

    @Listens
    void on(HearingMoved fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_MOVED,
                        By.COURT,
                        fact.movedAt(),
                        null,
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "startsAt", fact.startsAt().toString(),
                                "endsAt", fact.endsAt().toString())),
                envelope);
    }

    @Listens
    void on(HearingAdjourned fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_ADJOURNED,
                        By.COURT,
                        fact.adjournedAt(),
                        null,
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "startsAt", fact.startsAt().toString())),
                envelope);
    }

    @Listens
    void on(HearingReleased fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_RELEASED,
                        By.COURT,
                        fact.releasedAt(),
                        null,
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "startsAt", fact.startsAt().toString())),
                envelope);
    }

    @Listens
    void on(PartyCalledToCourtroom fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.PARTY_CALLED_TO_COURTROOM,
                        By.COURT,
                        fact.decidedAt(),
                        fact.partyId(),
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "startsAt", fact.startsAt().toString())),
                envelope);
    }

    @Listens
    void on(ConsentWithdrawalRefused fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.CONSENT_WITHDRAWAL_REFUSED,
                        By.COURT,
                        fact.refusedAt(),
                        fact.partyId(),
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "startsAt", fact.startsAt().toString())),
                envelope);
    }

    @Listens
    void on(HearingConverted fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_CONVERTED,
                        By.COURT,
                        fact.convertedAt(),
                        null,
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "startsAt", fact.startsAt().toString())),
                envelope);
    }

    @Listens
    void on(HearingRecessed fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_RECESSED,
                        By.COURT,
                        fact.recessedAt(),
                        null,
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "continuesAt", fact.continuesAt().toString())),
                envelope);
    }

    @Listens
    void on(PartyAbsenceFound fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.PARTY_ABSENCE_FOUND,
                        By.COURT,
                        fact.foundAt(),
                        fact.partyId(),
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "finding", fact.finding(),
                                "startsAt", fact.startsAt().toString())),
                envelope);
    }

    @Listens
    void on(HearingConsented fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_CONSENTED,
                        By.PARTY,
                        fact.at(),
                        fact.partyId(),
                        Map.of("hearingId", fact.hearingId().toString())),
                envelope);
    }

    @Listens
    void on(HearingConsentRefused fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_CONSENT_REFUSED,
                        By.PARTY,
                        fact.at(),
                        fact.partyId(),
                        Map.of("hearingId", fact.hearingId().toString())),
                envelope);
    }

    @Listens
    void on(HearingRecordSealed fact, EventEnvelope envelope) {
        docket.enter(
                DocketEntry.of(
                        fact.caseId(),
                        What.HEARING_RECORD_SEALED,
                        By.COURT,
                        fact.sealedAt(),
                        null,
                        Map.of(
                                "hearingId", fact.hearingId().toString(),
                                "recordDigest", fact.recordDigest())),
                envelope);
    }

    record ServiceRequestOpened(UUID caseId, UUID requestId, UUID partyId, Instant openedAt) {}

    record ChannelDecided(
            UUID caseId,
            UUID requestId,
            UUID partyId,
            String channel,
            boolean open,
            Instant decidedAt,
            String evidenceDigest) {}

    record NoCertificateNeeded(
            UUID caseId,
            UUID requestId,
            UUID attemptId,
            UUID partyId,
            LocalDate transmittedOn,
            Instant foundAt,
            String evidenceDigest,
            String paperDigest) {}

    record ServiceAttempted(
            UUID caseId, UUID requestId, UUID attemptId, UUID partyId, String channel, Instant attemptedAt) {}

    record ElectronicServiceChosen(UUID caseId, UUID partyId, boolean agreed, Instant chosenAt) {}

    record ServiceFailed(UUID caseId, UUID requestId, UUID attemptId, UUID partyId, String channel, Instant failedAt) {}

    record Served(
            UUID caseId,
            UUID requestId,
            UUID attemptId,
            UUID partyId,
            String channel,
            Instant servedAt,
            LocalDate servedOn,
            String article,
            String evidenceDigest) {}

    record ServiceSuperseded(
            UUID caseId, UUID requestId, UUID attemptId, UUID partyId, Instant supersededAt, String evidenceDigest) {}

    record PartyAppeared(UUID caseId, UUID partyId) {}

    record RepresentationConfirmed(UUID caseId, UUID partyId, String kind, String name, Instant confirmedAt) {}

    record RepresentationEnded(UUID caseId, UUID partyId, String kind, String name, String reason, Instant endedAt) {}

    record AddressChanged(UUID caseId, UUID partyId, LocalDate validFrom, Instant confirmedAt) {}

    record HearingScheduled(UUID caseId, UUID hearingId, Instant startsAt, Instant endsAt) {}

    record HearingMoved(UUID caseId, UUID hearingId, Instant startsAt, Instant endsAt, Instant movedAt) {}

    record HearingAdjourned(UUID caseId, UUID hearingId, Instant startsAt, Instant adjournedAt) {}

    record HearingReleased(UUID caseId, UUID hearingId, Instant startsAt, Instant releasedAt) {}

    record PartyCalledToCourtroom(UUID caseId, UUID hearingId, UUID partyId, Instant startsAt, Instant decidedAt) {}

    record ConsentWithdrawalRefused(UUID caseId, UUID hearingId, UUID partyId, Instant startsAt, Instant refusedAt) {}

    record HearingConverted(UUID caseId, UUID hearingId, Instant startsAt, Instant convertedAt) {}

    record HearingRecessed(UUID caseId, UUID hearingId, Instant continuesAt, Instant recessedAt) {}

    record PartyAbsenceFound(
            UUID caseId, UUID hearingId, UUID partyId, String finding, Instant startsAt, Instant foundAt) {}

    record HearingConsented(UUID caseId, UUID hearingId, UUID partyId, Instant at) {}

    record HearingConsentRefused(UUID caseId, UUID hearingId, UUID partyId, Instant at) {}

    record HearingRecordSealed(UUID caseId, UUID hearingId, String recordDigest, Instant sealedAt) {}
}
