package org.comity.hearing.room;

import static org.comity.hearing.problem.HearingProblem.BAD_DATA;
import static org.comity.hearing.problem.HearingProblem.LANGUAGE_UNKNOWN;
import static org.comity.hearing.problem.HearingProblem.UNREADABLE_TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.comity.http.LanguageTag;
import org.comity.http.PlainText;

/**
 * What a seat asks of its room.
 *
 * @param id chosen by the client; makes repeating harmless for the life of the room
 * @param name as on the wire: {@code statement.add}
 */
public record Command(UUID id, String name, JsonNode data) {

    /** @throws ProblemException BAD_DATA if it is absent, blank or longer than {@code longest} UTF-16 units, UNREADABLE_TEXT if it cannot stand in a record */
    public String text(String field, int longest) {
        String value = optionalText(field, longest);
        if (value == null) {
            throw BAD_DATA.with(field);
        }
        return value;
    }

    /** Null if it is absent or blank. */
    public String optionalText(String field, int longest) {
        JsonNode node = data.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isTextual() || node.textValue().length() > longest) {
            throw BAD_DATA.with(field);
        }
        String value = PlainText.of(node.textValue()).map(PlainText::strip).orElseThrow(() -> UNREADABLE_TEXT.with());
        return value.isEmpty() ? null : value;
    }

    public boolean flag(String field) {
        if (!data.path(field).isBoolean()) {
            throw BAD_DATA.with(field);
        }
        return data.get(field).booleanValue();
    }

    /** False if it is absent. */
    public boolean optionalFlag(String field) {
        return !data.path(field).isMissingNode() && flag(field);
    }

    public int number(String field, int lowest, int highest) {
        JsonNode node = data.path(field);
        if (!node.canConvertToInt() || node.intValue() < lowest || node.intValue() > highest) {
            throw BAD_DATA.with(field);
        }
        return node.intValue();
    }

    /** Null if it is absent or blank; otherwise as in {@code 2026-12-21T07:00:00Z}. */
    public Instant optionalInstant(String field) {
        String value = optionalText(field, 40);
        try {
            return value == null ? null : Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw BAD_DATA.with(field);
        }
    }

    /** Null if it is absent or blank. */
    public UUID optionalId(String field) {
        String value = optionalText(field, 36);
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException notOne) {
            throw BAD_DATA.with(field);
        }
    }

    /** @throws ProblemException BAD_DATA if it is absent or is none */
    public UUID requiredId(String field) {
        UUID id = optionalId(field);
        if (id == null) {
            throw BAD_DATA.with(field);
        }
        return id;
    }

    /** As in {@code 2026-12-21}. */
    public LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field, 10));
        } catch (DateTimeParseException e) {
            throw BAD_DATA.with(field);
        }
    }

    /** A state by its code, such as {@code KR} (ISO 3166-1); null if it is absent or blank. */
    public String optionalState(String field) {
        String code = optionalText(field, 2);
        if (code != null
                && !Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            throw BAD_DATA.with(field);
        }
        return code;
    }

    public <E extends Enum<E>> E oneOf(Class<E> values, String field) {
        try {
            return Enum.valueOf(values, text(field, 60));
        } catch (IllegalArgumentException e) {
            throw BAD_DATA.with(field);
        }
    }

    /** @throws ProblemException LANGUAGE_UNKNOWN if it is no tag of a known language, such as {@code zh-CN} */
    public String language(String field) {
        String tag = text(field, 35);
        return LanguageTag.known(tag).orElseThrow(() -> LANGUAGE_UNKNOWN.with(tag));
    }
}
