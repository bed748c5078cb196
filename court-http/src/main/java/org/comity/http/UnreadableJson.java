package org.comity.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.Optional;

/** What a body had that could not be read: which member it was, and what it should have been. */
public final class UnreadableJson {
    private UnreadableJson() {}

    /** The problem to answer with: it names the member where there is one. */
    public static ProblemException problem(JsonProcessingException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refused) {
                return refused;
            }
            if (cause instanceof StreamConstraintsException) {
                return HttpProblemCode.REQUEST_NOT_READABLE.because(
                        List.of(new Ground("value-too-large", null, field(unreadable))));
            }
            if (cause instanceof InputCoercionException overflow) {
                return notValid(WireFormat.expected(overflow.getTargetType()), field(overflow.getProcessor()));
            }
            if (cause instanceof StreamReadException syntax) {
                return isDuplicate(syntax)
                        ? notValid("value-doubled", field(syntax.getProcessor()))
                        : HttpProblemCode.REQUEST_NOT_READABLE.with();
            }
        }
        String field = field(unreadable);
        return field == null ? HttpProblemCode.REQUEST_NOT_READABLE.with() : notValid(expected(unreadable), field);
    }

    private static ProblemException notValid(String ground, String field) {
        return HttpProblemCode.REQUEST_NOT_VALID.because(List.of(new Ground(ground, null, field)));
    }

    /** Jackson has no exception of its own for it. */
    private static boolean isDuplicate(StreamReadException syntax) {
        return syntax.getOriginalMessage().startsWith("Duplicate field");
    }

    /** The code of the ground that says what the member should have been. */
    private static String expected(JsonProcessingException unreadable) {
        if (unreadable instanceof InvalidNullException) {
            return "value-missing";
        }
        if (unreadable instanceof InvalidFormatException format && format.getTargetType() == String.class) {
            return "text-not-printable";
        }
        return unreadable instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? WireFormat.expected(mismatch.getTargetType())
                : "form-unexpected";
    }

    /** JSON path of the member, for example {@code grounds[0].field}; null where it is the whole body. */
    private static String field(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return null;
        }
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            append(field, Optional.ofNullable(step.getFieldName()), step.getIndex());
        }
        return field.toString();
    }

    private static String field(JsonParser parser) {
        StringBuilder field = new StringBuilder();
        append(field, parser.getParsingContext());
        return field.toString();
    }

    private static void append(StringBuilder field, JsonStreamContext where) {
        if (where.getParent() != null) {
            append(field, where.getParent());
        }
        if (!where.inRoot()) {
            append(field, Optional.ofNullable(where.getCurrentName()), where.getCurrentIndex());
        }
    }

    private static void append(StringBuilder field, Optional<String> name, int index) {
        if (name.isPresent()) {
            field.append(field.isEmpty() ? "" : ".").append(name.get());
        } else if (index >= 0) {
            field.append('[').append(index).append(']');
        }
    }
}
