package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
        assertThat(ApplicationKinds.all()).hasSize(32).allSatisfy(kind -> {
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
                form, the court may hear the other side, and decides with reasons. `ApplicationTest` (filing-service) makes each kind of a
                pending case, and refuses it unfinished, twice, and by whom it is not for. Each of the rest it tries with one or two kinds: after
                its period; without security, fee and ruling; on a stale version; and that a granted extension moves its period.

                | kind | who applies | not after | asks for | security | fee | other side | who decides | with | answered within | law |
                |---|---|---|---|---|---|---|---|---|---|---|
                """);
        ApplicationKinds.all().forEach(kind -> page.append(line(kind)));
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
                                ? ""
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
                        kind.article() + doubt)
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
