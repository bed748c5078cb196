package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PapersPageTest {
    private static final Path PAGE = Path.of("..", "docs", "papers.md");

    private record Refused(String what, String code, List<String> tests) {}

    private static final List<Refused> REFUSED = List.of(
            refused("another side’s paper by its id", "paper-not-found", "PaperTest.byId"),
            refused("a paper of the wrong author", "paper-kind-not-yours", "PaperTest.ofTheWrongKind"),
            refused("a paper in the wrong phase", "paper-kind-not-now", "PaperTest.ofTheWrongKind"),
            refused("a paper of no kind that there is", "paper-kind-unknown", "PaperTest.ofTheWrongKind"),
            refused("two windows: what the other one changed", "paper-changed", "PaperTest.twoWindows"),
            refused("two windows: what the other one handed in", "paper-not-editable", "PaperTest.twoWindows"),
            refused("a sum for a kind that costs nothing on one", "paper-claims-nothing", "ChargeTest.refused"),
            refused("a sum of which the case knows no rate", "paper-sum-currency", "ChargeTest.refused"),
            refused("a payment noted twice", "charge-closed", "ChargeTest.counterclaim"),
            refused("two clerks who decide", "submission-already-handled", "FilingJourneyTest.twoClerks"),
            refused("a decision on a stale version", "submission-changed", "AttorneyVerdictTest.verdicts"),
            refused("who represents without the power for it", "power-not-granted", "RepresentationTest.powers"),
            refused("who represented until yesterday", "case-not-found", "RepresentationTest.lapses"),
            refused(
                    "an account that would act for both sides",
                    "appearance-for-the-other-side",
                    "RepresentationTest.severalOfOneSide"),
            refused(
                    "a representative of both sides",
                    "representation-of-both-sides",
                    "RepresentationTest.neverBothSides"),
            refused("who acts for several and names none", "paper-for-no-party", "RepresentationTest.severalOfOneSide"),
            refused("a clerk disabled in the middle of an act", "not-authenticated", "EndedSessionTest.inMidAct"),
            refused(
                    "a case with a number that exists",
                    "case-number-taken",
                    "IntakeTest.once",
                    "ImportTest.lineByLine"),
            refused("a case with a reference that exists", "case-reference-taken", "IntakeTest.once"));

    private static Refused refused(String what, String code, String... tests) {
        return new Refused(what, code, List.of(tests));
    }

    @Test
    @DisplayName("each refusal has tests that are there, and the first speaks of its code")
    void refusalsAreTested() {
        assertThat(REFUSED).allSatisfy(refused -> {
            refused.tests().forEach(NamedTests::requireThere);
            NamedTests.requireAbout(refused.code(), refused.tests().getFirst());
        });
        NamedTests.requireThere("MailStateTest.givenUp");
        NamedTests.requireThere("TwoAgainstTwoTest.goesThrough");
    }

    @Test
    @DisplayName(
            "docs/papers.md says of each kind of paper who, when and which clock; -Dcontract.write=true writes it anew")
    void printed() throws IOException {
        String page = page();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Kinds of paper, and their clocks

                Written from `court-law`'s `paper-kinds.json` and `procedural-periods.json` by `PapersPageTest` (renew:
                `./mvnw test -pl court-law -Dtest=PapersPageTest -Dcontract.write=true`). A period in brackets runs for one with domicile in China.
                Worked examples: `PaperKindsTest` counts what each kind starts, for each domicile; `DeadlineTest`, `EvidenceTest` and
                `DefaultJudgmentTest` (filing-service) run the clocks; `ProceduralPeriodsTest` counts the days. What a kind costs is
                shown before it is handed in and asked for afterwards: `PaperFeesTest` has a worked example of each, `ChargeTest` its story.

                | kind | who hands it in | when | who reads it | starts when served | starts when handed in | meets | late after | costs | law |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        PaperKinds.all().forEach(kind -> page.append(line(kind)));
        page.append("""

                ## Periods that run in a case

                | period | what | length | started by | extended by | law |
                |---|---|---|---|---|---|
                """);
        ProceduralPeriods.china().all().stream()
                .filter(period -> period.clock() != null)
                .forEach(period -> page.append(line(period)));
        page.append("""

                ## Periods in which the court answers an application

                Each ends on the application itself: by then it stands in the work list, and afterwards among what is late (`DecisionWorkTest`).

                | period | what | length | kinds of application | law |
                |---|---|---|---|---|
                """);
        answering()
                .forEach(period -> page.append(row(
                        "`" + period.id() + "`",
                        period.nameEn(),
                        period.length() + " " + period.unit().replace('_', ' ') + "s",
                        answeredWithin(period.id()),
                        period.article() == null ? period.source() : period.article())));
        page.append("""

                ## The other periods

                No kind of paper and no application starts them. Some are counted where that happens which starts them, each with a test that
                counts it; of the others it is said why nothing counts them.

                | period | what | started by | counted | test, or why it is not |
                |---|---|---|---|---|
                """);
        others().forEach(period -> page.append(OtherPeriods.row(period)));
        page.append("""

                ## What is refused

                Of papers, of who acts in a case, and of cases that come from elsewhere: with a code and a way out, nothing changed and nothing
                lost. Of applications, documents and decisions: [applications.md](applications.md#what-is-refused).

                | what | code | tests |
                |---|---|---|
                """);
        REFUSED.forEach(refused ->
                page.append(row(refused.what(), "`" + refused.code() + "`", NamedTests.cell(refused.tests()))));
        page.append("""

                A mail that cannot be sent is tried for three days and then given up, in sight of the operator; whom it was for has it in the inbox
                (`MailStateTest.givenUp`). A case of two plaintiffs with one account and of two defendants with one lawyer goes through filing,
                service and hearing (`TwoAgainstTwoTest.goesThrough`).
                """);
        return page.toString();
    }

    private static Stream<ProceduralPeriod> others() {
        return ProceduralPeriods.china().all().stream()
                .filter(period -> period.clock() == null)
                .filter(period -> answeredWithin(period.id()).isEmpty());
    }

    @Test
    @DisplayName(
            "each period that no paper and no application starts is counted by a test that is there, or it is said why not")
    void othersAreAccountedFor() {
        OtherPeriods.requireWhole(others().map(ProceduralPeriod::id).collect(Collectors.toSet()));
    }

    private static Stream<ProceduralPeriod> answering() {
        return ProceduralPeriods.china().all().stream()
                .filter(period -> !answeredWithin(period.id()).isEmpty());
    }

    private static String answeredWithin(String period) {
        return ApplicationKinds.all().stream()
                .filter(kind -> period.equals(kind.answer()))
                .map(kind -> "`" + kind.code() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String line(PaperKind kind) {
        return row(
                "`" + kind.code() + "` " + kind.title(Locale.ENGLISH),
                words(kind.filedBy()),
                words(kind.phases()),
                lower(kind.seenBy()) + (kind.waitsForExchange() ? ", own side until an exchange" : ""),
                Stream.of(
                                kind.startsAbroad(),
                                kind.startsInChina() == null ? null : "(" + kind.startsInChina() + ")",
                                kind.startsForAState() == null ? null : kind.startsForAState() + " for a state")
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")),
                kind.startsWhenFiled() == null ? "" : kind.startsWhenFiled(),
                periods(kind.code(), true),
                periods(kind.code(), false),
                fee(kind.fee()),
                kind.article()
                        + (kind.confidence() == Confidence.VERIFIED ? "" : " (" + lower(kind.confidence()) + ")"));
    }

    /** What it costs, by which article, and within which period; in brackets, after the court's notice. */
    static String fee(FeeRule fee) {
        return fee == null
                ? ""
                : lower(fee.scale()) + ", FEE " + fee.article() + ", "
                        + Stream.of(fee.period(), "(" + fee.noticePeriod() + ")")
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" "))
                        + (fee.confidence() == Confidence.VERIFIED ? "" : " (" + lower(fee.confidence()) + ")");
    }

    private static String periods(String code, boolean met) {
        return ProceduralPeriods.china().all().stream()
                .filter(period -> period.clock() != null)
                .filter(period -> (met ? period.clock().metBy() : period.clock().limits()).contains(code))
                .map(ProceduralPeriod::id)
                .collect(Collectors.joining(" "));
    }

    private static String line(ProceduralPeriod period) {
        CaseClock.Extension extension = period.clock().extension();
        return row(
                "`" + period.id() + "`",
                period.clock().title(Locale.ENGLISH),
                period.length() == null
                        ? "as the court sets it"
                        : period.length() + " " + period.unit().replace('_', ' ') + "s",
                lower(period.startedBy()),
                extension == null ? "an obstacle alone (CPL 86)" : words(extension.by()),
                period.article() == null ? period.source() : period.article());
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String words(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(PapersPageTest::lower)
                .collect(Collectors.joining(", "));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
