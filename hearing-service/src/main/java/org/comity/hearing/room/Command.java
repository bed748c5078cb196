package org.comity.hearing.room;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.comity.http.Language;

/** What a seat asks of its room. {@code id} is chosen by the client and makes repeating harmless for the life of the room. */
record Command(UUID id, Verb verb, JsonNode data) {

    /** @throws ProblemException BAD_DATA if it is absent, blank or longer than {@code longest} */
    String text(String field, int longest) {
        String value = optionalText(field, longest);
        if (value == null) {
            throw BAD_DATA.with(field);
        }
        return value;
    }

    String optionalText(String field, int longest) {
        JsonNode node = data.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        String value = node.isTextual() ? node.textValue().strip() : "";
        if (value.length() > longest || !node.isTextual()) {
            throw BAD_DATA.with(field);
        }
        return value.isEmpty() ? null : value;
    }

    boolean flag(String field) {
        if (!data.path(field).isBoolean()) {
            throw BAD_DATA.with(field);
        }
        return data.get(field).booleanValue();
    }

    int number(String field, int lowest, int highest) {
        JsonNode node = data.path(field);
        if (!node.canConvertToInt() || node.intValue() < lowest || node.intValue() > highest) {
            throw BAD_DATA.with(field);
        }
        return node.intValue();
    }

    <E extends Enum<E>> E oneOf(Class<E> values, String field) {
        try {
            return Enum.valueOf(values, text(field, 60));
        } catch (IllegalArgumentException e) {
            throw BAD_DATA.with(field);
        }
    }

    /** @throws ProblemException BAD_DATA if it is not a language tag such as {@code zh-CN} */
    String language(String field) {
        String tag = text(field, 35);
        if (!tag.matches(Language.TAG)) {
            throw BAD_DATA.with(field);
        }
        return tag;
    }
}
