package org.comity.serviceofprocess.channel.authority;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the checklist of a bundle")
class PrintBundleWordsTest {

    @Test
    @DisplayName("are there in every language")
    void inEveryLanguage() {
        PrintBundle.WORDS.assertComplete();
    }
}
