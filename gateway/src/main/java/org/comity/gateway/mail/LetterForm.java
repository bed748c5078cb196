package org.comity.gateway.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A letter in its reader's language. It says that something happened, never what: mail is read by others too. */
@ApplicationScoped
class LetterForm {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Template plain;
    private final Template page;

    LetterForm(@Location("letter.txt") Template plain, @Location("letter.html") Template page) {
        this.plain = plain;
        this.page = page;
    }

    String subject(Letter letter) {
        return texts(letter.language()).getString(letter.kind().key() + ".subject");
    }

    String text(Letter letter) {
        return filled(plain, letter);
    }

    String html(Letter letter) {
        return filled(page, letter);
    }

    private String filled(Template template, Letter letter) {
        ResourceBundle texts = texts(letter.language());
        String key = letter.kind().key();
        TemplateInstance form = template.data("subject", texts.getString(key + ".subject"))
                .data("text", texts.getString(key + ".text"))
                .data("action", texts.getString(key + ".action"))
                .data("foot", texts.getString("foot"))
                .data("link", letter.link())
                .data("language", letter.language().toLanguageTag())
                .data("direction", letter.language().getLanguage().equals("ar") ? "rtl" : "ltr");
        return form.render();
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "messages/letters", language, Thread.currentThread().getContextClassLoader(), NO_FALLBACK);
    }
}
