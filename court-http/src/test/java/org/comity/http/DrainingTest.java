package org.comity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A process that ends soon")
class DrainingTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    @DisplayName("answers and asks that the connection be closed; before, it asks for nothing")
    void asksToClose() throws Exception {
        Draining draining = new Draining();
        Router router = Router.router(vertx);
        router.route().handler(draining::ask);
        router.route().handler(context -> context.response().end("answered"));
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);

        assertThat(asked(server).getHeader("Connection")).isNull();
        draining.begin(new ShutdownDelayInitiatedEvent());
        HttpClientResponse last = asked(server);

        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(last.getHeader("Connection")).isEqualToIgnoringCase("close");
    }

    private HttpClientResponse asked(HttpServer server) throws Exception {
        return vertx.createHttpClient()
                .request(HttpMethod.GET, server.actualPort(), "127.0.0.1", "/")
                .compose(HttpClientRequest::send)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }
}
