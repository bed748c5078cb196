package org.comity.evidence.time;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;

/** {@code RunTimeAuthority <folder> <port>}: an {@link OwnTimeAuthority} on 127.0.0.1 until it is ended. */
public final class RunTimeAuthority {
    private static final int LONGEST = 16 * 1024;
    private static final Duration LIFE = Duration.ofDays(3650);

    private RunTimeAuthority() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int port = Integer.parseInt(arguments[1]);
        HttpServer server = serve(OwnTimeAuthority.in(folder, Clock.systemUTC(), LIFE), port);
        System.out.println("Time authority on port " + server.getAddress().getPort() + "; its root: "
                + folder.resolve(OwnTimeAuthority.ROOT));
    }

    /** @param port 0 for any that is free */
    static HttpServer serve(OwnTimeAuthority authority, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(authority, exchange));
        server.start();
        return server;
    }

    private static void answer(OwnTimeAuthority authority, HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] query = exchange.getRequestBody().readNBytes(LONGEST + 1);
            boolean isQuery =
                    OwnTimeAuthority.QUERY.equals(exchange.getRequestHeaders().getFirst("Content-Type"));
            if (!exchange.getRequestMethod().equals("POST") || !isQuery || query.length > LONGEST) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            byte[] reply;
            try {
                reply = authority.answer(query);
            } catch (IOException | IllegalArgumentException notOne) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", OwnTimeAuthority.REPLY);
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
        }
    }
}
