package org.comity.serviceofprocess.channel.electronic.sms;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Hands a text message to the provider and says what that answered. Blocks; never called inside a transaction. */
@ApplicationScoped
public class SmsProvider {

    private static final int LONGEST_ANSWER = 300;
    private static final long LONGEST_BODY = 64L * 1024;

    private final SmsConfig config;
    private final HttpClient client;

    SmsProvider(SmsConfig config) {
        this.config = config;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.answers())
                .build();
    }

    /** What became of a message, as far as the provider knows: that a telephone got it, it does not say. */
    public enum Outcome {
        TAKEN,
        REFUSED,
        /** There was no answer, or none that could be read: it may or may not have gone out. */
        NOT_KNOWN
    }

    /** @param words the provider's own, with the status of its answer; null if it gave none */
    public record Answer(Outcome outcome, @Nullable String words) {}

    /** Whether there is a provider. */
    public boolean isOn() {
        return config.url().isPresent();
    }

    public Answer send(Telephone to, String text) {
        CompletableFuture<HttpResponse<String>> asked = client.sendAsync(
                request(to, text), BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_BODY));
        try {
            return answer(asked.get(config.answers().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException failed) {
            // What an exception says may hold the number.
            Log.warnf("text message: no answer, %s", failed.getClass().getSimpleName());
            return new Answer(Outcome.NOT_KNOWN, null);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer(Outcome.NOT_KNOWN, null);
        } finally {
            asked.cancel(true);
        }
    }

    private HttpRequest request(Telephone to, String text) {
        String body = config.body().replace("{to}", written(to.value())).replace("{text}", written(text));
        HttpRequest.Builder request = HttpRequest.newBuilder(config.url().orElseThrow())
                .timeout(config.answers())
                .header("Content-Type", config.form().contentType + "; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        config.secret().ifPresent(secret -> request.header(config.secretHeader(), secret));
        return request.build();
    }

    private String written(String value) {
        return switch (config.form()) {
            case JSON -> new String(JsonStringEncoder.getInstance().quoteAsString(value));
            case URL_ENCODED -> URLEncoder.encode(value, StandardCharsets.UTF_8);
        };
    }

    /** A redirection is followed nowhere, so it is a refusal as whatever else is no success. */
    private static Answer answer(HttpResponse<String> answer) {
        String words = (answer.statusCode() + " " + answer.body().replaceAll("\\p{C}+", " ")).strip();
        return new Answer(
                answer.statusCode() / 100 == 2 ? Outcome.TAKEN : Outcome.REFUSED,
                words.length() <= LONGEST_ANSWER ? words : words.substring(0, LONGEST_ANSWER) + "…");
    }
}
