package org.comity.law;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The tables of law that come with a program as JSON, each with its source: amounts exact, dates in ISO form. */
public final class LawTable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new IsoDate()))
            .build();

    private LawTable() {}

    /** A whole table, or part of one, as rows of a record. A member that the record does not know is a mistake, not ignored. */
    public static <T> T as(Class<T> type, JsonNode table) {
        return JSON.convertValue(table, type);
    }

    /** The same, as rows by name. */
    public static <T> T as(TypeReference<T> type, JsonNode table) {
        return JSON.convertValue(table, type);
    }

    /**
     * @param owner a class of the module that ships the table
     * @param name of the resource, as that class finds it
     * @throws UncheckedIOException if it is absent or no JSON
     */
    public static JsonNode read(Class<?> owner, String name) {
        return read(owner, name, JsonNode.class);
    }

    /** The same, as a record. */
    public static <T> T read(Class<?> owner, String name, Class<T> type) {
        try (InputStream table = owner.getResourceAsStream(name)) {
            if (table == null) {
                throw new FileNotFoundException(name);
            }
            return JSON.readValue(table, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of law " + name + " cannot be read", unreadable);
        }
    }

    private static final class IsoDate extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        IsoDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return LocalDate.parse(json.getText());
        }
    }
}
