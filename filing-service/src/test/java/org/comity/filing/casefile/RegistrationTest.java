package org.comity.filing.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A title")
class RegistrationTest {
    @ParameterizedTest
    @ValueSource(strings = {"𠮷", "e\u0301", "👩‍⚖️", "한"})
    @DisplayName("cuts a long name between characters, and says that it did")
    void cutsBetweenCharacters(String character) {
        String name = "a".repeat(59) + character + "b".repeat(20);
        assertThat(Registration.shortened(name))
                .isEqualTo("a".repeat(59) + (character.length() == 1 ? character : "") + "…");
        assertThat(Registration.shortened("a".repeat(60))).isEqualTo("a".repeat(60));
    }
}
