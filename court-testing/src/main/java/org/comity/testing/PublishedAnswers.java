package org.comity.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The answers that {@code docs/openapi} publishes of the service under test, whose folder's name begins with its contract's.
 * Other paths are not checked: what a gateway's test lets a service answer is nobody's promise.
 */
final class PublishedAnswers {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** How a contract refers to a schema of its own. */
    private static final String IN_CONTRACT = "\"#/components/schemas/";

    private static final PublishedAnswers ALL = new PublishedAnswers(Path.of("..", "docs", "openapi"));

    /** @param operations of one path, by verb in lower case */
    private record Place(String contract, String template, Pattern pattern, JsonNode document, JsonNode operations) {}

    private final List<Place> places;
    private final SchemaRegistry schemas;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    private PublishedAnswers(Path folder) {
        Map<String, JsonNode> contracts = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            String service = Path.of("").toAbsolutePath().getFileName().toString();
            for (Path file : files.filter(file ->
                            service.startsWith(file.getFileName().toString().replace(".json", "")))
                    .toList()) {
                contracts.put("https://contract.invalid/" + file.getFileName(), closed(Files.readString(file)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Map<String, String> texts = new HashMap<>();
        contracts.forEach((name, contract) -> texts.put(name, schemasOf(contract)));
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
        // A literal part is meant before a parameter: accounts/me is no account's id.
        places = contracts.entrySet().stream()
                .flatMap(contract -> contract.getValue().path("paths").properties().stream()
                        .map(path -> new Place(
                                contract.getKey(),
                                path.getKey(),
                                pattern(path.getKey()),
                                contract.getValue(),
                                path.getValue())))
                .sorted(Comparator.comparingLong((Place place) ->
                        place.template().chars().filter(part -> part == '{').count()))
                .toList();
    }

    /**
     * @param path as it was sent
     * @param type of the body; null or empty if there is none
     * @param body read only where it is JSON
     * @throws AssertionError if the status or the type is not declared, or the body is not as its schema says
     */
    static void require(String verb, String path, int status, String type, Supplier<String> body) {
        ALL.check(verb, path, status, type, body);
    }

    private void check(String verb, String path, int status, String type, Supplier<String> body) {
        Optional<Place> found = places.stream()
                .filter(place -> place.pattern().matcher(path).matches())
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        Place place = found.get();
        String asked = verb + " " + place.template() + ": ";
        String own = verb.toLowerCase(Locale.ROOT);
        // What is read is asked for its headers too, without being published for that.
        JsonNode operation = place.operations()
                .path(verb.equals("HEAD") && !place.operations().has(own) ? "get" : own);
        if (operation.isMissingNode()) {
            if (status < 400) {
                throw new AssertionError(asked + "answered, but not published");
            }
            return;
        }
        JsonNode answer = resolved(place, operation.path("responses").path(Integer.toString(status)));
        if (answer.isMissingNode()) {
            throw new AssertionError(asked + "the status " + status + " is not published: " + body.get());
        }
        if (type == null || type.isEmpty() || verb.equals("HEAD")) {
            return;
        }
        String essence = type.split(";")[0].strip();
        JsonNode content = answer.path("content").properties().stream()
                .filter(media -> List.of(essence, "*/*")
                        .contains(media.getKey().split(";")[0].strip()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(asked + status + " is not published as " + essence));
        if (essence.endsWith("json") && content.has("schema")) {
            requireValid(asked + status, place, content.get("schema"), body.get());
        }
    }

    private void requireValid(String asked, Place place, JsonNode schema, String body) {
        List<String> differences = compiled
                .computeIfAbsent(absolute(place, schema), whole -> schemas.getSchema(whole))
                .validate(
                        read(body), context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    "%s is not as docs/openapi says:%n%s%n%s".formatted(asked, String.join("\n", differences), body));
        }
    }

    /** The schemas of a contract as one schema: what else stands in the contract are no keywords. */
    private static String schemasOf(JsonNode contract) {
        String schemas = contract.at("/components/schemas").toString().replace(IN_CONTRACT, "\"#/$defs/");
        return "{\"$defs\":" + schemas + "}";
    }

    private static JsonNode absolute(Place place, JsonNode schema) {
        return read(schema.toString().replace(IN_CONTRACT, "\"" + place.contract() + "#/$defs/"));
    }

    private static JsonNode resolved(Place place, JsonNode answer) {
        return answer.has("$ref")
                ? place.document().at(answer.get("$ref").asText().substring(1))
                : answer;
    }

    private static Pattern pattern(String template) {
        String expression = Stream.of(template.split("(?=\\{)|(?<=})"))
                .map(part -> part.startsWith("{") ? (part.equals("{path}") ? ".+" : "[^/]+") : Pattern.quote(part))
                .reduce("", String::concat);
        return Pattern.compile(expression);
    }

    /** A contract may grow by members; a test of today's answers must see each. */
    private static JsonNode closed(String contract) {
        JsonNode read = read(contract);
        for (JsonNode schema : read.at("/components/schemas")) {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        return read;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("not JSON: " + json, broken);
        }
    }
}
