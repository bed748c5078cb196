package org.comity.hearing.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.comity.evidence.record.CanonicalJson;

/** How what is in a room's log is written. */
public final class LogJson {
    /** Instants as text, so that a reader needs no table of units. */
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // shared, since one for each thread is one for each of thousands of virtual ones
                    .recyclerPool(JsonRecyclerPools.sharedBoundedPool())
                    .build())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private LogJson() {}

    /** The one byte form of a value, which anybody can compute again. Source: RFC 8785. */
    public static byte[] bytes(Object value) {
        return CanonicalJson.bytes(MAPPER.valueToTree(value));
    }

    public static JsonNode read(byte[] json) {
        try {
            return MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
