package org.comity.serviceofprocess.form;

import java.util.List;
import java.util.Locale;
import org.comity.http.Texts;

/** The words of forms. Those that go to the addressee, and the names of fields, are there in all languages; the rest as the conventions have it. */
final class FormWords {
    static final Texts IN_ALL = new Texts("messages/forms");
    static final Texts OF_CONVENTIONS = new Texts("messages/form-texts");
    static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    private FormWords() {}

    static String title(FormKind kind, Locale language) {
        return IN_ALL.of("title." + kind.code(), language);
    }

    static String field(String code, Locale language) {
        return IN_ALL.of("field." + code, language);
    }

    static String option(String code, Locale language) {
        return IN_ALL.of("option." + code, language);
    }

    /** A paragraph that a form prints. */
    static String text(String code, Locale language, Object... arguments) {
        String key = "text." + code;
        return OF_CONVENTIONS
                .find(key, language, List.of(arguments))
                .orElseGet(() -> IN_ALL.of(key, language, arguments));
    }
}
