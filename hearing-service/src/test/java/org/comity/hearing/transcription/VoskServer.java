package org.comity.hearing.transcription;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Speaks as {@code asr_server.py} of vosk-server does: samples are answered one by one, sentences come as they end, and the end is told by
 * that very text, after which it hangs up.
 */
final class VoskServer implements AutoCloseable {
    enum Manner {
        SPEAKS,
        SAYS_NOTHING,
        HANGS_UP,
        TALKS_NONSENSE
    }

    final List<String> paths = new CopyOnWriteArrayList<>();
    final List<String> texts = new CopyOnWriteArrayList<>();
    final Buffer samples = Buffer.buffer();
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final List<String> sentences;

    VoskServer(Manner manner, String... sentences) {
        this.sentences = new CopyOnWriteArrayList<>(sentences);
        server = vertx.createHttpServer()
                .requestHandler(request -> request.toWebSocket().onSuccess(socket -> speak(socket, manner)))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String url() {
        return "ws://127.0.0.1:" + server.actualPort();
    }

    private void speak(ServerWebSocket socket, Manner manner) {
        paths.add(socket.path());
        socket.textMessageHandler(text -> {
            texts.add(text);
            // compared character by character, as there
            if (text.equals("{\"eof\" : 1}")) {
                socket.writeTextMessage(said("text", sentences.getLast())).onComplete(sent -> socket.close());
            }
        });
        socket.binaryMessageHandler(chunk -> {
            samples.appendBuffer(chunk);
            switch (manner) {
                case SAYS_NOTHING -> {}
                case HANGS_UP -> socket.close();
                case TALKS_NONSENSE -> socket.writeTextMessage("<html>502</html>");
                // a sentence ended with each chunk but the last ones
                case SPEAKS ->
                    socket.writeTextMessage(
                            sentences.size() > 1 ? said("text", sentences.removeFirst()) : said("partial", "well"));
            }
        });
    }

    private static String said(String name, String words) {
        return "{\n  \"" + name + "\" : \"" + words + "\"\n}";
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
