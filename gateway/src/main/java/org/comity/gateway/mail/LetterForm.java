package org.comity.gateway.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.comity.http.Texts;

/** A letter in its reader's language. It says that something happened, never what: mail is read by others too. */
@ApplicationScoped
class LetterForm {
    static final Texts TEXTS = new Texts("messages/letters");

    private final Template plain;
    private final Template page;

    LetterForm(@Location("letter.txt") Template plain, @Location("letter.html") Template page) {
        this.plain = plain;
        this.page = page;
    }

    String subject(Letter letter) {
        return say(letter, "subject");
    }

    String text(Letter letter) {
        return filled(plain, letter);
    }

    String html(Letter letter) {
        return filled(page, letter);
    }

    private String filled(Template template, Letter letter) {
        return template.data("subject", say(letter, "subject"))
                .data("text", say(letter, "text"))
                .data("action", say(letter, "action"))
                .data("foot", TEXTS.of("foot", letter.language()))
                .data("link", letter.link())
                .data("language", letter.language().toLanguageTag())
                .data("direction", letter.language().getLanguage().equals("ar") ? "rtl" : "ltr")
                .render();
    }

    private static String say(Letter letter, String part) {
        return TEXTS.of(letter.kind().key() + "." + part, letter.language());
    }
}
