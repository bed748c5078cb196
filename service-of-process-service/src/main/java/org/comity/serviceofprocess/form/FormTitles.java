package org.comity.serviceofprocess.form;

import java.util.Locale;

/** What forms are called. */
public final class FormTitles {
    private FormTitles() {}

    /** @param code of the form, such as {@code HAGUE_REQUEST} */
    public static String of(String code, Locale language) {
        return FormWords.title(FormKinds.require(code), language);
    }
}
