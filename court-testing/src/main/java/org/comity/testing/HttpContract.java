package org.comity.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code docs/openapi/<name>.json} promises of a service over HTTP. */
public final class HttpContract {
    private static final String WRITE = "contract.write";
    private static final Pattern GAP = Pattern.compile("\\S {2,}\\S");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    private HttpContract(Path file) {
        this.file = file;
    }

    public static HttpContract of(String name) {
        return new HttpContract(Path.of("..", "docs", "openapi", name + ".json"));
    }

    /**
     * Compares with what the service says of itself, and requires that every schema has a name of its own; it down where {@code -Dcontract.write} is given.
     *
     * @param offered OpenAPI as JSON
     * @throws AssertionError naming the places that differ and how to renew the contract
     */
    public void requireSameAs(String offered) {
        JsonNode now = read(offered);
        requireOwnNames(now);
        requireSentences(now);
        try {
            if (System.getProperty(WRITE) != null) {
                Files.writeString(file, JSON.writeValueAsString(now) + "\n");
            }
            List<String> differences = new ArrayList<>();
            compare("", read(Files.readString(file)), now, differences);
            if (!differences.isEmpty()) {
                throw new AssertionError(
                        "%s is not what the service offers:%n%s%nIf the change is meant: run this test with -D%s=true, then npm run api in web/."
                                .formatted(file.getFileName(), String.join("\n", differences), WRITE));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Two types of one simple name are told apart by a number, which changes when a third comes: each is to be named. */
    private static void requireOwnNames(JsonNode offered) {
        List<String> numbered = new ArrayList<>();
        offered.at("/components/schemas").fieldNames().forEachRemaining(name -> {
            if (Character.isDigit(name.charAt(name.length() - 1))) {
                numbered.add(name);
            }
        });
        if (!numbered.isEmpty()) {
            throw new AssertionError(
                    "Several types have the same simple name and are published as %s: give them names of their own with @Schema(name = \"...\")."
                            .formatted(numbered));
        }
    }

    /** A text block whose lines are not joined brings the indentation of its source into the middle of a sentence. */
    private static void requireSentences(JsonNode offered) {
        List<String> broken = Stream.of("summary", "description")
                .flatMap(name -> offered.findValuesAsText(name).stream())
                .filter(GAP.asPredicate())
                .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError("Several blanks stand in the middle of %s".formatted(broken));
        }
    }

    private static void compare(String place, JsonNode promised, JsonNode offered, List<String> differences) {
        if (promised.isObject() && offered.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            promised.fieldNames().forEachRemaining(names::add);
            offered.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(place + "/" + name, promised.path(name), offered.path(name), differences));
        } else if (!promised.equals(offered)) {
            differences.add("  %s: promised %s, offered %s".formatted(place, shown(promised), shown(offered)));
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
