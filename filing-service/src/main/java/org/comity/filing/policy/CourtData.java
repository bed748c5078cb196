package org.comity.filing.policy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The tables of law that come with the program, in {@code data/}, each with its source. */
public final class CourtData {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CourtData() {}

    public static JsonNode read(String table) {
        try (InputStream in = CourtData.class.getResourceAsStream("/data/" + table)) {
            return EXACT.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
