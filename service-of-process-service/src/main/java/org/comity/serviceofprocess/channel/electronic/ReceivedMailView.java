package org.comity.serviceofprocess.channel.electronic;

import java.time.Instant;
import java.util.UUID;
import org.comity.serviceofprocess.channel.electronic.report.MailReport;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came back to the court. Sender, subject and text are what anybody may have written.
 *
 * @param status of the addressee, such as 5.1.1; null if the mail says none
 * @param excerpt the beginning of what a person reads in it
 * @param open whether somebody is still to look at it
 */
record ReceivedMailView(
        UUID id,
        MailReport.Kind kind,
        @Nullable String status,
        @Nullable String sender,
        @Nullable String subject,
        String excerpt,
        Instant readAt,
        boolean open) {

    static ReceivedMailView of(ReceivedMail mail) {
        return new ReceivedMailView(
                mail.id(),
                mail.kind(),
                mail.status(),
                mail.sender(),
                mail.subject(),
                mail.excerpt(),
                mail.readAt(),
                mail.open());
    }
}
