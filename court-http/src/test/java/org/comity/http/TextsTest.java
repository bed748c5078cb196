package org.comity.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = new Texts("messages/tested");

    @Test
    @DisplayName("a text that one language has not is missing there, whatever it would inherit")
    void findsWhatIsMissing() {
        assertThatThrownBy(() -> texts.assertComplete(texts.keys(), List.of(Locale.FRENCH)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("in fr: missing [short]")
                .hasMessageContaining("places that English has not [whole]");
        assertThatThrownBy(() -> texts.assertComplete(texts.keys(), List.of(Locale.KOREAN)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("in ko: missing [], unknown [more]");
        assertThatThrownBy(() -> texts.assertComplete(texts.keys(), List.of(Locale.JAPANESE)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("tested_ja.properties is missing");
        assertThatCode(() -> texts.assertComplete(texts.keys(), List.of(Locale.ENGLISH)))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("readers of English get English on a machine that speaks another language")
    void machineHasNoSay() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREAN);
            assertThat(texts.of("short", Locale.ENGLISH)).isEqualTo("Short.");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    @DisplayName("arguments stay as they were written; a key that is not there is a mistake")
    void fillsPlaces() {
        assertThat(texts.of("whole", Locale.KOREAN, 1234567)).isEqualTo("전부, 1234567.");
        assertThatThrownBy(() -> texts.of("nothing", Locale.KOREAN)).isInstanceOf(MissingResourceException.class);
    }
}
