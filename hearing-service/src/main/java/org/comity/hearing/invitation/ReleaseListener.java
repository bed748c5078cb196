package org.comity.hearing.invitation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.hearing.schedule.Hearing;
import org.comity.hearing.schedule.Hearings;

/** Whom the court releases learns that the hearing is not waited for any more. */
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
        invitations.release(
                fact.personId(),
                hearings.lockedOfCase(fact.caseId()).stream()
                        .filter(hearing -> hearing.status() == Hearing.Status.SCHEDULED)
                        .toList(),
                fact.releasedAt());
    }

    record PersonReleased(UUID caseId, UUID personId, Instant releasedAt) {}
}
