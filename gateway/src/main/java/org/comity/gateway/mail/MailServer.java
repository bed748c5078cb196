package org.comity.gateway.mail;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Takes mails, one at a time, and has to answer in time: a server that accepts a connection may never say a word. */
@ApplicationScoped
class MailServer {
    private final MailClient client;
    private final Duration within;

    MailServer(Vertx vertx, OutgoingMail config) {
        this.within = config.within();
        this.client = MailClient.create(
                vertx,
                new MailConfig()
                        .setHostname(config.host())
                        .setPort(config.port())
                        .setStarttls(config.startTls())
                        .setHostnameVerificationAlgorithm("HTTPS")
                        .setOwnHostname(config.ownName())
                        .setConnectTimeout((int) within.toMillis())
                        // A connection on which nothing comes for so long is of no use for the next letter either.
                        .setIdleTimeout((int) within.toMillis())
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS));
    }

    /**
     * Blocks.
     *
     * @throws TimeoutException if the server did not answer in time; it may have the mail all the same
     * @throws ExecutionException if it did not take the mail, or cannot be reached
     */
    void take(MailMessage mail) throws TimeoutException, ExecutionException, InterruptedException {
        client.sendMail(mail).toCompletionStage().toCompletableFuture().get(within.toMillis(), TimeUnit.MILLISECONDS);
    }
}
