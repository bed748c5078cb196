package org.comity.serviceofprocess.attempt;

import java.util.Collection;
import java.util.Optional;

/** Which event of an attempt is service: each channel brings a rule of its own. */
public sealed interface Standing permits AddressStanding, ChannelStanding {

    /**
     * The event by which the addressee is served, the earliest if there are several; empty if none is service.
     *
     * @param occurrences in any order
     */
    Optional<Effect> effectOf(Collection<Occurrence> occurrences);

    /** Whether this event can be service at all. */
    boolean canBeServedBy(EventKind kind);
}
