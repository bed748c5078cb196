package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the texts that people read cite the law, in the services and on the screens. */
class LawInWordsTest {
    /** What the data calls a law by; people do not know it. */
    private static final Pattern SHORT_NAME =
            Pattern.compile("\\b(CPL|CPC|LPC|J|OL|OM|XB|EV|FEE|S06|M21|PIPL|FSIL|HSC|CC|PAL|HKM) \\d");

    /** By each of these names readers of the language know a law of their own. */
    private static final Map<String, Pattern> LAW_OF_THE_READERS = Map.of(
            "ja", Pattern.compile("(?<!中国)(民事訴訟法|個人情報保護法)"),
            "ko", Pattern.compile("(?<!중국 )(민사소송법|개인정보보호법)"),
            "fr", Pattern.compile("(?<!chinoise de )procédure civile(?! chinoise)|Code civil(?! chinois)"),
            "es", Pattern.compile("Procedimiento Civil(?! de China| china)|Código Civil(?! de China)"),
            "ru", Pattern.compile("Закона? о гражданском процессе|Гражданский кодекс(?! КНР)"),
            "ar", Pattern.compile("قانون الإجراءات المدنية(?! الصيني)|القانون المدني(?! الصيني)"));

    private static final Pattern LANGUAGE =
            Pattern.compile("(?:^|_)([a-z]{2})(?:[-_][A-Z]{2})?\\.(?:json|properties)$");

    private static final List<Path> TEXTS = new ArrayList<>();

    @BeforeAll
    static void find() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.filter(each -> Files.exists(each.resolve("pom.xml")))
                    .toList()) {
                collect(module.resolve("src/main/resources/messages"), ".properties");
                collect(module.resolve("src/main/resources/org/comity/law/words"), ".json");
                collect(module.resolve("src/main/resources/record/words"), ".json");
            }
        }
        try (Stream<Path> files = Files.walk(Path.of("../web/src"))) {
            files.filter(file -> file.getParent().endsWith("locales")).forEach(TEXTS::add);
        }
        assertThat(TEXTS).hasSizeGreaterThan(200);
    }

    private static void collect(Path folder, String ending) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(ending)).forEach(TEXTS::add);
            }
        }
    }

    @Test
    @DisplayName("no text calls a law by the short name that the data has for it")
    void byItsName() {
        assertThat(TEXTS).allSatisfy(text -> assertThat(Files.readString(text)).doesNotContainPattern(SHORT_NAME));
    }

    @Test
    @DisplayName("no article of a Chinese law reads as one of the reader's own")
    void ofChina() {
        assertThat(TEXTS)
                .filteredOn(text -> LAW_OF_THE_READERS.containsKey(languageOf(text)))
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> assertThat(Files.readString(text))
                        .doesNotContainPattern(LAW_OF_THE_READERS.get(languageOf(text))));
    }

    /** English where the name says none. */
    private static String languageOf(Path text) {
        return LANGUAGE.matcher(text.getFileName().toString())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("en");
    }
}
