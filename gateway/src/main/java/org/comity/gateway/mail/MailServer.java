package org.comity.gateway.mail;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.Readiness;

/** Takes mails, one at a time, and has to answer in time: a server that accepts a connection may never say a word. */
@ApplicationScoped
class MailServer {
    private final MailClient client;
    private final Duration within;
    private final Context context;
    private final MailServerState state;

    MailServer(Vertx vertx, OutgoingMail config, @Readiness MailServerState state) {
        this.state = state;
        this.within = config.within();
        this.context = vertx.getOrCreateContext();
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
        // On the loop that will own the connection: a greeting that comes at once is lost where another thread asks for
        // it.
        CompletableFuture<MailResult> taken = new CompletableFuture<>();
        context.runOnContext(
                turn -> client.sendMail(mail).onSuccess(taken::complete).onFailure(taken::completeExceptionally));
        try {
            taken.get(within.toMillis(), TimeUnit.MILLISECONDS);
            state.answered();
        } catch (TimeoutException silent) {
            state.didNotAnswer();
            throw silent;
        } catch (ExecutionException notTaken) {
            if (notTaken.getCause() instanceof IOException) {
                state.didNotAnswer();
            } else {
                state.answered();
            }
            throw notTaken;
        }
    }
}
