package org.comity.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads JSON to the letter: no member twice, nothing behind the value, no null in a list, no number where a name, a day or a
 * text is meant. What is read leniently is read differently by somebody else, and a case is filed about it.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    // Deeper than any form of ours, and far from what ends a stack.
    private static final int DEEPEST = 50;

    /** Last, so that no module read from the class path answers for a type that is read strictly here. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(json.getFactory()
                        .streamReadConstraints()
                        .rebuild()
                        .maxNestingDepth(DEEPEST)
                        .build());
        json.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.coercionConfigFor(LogicalType.Boolean)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        for (Class<?> list : List.of(Collection.class, List.class, Set.class)) {
            json.configOverride(list).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        }
        json.registerModule(new SimpleModule("strict-json")
                .addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, WireFormat::day))
                .addDeserializer(Instant.class, new Written<>(Instant.class, WireFormat::instant))
                .addDeserializer(BigDecimal.class, new Decimal()));
    }

    /** Text as {@link PlainText} keeps it. */
    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String written = parser.getText();
            Optional<String> text = PlainText.of(written);
            return text.isPresent()
                    ? text.get()
                    : (String) context.handleWeirdStringValue(String.class, written, "a character that no text has");
        }
    }

    /** A value that travels as text. An empty one means that there is none, as from a form's empty field. */
    private static final class Written<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;

        private interface Reading<T> {
            T of(String text);
        }

        private final Class<T> type;
        private final transient Reading<T> reading;

        Written(Class<T> type, Reading<T> reading) {
            super(type);
            this.type = type;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            String text = parser.getText().strip();
            try {
                return text.isEmpty() ? null : reading.of(text);
            } catch (DateTimeException unreadable) {
                return type.cast(context.handleWeirdStringValue(type, text, "not of this form"));
            }
        }
    }

    /** As text, because a number loses digits in a browser; as a number from those who have them all. */
    private static final class Decimal extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1;

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric() && !parser.hasToken(JsonToken.VALUE_STRING)) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            String text = parser.getText().strip();
            try {
                return text.isEmpty() ? null : WireFormat.decimal(text);
            } catch (NumberFormatException unreadable) {
                return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "not a decimal");
            }
        }
    }
}
