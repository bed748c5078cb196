package org.comity.serviceofprocess.channel.electronic;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The letter with the access code")
class CodeLetterWordsTest {

    @Test
    @DisplayName("is whole in every language")
    void isWhole() {
        CodeLetter.TEXTS.assertComplete();
    }
}
