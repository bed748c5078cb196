package org.comity.filing.completeness;

import static org.comity.filing.completeness.FilingRule.later;
import static org.comity.filing.completeness.FilingRule.unless;
import static org.comity.filing.deficiency.DeficiencyCode.POA_APOSTILLE_NOT_IN_FORCE;
import static org.comity.filing.deficiency.DeficiencyCode.POA_APOSTILLE_UNSURE;
import static org.comity.filing.deficiency.DeficiencyCode.POA_LINK_MISSING;
import static org.comity.filing.deficiency.DeficiencyCode.POA_LINK_UNVERIFIABLE;
import static org.comity.filing.deficiency.DeficiencyCode.POA_NOT_APOSTILLED_OR_LEGALISED;
import static org.comity.filing.deficiency.DeficiencyCode.POA_NOT_NOTARISED;
import static org.comity.filing.deficiency.DeficiencyCode.POA_STEPS_OUT_OF_ORDER;
import static org.comity.filing.deficiency.DeficiencyCode.POA_UNSIGNED;
import static org.comity.filing.deficiency.DeficiencyCode.POA_WAY_NOT_OPEN;
import static org.comity.law.AttorneyLink.APOSTILLED;
import static org.comity.law.AttorneyLink.LEGALISED;
import static org.comity.law.AttorneyLink.NOTARISED;
import static org.comity.law.AttorneyLink.SIGNED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.filing.document.Document;
import org.comity.filing.document.DocumentKind;
import org.comity.filing.submission.AttorneyStep;
import org.comity.filing.submission.Capacity;
import org.comity.filing.submission.Litigant;
import org.comity.law.ApostilleInForce;
import org.comity.law.AttorneyLink;
import org.comity.law.AttorneyRule;
import org.comity.law.AttorneyWay;
import org.comity.law.CourtClock;

/**
 * What must hold of a power of attorney that is brought, by the way that the filer chose; by that of CPL 275 while none is. Of a filer
 * who acts by that power it is a bar; who files for oneself may bring it later, before the hearing. Source: CPL 62; J 89.
 */
final class AttorneyChain {
    private static final String FIELD = "powerOfAttorney";
    private static final Set<AttorneyLink> OF_THE_STATE = Set.of(APOSTILLED, LEGALISED);
    /** What is missing of these has words of its own. */
    private static final Map<AttorneyLink, DeficiencyCode> NAMED = new EnumMap<>(Map.of(
            SIGNED, POA_UNSIGNED,
            NOTARISED, POA_NOT_NOTARISED,
            APOSTILLED, POA_NOT_APOSTILLED_OR_LEGALISED,
            LEGALISED, POA_NOT_APOSTILLED_OR_LEGALISED));

    static final List<FilingRule> RULES = List.of(
            barring(POA_UNSIGNED, named(POA_UNSIGNED)),
            barring(POA_NOT_NOTARISED, named(POA_NOT_NOTARISED)),
            barring(POA_NOT_APOSTILLED_OR_LEGALISED, named(POA_NOT_APOSTILLED_OR_LEGALISED)),
            barring(POA_LINK_MISSING, filing -> missing(filing)
                    .filter(link -> !NAMED.containsKey(link))
                    .map(link -> FIELD + "." + link)
                    .toList()),
            barring(POA_STEPS_OUT_OF_ORDER, unless(FIELD, AttorneyChain::isInOrder)),
            barring(POA_APOSTILLE_NOT_IN_FORCE, apostilled(ApostilleInForce.NO)),
            // A person asks where the lists do not say.
            later(POA_APOSTILLE_UNSURE, apostilled(ApostilleInForce.ASK)),
            later(POA_WAY_NOT_OPEN, unless("attorneyWay", AttorneyChain::isOpen)),
            later(
                    POA_LINK_UNVERIFIABLE,
                    filing -> filing.submission().attorneyWay() == null
                            ? List.of()
                            : steps(filing)
                                    .filter(step -> !step.isVerifiable())
                                    .map(step -> FIELD + "." + step.step())
                                    .toList()));

    private AttorneyChain() {}

    private static FilingRule barring(DeficiencyCode code, Function<Filing, List<String>> offences) {
        return new FilingRule(code, filing -> !actsByPower(filing), offences);
    }

    private static boolean actsByPower(Filing filing) {
        Capacity capacity = filing.submission().capacity();
        return capacity != null && !capacity.kind().isByLaw();
    }

    private static Function<Filing, List<String>> named(DeficiencyCode code) {
        return unless(FIELD, filing -> missing(filing).noneMatch(link -> NAMED.get(link) == code));
    }

    /** The links of the way that rest on no document that is there. */
    private static Stream<AttorneyLink> missing(Filing filing) {
        if (!isBrought(filing)) {
            return Stream.of();
        }
        return wanted(filing).filter(link -> steps(filing)
                .noneMatch(step -> step.step() == link
                        && filing.documents().stream().map(Document::id).anyMatch(step.documentId()::equals)));
    }

    private static Stream<AttorneyLink> wanted(Filing filing) {
        AttorneyWay way = filing.submission().attorneyWay();
        if (way != null) {
            return AttorneyRule.of(way).links().stream();
        }
        if (countries(filing).allMatch("CN"::equals)) {
            return Stream.of(SIGNED);
        }
        AttorneyLink last = steps(filing)
                .map(AttorneyStep::step)
                .filter(OF_THE_STATE::contains)
                .findFirst()
                .orElse(APOSTILLED);
        return Stream.of(SIGNED, NOTARISED, last);
    }

    private static boolean isBrought(Filing filing) {
        return filing.has(DocumentKind.POWER_OF_ATTORNEY)
                || steps(filing).findAny().isPresent();
    }

    /** Nobody certifies a signature before it is given: the days follow the order of the links. */
    private static boolean isInOrder(Filing filing) {
        List<LocalDate> days = steps(filing)
                .sorted(Comparator.comparing(AttorneyStep::step))
                .map(AttorneyStep::doneOn)
                .toList();
        return IntStream.range(1, days.size()).noneMatch(i -> days.get(i).isBefore(days.get(i - 1)));
    }

    /** Whether the Convention was in force on the day of the apostille: with the state of the authority, else with that of any plaintiff. */
    private static Function<Filing, List<String>> apostilled(ApostilleInForce inForce) {
        Predicate<AttorneyStep> isApostille = step -> step.step() == APOSTILLED;
        return filing -> steps(filing)
                .filter(isApostille)
                .filter(step -> inForce(filing, step) == inForce)
                .map(step -> FIELD + "." + APOSTILLED)
                .toList();
    }

    private static ApostilleInForce inForce(Filing filing, AttorneyStep apostille) {
        Stream<String> states = apostille.country() == null ? countries(filing) : Stream.of(apostille.country());
        Set<ApostilleInForce> found = states.map(state -> ApostilleInForce.in(state, apostille.doneOn()))
                .collect(Collectors.toSet());
        // A plaintiff without a country is asked for it elsewhere.
        if (found.isEmpty() || found.contains(ApostilleInForce.YES)) {
            return ApostilleInForce.YES;
        }
        return found.contains(ApostilleInForce.ASK) ? ApostilleInForce.ASK : ApostilleInForce.NO;
    }

    /** Whether the law has that way for such a party, in the country of one of the plaintiffs, on the day of the last writing. */
    private static boolean isOpen(Filing filing) {
        AttorneyWay way = filing.submission().attorneyWay();
        LocalDate day = CourtClock.dateOf(filing.submission().changedAt());
        return way == null
                || countries(filing).findAny().isEmpty()
                || countries(filing).anyMatch(country -> AttorneyRule.of(way)
                        .isOpenTo(filing.submission().partyType(), country, day));
    }

    private static Stream<AttorneyStep> steps(Filing filing) {
        return filing.submission().powerOfAttorney().steps().stream();
    }

    private static Stream<String> countries(Filing filing) {
        return filing.submission().litigants().plaintiffs().stream()
                .map(Litigant::country)
                .filter(Objects::nonNull);
    }
}
