package org.comity.gateway.identity.staff;

import java.time.Instant;
import java.util.UUID;
import org.comity.events.Event;

/**
 * Somebody works for a court as this says, from now on.
 *
 * @param role as tokens call it
 * @param court code; null for roles that are of none
 * @param active whether they can sign in
 * @param version grows with each change, so that what is said again at a start does not undo what came after it
 */
public record StaffMemberChanged(
        UUID accountId, String name, String role, String court, boolean active, long version, Instant changedAt)
        implements Event {
    static StaffMemberChanged of(StaffMember member, Instant now) {
        return new StaffMemberChanged(
                member.id(),
                member.name(),
                member.role().group(),
                member.court(),
                member.state() == StaffMember.State.ACTIVE,
                member.version(),
                now);
    }

    @Override
    public UUID subject() {
        return accountId;
    }
}
