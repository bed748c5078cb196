package org.comity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The grounds of rulings")
class RulingGroundTest {
    private static final Set<String> LANGUAGES = Set.of("zh-CN", "en", "ko", "ja", "ru", "fr", "es", "ar");

    @Test
    @DisplayName(
            "each has its law, a title in all eight languages that is no other's, and a ruling that asks for a ground")
    void areWhole() {
        assertThat(RulingGround.all()).hasSize(10).allSatisfy(ground -> {
            assertThat(ground.titles().keySet()).isEqualTo(LANGUAGES);
            assertThat(ground.article()).startsWith("CPL 15");
            assertThat(ground.validFrom()).isBefore(LocalDate.parse("2026-11-27"));
            assertThat(CourtDocumentKinds.find(ground.ruling()).orElseThrow().fields())
                    .anyMatch(field -> field.type() == CourtDocumentKind.Type.GROUND);
        });
        for (String language : LANGUAGES) {
            assertThat(RulingGround.all())
                    .extracting(ground -> ground.titles().get(language))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("every document that asks for a ground has some")
    void areThere() {
        assertThat(CourtDocumentKinds.all().stream()
                        .filter(kind ->
                                kind.fields().stream().anyMatch(field -> field.type() == CourtDocumentKind.Type.GROUND))
                        .map(CourtDocumentKind::code)
                        .collect(Collectors.toSet()))
                .isEqualTo(RulingGround.all().stream().map(RulingGround::ruling).collect(Collectors.toSet()));
        assertThat(RulingGround.of("SUSPENSION_RULING")).hasSize(6);
        assertThat(RulingGround.of("TERMINATION_RULING")).hasSize(4);
        assertThat(RulingGround.of("RULING")).isEmpty();
    }
}
