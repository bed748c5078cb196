package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comity.law.CourtDocumentKind.Checker;
import org.comity.law.CourtDocumentKind.Form;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The kinds of document that the court makes")
class CourtDocumentKindsTest {
    private static final Path PAGE = Path.of("..", "docs", "court-documents.md");

    @Test
    @DisplayName("each becomes a kind of paper that the court hands in to those whom it names, and has its law")
    void areWhole() {
        assertThat(CourtDocumentKinds.all()).hasSize(23).allSatisfy(kind -> {
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
        for (String code :
                new String[] {"RULING", "CORRECTION_RULING", "APPEALABLE_RULING", "JUDGMENT", "CONCILIATION_STATEMENT"
                }) {
            CourtDocumentKind kind = CourtDocumentKinds.find(code).orElseThrow();
            assertThat(kind.checkedBy()).as(code).containsExactly(Checker.PRESIDING);
            assertThat(kind.byAnother()).as(code).isTrue();
        }
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
                with domicile in China. On each stand the court, the case, its cause and its parties. `CourtDocumentTest` (filing-service)
                makes every kind once, and refuses each without one of its fields.

                | kind | made | fields | checked by | starts when served | law |
                |---|---|---|---|---|---|
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
        return "| `%s` %s | %s | %s | %s%s | %s | %s |%n"
                .formatted(
                        kind.code(),
                        paper.title(Locale.ENGLISH),
                        kind.form() == Form.TEMPLATE ? "from a template" : "uploaded",
                        fields,
                        checkers,
                        kind.byAnother() ? ", not the drafter" : "",
                        clock,
                        kind.article() + doubt)
                .replace(System.lineSeparator(), "\n");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
