package org.comity.evidence.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A witness over HTTP: {@code POST /add-checkpoint}. Nothing else is answered. */
public final class WitnessServer implements AutoCloseable {
    private static final String PATH = "/add-checkpoint";
    private static final int MOST_AT_ONCE = 32;

    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    private WitnessServer(Witness witness, HttpServer server) {
        this.witness = witness;
        this.server = server;
    }

    /** @param address to listen on; port 0 for any that is free */
    public static WitnessServer start(Witness witness, InetSocketAddress address) throws IOException {
        // A client that sends its request a byte an hour does not hold a place for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        WitnessServer started = new WitnessServer(witness, HttpServer.create(address, 0));
        started.server.setExecutor(started.threads);
        started.server.createContext("/", started::answer);
        started.server.start();
        return started;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            WitnessAnswer answer = places.tryAcquire() ? inItsPlace(exchange) : WitnessAnswer.refused(503, "Busy");
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private WitnessAnswer inItsPlace(HttpExchange exchange) {
        try {
            return ask(exchange);
        } finally {
            places.release();
        }
    }

    private WitnessAnswer ask(HttpExchange exchange) {
        if (!exchange.getRequestURI().getPath().equals(PATH)) {
            return WitnessAnswer.refused(404, "A witness answers POST " + PATH);
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            return WitnessAnswer.refused(405, "A witness answers POST " + PATH);
        }
        try {
            byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.LONGEST + 1);
            return body.length > AddCheckpoint.LONGEST ? WitnessAnswer.refused(413, "Too long") : witness.add(body);
        } catch (IOException | RuntimeException e) {
            System.err.println("comity witness: nothing cosigned: " + e.getMessage());
            return WitnessAnswer.refused(500, "This witness cannot answer now");
        }
    }
}
