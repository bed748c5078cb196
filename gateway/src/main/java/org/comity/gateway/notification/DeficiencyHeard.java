package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Heard;
import org.comity.events.Hears;

@Singleton
class DeficiencyHeard extends Hears<DeficiencyHeard.DeficiencyNotified> {
    private final Participants participants;

    DeficiencyHeard(Participants participants) {
        super("DeficiencyNotified", DeficiencyNotified.class);
        this.participants = participants;
    }

    @Override
    protected void hear(DeficiencyNotified fact, Heard about) {
        participants.tell(fact.filerAccountId(), LetterKind.ANSWER_NEEDED, "/filing/" + fact.submissionId());
    }

    record DeficiencyNotified(UUID submissionId, UUID filerAccountId) {}
}
