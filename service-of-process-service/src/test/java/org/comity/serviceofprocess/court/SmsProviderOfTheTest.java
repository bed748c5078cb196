package org.comity.serviceofprocess.court;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A provider of text messages over real HTTP; how it answers is for the test to say. */
public class SmsProviderOfTheTest implements QuarkusTestResourceLifecycleManager {

    /** What was posted, with the header of the secret. */
    record Posted(String secret, String contentType, String body) {}

    private static final List<Posted> POSTED = new CopyOnWriteArrayList<>();
    private static volatile int status = 202;

    private HttpServer server;

    /** From now on it answers so; 0 is never. */
    static void answers(int next) {
        status = next;
        POSTED.clear();
    }

    static List<Posted> posted() {
        return POSTED;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/messages", SmsProviderOfTheTest::take);
        server.start();
        return Map.of(
                "comity.sms.url", "http://127.0.0.1:" + server.getAddress().getPort() + "/messages",
                "comity.sms.secret-header", "X-Api-Key",
                "comity.sms.secret", "key-of-the-court",
                "comity.sms.answers", "PT2S");
    }

    private static void take(HttpExchange exchange) throws IOException {
        POSTED.add(new Posted(
                exchange.getRequestHeaders().getFirst("X-Api-Key"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (status == 0) {
            return;
        }
        byte[] answer = "{\"id\":\"sms-1\"}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
