package org.comity.evidence.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.NumberToJSON;

/** JSON in its one byte form, so that anybody can compute the same hash again. Source: RFC 8785. */
public final class CanonicalJson {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .recyclerPool(JsonRecyclerPools.sharedBoundedPool())
                    .build())
            .disable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Up to which a double is every whole number. */
    private static final long LARGEST_EXACT = 1L << 53;

    private CanonicalJson() {}

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    public static byte[] bytes(JsonNode value) {
        StringBuilder canonical = new StringBuilder();
        try {
            write(value, canonical);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return canonical.toString().getBytes(UTF_8);
    }

    private static void write(JsonNode value, StringBuilder to) throws IOException {
        switch (value.getNodeType()) {
            case OBJECT -> writeMembers(value, to);
            case ARRAY -> {
                String before = "[";
                for (JsonNode element : value) {
                    write(element, to.append(before));
                    before = ",";
                }
                to.append(value.isEmpty() ? "[]" : "]");
            }
            case STRING -> writeText(value.textValue(), to);
            case NUMBER -> writeNumber(value, to);
            case BOOLEAN, NULL -> to.append(value.asText());
            default -> write(JSON.readTree(JSON.writeValueAsString(value)), to);
        }
    }

    /** By the UTF-16 units of their names, which is how Java compares texts (RFC 8785, 3.2.3). */
    private static void writeMembers(JsonNode object, StringBuilder to) throws IOException {
        String before = "{";
        for (Map.Entry<String, JsonNode> member :
                object.properties().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            writeText(member.getKey(), to.append(before));
            write(member.getValue(), to.append(':'));
            before = ",";
        }
        to.append(object.isEmpty() ? "{}" : "}");
    }

    private static void writeText(String text, StringBuilder to) {
        to.append('"');
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                writeEscaped(unit, to.append(text, written, at));
                written = at + 1;
            }
        }
        to.append(text, written, text.length()).append('"');
    }

    /** RFC 8785, 3.2.2.2. */
    private static void writeEscaped(char unit, StringBuilder to) {
        switch (unit) {
            case '\b' -> to.append("\\b");
            case '\t' -> to.append("\\t");
            case '\n' -> to.append("\\n");
            case '\f' -> to.append("\\f");
            case '\r' -> to.append("\\r");
            case '"', '\\' -> to.append('\\').append(unit);
            default -> to.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
        }
    }

    /** Every number is a double of IEEE 754 (RFC 8785, 3.2.2.3); whole ones that fit into it look the same in Java. */
    private static void writeNumber(JsonNode number, StringBuilder to) throws IOException {
        if (isExact(number)) {
            to.append(number.longValue());
        } else {
            to.append(NumberToJSON.serializeNumber(number.doubleValue()));
        }
    }

    private static boolean isExact(JsonNode number) {
        return number.canConvertToExactIntegral()
                && number.canConvertToLong()
                && number.longValue() >= -LARGEST_EXACT
                && number.longValue() <= LARGEST_EXACT;
    }

    /** The node for a text, a number, a boolean, a record, a map or a list. */
    public static JsonNode node(Object value) {
        return JSON.valueToTree(value);
    }

    /** @throws IllegalArgumentException unless this is a JSON object in its canonical form */
    public static ObjectNode parse(byte[] json) {
        try {
            if (JSON.readTree(new String(json, UTF_8)) instanceof ObjectNode object
                    && Arrays.equals(bytes(object), json)) {
                return object;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("Not a JSON object", e);
        }
        throw new IllegalArgumentException("Not a JSON object in canonical form");
    }
}
