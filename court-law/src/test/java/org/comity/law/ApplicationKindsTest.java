package org.comity.law;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.law.ApplicationKind.Decider;
import org.comity.law.ApplicationKind.OtherSide;
import org.comity.law.ApplicationKind.Security;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The kinds of application")
class ApplicationKindsTest {
    private static final Path PAGE = Path.of("..", "docs", "applications.md");

    /** Makes every kind of a pending case that needs nothing else first. */
    private static final String IS_MADE = "ApplicationTest.isMade";

    /** What {@link #IS_MADE} leaves out: a period, a person, a decision or an appeal comes first. */
    private static final Set<String> NOT_MADE_THERE =
            Set.of("EXTENSION", "FEE_EXEMPTION", "RECUSAL_RECONSIDERATION", "APPEAL_WITHDRAWAL", "EFFECT");

    /** The test of what is special about a kind. */
    private static final Map<String, String> OWN_TESTS = Map.ofEntries(
            entry("EXTENSION", "ApplicationPeriodsTest.extension"),
            entry("JURISDICTION_OBJECTION", "ApplicationPeriodsTest.tooLate"),
            entry("WITHDRAWAL", "WithdrawalTest.endsTheCase"),
            entry("PROPERTY_PRESERVATION", "ApplicationTest.preservationNeedsMore"),
            entry("CONDUCT_PRESERVATION", "DecisionWorkTest.withinTheLaw"),
            entry("EVIDENCE_PRESERVATION", "ApplicationTest.fee"),
            entry("INVESTIGATION_ORDER", "InvestigationOrderTest.isCheckedAndReturned"),
            entry("COURT_EVIDENCE", "ApplicationTest.isDecidedOnce"),
            entry("APPRAISAL", "ApplicationTest.theOtherSideIsHeard"),
            entry("CLOSED_HEARING", "ThirdPartyTest.applies"),
            entry("RECUSAL", "ApplicationTest.recusal"),
            entry("RECUSAL_RECONSIDERATION", "DecisionWorkTest.reconsidered"),
            entry("INTERPRETER", "ApplicationTest.isTakenBack"),
            entry("JOINDER", "ThirdPartyTest.joinsByApplication"),
            entry("CO_PARTY", "CoPartyTest.refusedByRuling"),
            entry("CASE_JOINDER", "JoinderTest.areJoinedOnApplication"),
            entry("CORRECTION", "CorrectionTest.isAskedFor"),
            entry("EFFECT", "DecisionTest.takesEffect"),
            entry("FEE_DEFERRAL", "FeeReliefTest.isLater"),
            entry("FEE_REDUCTION", "FeeReliefTest.isLess"),
            entry("FEE_EXEMPTION", "FeeReliefTest.isNothing"),
            entry("WITNESS", "CalledPersonTest.byApplication"),
            entry("EXPERT_ASSISTANT", "CalledPersonTest.twoAssistants"),
            entry("MEDIATION_CONFIRMATION", "MediationAgreementTest.isConfirmedTogether"),
            entry("RECOGNITION_JUDGMENT", "ApplicationTest.fee"),
            entry("RECOGNITION_AWARD", "ApplicationTest.fee"),
            entry("COMPLAINT", "ApplicationTest.complaint"),
            entry("APPEAL_WITHDRAWAL", "AppealWithdrawalTest.withdraws"));

    /** What is refused: what somebody tries, with which code, and the test of it. */
    private static final List<String[]> REFUSED = List.of(
            refused("an application by who may not make it", "application-kind-not-yours", IS_MADE),
            refused("one after its period", "application-too-late", "ApplicationPeriodsTest.tooLate"),
            refused(
                    "one granted without its security",
                    "application-without-security",
                    "ApplicationTest.preservationNeedsMore"),
            refused("one granted without its fee", "application-without-fee", "ApplicationTest.preservationNeedsMore"),
            refused(
                    "a decision on it by who may not decide",
                    "application-for-another",
                    "ApplicationTest.isDecidedOnce"),
            refused("a decision on a stale version of it", "application-changed", "ApplicationTest.isDecidedOnce"),
            refused("a second decision on it", "application-decided", "ApplicationTest.isDecidedOnce"),
            refused(
                    "a document checked by who may not",
                    "court-document-for-another",
                    "CourtDocumentTest.isCheckedByWhoMust"),
            refused("a document on a stale version", "court-document-changed", "CourtDocumentTest.isDecidedOnce"),
            refused("a document issued twice", "court-document-not-now", "CourtDocumentTest.isDecidedOnce"),
            refused(
                    "a document without one of its fields",
                    "court-document-incomplete",
                    "CourtDocumentTest.needsItsFields"),
            refused(
                    "a field of which a character cannot be printed",
                    "form-field-not-drawn",
                    "CourtDocumentTest.namesWhatIsNotDrawn"),
            refused(
                    "a document whose party has such a name",
                    "court-document-not-drawn",
                    "CourtDocumentTest.namesWhoIsNotDrawn"),
            refused("a document while the seal has expired", "seal-expired", "SealTest.expired"),
            refused("a refusal of a filing while the seal has expired", "seal-expired", "SealTest.noRefusal"),
            refused("an effect recorded before its day", "effect-not-yet", "AppealTest.appeals"),
            refused("an appeal one second too late in Beijing", "appeal-too-late", "AppealTest.lastSecond"),
            refused("the archive of a case with open periods", "archive-hindered", "ArchivingTest.stays"));

    private static String[] refused(String what, String code, String test) {
        return new String[] {what, code, test};
    }

    @Test
    @DisplayName("what ends the case is named when it is granted, and never when it is refused")
    void endsTheCaseWhenGranted() {
        assertThat(ApplicationKinds.all()).allSatisfy(kind -> assertThat(kind.refusedWith())
                .as(kind.code())
                .doesNotContainAnyElementsOf(PaperKinds.thatEndACase()));
        ApplicationKind withdrawal = ApplicationKinds.find("WITHDRAWAL").orElseThrow();
        assertThat(withdrawal.decidedWith(true)).containsExactly("WITHDRAWAL_RULING");
        assertThat(withdrawal.decidedWith(false)).containsExactly("RULING");
    }

    @Test
    @DisplayName("a co-party is joined by a notice, and refused by a ruling (J 73)")
    void coPartyIsRefusedByRuling() {
        ApplicationKind coParty = ApplicationKinds.find("CO_PARTY").orElseThrow();
        assertThat(coParty.decidedWith(true)).isEmpty();
        assertThat(coParty.decidedWith(false)).containsExactly("RULING");
    }

    @Test
    @DisplayName("each has its law, who applies, who decides, and a title in all eight languages; what it names exists")
    void areWhole() {
        Set<String> periods = ProceduralPeriods.china().all().stream()
                .map(ProceduralPeriod::id)
                .collect(Collectors.toSet());
        assertThat(ApplicationKinds.all()).hasSize(34).allSatisfy(kind -> {
            assertThat(kind.article()).isNotBlank();
            assertThat(kind.confidence()).isNotNull();
            assertThat(kind.by()).isNotEmpty().noneMatch(PaperKind.Author::isOfTheCourt);
            assertThat(kind.decidedBy()).isNotEmpty();
            assertThat(kind.titles()).containsOnlyKeys("zh-CN", "en", "ko", "ja", "ru", "fr", "es", "ar");
            assertThat(kind.titles().values()).noneMatch(String::isBlank);
            assertThat(periods).containsAll(kind.within());
            assertThat(kind.until() == null || periods.contains(kind.until().period()))
                    .isTrue();
            assertThat(kind.fee() == null).isEqualTo(kind.feeScale() == null);
            assertThat(kind.feeIfRefused() == null
                            || kind.fee() == null
                                    && periods.contains(kind.feeIfRefused().noticePeriod()))
                    .isTrue();
            assertThat(kind.fields().stream().map(CourtDocumentKind.Field::code))
                    .containsAll(named(kind));
            assertThat(kind.answer() == null || periods.contains(kind.answer())).isTrue();
            assertThat(kind.answerIf() == null
                            || kind.fields().stream()
                                    .anyMatch(field -> field.code().equals(kind.answerIf()) && !field.required()))
                    .isTrue();
            assertThat(Stream.of(true, false).flatMap(granted -> kind.decidedWith(granted).stream()))
                    .allMatch(code -> CourtDocumentKinds.find(code).isPresent());
        });
        for (String language : List.of("zh-CN", "en", "ko", "ja", "ru", "fr", "es", "ar")) {
            assertThat(ApplicationKinds.all())
                    .extracting(kind -> kind.title(Locale.forLanguageTag(language)))
                    .as(language)
                    .doesNotHaveDuplicates();
        }
    }

    /** The fields of the form that other columns name. */
    private static List<String> named(ApplicationKind kind) {
        return Stream.of(
                        kind.feeOn(), kind.until() == null ? null : kind.until().field())
                .filter(field -> field != null)
                .toList();
    }

    @Test
    @DisplayName("what preserves is not told to the other side before its ruling (CPL 103)")
    void preservationSurprises() {
        assertThat(ApplicationKinds.all())
                .filteredOn(kind -> kind.code().endsWith("PRESERVATION"))
                .hasSize(3)
                .allSatisfy(kind -> {
                    assertThat(kind.otherSide()).isEqualTo(OtherSide.NEVER);
                    assertThat(kind.security()).isEqualTo(Security.COURT_MAY);
                });
    }

    @Test
    @DisplayName("each is tried by a test that is there and speaks of it, and so is each refusal")
    void areTried() {
        assertThat(ApplicationKinds.all()).extracting(ApplicationKind::code).containsAll(OWN_TESTS.keySet());
        for (ApplicationKind kind : ApplicationKinds.all()) {
            assertThat(tests(kind)).as(kind.code()).isNotEmpty().allSatisfy(NamedTests::requireThere);
        }
        OWN_TESTS.forEach(NamedTests::requireAbout);
        for (String[] refused : REFUSED) {
            NamedTests.requireThere(refused[2]);
            NamedTests.requireAbout(refused[1], refused[2]);
        }
    }

    private static List<String> tests(ApplicationKind kind) {
        return Stream.concat(
                        NOT_MADE_THERE.contains(kind.code()) ? Stream.empty() : Stream.of(IS_MADE),
                        Stream.ofNullable(OWN_TESTS.get(kind.code())))
                .toList();
    }

    @Test
    @DisplayName(
            "docs/applications.md says of each who, until when, fee and clock; -Dcontract.write=true writes it anew")
    void printed() throws IOException {
        String page = page();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Applications of the parties

                Written from `court-law`'s `application-kinds.json` by `ApplicationKindsTest` (renew:
                `./mvnw test -pl court-law -Dtest=ApplicationKindsTest -Dcontract.write=true`). All go one way: a party applies with a short
                form, the court may hear the other side, and decides with reasons. The tests are of filing-service; `ApplicationTest.isMade` makes
                each kind, and refuses it unfinished, twice, and by whom it is not for. Each test named is there; that is tested too.

                | kind | who applies | not after | asks for | security | fee | other side | who decides | with | answered within | law | tests |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                """);
        ApplicationKinds.all().forEach(kind -> page.append(line(kind)));
        page.append("""

                ## What is refused

                Of applications, documents, decisions, appeals and the archive: with a code and a way out, and nothing changed.

                | what | code | test |
                |---|---|---|
                """);
        for (String[] refused : REFUSED) {
            page.append("| %s | `%s` | `%s` |\n".formatted((Object[]) refused));
        }
        return page.toString();
    }

    private static String line(ApplicationKind kind) {
        String doubt = kind.confidence() == Confidence.VERIFIED
                ? ""
                : " (" + lower(kind.confidence().name()) + ")";
        return "| "
                + String.join(
                        " | ",
                        "`" + kind.code() + "` " + kind.title(Locale.ENGLISH),
                        kind.by().stream()
                                        .sorted()
                                        .map(each -> lower(each.name()))
                                        .collect(Collectors.joining(", "))
                                + (kind.isForPersonsOnly() ? ", natural persons" : ""),
                        Stream.concat(
                                        kind.within().stream(),
                                        Stream.ofNullable(kind.until()).map(ApplicationKind.Until::period))
                                .collect(Collectors.joining(" ")),
                        (kind.movesDeadline() ? "a period and days, " : "")
                                + kind.fields().stream()
                                        .map(field -> lower(field.code()) + (field.required() ? "" : " (if any)"))
                                        .collect(Collectors.joining(", ")),
                        kind.security() == Security.NONE ? "" : "if the court asks",
                        kind.fee() == null
                                ? PapersPageTest.fee(kind.feeIfRefused())
                                : kind.fee() + ", " + lower(kind.feeScale().name()),
                        kind.isOpen()
                                ? "may be heard"
                                : kind.isDiscreet() ? "not told, nor the court’s people but supervisors" : "not told",
                        kind.decidedBy().stream()
                                .sorted()
                                .map(each -> each == Decider.PRESIDING ? "presiding or sole judge" : lower(each.name()))
                                .collect(Collectors.joining(" or ")),
                        kind.grantedWith().equals(kind.refusedWith())
                                ? documents(kind, true)
                                : documents(kind, true) + "; refused: " + documents(kind, false),
                        answer(kind),
                        kind.article() + doubt,
                        NamedTests.cell(tests(kind)))
                + " |\n";
    }

    private static String documents(ApplicationKind kind, boolean granted) {
        return kind.decidedWith(granted).isEmpty()
                ? "a note"
                : kind.decidedWith(granted).stream()
                        .sorted()
                        .map(ApplicationKindsTest::lower)
                        .collect(Collectors.joining(" or "));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String answer(ApplicationKind kind) {
        return kind.answer() == null
                ? ""
                : kind.answer() + (kind.answerIf() == null ? "" : ", with " + kind.answerIf());
    }
}
