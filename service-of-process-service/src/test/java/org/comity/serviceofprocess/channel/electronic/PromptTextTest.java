package org.comity.serviceofprocess.channel.electronic;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reminder by text message")
class PromptTextTest {

    @Test
    @DisplayName("is there in every language")
    void isWhole() {
        PromptText.TEXTS.assertComplete();
    }
}
