package org.comity.serviceofprocess.entrusting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The mail that invites a carrier")
class CarrierLetterTest {

    private static final Pattern WORDS = Pattern.compile("it\\.get\\('([a-z]+)'\\)");

    @Test
    @DisplayName("is whole in every language")
    void isWhole() {
        CarrierLetter.TEXTS.assertComplete();
    }

    @ParameterizedTest(name = "says all that there is to say as {0}")
    @ValueSource(strings = {"html", "txt"})
    void saysAll(String form) throws IOException {
        String template = Files.readString(Path.of("src/main/resources/templates/carrier-invitation." + form));
        Set<String> said = new TreeSet<>();
        Stream.concat(Stream.of("subject"), WORDS.matcher(template).results().map(found -> found.group(1)))
                .forEach(said::add);
        assertEquals(new TreeSet<>(CarrierLetter.TEXTS.keys()), said);
    }
}
