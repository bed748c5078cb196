package org.comity.gateway.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes mails, one at a time, and has to answer in time: a server that accepts a connection may never say a word. */
@ApplicationScoped
class MailServer {
    private final ReactiveMailer mailer;
    private final Duration within;

    /** @param within longer than greylisting and a slow scanner take, shorter than a person waits for a code */
    MailServer(
            ReactiveMailer mailer, @ConfigProperty(name = "comity.mail.within", defaultValue = "20s") Duration within) {
        this.mailer = mailer;
        this.within = within;
    }

    /** @throws TimeoutException if the server did not answer in time; it may have the mail all the same */
    void take(Mail mail) {
        mailer.send(mail).await().atMost(within);
    }
}
