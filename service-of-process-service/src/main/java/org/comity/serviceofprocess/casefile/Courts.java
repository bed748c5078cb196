package org.comity.serviceofprocess.casefile;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of the courts by their code, from {@code law/courts.json}. */
@Singleton
public class Courts {

    private final Map<String, Name> names;

    Courts() {
        try (InputStream in = getClass().getResourceAsStream("/law/courts.json")) {
            JsonMapper json = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            JsonNode courts = json.readTree(in).get("courts");
            names = json.convertValue(courts, new TypeReference<List<Name>>() {}).stream()
                    .collect(Collectors.toUnmodifiableMap(Name::code, Function.identity()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A court's own name and its English one; the code itself where the court is not in the table. */
    public Name name(String code) {
        return names.getOrDefault(code, new Name(code, code, code));
    }

    /** For a reader: the Chinese name, and the English one before it for those who do not read Chinese. */
    public String nameFor(String code, Locale reader) {
        Name name = name(code);
        return reader.getLanguage().equals("zh") ? name.zh() : name.en() + " (" + name.zh() + ")";
    }

    public record Name(String code, String zh, String en) {}
}
