package org.comity.hearing.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.comity.hearing.consent.Consents;
import org.comity.hearing.log.EventLog;
import org.comity.hearing.log.Fact.RecordSealed;
import org.comity.hearing.log.Fact.RoomAdjourned;
import org.comity.hearing.log.Fact.RoomOpened;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.record.Seal;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Hearings;

/** Writes an event of a room and what it changes outside the room, in one transaction. */
@ApplicationScoped
class RoomLog {
    @Inject
    EventLog log;

    @Inject
    Hearings hearings;

    @Inject
    Consents consents;

    @Inject
    Seal seal;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void commit(RoomEvent event, RoomEvent last, long fence) {
        log.append(event, last, fence);
        switch (event.fact()) {
            case RoomOpened opened -> open(event.hearingId());
            case RoomAdjourned adjourned ->
                hearings.requireLocked(event.hearingId()).adjourn();
            case RecordSealed sealed -> seal.put(hearings.requireLocked(event.hearingId()), sealed, event.at());
            default -> {}
        }
    }

    private void open(UUID hearingId) {
        Hearing hearing = hearings.requireLocked(hearingId);
        // asked again under the lock: a consent may have been withdrawn since
        consents.barToOpening(hearingId).ifPresent(bar -> {
            throw bar;
        });
        hearing.open();
    }
}
