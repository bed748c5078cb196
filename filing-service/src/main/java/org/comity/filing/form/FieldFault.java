package org.comity.filing.form;

import java.util.Locale;

/** Why a field of a form is refused. */
public enum FieldFault {
    FORM_FIELD_MISSING,
    FORM_FIELD_UNKNOWN,
    FORM_FIELD_TOO_LONG,
    FORM_FIELD_NO_DATE,
    FORM_FIELD_NO_AMOUNT,
    FORM_FIELD_NO_DECISION,
    FORM_FIELD_NO_GROUND,
    FORM_FIELD_NOT_DRAWN;

    /** As clients know it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
