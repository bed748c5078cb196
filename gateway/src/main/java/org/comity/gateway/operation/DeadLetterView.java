package org.comity.gateway.operation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message that its receiver could not handle. What it says is shown to nobody: it names people.
 *
 * @param topic from which it came, and to which it is given back
 * @param type of the event; null if it is none
 * @param subject of the event, such as the id of a case; null if it is none
 * @param reason as the receiver said it
 * @param givenBackAt null while it lies there
 */
@Schema(name = "DeadLetter", description = "A message between services that its receiver could not handle")
public record DeadLetterView(
        UUID id,
        String topic,
        @Nullable String type,
        @Nullable String subject,
        String reason,
        Instant parkedAt,
        @Nullable Instant givenBackAt,
        @Nullable String givenBackByName) {

    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.id(),
                letter.topic(),
                letter.type(),
                letter.subject(),
                letter.reason(),
                letter.parkedAt(),
                letter.givenBackAt(),
                letter.givenBackByName());
    }
}
