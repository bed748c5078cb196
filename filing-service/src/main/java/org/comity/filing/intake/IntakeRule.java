package org.comity.filing.intake;

import static org.comity.filing.deficiency.DeficiencyCode.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.filing.casefile.CaseNumber;
import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.filing.fee.Money;
import org.comity.filing.submission.Litigant;
import org.comity.filing.submission.Litigant.Kind;
import org.comity.filing.submission.Litigant.Role;
import org.comity.http.Ground;
import org.comity.law.Causes;
import org.comity.law.Courts;

/**
 * What must hold before a case is registered that was not filed online: what holds for one filed online, as far as paper has it, and
 * what a number and a history must be. All rules run, so that every ground is told at once.
 *
 * @param source the article, null where no law speaks
 * @param offences the members in which the rule is broken; empty if it holds
 */
public record IntakeRule(String code, String source, Function<IntakeRule.Asked, List<String>> offences) {
    /**
     * @param courts the codes of the courts for which the registrar may register
     * @param today the court's date
     * @param now its instant
     * @param referenced whether the case needs a reference
     * @param rate yuan for one unit that was published, for a new case with a claim in another currency; null where none is known
     */
    public record Asked(
            IntakeSheet sheet, Set<String> courts, LocalDate today, Instant now, boolean referenced, BigDecimal rate) {

        /** What the sheet says, else what was published. */
        BigDecimal rateOfTheClaim() {
            return sheet.exchangeRate() == null ? rate : sheet.exchangeRate();
        }
    }

    /** No court numbers so many cases of a type in a year; a slip beyond it would carry the sequence off. */
    private static final int HIGHEST_SERIAL = 999_999;

    private static final String NUMBERS = "Fa [2015] No. 137";

    static final List<IntakeRule> ALL = List.of(
            rule(COURT_NOT_CHOSEN, member("court", asked -> isKnownCourt(asked))),
            rule(
                    "court-not-yours",
                    null,
                    member(
                            "court",
                            asked -> !isKnownCourt(asked)
                                    || asked.courts().contains(asked.sheet().court()))),
            rule(
                    "reference-missing",
                    null,
                    member(
                            "reference",
                            asked -> !asked.referenced() || asked.sheet().reference() != null)),
            rule("day-in-the-future", null, IntakeRule::daysInTheFuture),
            rule(
                    "day-before-receipt",
                    null,
                    member(
                            "registeredOn",
                            asked -> !isBefore(
                                    asked.sheet().registeredOn(), asked.sheet().receivedOn()))),
            rule(
                    "running-case-without-number",
                    NUMBERS,
                    member(
                            "number",
                            asked -> !asked.sheet().isRunning() || asked.sheet().number() != null)),
            rule(
                    "running-case-without-day",
                    NUMBERS,
                    member(
                            "registeredOn",
                            asked -> !asked.sheet().isRunning() || asked.sheet().registeredOn() != null)),
            rule(
                    "history-of-a-new-case",
                    null,
                    member(
                            "history",
                            asked -> asked.sheet().isRunning()
                                    || asked.sheet().history().isEmpty())),
            rule(
                    "case-number-malformed",
                    NUMBERS,
                    member(
                            "number",
                            asked -> asked.sheet().number() == null
                                    || asked.sheet().readNumber().isPresent())),
            rule("case-number-malformed", NUMBERS, number(read -> read.serial() <= HIGHEST_SERIAL)),
            rule("case-number-not-first-instance", NUMBERS, number(CaseNumber::isCivilFirstInstance)),
            rule("case-number-of-another-court", NUMBERS, asked -> number(
                            read -> read.court().equals(asked.sheet().court()))
                    .apply(asked)),
            rule("case-number-of-another-year", NUMBERS + ", 2", asked -> number(
                            read -> isOfTheYear(read, asked.sheet()))
                    .apply(asked)),
            rule(
                    CAUSE_NOT_CHOSEN,
                    member("cause", asked -> Causes.find(asked.sheet().cause()).isPresent())),
            rule(
                    CLAIM_NO_SPECIFIC_RELIEF,
                    member("claims", asked -> !asked.sheet().claims().isEmpty())),
            rule(
                    CLAIM_AMOUNT_MISSING,
                    member(
                            "claimAmount",
                            asked -> asked.sheet().claimCurrency() == null
                                    || asked.sheet().claimAmount() != null)),
            rule(
                    "amount-too-fine",
                    null,
                    claim("claimAmount", (money, asked) -> Money.isAmountOf(money.currency(), money.amount()))),
            rule(
                    EXCHANGE_RATE_MISSING,
                    claim("exchangeRate", (money, asked) -> !money.isForeign() || asked.rateOfTheClaim() != null)),
            rule(
                    CLAIM_VALUE_OUT_OF_RANGE,
                    claim("claimAmount", (money, asked) -> money.hasValueAt(asked.rateOfTheClaim()))),
            rule(PLAINTIFF_MISSING, member("parties", asked -> asked.sheet()
                    .parties(Role.PLAINTIFF)
                    .findAny()
                    .isPresent())),
            rule(DEFENDANT_UNIDENTIFIED, member("parties", asked -> asked.sheet()
                    .parties(Role.DEFENDANT)
                    .findAny()
                    .isPresent())),
            rule(
                    PLAINTIFF_INCOMPLETE,
                    parties("", party -> party.role() != Role.PLAINTIFF || party.isNamed() && hasAddress(party))),
            rule(
                    REPRESENTATIVE_UNNAMED,
                    parties(
                            ".representative",
                            party -> party.role() != Role.PLAINTIFF
                                    || party.kind() != Kind.COMPANY
                                    || !party.representative().isBlank())),
            rule(
                    DEFENDANT_UNIDENTIFIED,
                    parties(".originalName", party -> party.role() != Role.DEFENDANT || party.isNamed())),
            rule(
                    DEFENDANT_ADDRESS_MISSING,
                    parties(".address", party -> party.role() != Role.DEFENDANT || hasAddress(party))),
            // As who joins a case that runs.
            rule("joining-incomplete", "CPL 59", IntakeRule::thirdPartiesThatCannotBeServed),
            // Service of process writes to a party in its language from the first minute.
            rule("party-language-missing", "J 525", parties(".language", party -> party.language() != null)));

    /** Those that a deficiency notice does not have. */
    public static List<String> ownCodes() {
        List<String> shared =
                Arrays.stream(DeficiencyCode.values()).map(DeficiencyCode::code).toList();
        return all().map(IntakeRule::code)
                .filter(code -> !shared.contains(code))
                .distinct()
                .toList();
    }

    private static Stream<IntakeRule> all() {
        return Stream.concat(ALL.stream(), RunningRule.ALL.stream());
    }

    static Stream<Ground> brokenBy(Asked asked) {
        return all().flatMap(rule ->
                rule.offences.apply(asked).stream().map(field -> new Ground(rule.code, rule.source, field)));
    }

    private static IntakeRule rule(DeficiencyCode code, Function<Asked, List<String>> offences) {
        return new IntakeRule(code.code(), code.source(), offences);
    }

    private static IntakeRule rule(String code, String source, Function<Asked, List<String>> offences) {
        return new IntakeRule(code, source, offences);
    }

    private static Function<Asked, List<String>> member(String name, Predicate<Asked> holds) {
        return asked -> holds.test(asked) ? List.of() : List.of(name);
    }

    private static Function<Asked, List<String>> number(Predicate<CaseNumber> holds) {
        return member(
                "number", asked -> asked.sheet().readNumber().map(holds::test).orElse(true));
    }

    private interface ClaimHolds {
        boolean test(Money claim, Asked asked);
    }

    private static Function<Asked, List<String>> claim(String name, ClaimHolds holds) {
        return member(name, asked -> asked.sheet()
                .claim()
                .map(money -> holds.test(money, asked))
                .orElse(true));
    }

    private static Function<Asked, List<String>> parties(String member, Predicate<Litigant> holds) {
        return asked -> indexed("parties", asked.sheet().parties(), member, holds);
    }

    private static List<String> thirdPartiesThatCannotBeServed(Asked asked) {
        return indexed(
                "thirdParties",
                asked.sheet().thirdParties(),
                ".party",
                third -> third.party() == null
                        || third.party().isNamed()
                                && hasAddress(third.party())
                                && third.party().language() != null);
    }

    private static <T> List<String> indexed(String list, List<T> all, String member, Predicate<T> holds) {
        return IntStream.range(0, all.size())
                .filter(i -> !holds.test(all.get(i)))
                .mapToObj(i -> list + "[" + i + "]" + member)
                .toList();
    }

    private static boolean isKnownCourt(Asked asked) {
        return Courts.find(asked.sheet().court()).isPresent();
    }

    private static boolean hasAddress(Litigant party) {
        return party.country() != null && !party.address().isBlank();
    }

    private static List<String> daysInTheFuture(Asked asked) {
        IntakeSheet sheet = asked.sheet();
        Stream<String> own = Stream.of(
                        isBefore(asked.today(), sheet.receivedOn()) ? "receivedOn" : null,
                        isBefore(asked.today(), sheet.registeredOn()) ? "registeredOn" : null)
                .filter(Objects::nonNull);
        List<String> past = indexed("history", sheet.history(), ".day", event -> !isBefore(asked.today(), event.day()));
        return Stream.concat(own, past.stream()).toList();
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** The year of a number is that in which the court received the case, or registered it. */
    private static boolean isOfTheYear(CaseNumber number, IntakeSheet sheet) {
        return sheet.receivedOn() == null
                || sheet.registeredOn() == null
                || number.year() >= sheet.receivedOn().getYear()
                        && number.year() <= sheet.registeredOn().getYear();
    }
}
