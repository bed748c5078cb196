package org.comity.serviceofprocess.adviser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.http.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdviserTextsTest {

    @Test
    @DisplayName("every key that the rules name has a text, and no text is unused")
    void everyKeyHasAText() throws IOException {
        Set<String> named = keysInRules();
        Set<String> texts = AdviserTexts.TEXTS.keys();
        Set<String> unused = new TreeSet<>();
        for (String text : texts) {
            String bare = text.replaceFirst("^(ground|next)\\.", "");
            if (!named.contains(bare)) {
                unused.add(text);
            }
        }
        assertEquals(Set.of(), unused, "texts that no rule names");
        AdviserTexts.TEXTS.assertComplete();
        Channel.NAMES.assertComplete(
                Arrays.stream(Channel.values()).map(Channel::name).toList());
        for (Locale language : Language.SUPPORTED) {
            if (!language.equals(Locale.ENGLISH)) {
                // A text that is still English was forgotten, not translated.
                texts.forEach(key -> assertNotEquals(
                        AdviserTexts.of(key, Locale.ENGLISH), AdviserTexts.of(key, language), key + " in " + language));
            }
        }
    }

    @Test
    @DisplayName("no answer shows a bare key, whatever the state")
    void noAnswerShowsABareKey() {
        ChannelAdviser adviser = new ChannelAdviser();
        for (String country : ServiceLaw.load().hague().keySet()) {
            AdviceView view = AdviceView.of(adviser.advise(ChannelAdviserTest.company(country)), AdviserTexts.COURT);
            for (AdviceView.ChannelAnswerView each : view.channels()) {
                each.grounds().forEach(ground -> assertChinese(ground.text()));
                each.next().forEach(step -> assertChinese(step.text()));
            }
        }
    }

    private static void assertChinese(String text) {
        assertTrue(text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), text);
    }

    private static Set<String> keysInRules() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String source : new String[] {
            "ChannelRule",
            "AuthorityRules",
            "InChinaRules",
            "DirectRules",
            "ForeignStateRules",
            "Channel",
            "Finding",
            "RegionRule",
            "ChannelAdviser",
            "LegalGround"
        }) {
            Matcher literal = Pattern.compile("\"([a-z][a-z0-9.-]+)\"")
                    .matcher(Files.readString(
                            Path.of("src/main/java/org/comity/serviceofprocess/adviser/" + source + ".java")));
            while (literal.find()) {
                keys.add(literal.group(1));
            }
        }
        return keys;
    }
}
