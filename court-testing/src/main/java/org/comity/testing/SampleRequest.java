package org.comity.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** The least that a published schema asks of a value, so that a request is refused for who sends it and not for its form. */
final class SampleRequest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode contract;

    SampleRequest(JsonNode contract) {
        this.contract = contract;
    }

    /** @param schema as it stands in the contract, with references into it */
    JsonNode of(JsonNode schema) {
        if (schema.has("$ref")) {
            return of(contract.at(schema.get("$ref").asText().substring(1)));
        }
        if (schema.has("default")) {
            return schema.get("default");
        }
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        for (String parts : new String[] {"allOf", "oneOf", "anyOf"}) {
            if (schema.has(parts)) {
                return of(schema.get(parts).get(0));
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> list(schema);
            case "integer", "number" ->
                NODES.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.textNode(text(schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        schema.path("required")
                .forEach(name -> object.set(name.asText(), of(schema.at("/properties/" + name.asText()))));
        return object;
    }

    private JsonNode list(JsonNode schema) {
        var list = NODES.arrayNode();
        for (int i = 0; i < schema.path("minItems").asInt(0); i++) {
            list.add(of(schema.path("items")));
        }
        return list;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-03-02";
            case "date-time" -> "2026-03-02T08:00:00Z";
            case "time" -> "09:00:00";
            default -> "x".repeat(Math.max(1, schema.path("minLength").asInt(1)));
        };
    }
}
