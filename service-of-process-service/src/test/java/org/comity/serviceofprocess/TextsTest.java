package org.comity.serviceofprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import org.comity.http.Language;
import org.comity.http.ProblemTexts;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.attempt.EventKind;
import org.comity.serviceofprocess.problem.ServiceProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Test
    @DisplayName("every refusal has a text in every language")
    void everyRefusalHasAText() {
        ProblemTexts.assertComplete(ServiceProblem.values(), List.of("channel-ground"));
    }

    @Test
    @DisplayName("the message to an addressee is whole in every language")
    void theMessageIsWhole() {
        for (Locale language : Language.SUPPORTED) {
            assertEquals(keys("delivery", Locale.ENGLISH), keys("delivery", language), language.toLanguageTag());
        }
    }

    @Test
    @DisplayName("the certificate has a term for every event and standing")
    void theCertificateNamesAll() {
        for (EventKind kind : EventKind.values()) {
            assertEquals(true, keys("certificate", Locale.ENGLISH).contains("event." + kind));
        }
        for (AddressStanding standing : AddressStanding.values()) {
            assertEquals(true, keys("certificate", Locale.ENGLISH).contains("standing." + standing));
        }
        assertEquals(keys("certificate", Locale.ENGLISH), keys("certificate", Locale.forLanguageTag("zh-CN")));
    }

    private static TreeSet<String> keys(String bundle, Locale language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "messages/" + bundle, language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK)
                .keySet());
    }
}
