package org.comity.gateway.identity.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Event;

/**
 * Who a partner of the courts is and for which it may work, from now on.
 *
 * @param partnerId as which its system comes
 * @param courts codes, in their order
 * @param version grows with each change, so that what is said again at a start does not undo what came after it
 */
record PartnerChanged(UUID partnerId, String name, List<String> courts, boolean active, long version, Instant changedAt)
        implements Event {

    static PartnerChanged of(Partner partner, Instant at) {
        return new PartnerChanged(
                partner.id(), partner.name(), partner.courts(), partner.isActive(), partner.version(), at);
    }

    @Override
    public UUID subject() {
        return partnerId;
    }
}
