package org.comity.gateway.notification;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Heard;
import org.comity.events.Hears;

@Singleton
class RecordHeard extends Hears<RecordHeard.HearingRecordSealed> {
    private final Participants participants;

    RecordHeard(Participants participants) {
        super("HearingRecordSealed", HearingRecordSealed.class);
        this.participants = participants;
    }

    @Override
    protected void hear(HearingRecordSealed fact, Heard about) {
        participants.tellAll(fact.caseId(), LetterKind.RECORD_SEALED, "/hearings/" + fact.hearingId());
    }

    record HearingRecordSealed(UUID caseId, UUID hearingId) {}
}
