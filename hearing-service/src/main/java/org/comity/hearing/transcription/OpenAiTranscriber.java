package org.comity.hearing.transcription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.recording.Sound;
import org.comity.hearing.transcription.TranscriptDraft.State;

/** A server that takes sound as {@code POST /v1/audio/transcriptions} of OpenAI does, such as those that serve Whisper models. */
final class OpenAiTranscriber implements Transcriber {
    private static final long LONGEST_ANSWER = 256L * 1024;

    private final HttpClient client;
    private final String url;
    private final Optional<String> key;
    private final String model;
    private final Duration answers;

    OpenAiTranscriber(String url, Optional<String> key, String model, Duration answers) {
        this.url = url;
        this.key = key;
        this.model = model;
        this.answers = answers;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(answers.dividedBy(2))
                .build();
    }

    @Override
    public String write(Sound sound, String language) throws NotWritten, InterruptedException {
        CompletableFuture<HttpResponse<String>> asked = client.sendAsync(
                request(sound, language),
                BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER));
        try {
            return text(asked.get(answers.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            throw new NotWritten(State.LATE, "no answer within " + answers);
        } catch (ExecutionException failed) {
            Throwable why = failed.getCause();
            boolean unreached = why instanceof ConnectException || why instanceof HttpConnectTimeoutException;
            throw new NotWritten(unreached ? State.UNREACHED : State.NONSENSE, why.toString());
        } finally {
            asked.cancel(true);
        }
    }

    private HttpRequest request(Sound sound, String language) {
        String boundary = "comity-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "name=\"model\"", model.getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "name=\"language\"", language.getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "name=\"response_format\"", "json".getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "name=\"file\"; filename=\"sound.webm\"\r\nContent-Type: audio/webm", sound.webm());
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url.replace("{language}", language)))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }

    private static void part(ByteArrayOutputStream into, String boundary, String head, byte[] content) {
        into.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        into.writeBytes(content);
        into.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** A redirection is followed nowhere: sound goes to the address that the court named and to no other. */
    private static String text(HttpResponse<String> answer) throws NotWritten {
        if (answer.statusCode() / 100 != 2) {
            throw new NotWritten(State.REFUSED, "status " + answer.statusCode());
        }
        try {
            JsonNode text = LogJson.MAPPER.readTree(answer.body()).path("text");
            if (text.isTextual()) {
                return text.textValue();
            }
        } catch (JsonProcessingException unreadable) {
            throw new NotWritten(State.NONSENSE, "no JSON");
        }
        throw new NotWritten(State.NONSENSE, "no text");
    }
}
