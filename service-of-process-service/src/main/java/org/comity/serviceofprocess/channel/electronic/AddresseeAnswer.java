package org.comity.serviceofprocess.channel.electronic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/**
 * What an addressee answered to a delivery, and who said so for the addressee.
 *
 * @param refusalReason null if the papers were accepted
 */
@Embeddable
public record AddresseeAnswer(
        @Column(name = "answered_at") Instant at,
        @Column(name = "answered_by_name") String name,
        @Column(name = "answered_by_capacity") String capacity,
        String refusalReason) {

    /** Whether somebody says the same again, perhaps because the first answer was never read. */
    boolean repeats(AddresseeAnswer first) {
        return first != null
                && name.equals(first.name)
                && capacity.equals(first.capacity)
                && Objects.equals(refusalReason, first.refusalReason);
    }
}
