package org.comity.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.comity.filing.archiving.HindranceCodes;
import org.comity.filing.assignment.AssignmentGround;
import org.comity.filing.deficiency.DeficiencyCode;
import org.comity.filing.deficiency.DeficiencyTexts;
import org.comity.filing.form.FieldFault;
import org.comity.filing.intake.IntakeRule;
import org.comity.filing.problem.CaseProblem;
import org.comity.filing.problem.FilingProblem;
import org.comity.http.Language;
import org.comity.http.ProblemCode;
import org.comity.http.ProblemTexts;
import org.comity.http.Texts;
import org.comity.law.ApplicationKind;
import org.comity.law.ApplicationKinds;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKinds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    @DisplayName("every refusal and every deficiency has words in all eight languages")
    void everyCodeHasWords() {
        ProblemTexts.assertComplete(
                Stream.<ProblemCode[]>of(FilingProblem.values(), CaseProblem.values())
                        .flatMap(Arrays::stream)
                        .toArray(ProblemCode[]::new),
                Stream.of(
                                Arrays.stream(DeficiencyCode.values()).map(DeficiencyCode::code),
                                IntakeRule.ownCodes().stream(),
                                Arrays.stream(AssignmentGround.values()).map(AssignmentGround::code),
                                Arrays.stream(FieldFault.values()).map(FieldFault::code),
                                HindranceCodes.all().stream(),
                                CaseProblem.TRANSFER_GROUNDS.stream())
                        .flatMap(codes -> codes)
                        .toList());
    }

    @Test
    @DisplayName("a filing and a case are not refused with the same code for different reasons")
    void noCodeStandsTwice() {
        assertThat(Stream.<ProblemCode[]>of(FilingProblem.values(), CaseProblem.values())
                        .flatMap(Arrays::stream)
                        .map(ProblemCode::key))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("what a field is told by this service's own constraints is said in all eight languages")
    void everyConstraintHasWords() {
        new Texts("ContributorValidationMessages").assertComplete();
    }

    @Test
    @DisplayName("the index of a case's papers is written in all eight languages")
    void theIndexOfPapersHasWords() {
        new Texts("messages/archive").assertComplete();
    }

    @Test
    @DisplayName("what stands on the documents of the court is written in all eight languages")
    void theDocumentsOfTheCourtHaveWords() {
        Texts texts = new Texts("messages/court-document");
        texts.assertComplete();
        assertThat(CourtDocumentKinds.all())
                .filteredOn(CourtDocumentKind::isDrawn)
                .allSatisfy(kind -> {
                    assertThat(texts.keys()).contains("text." + kind.code() + ".1");
                    kind.fields().forEach(field -> assertThat(texts.keys()).contains("field." + field.code()));
                });
    }

    @Test
    @DisplayName("the short forms of applications have words in all eight languages")
    void theFormsOfApplicationsHaveWords() {
        Texts texts = new Texts("messages/application");
        texts.assertComplete();
        assertThat(ApplicationKinds.all())
                .flatExtracting(ApplicationKind::fields)
                .allSatisfy(field -> assertThat(texts.keys()).contains("field." + field.code()));
        assertThat(ApplicationKinds.all())
                .filteredOn(kind -> kind.hint() != null)
                .allSatisfy(kind -> assertThat(texts.keys()).contains("hint." + kind.hint()));
    }

    @Test
    @DisplayName("a deficiency is said without arguments, so no text of one waits for any")
    void noDeficiencyHasAPlaceholder() {
        for (Locale language : Language.SUPPORTED) {
            assertThat(DeficiencyCode.values())
                    .extracting(code -> DeficiencyTexts.of(code, language))
                    .as(language.toLanguageTag())
                    .noneMatch(text -> text.contains("{"));
        }
    }
}
