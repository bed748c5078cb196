package org.comity.serviceofprocess.channel.electronic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.comity.http.Texts;
import org.comity.law.Courts;
import org.comity.serviceofprocess.letter.SentLetter;

/**
 * What a text message says: that the court wrote to the addressee's mailbox, and under which reference that can be checked. Nothing of
 * the case or of a person, and no link to the papers, because a telephone is passed around and its messages can be read on a locked screen.
 */
@ApplicationScoped
class PromptText {

    static final Texts TEXTS = new Texts("messages/prompt");

    private final DeliveryConfig config;

    PromptText(DeliveryConfig config) {
        this.config = config;
    }

    String of(ElectronicAttempt attempt, SentLetter letter, String court) {
        Locale locale = Locale.forLanguageTag(attempt.consent().language());
        return TEXTS.of(
                "text",
                locale,
                Courts.named(court).nameFor(locale),
                letter.printedReference(),
                config.publicUrl().toString().replaceAll("/+$", "") + "/letters");
    }
}
