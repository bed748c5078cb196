package org.comity.serviceofprocess.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.law.Confidence;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.form.FormKind.By;
import org.comity.serviceofprocess.form.FormKind.Is;
import org.comity.serviceofprocess.form.FormKind.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The forms")
class FormKindsTest {
    private static final Path PAGE = Path.of("..", "docs", "forms.md");

    @Test
    @DisplayName(
            "have their words in all languages; of a model form, those that are not its own are a courtesy below its own")
    void haveWords() {
        FormWords.IN_ALL.assertComplete();
        FormWords.OF_CONVENTIONS.assertComplete();
        for (FormKind kind : FormKinds.all()) {
            assertThat(kind.code().startsWith("HAGUE"))
                    .as("%s has a model", kind.code())
                    .isEqualTo(kind.official() != null);
            assertThat(kind.isCourtesy(Locale.KOREAN)).isEqualTo(kind.official() != null);
            assertThat(kind.isCourtesy(Locale.FRENCH)).isFalse();
            for (String tag : kind.languages()) {
                Locale language = Locale.forLanguageTag(tag);
                assertThat(FormWords.title(kind, language)).isNotBlank();
                kind.parts().forEach(part -> assertThat(words(part, language))
                        .as("%s %s %s", kind.code(), part.code(), tag)
                        .isNotBlank());
            }
        }
    }

    private static String words(Part part, Locale language) {
        return switch (part.part()) {
            case FIELD -> FormWords.field(part.code(), language);
            case HEADING -> FormWords.IN_ALL.of("heading." + part.code(), language);
            case SIGN -> FormWords.IN_ALL.of("sign." + part.code(), language);
            case TEXT ->
                part.code().equals("ANNOUNCEMENT")
                        ? Announcement.TEXTS.of("reason", language)
                        : FormWords.text(part.code(), language, "X");
        };
    }

    @Test
    @DisplayName("ask for each field once, and say of each who fills it in; a choice has its options")
    void fieldsAreWhole() {
        assertThat(FormKinds.all()).hasSize(13).allSatisfy(kind -> {
            List<Part> fields = kind.parts().stream()
                    .filter(part -> part.part() == Is.FIELD)
                    .toList();
            assertThat(fields).extracting(Part::code).doesNotHaveDuplicates();
            assertThat(fields).allSatisfy(field -> {
                assertThat(field.by()).isNotNull();
                assertThat(field.required()).isNotNull();
                assertThat(field.options() == null).isEqualTo(field.type() != FormKind.Type.CHOICE);
                // Nobody can be asked for what another writes on paper.
                assertThat(field.by() == By.RECIPIENT && field.required()).isFalse();
            });
            assertThat(kind.article()).isNotBlank();
            // What is given to who asked from abroad belongs to no attempt of ours, and what a judge finds nobody fills
            // in.
            assertThat(kind.channels().isEmpty())
                    .isEqualTo(kind.code().startsWith("GIVEN") || kind.code().equals("DEFAULT_FINDING"));
        });
    }

    @Test
    @DisplayName(
            "are the Convention's only where it is relied on, and none speaks of a state to Hong Kong, Macao or Taiwan")
    void regions() {
        assertThat(FormKinds.of(Channel.INTER_REGIONAL))
                .extracting(FormKind::code)
                .contains("REGION_REQUEST")
                .doesNotContain("HAGUE_REQUEST", "HAGUE_CERTIFICATE", "LETTER_OF_REQUEST");
        for (Channel channel : Channel.values()) {
            if (channel != Channel.TREATY_CENTRAL_AUTHORITY) {
                assertThat(FormKinds.of(channel)).noneMatch(kind -> kind.code().startsWith("HAGUE"));
            }
        }
        assertThat(FormWords.text("REGION_1", FormWords.CHINESE, "法院")).doesNotContain("国");
    }

    @Test
    @DisplayName("docs/forms.md says of each what stands on it; -Dcontract.write=true writes it anew")
    void printed() throws IOException {
        String page = page();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Forms of service of process

                Written from `service-of-process-service`'s `law/forms.json` by `FormKindsTest` (renew: `./mvnw test -pl
                service-of-process-service -Dtest=FormKindsTest -Dcontract.write=true`). Each is printed for one attempt (`GIVEN_…`: for a
                request from abroad) in Chinese, which governs, with another language beside it; what case, request and attempt say is filled in, and a person adds the rest
                before it is printed. A field that stays empty prints "n/a"; one marked * is refused while it is empty. What somebody else
                writes on the paper stands in brackets. The electronic service receipt (OL 31(3)) is no form that anybody fills in: it is
                made from what happened (`proof/Certificate`).

                Article: how sure we are of what asks for the form. Wording: how sure we are of the words as printed; recalled ones are to be
                compared with the official text before they are relied on.

                | form | languages beside Chinese | fields | sealed | channels | law | wording |
                |---|---|---|---|---|---|---|
                """);
        FormKinds.all().forEach(kind -> page.append(line(kind)));
        page.append("\n");
        FormKinds.all().stream()
                .filter(kind -> kind.note() != null)
                .forEach(kind -> page.append("- `%s`: %s.\n".formatted(kind.code(), kind.note())));
        return page.toString();
    }

    private static String line(FormKind kind) {
        String languages = kind.languages().equals(List.of("zh-CN")) ? "none" : String.join(", ", kind.languages());
        Set<String> fields = kind.parts().stream()
                .filter(part -> part.part() == Is.FIELD)
                .map(FormKindsTest::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String channels = kind.channels().stream()
                .sorted()
                .map(channel -> lower(channel.name()))
                .collect(Collectors.joining(", "));
        return "| `%s` %s | %s | %s | %s | %s | %s%s | %s |\n"
                .formatted(
                        kind.code(),
                        FormWords.title(kind, Locale.ENGLISH),
                        languages,
                        String.join(", ", fields),
                        kind.sealed() ? "by the court" : "no",
                        channels,
                        kind.article(),
                        kind.confidence() == Confidence.VERIFIED
                                ? ""
                                : " (" + lower(kind.confidence().name()) + ")",
                        lower(kind.wording().name()));
    }

    private static String field(Part part) {
        String only = part.papers() == null
                ? ""
                : part.papers().stream()
                        .sorted()
                        .map(paper -> lower(paper.name()))
                        .collect(Collectors.joining(", ", " (of ", ")"));
        String name = lower(part.code()) + only;
        return part.by() == By.RECIPIENT ? "[" + name + "]" : part.required() ? name + "*" : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
