package org.comity.hearing.transcription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that takes sound as {@code POST /v1/audio/transcriptions} does, over real HTTP, and answers what a test wants. */
public class SpeechServer implements QuarkusTestResourceLifecycleManager {
    private static final Pattern PART = Pattern.compile("name=\"([^\"]+)\"[^\r]*\r\n(?:[^\r]+\r\n)*\r\n");

    /** What came last. */
    private static volatile Map<String, byte[]> form = Map.of();

    private static volatile String authorization;
    private static volatile int status;
    private static volatile String answer;
    private static volatile CountDownLatch answersWhen;
    private HttpServer server;

    public static void answers(int with, String body) {
        status = with;
        answer = body;
        answersWhen = new CountDownLatch(0);
    }

    /** Until it is counted down it says nothing. */
    public static CountDownLatch holdsBack() {
        answersWhen = new CountDownLatch(1);
        return answersWhen;
    }

    @Override
    public Map<String, String> start() {
        answers(200, "{\"text\":\"\"}");
        String url = begin() + "/v1/audio/transcriptions";
        return Map.of(
                "comity.hearing.transcription.kind", "OPENAI",
                "comity.hearing.transcription.url", url,
                "comity.hearing.transcription.key", "key-of-the-court",
                "comity.hearing.transcription.model", "model-of-the-court",
                "comity.hearing.transcription.languages", "en,zh",
                "comity.hearing.transcription.answers", "PT2S");
    }

    /** @return its address */
    String begin() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/audio/transcriptions", this::transcribe);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void transcribe(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            form = parts(body, exchange.getRequestHeaders().getFirst("Content-Type"));
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            answersWhen.await();
            byte[] said = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Location", "/v1/audio/transcriptions");
            exchange.sendResponseHeaders(status, said.length);
            exchange.getResponseBody().write(said);
        } catch (InterruptedException ends) {
            Thread.currentThread().interrupt();
        }
    }

    /** RFC 7578. */
    private static Map<String, byte[]> parts(byte[] body, String type) {
        String boundary = "--" + type.substring(type.indexOf("boundary=") + "boundary=".length());
        // one character for each byte
        String text = new String(body, StandardCharsets.ISO_8859_1);
        Map<String, byte[]> parts = new HashMap<>();
        for (String part : text.split(Pattern.quote(boundary))) {
            Matcher head = PART.matcher(part);
            if (head.find()) {
                parts.put(
                        head.group(1),
                        part.substring(head.end(), part.length() - 2).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    public static String field(String name) {
        return new String(form.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    public static byte[] file() {
        return form.get("file");
    }

    public static String authorization() {
        return authorization;
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
