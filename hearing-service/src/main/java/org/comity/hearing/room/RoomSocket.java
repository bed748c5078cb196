package org.comity.hearing.room;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.quarkus.logging.Log;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.http.WebSocketFrameType;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * One socket, from its upgrade to its end.
 * <pre>
 *   AT_DOOR ──hello──▶ ENTERING ──ticket taken──▶ SEATED
 *      └──────────────────┴───────────close─────────┴────▶ CLOSED
 * </pre>
 * Frames arrive on the event loop, which counts them and does nothing that waits; what they say is done on a virtual thread, one after
 * the other, that is there only as long as there is something to do. At most {@link #WAITING} frames lie between the two: then the
 * socket is not read further, and whoever sends more waits in their own network.
 */
final class RoomSocket implements Connection.Wire {
    private static final int WAITING = 64;
    private static final int LONGEST_HELLO = 1024;
    private static final Duration HELLO = Duration.ofSeconds(5);
    /** Three pings without an answer: a line that is dead is seen within 20 seconds. */
    private static final Duration SILENCE = Duration.ofSeconds(18);
    /** So that the clock's coarseness never makes it more than {@link Frames#HEARTBEAT_MS}. */
    private static final Duration BEAT = Duration.ofSeconds(5);

    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Duration SLOWEST_SEND = Duration.ofSeconds(10);

    /** What a socket's frames mean; never asked twice at once, but for {@link #isSignedOut}. */
    interface Session {
        /** Whether the session ended in which its ticket was asked for. Asked each second on the event loop. */
        boolean isSignedOut();

        /** @return the connection, which sends nothing yet; null if the socket was hung up on instead */
        Connection enter(String hello);

        /** @param inTime whether the limit of frames allows it */
        void receive(String message, boolean inTime);

        /** The socket has ended, whether or not it ever entered. Nothing comes after. */
        void leave(int closeCode);
    }

    private enum State {
        AT_DOOR,
        ENTERING,
        SEATED,
        CLOSED
    }

    private final ServerWebSocket socket;
    private final Door.Place place;
    private final Supplier<String> beat;
    private final ChannelHandlerContext channel;
    private final Context loop = Vertx.currentContext();
    private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();
    /** How much of it is not done. */
    private final AtomicInteger undone = new AtomicInteger();

    private final long cameAt = System.nanoTime();
    /** These three on the event loop alone. */
    private long heardAt = cameAt;

    private long saidAt = cameAt;
    private long pingedAt = cameAt;
    /** Since when the line takes nothing more; 0 while it does. */
    private volatile long fullSince;

    private volatile State state = State.AT_DOOR;
    /** Asked on the event loop alone, replaced when the seat is known. */
    private volatile RateLimit limit = RateLimit.atTheDoor(System::nanoTime);

    private Session session;
    private volatile Connection connection;
    /** What came before hello was whole. On the event loop alone. */
    private int helloBytes;

    /**
     * @param line of the socket's upgrade
     * @param beat says that the room is there
     */
    RoomSocket(ServerWebSocket socket, HttpConnection line, Door.Place place, Supplier<String> beat) {
        this.socket = socket;
        this.channel = ((ConnectionBase) line).channelHandlerContext();
        this.place = place;
        this.beat = beat;
    }

    /** On the socket's event loop, before its first frame. */
    void begin(Session whatIsSaid, Runnable atTheEnd) {
        session = whatIsSaid;
        socket.pause();
        socket.frameHandler(this::count);
        socket.textMessageHandler(this::take);
        socket.binaryMessageHandler(binary -> close(CloseCode.BAD_FRAME));
        socket.drainHandler(drained -> drained());
        socket.exceptionHandler(broken -> Log.debugf("socket broke: %s", broken.getMessage()));
        long watch = loop.owner().setPeriodic(firstLook(), LOOK.toMillis(), look -> watch(System.nanoTime()));
        socket.closeHandler(closed -> {
            loop.owner().cancelTimer(watch);
            Short code = socket.closeStatusCode();
            end(code == null ? WebSocketCloseStatus.ABNORMAL_CLOSURE.code() : code);
            place.leave();
            atTheEnd.run();
        });
        socket.fetch(WAITING);
    }

    /** Frames that are no message of their own count all the same: pings, pongs and parts. */
    private void count(WebSocketFrame frame) {
        heardAt = System.nanoTime();
        if (frame.type() == WebSocketFrameType.PING || frame.type() == WebSocketFrameType.PONG) {
            countInTime();
        } else if (!frame.isFinal()) {
            countInTime();
            helloBytes += frame.binaryData().length();
            if (state == State.AT_DOOR && helloBytes > LONGEST_HELLO) {
                close(CloseCode.BAD_FRAME);
            }
            socket.fetch(1);
        }
    }

    private void take(String message) {
        boolean inTime = countInTime();
        switch (state) {
            case AT_DOOR -> takeHello(message);
            case SEATED -> later(() -> receive(message, inTime));
            // before it is inside, a socket says hello and nothing else
            case ENTERING -> close(CloseCode.BAD_FRAME);
            case CLOSED -> {}
        }
    }

    private void takeHello(String message) {
        if (helloBytes + message.length() > LONGEST_HELLO) {
            close(CloseCode.BAD_FRAME);
        } else if (move(State.AT_DOOR, State.ENTERING)) {
            later(() -> enter(message));
        }
    }

    private boolean countInTime() {
        boolean inTime = limit.allows();
        if (limit.isExhausted()) {
            close(CloseCode.TOO_FAST);
        }
        return inTime;
    }

    /** One after the other. */
    private void later(Runnable next) {
        work.add(next);
        if (undone.getAndIncrement() == 0) {
            Thread.ofVirtual().name("room-socket").start(this::workOff);
        }
    }

    private void workOff() {
        do {
            try {
                work.remove().run();
            } catch (RuntimeException failed) {
                Log.warnf(failed, "room socket failed");
                close(CloseCode.OWNER_LOST);
            }
        } while (undone.decrementAndGet() > 0);
    }

    private void enter(String hello) {
        connection = session.enter(hello);
        if (connection == null) {
            return;
        }
        place.leave();
        limit = RateLimit.of(connection.role(), System::nanoTime);
        if (move(State.ENTERING, State.SEATED)) {
            connection.begin();
            readNext();
        }
    }

    private void receive(String message, boolean inTime) {
        if (state == State.SEATED) {
            session.receive(message, inTime);
            readNext();
        }
    }

    private synchronized boolean move(State from, State to) {
        if (state != from) {
            return false;
        }
        state = to;
        return true;
    }

    private void readNext() {
        loop.runOnContext(now -> {
            if (state == State.SEATED) {
                socket.fetch(1);
            }
        });
    }

    /** Those who came together, as after a restart, are not looked at together for ever. */
    private static long firstLook() {
        return 1 + ThreadLocalRandom.current().nextLong(LOOK.toMillis());
    }

    /**
     * Hangs up on who never said hello and who has fallen silent. Who hears nothing else hears that the room is there, and who says nothing
     * is asked.
     */
    void watch(long now) {
        if (state == State.AT_DOOR && now - cameAt > HELLO.toNanos() || now - heardAt > SILENCE.toNanos()) {
            close(CloseCode.HELLO_TOO_LATE);
        } else if (fullSince != 0 && now - fullSince > SLOWEST_SEND.toNanos()) {
            close(CloseCode.TOO_SLOW);
        } else if (state == State.SEATED && session.isSignedOut()) {
            close(CloseCode.TICKET_NOT_VALID);
        } else if (state == State.SEATED) {
            if (now - saidAt > BEAT.toNanos()) {
                connection.tell(beat.get());
            }
            if (now - heardAt > BEAT.toNanos() && now - pingedAt > BEAT.toNanos()) {
                pingedAt = now;
                socket.writePing(Buffer.buffer());
            }
        }
    }

    /** Nothing more is read, whatever still arrives; the line itself ends with the answer or after two seconds. */
    @Override
    public void close(CloseCode reason) {
        if (end(reason.code())) {
            loop.runOnContext(now -> socket.pause());
            socket.close((short) reason.code(), reason.name());
        }
    }

    /** @return false if it had ended before, and for another reason */
    private synchronized boolean end(int code) {
        if (state == State.CLOSED) {
            return false;
        }
        state = State.CLOSED;
        later(() -> session.leave(code));
        return true;
    }

    @Override
    public void soon(Runnable work) {
        loop.runOnContext(now -> work.run());
    }

    @Override
    public boolean takesMore() {
        boolean full = socket.writeQueueFull();
        if (full && fullSince == 0) {
            fullSince = System.nanoTime();
        }
        return !full;
    }

    private void drained() {
        fullSince = 0;
        connection.wake();
    }

    /** Past Vert.x, which encodes a text anew for each line. That a line has broken is heard by its end. */
    @Override
    public void send(String frame) {
        saidAt = System.nanoTime();
        ByteBuf bytes = state == State.CLOSED ? null : TextFrames.of(frame, channel.alloc());
        if (bytes == null) {
            socket.writeTextMessage(frame);
        } else {
            channel.writeAndFlush(bytes, channel.voidPromise());
        }
    }
}
