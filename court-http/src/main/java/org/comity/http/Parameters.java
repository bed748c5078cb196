package org.comity.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads parameters of paths and queries as strictly as JSON, and remembers which value could not be read. */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READINGS = Map.ofEntries(
            reading(LocalDate.class, WireFormat::day),
            reading(Instant.class, WireFormat::instant),
            reading(BigDecimal.class, WireFormat::decimal),
            reading(UUID.class, UUID::fromString),
            reading(Integer.class, Integer::valueOf),
            reading(int.class, Integer::valueOf),
            reading(Long.class, Long::valueOf),
            reading(long.class, Long::valueOf),
            reading(Boolean.class, Parameters::yesOrNo),
            // "0" is what the framework reads a primitive from that was not sent.
            reading(boolean.class, text -> !text.equals("0") && yesOrNo(text)));

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> reading =
                type.isEnum() ? name -> Enum.valueOf((Class<? extends Enum>) type, name) : READINGS.get(type);
        return reading == null ? null : new Strict<>(type, (Function<String, T>) reading);
    }

    private static <T> Map.Entry<Class<?>, Function<String, ?>> reading(Class<T> type, Function<String, T> reading) {
        return Map.entry(type, reading);
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private record Strict<T>(Class<T> type, Function<String, T> reading) implements ParamConverter<T> {
        @Override
        public T fromString(String value) {
            try {
                return reading.apply(value);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw new Unreadable(type, value);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    /** A parameter's value was not of its type. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Class<?> type;
        private final String value;

        Unreadable(Class<?> type, String value) {
            super("not a " + type.getSimpleName());
            this.type = type;
            this.value = value;
        }

        /** Names the members of the query that have the value; none if it stood in the path. JAX-RS does not say where it was. */
        List<Ground> grounds(UriInfo uri) {
            if (has(value, uri.getPathParameters())) {
                return List.of();
            }
            return uri.getQueryParameters().entrySet().stream()
                    .filter(member -> member.getValue().contains(value))
                    .map(member -> new Ground(WireFormat.expected(type), null, member.getKey()))
                    .toList();
        }

        private static boolean has(String value, MultivaluedMap<String, String> parameters) {
            return parameters.values().stream().anyMatch(values -> values.contains(value));
        }
    }
}
