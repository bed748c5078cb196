package org.comity.hearing.timing;

import java.time.Instant;
import org.comity.hearing.seat.Role;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who is to be at a hearing has another one then.
 *
 * @param role in the hearing that is planned
 * @param startsAt of the other hearing or, where it is in recess until another day, when it goes on
 * @param caseNumber of the other hearing; null where the reader does not see that case
 */
public record Engagement(
        Role role,
        String name,
        Instant startsAt,
        Instant endsAt,
        @Nullable String caseNumber) {}
