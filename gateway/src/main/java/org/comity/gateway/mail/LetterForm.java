package org.comity.gateway.mail;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.comity.http.Texts;

/**
 * A letter in its reader's language. It says in which case something happened and by when to act, never what a paper says or who the
 * parties are: mail is read by others too.
 */
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
        return words(letter).subject();
    }

    String text(Letter letter) {
        return filled(plain, letter);
    }

    String html(Letter letter) {
        return filled(page, letter);
    }

    private String filled(Template template, Letter letter) {
        Words words = words(letter);
        return template.data("subject", words.subject())
                .data("text", words.text())
                .data("action", words.action())
                .data("foot", TEXTS.of(foot(letter), letter.language()))
                .data("link", letter.link())
                .data("language", letter.language().toLanguageTag())
                .data("direction", letter.language().getLanguage().equals("ar") ? "rtl" : "ltr")
                .render();
    }

    /** The period to correct runs from the notice itself, so that its letter does not say that none does. Source: XB 9(2). */
    private static String foot(Letter letter) {
        return letter.kind().equals("ANSWER_NEEDED") ? "foot-period" : "foot";
    }

    private static Words words(Letter letter) {
        return letter.news()
                .map(news -> new Words(news.title(), news.text(), news.action()))
                .orElseGet(() -> {
                    String key = LetterKind.valueOf(letter.kind()).key();
                    return new Words(
                            TEXTS.of(key + ".subject", letter.language()),
                            TEXTS.of(key + ".text", letter.language()),
                            TEXTS.of(key + ".action", letter.language()));
                });
    }

    private record Words(String subject, String text, String action) {}
}
