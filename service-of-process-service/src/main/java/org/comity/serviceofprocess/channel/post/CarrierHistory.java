package org.comity.serviceofprocess.channel.post;

import java.util.Collection;
import java.util.Objects;

/** What a carrier said of one item, against itself. */
final class CarrierHistory {
    private CarrierHistory() {}

    /** Whether two entries say the same: then they are one. */
    static boolean isSame(CarrierEvent one, CarrierEvent other) {
        return one.code() == other.code()
                && one.happenedAt().equals(other.happenedAt())
                && Objects.equals(one.place(), other.place());
    }

    /** Whether an entry and another of the same item cannot both be true. Both stay; a person reads them. */
    static boolean contradicts(CarrierEvent one, CarrierEvent other) {
        if (one == other || isSame(one, other)) {
            return false;
        }
        boolean happensOnce = one.code() == other.code() && one.code().stage() != 1;
        return happensOnce || isBefore(one, other) || isBefore(other, one);
    }

    static boolean contradictsAny(CarrierEvent one, Collection<CarrierEvent> others) {
        return others.stream().anyMatch(other -> contradicts(one, other));
    }

    /** Whether the first is later in time although it belongs before: before posting, or after delivery. */
    private static boolean isBefore(CarrierEvent one, CarrierEvent other) {
        return one.happenedAt().isAfter(other.happenedAt())
                && (one.code().stage() == 0 && other.code().stage() > 0
                        || one.code().stage() < 2 && other.code().stage() == 2);
    }
}
