package org.comity.hearing.room;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where sockets to rooms come in: the upgrade, and how many may stand at the door.
 *
 * <p>This is Vert.x itself and not {@code quarkus-websockets-next}, whose 3.33 puts every frame it reads into a queue without an
 * end before anything of ours is asked. Here a socket is read only as far as {@link RoomSocket} asks for more.
 */
@ApplicationScoped
public class RoomEndpoint {
    private final Set<RoomSocket> sockets = ConcurrentHashMap.newKeySet();
    private final Door door = new Door();
    private final Vertx vertx;
    private final Rooms rooms;
    private final Passage passage;
    private final RoomSessions sessions;
    private final Clock clock;

    RoomEndpoint(Vertx vertx, Rooms rooms, RoomSessions sessions, Clock clock, MeterRegistry metrics) {
        this.vertx = vertx;
        this.rooms = rooms;
        this.passage = new Passage(vertx);
        this.sessions = sessions;
        this.clock = clock;
        metrics.gaugeCollectionSize("comity.hearing.connections", Tags.empty(), sockets);
    }

    void route(@Observes Router router) {
        router.get("/api/hearing/rooms/:hearingId").handler(this::open);
    }

    private void open(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<UUID> hearing = RoomSessions.uuid(context.pathParam("hearingId"));
        if (hearing.isEmpty() || !"websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
            context.next();
            return;
        }
        Optional<Door.Place> place =
                door.admit(hearing.get(), request.remoteAddress().hostAddress());
        if (place.isEmpty()) {
            context.response().setStatusCode(503).putHeader("Retry-After", "5").end();
            return;
        }
        if (rooms.isOpenHere(hearing.get()) || Passage.wasPassed(request)) {
            enter(request, hearing.get(), place.get());
        } else {
            whereItIsWritten(request, hearing.get(), place.get());
        }
    }

    /** Of several processes one writes the room; whoever comes to another one is passed on to it. */
    private void whereItIsWritten(HttpServerRequest request, UUID hearingId, Door.Place place) {
        request.pause();
        vertx.executeBlocking(() -> rooms.writerElsewhere(hearingId), false)
                .otherwise(notKnown -> Optional.empty())
                .onSuccess(writer -> writer.ifPresentOrElse(
                        there -> passage.open(request, there, place), () -> enter(request, hearingId, place)));
    }

    private void enter(HttpServerRequest request, UUID hearingId, Door.Place place) {
        request.toWebSocket()
                .onSuccess(socket -> begin(socket, request.connection(), hearingId, place))
                .onFailure(notAWebSocket -> place.leave());
    }

    private void begin(ServerWebSocket webSocket, HttpConnection line, UUID hearingId, Door.Place place) {
        RoomSocket socket = new RoomSocket(webSocket, line, place, () -> Frames.beat(clock.instant()));
        sockets.add(socket);
        socket.begin(sessions.of(hearingId, socket), () -> sockets.remove(socket));
    }

    /** What Vert.x itself bounds. No compression: a small frame must not become a large one. */
    @ApplicationScoped
    static class Limits implements HttpServerOptionsCustomizer {
        @Override
        public void customizeHttpServer(HttpServerOptions options) {
            // twice what a room takes, so that the room itself can say why it hangs up
            options.setMaxWebSocketFrameSize(2 * Frames.LONGEST)
                    .setMaxWebSocketMessageSize(2 * Frames.LONGEST)
                    .setPerMessageWebSocketCompressionSupported(false)
                    .setPerFrameWebSocketCompressionSupported(false)
                    .setWebSocketClosingTimeout(2);
        }
    }
}
