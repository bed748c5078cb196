package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The event by which an attempt is service. Of an electronic delivery it is the earliest one that the address's standing lets
 * count. Source: OL 31.
 *
 * @param rebuttable whether the addressee may prove another date, or that it did not reach him
 */
public record Effect(Instant at, EventKind by, String ruleId, String article, boolean rebuttable) {

    /** @param occurrences in any order */
    static Optional<Effect> of(AddressStanding standing, Collection<Occurrence> occurrences) {
        Instant rebutted = latest(EventKind.REBUTTED, occurrences).orElse(Instant.MIN);
        return occurrences.stream()
                .filter(occurrence -> standing.rules().containsKey(occurrence.kind()))
                .filter(occurrence -> !standing.rules().get(occurrence.kind()).rebuttable()
                        || occurrence.at().isAfter(rebutted))
                .flatMap(occurrence -> effective(occurrence, occurrences, rebutted))
                .min(Comparator.comparing(Occurrence::at))
                .map(occurrence -> {
                    AddressStanding.Rule rule = standing.rules().get(occurrence.kind());
                    return new Effect(occurrence.at(), occurrence.kind(), rule.id(), rule.article(), rule.rebuttable());
                });
    }

    /** The access code makes papers arrive that lie ready at an address from which the message did not come back. */
    private static Stream<Occurrence> effective(
            Occurrence occurrence, Collection<Occurrence> occurrences, Instant rebutted) {
        if (occurrence.kind() != EventKind.ACCESS_CODE_GIVEN) {
            return Stream.of(occurrence);
        }
        if (latest(EventKind.RETURNED, occurrences).isPresent()) {
            return Stream.empty();
        }
        return latest(EventKind.MADE_AVAILABLE, occurrences)
                .filter(available -> available.isAfter(rebutted))
                .map(available -> new Occurrence(
                        occurrence.kind(), available.isAfter(occurrence.at()) ? available : occurrence.at()))
                .stream();
    }

    private static Optional<Instant> latest(EventKind kind, Collection<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.kind() == kind)
                .map(Occurrence::at)
                .max(Comparator.naturalOrder());
    }
}
