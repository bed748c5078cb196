package org.comity.filing.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.comity.filing.intake.IntakeRule.Asked;
import org.comity.filing.intake.IntakeSheet.PastRepresentative;
import org.comity.filing.intake.IntakeSheet.PastService;
import org.comity.filing.intake.IntakeSheet.SetHearing;
import org.comity.law.Domicile;
import org.comity.law.PaperKind;
import org.comity.law.PaperKinds;

/** What must hold of the services, the representatives and the hearings with which a case comes. */
final class RunningRule {
    /** Source: CPL 61. */
    private static final int AGENTS = 2;

    static final List<IntakeRule> ALL = List.of(
            rule("history-of-a-new-case", null, asked -> {
                List<String> broken = new ArrayList<>();
                if (!asked.sheet().isRunning()) {
                    add(broken, "services", !asked.sheet().services().isEmpty());
                    add(broken, "hearings", !asked.sheet().hearings().isEmpty());
                }
                return broken;
            }),
            rule("party-not-of-the-case", null, services("party", (sheet, service) -> sheet.partyAt(service.party())
                    .isPresent())),
            rule(
                    "party-not-of-the-case",
                    null,
                    asked -> indexed("representatives", asked.sheet().representatives(), "party", each -> asked.sheet()
                            .partyAt(each.party())
                            .isPresent())),
            rule("paper-kind-not-known", null, services("paper", (sheet, service) -> kindOf(service)
                    .isPresent())),
            rule(
                    "day-before-receipt",
                    null,
                    services("day", (sheet, service) -> !isBefore(service.day(), sheet.receivedOn()))),
            rule(
                    "day-in-the-future",
                    null,
                    asked -> indexed(
                            "services",
                            asked.sheet().services(),
                            "day",
                            service -> !isBefore(asked.today(), service.day()))),
            rule(
                    "day-in-the-future",
                    null,
                    asked -> indexed(
                            "services",
                            asked.sheet().services(),
                            "metOn",
                            service -> !isBefore(asked.today(), service.metOn()))),
            rule(
                    "service-starts-nothing",
                    null,
                    services(
                            "lastDay",
                            (sheet, service) -> service.lastDay() == null || startsOrIsUnknown(sheet, service))),
            rule(
                    "service-starts-nothing",
                    null,
                    services(
                            "metOn", (sheet, service) -> service.metOn() == null || startsOrIsUnknown(sheet, service))),
            rule(
                    "day-before-service",
                    null,
                    services("lastDay", (sheet, service) -> !isBefore(service.lastDay(), service.day()))),
            rule(
                    "day-before-service",
                    null,
                    services("metOn", (sheet, service) -> !isBefore(service.metOn(), service.day()))),
            rule(
                    "representative-not-in-force",
                    "CPL 62",
                    asked -> indexed(
                            "representatives",
                            asked.sheet().representatives(),
                            "as",
                            each -> isInForce(each, asked.today()))),
            rule(
                    "representation-other-instance",
                    "CPL 62",
                    asked -> indexed(
                            "representatives",
                            asked.sheet().representatives(),
                            "as",
                            each -> each.as() == null || each.as().isForTheFirst())),
            rule("representatives-too-many", "CPL 61", RunningRule::beyondTwo),
            rule(
                    "hearing-not-ahead",
                    null,
                    asked -> indexed(
                            "hearings",
                            asked.sheet().hearings(),
                            "startsAt",
                            hearing -> hearing.startsAt() == null
                                    || hearing.startsAt().isAfter(asked.now()))),
            rule(
                    "hearing-without-end",
                    null,
                    asked -> indexed("hearings", asked.sheet().hearings(), "endsAt", RunningRule::endsAfterItStarts)));

    private RunningRule() {}

    private static IntakeRule rule(String code, String source, Function<Asked, List<String>> offences) {
        return new IntakeRule(code, source, offences);
    }

    private static Function<Asked, List<String>> services(String member, BiPredicate<IntakeSheet, PastService> holds) {
        return asked ->
                indexed("services", asked.sheet().services(), member, service -> holds.test(asked.sheet(), service));
    }

    private static <T> List<String> indexed(String list, List<T> all, String member, Predicate<T> holds) {
        return IntStream.range(0, all.size())
                .filter(i -> !holds.test(all.get(i)))
                .mapToObj(i -> list + "[" + i + "]." + member)
                .toList();
    }

    private static void add(List<String> broken, String member, boolean offends) {
        if (offends) {
            broken.add(member);
        }
    }

    static Optional<PaperKind> kindOf(PastService service) {
        return Optional.ofNullable(service.paper()).flatMap(PaperKinds::find);
    }

    /** The row of the procedural periods that a service starts for a party; empty if none, or if the party or the kind is not known. */
    static Optional<String> periodOf(IntakeSheet sheet, PastService service) {
        return sheet.partyAt(service.party())
                .filter(party -> party.country() != null && party.role() != null)
                .flatMap(party -> kindOf(service)
                        .filter(kind -> kind.startsFor(party.role().name()))
                        .flatMap(kind -> kind.starts(Domicile.in(party.country()))));
    }

    /** What is not known is told by another rule. */
    private static boolean startsOrIsUnknown(IntakeSheet sheet, PastService service) {
        return periodOf(sheet, service).isPresent()
                || kindOf(service).isEmpty()
                || sheet.partyAt(service.party()).isEmpty();
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static boolean isInForce(PastRepresentative each, LocalDate today) {
        return each.as() == null
                || !isBefore(today, each.as().validFrom())
                        && !isBefore(each.as().validUntil(), today);
    }

    /** Of one party the third and further ones. */
    private static List<String> beyondTwo(Asked asked) {
        List<PastRepresentative> all = asked.sheet().representatives();
        return IntStream.range(0, all.size())
                .filter(i -> isAgent(all.get(i)))
                .filter(i -> all.subList(0, i).stream()
                                .filter(before -> Objects.equals(
                                                before.party(), all.get(i).party())
                                        && isAgent(before))
                                .count()
                        >= AGENTS)
                .mapToObj(i -> "representatives[" + i + "]")
                .toList();
    }

    private static boolean isAgent(PastRepresentative each) {
        return each.as() != null
                && each.as().kind() != null
                && !each.as().kind().isByLaw();
    }

    private static boolean endsAfterItStarts(SetHearing hearing) {
        return hearing.startsAt() == null
                || hearing.endsAt() == null
                || hearing.endsAt().isAfter(hearing.startsAt());
    }
}
