package org.comity.hearing.invitation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.hearing.schedule.CalledSeats;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Hearings;

/** Whom the court releases learns that nobody waits for them at the hearing, and then has no seat there any more. */
@Singleton
class ReleaseListener {
    private final Hearings hearings;
    private final Invitations invitations;

    ReleaseListener(Hearings hearings, Invitations invitations) {
        this.hearings = hearings;
        this.invitations = invitations;
    }

    @Listens
    void on(PersonReleased fact) {
        for (Hearing hearing : hearings.lockedOfCase(fact.caseId())) {
            if (hearing.status() == Hearing.Status.SCHEDULED) {
                invitations.release(fact.personId(), hearing, fact.releasedAt());
            }
            new CalledSeats(hearing).remove(fact.personId());
        }
    }

    record PersonReleased(UUID caseId, UUID personId, Instant releasedAt) {}
}
