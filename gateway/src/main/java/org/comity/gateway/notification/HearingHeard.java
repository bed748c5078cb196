package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Heard;
import org.comity.events.Hears;

@Singleton
class HearingHeard extends Hears<HearingHeard.HearingScheduled> {
    private final Participants participants;

    HearingHeard(Participants participants) {
        super("HearingScheduled", HearingScheduled.class);
        this.participants = participants;
    }

    @Override
    protected void hear(HearingScheduled fact, Heard about) {
        participants.tellAll(fact.caseId(), LetterKind.HEARING_SCHEDULED, "/hearings/" + fact.hearingId());
    }

    record HearingScheduled(UUID caseId, UUID hearingId) {}
}
