package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The event by which an electronic delivery is service: the earliest one that the address's standing lets count.
 * Source: OL 31.
 *
 * @param rebuttable whether the addressee may prove another date, or that it did not reach him
 */
record Effect(Instant at, EventKind by, String ruleId, String article, boolean rebuttable) {

    static Optional<Effect> of(AddressStanding standing, Collection<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> standing.rules().containsKey(occurrence.kind()))
                .min(Comparator.comparing(Occurrence::at))
                .map(occurrence -> {
                    AddressStanding.Rule rule = standing.rules().get(occurrence.kind());
                    return new Effect(occurrence.at(), occurrence.kind(), rule.id(), rule.article(), rule.rebuttable());
                });
    }
}
