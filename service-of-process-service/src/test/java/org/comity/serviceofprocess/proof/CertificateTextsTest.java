package org.comity.serviceofprocess.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.serviceofprocess.adviser.Consent;
import org.comity.serviceofprocess.attempt.AddressStanding;
import org.comity.serviceofprocess.attempt.EventKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The certificate")
class CertificateTextsTest {

    private static final Pattern TERM = Pattern.compile("it\\.term\\('([A-Za-z]+)'\\)");

    @Test
    @DisplayName("is whole in its two languages")
    void isWhole() {
        Certificate.TEXTS.assertComplete(Certificate.TEXTS.keys(), List.of(Locale.ENGLISH, Certificate.CHINESE));
    }

    @Test
    @DisplayName("has a term for all that its form asks, for every event, standing and basis of consent")
    void namesAll() throws IOException {
        Stream<String> form = TERM.matcher(Files.readString(Path.of("src/main/resources/templates/certificate.html")))
                .results()
                .map(found -> found.group(1));
        Stream<String> values = Stream.of(
                        Stream.of(EventKind.values()).map(kind -> "event." + kind),
                        Stream.of(AddressStanding.values()).map(standing -> "standing." + standing),
                        Stream.of(Consent.values()).map(basis -> "basis." + basis))
                .flatMap(each -> each);
        Set<String> without = Stream.concat(form, values).collect(Collectors.toCollection(TreeSet::new));
        without.removeAll(Certificate.TEXTS.keys());
        assertTrue(without.isEmpty(), () -> "no term for " + without);
    }
}
