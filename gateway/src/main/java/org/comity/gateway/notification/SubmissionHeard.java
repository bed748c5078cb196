package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Heard;
import org.comity.events.Hears;

@Singleton
class SubmissionHeard extends Hears<SubmissionHeard.SubmissionReceived> {
    private final Participants participants;

    SubmissionHeard(Participants participants) {
        super("SubmissionReceived", SubmissionReceived.class);
        this.participants = participants;
    }

    @Override
    protected void hear(SubmissionReceived fact, Heard about) {
        participants.tell(fact.filerAccountId(), LetterKind.SUBMISSION_RECEIVED, "/filing/" + fact.submissionId());
    }

    record SubmissionReceived(UUID submissionId, UUID filerAccountId) {}
}
