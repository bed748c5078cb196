package org.comity.gateway.identity.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a court, as operators see them.
 *
 * @param court code; null for interpreters and operators
 * @param codeExpiresAt until when an invitation can be taken up; null unless invited
 * @param reason why they are kept out; null unless disabled
 * @param self whether this is who asks: one decides nothing about oneself
 */
public record StaffMemberView(
        UUID id,
        long version,
        String email,
        String name,
        Role role,
        @Nullable String court,
        StaffMember.State state,
        Instant invitedAt,
        @Nullable Instant codeExpiresAt,
        @Nullable String reason,
        boolean self) {
    static StaffMemberView of(StaffMember member, UUID callerId) {
        return new StaffMemberView(
                member.id(),
                member.version(),
                member.email(),
                member.name(),
                member.role(),
                member.court(),
                member.state(),
                member.invitedAt(),
                member.codeExpiresAt(),
                member.reason(),
                member.id().equals(callerId));
    }
}
