package org.comity.filing.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.http.Ground;
import org.comity.http.PlainText;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKind.Field;
import org.comity.papers.CourtPdf;
import org.comity.papers.Undrawn;

/** What stands against the fields of a form, each by its name. */
public final class FormRules {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 8000;

    private FormRules() {}

    /** What a draft may not hold, so that it is found while it is written. */
    public static List<Ground> ofDraft(List<Field> form, String article, Map<String, String> fields) {
        List<Ground> grounds = new ArrayList<>();
        fields.keySet().stream()
                .filter(code -> form.stream().noneMatch(field -> field.code().equals(code)))
                .map(code -> ground(FieldFault.FORM_FIELD_UNKNOWN, article, code))
                .forEach(grounds::add);
        for (Field field : form) {
            String value = fields.get(field.code());
            if (!PlainText.isBlank(value)) {
                grounds.addAll(ofValue(article, field, value));
            }
        }
        return grounds;
    }

    /** What of its fields is missing before it can be checked. */
    public static List<Ground> missing(List<Field> form, String article, Map<String, String> fields) {
        return form.stream()
                .filter(field -> field.required() && PlainText.isBlank(fields.get(field.code())))
                .map(field -> ground(FieldFault.FORM_FIELD_MISSING, article, field.code()))
                .toList();
    }

    private static List<Ground> ofValue(String article, Field field, String value) {
        int longest = field.type() == CourtDocumentKind.Type.TEXT ? LONGEST_TEXT : LONGEST_LINE;
        Stream<Ground> form = value.length() > longest
                ? Stream.of(ground(FieldFault.FORM_FIELD_TOO_LONG, article, field.code(), longest))
                : ofForm(article, field, value);
        return Stream.concat(form, undrawn(article, field, value)).toList();
    }

    private static Stream<Ground> ofForm(String article, Field field, String value) {
        return switch (field.type()) {
            case LINE, TEXT, GROUND -> Stream.empty();
            case DECISION ->
                isId(value)
                        ? Stream.empty()
                        : Stream.of(ground(FieldFault.FORM_FIELD_NO_DECISION, article, field.code()));
            case AMOUNT ->
                value.matches("\\d{1,13}(\\.\\d{1,2})?")
                        ? Stream.empty()
                        : Stream.of(ground(FieldFault.FORM_FIELD_NO_AMOUNT, article, field.code()));
            case DATE, MOMENT ->
                isTime(field, value)
                        ? Stream.empty()
                        : Stream.of(ground(FieldFault.FORM_FIELD_NO_DATE, article, field.code()));
        };
    }

    private static boolean isId(String value) {
        try {
            UUID.fromString(value);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean isTime(Field field, String value) {
        try {
            if (field.type() == CourtDocumentKind.Type.DATE) {
                LocalDate.parse(value);
            } else {
                LocalDateTime.parse(value);
            }
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static Stream<Ground> undrawn(String article, Field field, String value) {
        return CourtPdf.undrawn(value).stream()
                .limit(1)
                .map((Undrawn sign) -> ground(
                        FieldFault.FORM_FIELD_NOT_DRAWN, article, field.code(), sign.character(), sign.around()));
    }

    /** A value of a form that is refused for what it is. */
    public static Ground ground(FieldFault fault, String article, String field, Object... arguments) {
        return new Ground(fault.code(), article, "fields." + field, List.of(arguments));
    }
}
