package org.comity.gateway.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comity.gateway.secret.Encryption;
import org.comity.http.Shutdown;

/**
 * Sends messages to the systems of partners, again and again for some three days. In no transaction: what a system does with its line
 * holds no row and no connection. A crash between its yes and ours sends a message twice; it has the same id.
 */
@ApplicationScoped
class WebhookSender {
    private static final int BATCH = 20;

    private final Webhooks webhooks;
    private final WebhookAddress addresses;
    private final WebhooksConfig config;
    private final Encryption encryption;
    private final HttpClient http;
    private final Clock clock;
    private final Shutdown shutdown;

    WebhookSender(
            Webhooks webhooks,
            WebhookAddress addresses,
            WebhooksConfig config,
            Encryption encryption,
            Vertx vertx,
            Clock clock,
            Shutdown shutdown) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.config = config;
        this.encryption = encryption;
        this.clock = clock;
        this.shutdown = shutdown;
        // A line each: it was opened to an address that was looked at, and is to be used for no other name.
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setVerifyHost(true).setConnectTimeout((int)
                        config.within().toMillis()));
    }

    /** What is sent, and with what it is signed. */
    private record Try(WebhookMessage message, String url, WebhookSecret secret) {}

    /** @param answer a status, or why there is none, in English and without the address */
    private record Outcome(boolean taken, String answer) {}

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void walk() {
        boolean more = true;
        while (more && !shutdown.hasBegun()) {
            List<Try> tries = QuarkusTransaction.requiringNew().call(this::begin);
            try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
                tries.forEach(one -> each.submit(() -> end(one, sent(one))));
            }
            more = !tries.isEmpty();
        }
    }

    private List<Try> begin() {
        return webhooks.beginDue(BATCH).stream()
                .map(message -> {
                    Webhook to = webhooks.of(message.partnerId()).orElseThrow();
                    return new Try(
                            message, to.url(), new WebhookSecret(encryption.decrypt(to.secret(), to.partnerId())));
                })
                .toList();
    }

    private void end(Try one, Outcome outcome) {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            // First, as who takes the address away locks it before its messages.
            Optional<Webhook> webhook = webhooks.lock(one.message().partnerId());
            WebhookMessage message = webhooks.find(one.message().id());
            if (message == null) {
                return;
            }
            if (outcome.taken()) {
                message.taken(outcome.answer());
            } else {
                message.notTaken(outcome.answer(), config.pauses(), now);
            }
            webhook.ifPresent(address -> address.answered(outcome.taken(), now));
        });
    }

    private Outcome sent(Try one) {
        try {
            int status = post(addresses.placeOf(one.url()), one);
            return new Outcome(status / 100 == 2, "HTTP " + status);
        } catch (WebhookAddress.NotReachable refused) {
            return new Outcome(false, "address " + refused.fault().name().toLowerCase(Locale.ROOT));
        } catch (TimeoutException late) {
            return new Outcome(false, "no answer in time");
        } catch (CompletionException | ExecutionException failed) {
            return new Outcome(false, failed.getCause().getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Outcome(false, "stopped");
        }
    }

    /** No redirect is followed: it could lead to where no address may. */
    private int post(WebhookAddress.Place place, Try one)
            throws InterruptedException, ExecutionException, TimeoutException {
        String id = "msg_" + one.message().id();
        long seconds = clock.instant().getEpochSecond();
        String body = bodyOf(one.message());
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        place.port(), place.reached().getHostAddress()))
                .setHost(place.url().getHost())
                .setPort(place.port())
                .setSsl(place.isTls())
                .setURI(place.target())
                .setFollowRedirects(false)
                .setTimeout(config.within().toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Comity")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(seconds))
                .putHeader("webhook-signature", one.secret().signature(id, seconds, body));
        return http.request(request)
                .compose(line -> line.send(body)
                        .map(HttpClientResponse::statusCode)
                        .onComplete(answered -> line.connection().close()))
                .toCompletionStage()
                .toCompletableFuture()
                .get(config.within().toMillis() * 2, TimeUnit.MILLISECONDS);
    }

    private static String bodyOf(WebhookMessage message) {
        JsonObject data = new JsonObject();
        if (message.caseId() != null) {
            data.put("caseId", message.caseId().toString());
        }
        return new JsonObject()
                .put("type", message.type())
                .put("timestamp", message.happenedAt().toString())
                .put("data", data)
                .encode();
    }
}
