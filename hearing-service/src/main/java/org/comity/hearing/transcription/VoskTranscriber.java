package org.comity.hearing.transcription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.recording.Sound;
import org.comity.hearing.transcription.TranscriptDraft.State;

/**
 * A Vosk server: it is told the sampling rate, gets samples a quarter of a second at a time, answers each with what it made out so far or of
 * a sentence that ended, and the last of it when it is told that nothing follows.
 */
final class VoskTranscriber implements Transcriber {
    /** Bytes of a quarter of a second: two for each sample. */
    private static final int CHUNK = Sound.RATE / 4 * 2;
    /** Word for word as the server compares it. */
    private static final String END = "{\"eof\" : 1}";

    private static final int LONGEST_ANSWER = 256 * 1024;

    private final HttpClient client;
    private final String url;
    private final Optional<String> key;
    private final Duration answers;

    VoskTranscriber(String url, Optional<String> key, Duration answers) {
        this.url = url;
        this.key = key;
        this.answers = answers;
        client = HttpClient.newBuilder().connectTimeout(answers.dividedBy(2)).build();
    }

    @Override
    public String write(Sound sound, String language) throws NotWritten, InterruptedException {
        long until = System.nanoTime() + answers.toNanos();
        byte[] samples = sound.samples();
        Answers said = new Answers();
        WebSocket socket = connect(language, said, until);
        try {
            List<String> sentences = new ArrayList<>();
            send(socket.sendText("{\"config\" : {\"sample_rate\" : " + Sound.RATE + "}}", true), until);
            for (int at = 0; at < samples.length; at += CHUNK) {
                send(
                        socket.sendBinary(ByteBuffer.wrap(samples, at, Math.min(CHUNK, samples.length - at)), true),
                        until);
                sentence(said.next(until)).ifPresent(sentences::add);
            }
            send(socket.sendText(END, true), until);
            sentence(said.next(until)).ifPresent(sentences::add);
            return together(sentences);
        } finally {
            socket.abort();
        }
    }

    private WebSocket connect(String language, Answers said, long until) throws NotWritten, InterruptedException {
        WebSocket.Builder builder = client.newWebSocketBuilder();
        key.ifPresent(secret -> builder.header("Authorization", "Bearer " + secret));
        try {
            return builder.buildAsync(URI.create(url.replace("{language}", language)), said)
                    .get(left(until), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            throw new NotWritten(State.LATE, "no connection within " + answers);
        } catch (ExecutionException failed) {
            boolean refused = failed.getCause() instanceof WebSocketHandshakeException;
            throw new NotWritten(
                    refused ? State.REFUSED : State.UNREACHED, failed.getCause().toString());
        }
    }

    private void send(CompletionStage<WebSocket> sent, long until) throws NotWritten, InterruptedException {
        try {
            sent.toCompletableFuture().get(left(until), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            throw new NotWritten(State.LATE, "takes nothing within " + answers);
        } catch (ExecutionException broken) {
            throw new NotWritten(State.UNREACHED, broken.getCause().toString());
        }
    }

    private static long left(long until) {
        return Math.max(0, until - System.nanoTime());
    }

    /** Empty for what is not final. */
    private static Optional<String> sentence(String answer) throws NotWritten {
        try {
            JsonNode said = LogJson.MAPPER.readTree(answer);
            if (said.path("text").isTextual()) {
                return Optional.of(said.get("text").textValue().strip()).filter(text -> !text.isEmpty());
            }
            if (said.has("partial")) {
                return Optional.empty();
            }
        } catch (JsonProcessingException unreadable) {
            throw new NotWritten(State.NONSENSE, "no JSON");
        }
        throw new NotWritten(State.NONSENSE, "neither text nor partial");
    }

    /** Its Chinese comes with blanks between words, where Chinese has none. */
    private static String together(List<String> sentences) {
        return String.join(" ", sentences).replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
    }

    /** What the server says, one whole message after the other. */
    private static final class Answers implements WebSocket.Listener {
        /** Instead of a message, once there are no more. */
        private static final String OVER = "";

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        String next(long until) throws NotWritten, InterruptedException {
            String message = messages.poll(left(until), TimeUnit.NANOSECONDS);
            if (message == null) {
                throw new NotWritten(State.LATE, "no answer in time");
            }
            if (message.equals(OVER)) {
                throw new NotWritten(State.NONSENSE, "hung up before it was done");
            }
            return message;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (part.length() > LONGEST_ANSWER) {
                messages.add(OVER);
                from.abort();
                return null;
            }
            if (last) {
                messages.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            messages.add(OVER);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable broken) {
            messages.add(OVER);
        }
    }
}
