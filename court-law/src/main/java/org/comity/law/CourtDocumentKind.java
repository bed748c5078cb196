package org.comity.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of document that the court makes, as a row of data. It becomes the kind of paper of the same code, which has its title, its
 * readers and the clock that starts when it is served.
 *
 * @param code of the kind of paper, such as {@code SUMMONS}
 * @param checkedBy who must look at it before it is sealed; any of them
 * @param byAnother whether that is never who drafted it, unless one judge hears the case alone
 * @param fields what its article asks for beyond court, case and parties, in the order in which they stand
 * @param validTo the last day of this row; null while it is in force
 * @param note null if there is none
 */
public record CourtDocumentKind(
        String code,
        Form form,
        Set<PaperKind.Author> draftedBy,
        Set<Checker> checkedBy,
        boolean byAnother,
        List<Field> fields,
        String article,
        LocalDate validFrom,
        LocalDate validTo,
        Confidence confidence,
        String note) {

    /** Where its text comes from. */
    public enum Form {
        /** Drawn from its fields. */
        TEMPLATE,
        /** Written elsewhere, a PDF. */
        UPLOAD
    }

    /** Who checks. */
    public enum Checker {
        /** Any clerk of the court. */
        CLERK,
        /** A judge to whom the case was given. */
        JUDGE,
        /** The judge who presides, or hears the case alone. */
        PRESIDING
    }

    /** How a field is filled. */
    public enum Type {
        LINE,
        TEXT,
        /** Of the court's calendar, as {@code 2026-11-27}. */
        DATE,
        /** By the court's clock, as {@code 2026-11-27T09:30}. */
        MOMENT,
        /** In CNY, with a point and at most two decimals. */
        AMOUNT,
        /** One of the decisions of the case, by the id of the paper that it is. */
        DECISION,
        /** One of the grounds that the law has for such a document, by its code. */
        GROUND
    }

    /** @param code such as {@code PLACE} */
    public record Field(String code, Type type, boolean required) {}

    public boolean isDrawn() {
        return form == Form.TEMPLATE;
    }

    /** The decision of the case that such a document is about, as its fields name it; empty where it is about none, or none is named. */
    public Optional<String> decisionIn(Map<String, String> written) {
        return fields.stream()
                .filter(field -> field.type() == Type.DECISION)
                .map(field -> written.get(field.code()))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
