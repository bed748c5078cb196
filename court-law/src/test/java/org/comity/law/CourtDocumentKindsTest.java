package org.comity.law;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.law.CourtDocumentKind.Checker;
import org.comity.law.CourtDocumentKind.Form;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The kinds of document that the court makes")
class CourtDocumentKindsTest {
    private static final Path PAGE = Path.of("..", "docs", "court-documents.md");

    /** Makes every kind but those that need a decision in effect, an appeal or a suspension first. */
    private static final String BECOMES_A_PAPER = "CourtDocumentTest.becomesAPaper";

    private static final Set<String> NOT_MADE_THERE =
            Set.of("EFFECT_CERTIFICATE", "APPEAL_TRANSFER", "RESUMPTION_NOTICE");

    /** The test of what is special about a kind. */
    private static final Map<String, String> OWN_TESTS = Map.ofEntries(
            entry("PARTICIPATION_NOTICE", "CoPartyTest.notice"),
            entry("RIGHTS_NOTICE", "JoinderTest.areNamedOnDocuments"),
            entry("PANEL_NOTICE", "CourtDocumentTest.isPrefilled"),
            entry("EVIDENCE_NOTICE", "ExchangeTest.endsThePeriod"),
            entry("FEE_NOTICE", "FeeReliefTest.isLess"),
            entry("APPEAL_FEE_NOTICE", "FileGoesUpTest.goesUp"),
            entry("APPEAL_TRANSFER", "FileGoesUpTest.goesUp"),
            entry("SUMMONS", "CourtDocumentTest.saysWhatItMust"),
            entry("RULING", "CourtDocumentTest.isCheckedByWhoMust"),
            entry("WITHDRAWAL_RULING", "WithdrawalTest.endsTheCase"),
            entry("CORRECTION_RULING", "CorrectionTest.isCorrected"),
            entry("SUSPENSION_RULING", "SuspensionTest.standsStill"),
            entry("RESUMPTION_NOTICE", "SuspensionTest.onceAndInTurn"),
            entry("TERMINATION_RULING", "SuspensionTest.isEnded"),
            entry("APPEALABLE_RULING", "AppealTest.fromTheLast"),
            entry("EFFECT_CERTIFICATE", "DecisionTest.takesEffect"),
            entry("INVESTIGATION_ORDER", "InvestigationOrderTest.isCheckedAndReturned"),
            entry("TRANSFER_RULING", "TransferTest.goes"),
            entry("JUDGMENT", "DecisionTest.isAnnounced"),
            entry("DEFAULT_JUDGMENT", "DefaultJudgmentTest.againstAState"),
            entry("CONCILIATION_STATEMENT", "ConciliationTest.takesEffect"));

    @Test
    @DisplayName("each becomes a kind of paper that the court hands in to those whom it names, and has its law")
    void areWhole() {
        assertThat(CourtDocumentKinds.all()).hasSize(24).allSatisfy(kind -> {
            PaperKind paper = PaperKinds.find(kind.code()).orElseThrow();
            assertThat(paper.filedBy()).containsAll(kind.draftedBy());
            assertThat(paper.seenBy()).isEqualTo(PaperKind.Readers.ADDRESSEES);
            assertThat(kind.article()).isNotBlank();
            assertThat(kind.confidence()).isNotNull();
            assertThat(kind.validFrom()).isBefore(LocalDate.parse("2026-11-27"));
            assertThat(kind.checkedBy()).isNotEmpty();
            assertThat(kind.fields())
                    .extracting(CourtDocumentKind.Field::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("[A-Z_]+"));
        });
    }

    @Test
    @DisplayName("what decides is checked by who presides, never by who drafted it (CPL 155, 157)")
    void whatDecidesIsTheJudges() {
        for (String code : new String[] {
            "RULING", "CORRECTION_RULING", "APPEALABLE_RULING", "JUDGMENT", "DEFAULT_JUDGMENT", "CONCILIATION_STATEMENT"
        }) {
            CourtDocumentKind kind = CourtDocumentKinds.find(code).orElseThrow();
            assertThat(kind.checkedBy()).as(code).containsExactly(Checker.PRESIDING);
            assertThat(kind.byAnother()).as(code).isTrue();
        }
    }

    @Test
    @DisplayName("each is made by a test that is there and speaks of it")
    void areTried() {
        assertThat(CourtDocumentKinds.all()).extracting(CourtDocumentKind::code).containsAll(OWN_TESTS.keySet());
        for (CourtDocumentKind kind : CourtDocumentKinds.all()) {
            assertThat(tests(kind)).as(kind.code()).isNotEmpty().allSatisfy(NamedTests::requireThere);
        }
        OWN_TESTS.forEach(NamedTests::requireAbout);
    }

    private static List<String> tests(CourtDocumentKind kind) {
        return Stream.concat(
                        NOT_MADE_THERE.contains(kind.code()) ? Stream.empty() : Stream.of(BECOMES_A_PAPER),
                        Stream.ofNullable(OWN_TESTS.get(kind.code())))
                .toList();
    }

    @Test
    @DisplayName(
            "docs/court-documents.md says of each what it asks for and who checks; -Dcontract.write=true writes it anew")
    void printed() throws IOException {
        String page = page();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Documents that the court makes

                Written from `court-law`'s `court-documents.json` and `paper-kinds.json` by `CourtDocumentKindsTest` (renew:
                `./mvnw test -pl court-law -Dtest=CourtDocumentKindsTest -Dcontract.write=true`). Each is drafted, checked, sealed and
                becomes a paper of the case, which service of process can serve; its clock starts there. A period in brackets runs for one
                with domicile in China. On each stand the court, the case, its cause and its parties. The tests are of filing-service;
                `CourtDocumentTest.needsItsFields` refuses each kind without one of its fields. Each test named is there; that is tested too.

                | kind | made | fields | checked by | starts when served | law | tests |
                |---|---|---|---|---|---|---|
                """);
        CourtDocumentKinds.all().forEach(kind -> page.append(line(kind)));
        return page.toString();
    }

    private static String line(CourtDocumentKind kind) {
        PaperKind paper = PaperKinds.find(kind.code()).orElseThrow();
        String fields = kind.fields().stream()
                .map(field -> lower(field.code()) + (field.required() ? "" : " (if any)"))
                .collect(Collectors.joining(", "));
        String checkers = kind.checkedBy().stream()
                .sorted()
                .map(checker -> checker == Checker.PRESIDING ? "presiding or sole judge" : lower(checker.name()))
                .collect(Collectors.joining(" or "));
        String clock = paper.startsAbroad() == null ? "" : paper.startsAbroad() + " (" + paper.startsInChina() + ")";
        String doubt = kind.confidence() == Confidence.VERIFIED
                ? ""
                : " (" + lower(kind.confidence().name()) + ")";
        return "| `%s` %s | %s | %s | %s%s | %s | %s | %s |%n"
                .formatted(
                        kind.code(),
                        paper.title(Locale.ENGLISH),
                        kind.form() == Form.TEMPLATE ? "from a template" : "uploaded",
                        fields,
                        checkers,
                        kind.byAnother() ? ", not the drafter" : "",
                        clock,
                        kind.article() + doubt,
                        NamedTests.cell(tests(kind)))
                .replace(System.lineSeparator(), "\n");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
