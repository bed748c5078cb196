package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The event by which an attempt is service. Of an electronic delivery it is the earliest one that the address's standing lets
 * count. Source: OL 31.
 *
 * @param by the kind of event that the rule names
 * @param completedBy the event with which all was there that the rule asks for; its record is the evidence of the service
 * @param rebuttable whether the law presumes it, until the addressee shows another date or that it did not reach him; what is on
 *     record as done falls only by proof of the contrary
 */
public record Effect(
        Instant at, EventKind by, Occurrence completedBy, String ruleId, String article, boolean rebuttable) {

    /** @param occurrences in any order */
    static Optional<Effect> of(AddressStanding standing, Collection<Occurrence> occurrences) {
        int rebutted = rebuttedAt(
                occurrences,
                kind -> !standing.rules().containsKey(kind)
                        || standing.rules().get(kind).rebuttable());
        Set<Integer> disproved = disprovedBy(occurrences);
        return occurrences.stream()
                .filter(occurrence -> standing.rules().containsKey(occurrence.kind()))
                .filter(occurrence ->
                        !standing.rules().get(occurrence.kind()).rebuttable() || occurrence.isRecordedAfter(rebutted))
                .filter(occurrence -> !disproved.contains(occurrence.position()))
                .flatMap(occurrence -> completing(occurrence, occurrences, rebutted)
                        .map(last -> of(standing.rules().get(occurrence.kind()), occurrence.kind(), last)))
                .min(Comparator.comparing(Effect::at));
    }

    /**
     * The position of the newest finding that what the law presumes is not so; -1 if there is none. One that takes away what is on
     * record as done, such as a stranger's acceptance, leaves what is presumed as it is.
     */
    static int rebuttedAt(Collection<Occurrence> occurrences, Predicate<EventKind> isPresumed) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.kind() == EventKind.REBUTTED)
                .filter(finding -> occurrences.stream()
                        .filter(each -> finding.against() != null && each.position() == finding.against())
                        .allMatch(each -> isPresumed.test(each.kind())))
                .mapToInt(Occurrence::position)
                .max()
                .orElse(-1);
    }

    /** The positions of what the court found to be wrong, also where the law does not presume it but it is on record as done. */
    static Set<Integer> disprovedBy(Collection<Occurrence> occurrences) {
        return occurrences.stream()
                .map(Occurrence::against)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
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
