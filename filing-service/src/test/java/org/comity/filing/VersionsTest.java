package org.comity.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On which version of a thing somebody acts")
class VersionsTest {
    private static final Path CONTRACT = Path.of("..", "docs", "openapi", "filing.json");
    private static final Set<String> COMMANDS = Set.of("post", "put", "delete");

    /** What a command takes as its body or in its address. */
    private record Taken(String command, JsonNode schema, boolean required) {}

    @Test
    @DisplayName("is said as `version` by every command that takes one, never left out, never below 0")
    void isSaidInOneShape() throws IOException {
        List<Taken> taken = taken(new ObjectMapper().readTree(CONTRACT.toFile()));
        assertThat(taken).hasSizeGreaterThan(40).allSatisfy(each -> {
            assertThat(each.required()).as(each.command()).isTrue();
            assertThat(each.schema().path("type").asText()).as(each.command()).isEqualTo("integer");
            assertThat(each.schema().path("minimum").asInt(-1))
                    .as(each.command())
                    .isZero();
        });
    }

    private static List<Taken> taken(JsonNode contract) {
        List<Taken> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> command : path.getValue().properties()) {
                if (COMMANDS.contains(command.getKey())) {
                    String name = command.getKey() + " " + path.getKey();
                    inAddress(name, command.getValue(), found);
                    inBody(name, contract, command.getValue(), found);
                }
            }
        }
        return found;
    }

    private static void inAddress(String name, JsonNode command, List<Taken> found) {
        for (JsonNode parameter : command.path("parameters")) {
            if (parameter.path("name").asText().equals("version")) {
                found.add(new Taken(
                        name,
                        parameter.path("schema"),
                        parameter.path("required").asBoolean()));
            }
        }
    }

    private static void inBody(String name, JsonNode contract, JsonNode command, List<Taken> found) {
        String reference =
                command.at("/requestBody/content/application~1json/schema/$ref").asText();
        JsonNode body = contract.at(reference.isEmpty() ? "/none" : reference.substring(1));
        if (body.path("properties").has("version")) {
            boolean required = false;
            for (JsonNode each : body.path("required")) {
                required |= each.asText().equals("version");
            }
            found.add(new Taken(name, body.path("properties").path("version"), required));
        }
    }
}
