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
import org.erdtman.jcs.JsonCanonicalizer;

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

    private CanonicalJson() {}

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    public static byte[] bytes(JsonNode value) {
        try {
            // A bare text or number is canonical in an array, whose brackets are taken off again.
            byte[] wrapped = new JsonCanonicalizer("[" + JSON.writeValueAsString(value) + "]").getEncodedUTF8();
            return Arrays.copyOfRange(wrapped, 1, wrapped.length - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
