package org.comity.hearing.log;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of fact that a log may hold, by its name. */
public final class FactTypes {
    private final Map<String, Class<? extends Fact>> byName;

    /** @throws IllegalStateException if two have one name, or one has none */
    public FactTypes(List<Class<? extends Fact>> kinds) {
        byName = kinds.stream().collect(Collectors.toUnmodifiableMap(FactTypes::nameOf, Function.identity()));
    }

    public static String nameOf(Class<? extends Fact> kind) {
        FactName name = kind.getAnnotation(FactName.class);
        if (name == null) {
            throw new IllegalStateException(kind + " has no name");
        }
        return name.value();
    }

    Fact read(String name, JsonNode content) {
        Class<? extends Fact> kind = byName.get(name);
        if (kind == null) {
            throw new IllegalStateException("a log holds a fact of the unknown kind " + name);
        }
        return LogJson.MAPPER.convertValue(content, kind);
    }
}
