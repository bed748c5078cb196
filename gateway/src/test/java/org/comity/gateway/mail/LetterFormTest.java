package org.comity.gateway.mail;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterFormTest {
    @Test
    @DisplayName("each kind of letter has its words in every language")
    void wordsOfEachKind() {
        LetterForm.TEXTS.assertComplete(Stream.concat(
                        Arrays.stream(LetterKind.values()).map(LetterKind::key).flatMap(key -> Stream.of(
                                        ".subject", ".text", ".action")
                                .map(key::concat)),
                        Stream.of("foot", "foot-period"))
                .toList());
    }
}
