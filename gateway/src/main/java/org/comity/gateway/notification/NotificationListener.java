package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.gateway.mail.LetterKind;

/** Which events become letters to which accounts. */
@Singleton
class NotificationListener {
    private final Participants participants;

    NotificationListener(Participants participants) {
        this.participants = participants;
    }

    @Listens
    void on(SubmissionReceived fact) {
        participants.tell(fact.filerAccountId(), LetterKind.SUBMISSION_RECEIVED, "/filing/" + fact.submissionId());
    }

    @Listens
    void on(DeficiencyNotified fact) {
        participants.tell(fact.filerAccountId(), LetterKind.ANSWER_NEEDED, "/filing/" + fact.submissionId());
    }

    @Listens
    void on(CaseRegistered fact) {
        fact.parties().stream()
                .map(Party::accountId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(accountId -> {
                    participants.add(fact.caseId(), accountId);
                    participants.tell(accountId, LetterKind.CASE_REGISTERED, "/cases/" + fact.caseId());
                });
    }

    @Listens
    void on(Served fact) {
        participants.tellAll(fact.caseId(), LetterKind.CASE_NEWS, "/cases/" + fact.caseId());
    }

    @Listens
    void on(PartyAppeared fact) {
        participants.add(fact.caseId(), fact.accountId());
        participants.tellAll(fact.caseId(), LetterKind.CASE_NEWS, "/cases/" + fact.caseId());
    }

    /** Not who handed it in, and not who may not read it. */
    @Listens
    void on(PaperFiled fact) {
        fact.readerAccountIds()
                .forEach(
                        account -> participants.tellGathered(account, LetterKind.CASE_NEWS, "/cases/" + fact.caseId()));
    }

    @Listens
    void on(HearingScheduled fact) {
        participants.tellAll(fact.caseId(), LetterKind.HEARING_SCHEDULED, "/hearings/" + fact.hearingId());
    }

    @Listens
    void on(HearingRecordSealed fact) {
        participants.tellAll(fact.caseId(), LetterKind.RECORD_SEALED, "/hearings/" + fact.hearingId());
    }

    record SubmissionReceived(UUID submissionId, UUID filerAccountId) {}

    record DeficiencyNotified(UUID submissionId, UUID filerAccountId) {}

    record CaseRegistered(UUID caseId, List<Party> parties) {}

    /** @param accountId null for a party that has no account yet */
    record Party(UUID accountId) {}

    record Served(UUID caseId) {}

    record PartyAppeared(UUID caseId, UUID accountId) {}

    record PaperFiled(UUID caseId, List<UUID> readerAccountIds) {}

    record HearingScheduled(UUID caseId, UUID hearingId) {}

    record HearingRecordSealed(UUID caseId, UUID hearingId) {}
}
