package org.comity.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Takes text only of characters that XML can hold: no control characters but tab and line ends, no half of a surrogate pair.
 * The others mean nothing to a reader, PostgreSQL refuses U+0000, and a single one in a name would make every certificate and
 * mail that names it impossible to write. Source: XML 1.0, 2.2.
 */
@Singleton
class ReadableText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("readable-text").addDeserializer(String.class, new Text()));
    }

    static boolean isReadable(String text) {
        return text.codePoints().allMatch(ReadableText::isReadable);
    }

    private static boolean isReadable(int character) {
        return character >= 0x20
                ? !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                        && character != 0xFFFE
                        && character != 0xFFFF
                : character == '\t' || character == '\n' || character == '\r';
    }

    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !isReadable(text)) {
                return context.reportInputMismatch(this, "a character that no text can hold");
            }
            return text;
        }
    }
}
