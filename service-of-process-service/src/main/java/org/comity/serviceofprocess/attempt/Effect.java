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
 * @param by the kind of event that the rule names
 * @param completedBy the event with which all was there that the rule asks for; its record is the evidence of the service
 * @param rebuttable whether the addressee may prove another date, or that it did not reach him
 */
public record Effect(
        Instant at, EventKind by, Occurrence completedBy, String ruleId, String article, boolean rebuttable) {

    /** @param occurrences in any order */
    static Optional<Effect> of(AddressStanding standing, Collection<Occurrence> occurrences) {
        int rebutted = rebuttedAt(occurrences);
        return occurrences.stream()
                .filter(occurrence -> standing.rules().containsKey(occurrence.kind()))
                .filter(occurrence ->
                        !standing.rules().get(occurrence.kind()).rebuttable() || occurrence.isRecordedAfter(rebutted))
                .flatMap(occurrence -> completing(occurrence, occurrences, rebutted)
                        .map(last -> of(standing.rules().get(occurrence.kind()), occurrence.kind(), last)))
                .min(Comparator.comparing(Effect::at));
    }

    /** The position of the newest finding that a service was none; -1 if there is none. */
    static int rebuttedAt(Collection<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.kind() == EventKind.REBUTTED)
                .mapToInt(Occurrence::position)
                .max()
                .orElse(-1);
    }

    private static Effect of(AddressStanding.Rule rule, EventKind by, Occurrence last) {
        return new Effect(last.at(), by, last, rule.id(), rule.article(), rule.rebuttable());
    }

    /**
     * The access code makes papers arrive that lie ready at an address from which the message did not come back; the later of the
     * two completes it.
     */
    private static Stream<Occurrence> completing(
            Occurrence occurrence, Collection<Occurrence> occurrences, int rebutted) {
        if (occurrence.kind() != EventKind.ACCESS_CODE_GIVEN) {
            return Stream.of(occurrence);
        }
        if (latest(EventKind.RETURNED, occurrences).isPresent()) {
            return Stream.empty();
        }
        return latest(EventKind.MADE_AVAILABLE, occurrences)
                .filter(available -> available.isRecordedAfter(rebutted))
                .map(available -> available.at().isAfter(occurrence.at()) ? available : occurrence)
                .stream();
    }

    private static Optional<Occurrence> latest(EventKind kind, Collection<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.kind() == kind)
                .max(Comparator.comparing(Occurrence::at));
    }
}
