package org.comity.hearing.room;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.comity.hearing.log.LogJson;

/** What {@code docs/room-protocol.schema.json} promises of a room's frames, held against every frame of these tests. */
final class RoomProtocol {
    private static final JsonNode PUBLISHED = read(Path.of("..", "docs", "room-protocol.schema.json"));
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> BY_NAME = new ConcurrentHashMap<>();
    /** Frames arrive on threads of their own; what differs there is thrown by the next step of a test. */
    private static final Queue<AssertionError> DIFFERENCES = new ConcurrentLinkedQueue<>();

    private RoomProtocol() {}

    /** A part of the schema by its name, with its references as they are. */
    static JsonNode part(String name) {
        JsonNode part = PUBLISHED.path("$defs").path(name);
        if (part.isMissingNode()) {
            throw new AssertionError("docs/room-protocol.schema.json has no " + name);
        }
        return part;
    }

    /** @throws AssertionError naming everything that differs */
    static void require(JsonNode frame) {
        String name = nameOf(frame);
        List<String> differences = BY_NAME
                .computeIfAbsent(name, RoomProtocol::schema)
                .validate(frame, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
        if (!differences.isEmpty()) {
            throw new AssertionError("no %s as published:%n%s%n%s"
                    .formatted(name, String.join("\n", differences), frame.toPrettyString()));
        }
    }

    /** As {@link #require}, for a thread that no test waits for. */
    static void note(JsonNode frame) {
        try {
            require(frame);
        } catch (AssertionError differs) {
            DIFFERENCES.add(differs);
        }
    }

    static void requireAllAsPublished() {
        AssertionError first = DIFFERENCES.poll();
        if (first != null) {
            throw first;
        }
    }

    /** {@code statement.add} becomes {@code StatementAdd}. */
    static String capitalised(String dotted) {
        return Arrays.stream(dotted.split("\\."))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String nameOf(JsonNode frame) {
        String kind = frame.path("frame").asText("nothing");
        String type = frame.path("t").asText("nothing");
        return switch (kind) {
            case "ev" -> capitalised(type) + "Event";
            case "cmd" -> capitalised(type) + "Command";
            case "eph" -> capitalised(type);
            default -> capitalised(kind);
        };
    }

    private static Schema schema(String name) {
        part(name);
        ObjectNode schema = PUBLISHED.deepCopy();
        schema.remove(List.of("$id", "oneOf"));
        return SCHEMAS.getSchema(schema.put("$ref", "#/$defs/" + name).toString());
    }

    private static JsonNode read(Path file) {
        try {
            return LogJson.read(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
