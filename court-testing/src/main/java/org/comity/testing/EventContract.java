package org.comity.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What {@code docs/events/<name>.json} promises of an event's data, checked where it is made and where it is heard. */
public final class EventContract {
    private static final Path FOLDER = Path.of("..", "docs", "events");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** As the services write instants and dates. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String name;
    private final Schema schema;

    private EventContract(String name, Schema schema) {
        this.name = name;
        this.schema = schema;
    }

    /** @throws UncheckedIOException if no such event is published */
    public static EventContract of(String name) {
        try {
            return new EventContract(name, SCHEMAS.getSchema(Files.readString(FOLDER.resolve(name + ".json"))));
        } catch (IOException failed) {
            throw new UncheckedIOException("no contract for the event " + name, failed);
        }
    }

    /**
     * @param data as it is on the wire
     * @throws AssertionError naming everything that differs
     */
    public void require(JsonNode data) {
        List<String> differences = schema
                .validate(data, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
        if (!differences.isEmpty()) {
            throw new AssertionError("%s is not as docs/events/%s.json says:%n%s%n%s"
                    .formatted(name, name, String.join("\n", differences), data.toPrettyString()));
        }
    }

    /**
     * Checks that every event among the classes of this module, as it is serialised, is the published one: its names, their
     * types, every constant of every enum. Texts are made up, so that what they must look like is not checked.
     *
     * @param event what events implement
     * @return the names of the events, so that a test can say which it expects
     */
    public static Set<String> requireEveryEventOf(Class<?> event) {
        Set<String> names = new TreeSet<>();
        for (Class<?> each : classesOfThisModule()) {
            if (each.isRecord() && event.isAssignableFrom(each)) {
                names.add(each.getSimpleName());
                EventContract contract = of(each.getSimpleName());
                IntStream.range(0, mostConstantsIn(each))
                        .forEach(nth -> contract.require(JSON.valueToTree(sample(each, nth))));
            }
        }
        return names;
    }

    private static List<Class<?>> classesOfThisModule() {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && file.startsWith("org"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(EventContract::loaded)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Record sample(Class<?> type, int nth) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getName(), component.getGenericType(), nth))
                    .toArray());
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("no sample of " + type, failed);
        }
    }

    private static Object value(String name, Type type, int nth) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return Collections.nCopies(2, value(name, list.getActualTypeArguments()[0], nth));
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isRecord()) {
            return sample(simple, nth);
        }
        if (simple.isEnum()) {
            return simple.getEnumConstants()[nth % simple.getEnumConstants().length];
        }
        return switch (simple.getName()) {
            case "java.util.UUID" -> UUID.randomUUID();
            case "java.time.Instant" -> Instant.parse("2026-03-02T08:00:00.123456Z");
            case "java.time.LocalDate" -> LocalDate.parse("2026-03-02");
            case "int", "java.lang.Integer" -> 1;
            case "long" -> 1L;
            case "boolean", "java.lang.Boolean" -> nth % 2 == 0;
            case "java.lang.String" -> text(name);
            default -> throw new IllegalStateException("no sample of " + simple);
        };
    }

    /** As the members that have a form must look. */
    private static String text(String name) {
        return switch (name) {
            case "channel" -> "ELECTRONIC";
            case "country" -> "KR";
            case "role", "toRole" -> "clerk";
            case "causeOfAction" -> "88.7";
            default -> name.toLowerCase().endsWith("digest") ? "0".repeat(64) : "x";
        };
    }

    private static int mostConstantsIn(Type type) {
        if (type instanceof ParameterizedType list) {
            return mostConstantsIn(list.getActualTypeArguments()[0]);
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isEnum()) {
            return simple.getEnumConstants().length;
        }
        return simple.isRecord()
                ? Arrays.stream(simple.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .mapToInt(EventContract::mostConstantsIn)
                        .max()
                        .orElse(1)
                : 1;
    }
}
