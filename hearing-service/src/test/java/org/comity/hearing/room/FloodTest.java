package org.comity.hearing.room;

import static org.comity.hearing.CourtDay.as;
import static org.comity.hearing.CourtDay.ticket;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.comity.hearing.CourtDay;
import org.comity.testing.TestStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FloodTest {
    private static final Duration FLOOD = Duration.ofSeconds(4);
    private static final long ROOM_FOR_NOISE = 48L << 20;

    @Test
    @DisplayName(
            "strangers who send frames as fast as the line takes them are cut off; heap and answers stay as they were")
    void strangersCannotFillTheHeap() throws InterruptedException {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingNow();
        long heap = usedHeap();
        long end = System.nanoTime() + FLOOD.toNanos();
        AtomicInteger opened = new AtomicInteger();
        List<Thread> strangers = IntStream.range(0, 3)
                .mapToObj(each -> Thread.ofVirtual().start(() -> {
                    while (System.nanoTime() < end) {
                        opened.incrementAndGet();
                        floodUntilCut(hearing, end);
                    }
                }))
                .toList();
        long slowest = 0;
        while (System.nanoTime() < end) {
            long asked = System.nanoTime();
            assertEquals(200, as(day.clerk(), "/hearings/" + hearing).extract().statusCode());
            slowest = Math.max(slowest, System.nanoTime() - asked);
        }
        for (Thread stranger : strangers) {
            stranger.join();
        }
        assertTrue(opened.get() > strangers.size(), "nobody was cut off");
        assertTrue(slowest < Duration.ofSeconds(3).toNanos(), "an answer took " + slowest / 1_000_000 + " ms");
        long kept = usedHeap() - heap;
        assertTrue(kept < ROOM_FOR_NOISE, "the flood left " + (kept >> 20) + " MB behind");
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        assertEquals(
                "ack",
                clerk.asks("court.note", Map.of("text", "still here"))
                        .get("frame")
                        .asText());
    }

    @Test
    @DisplayName("a seat that sends long frames without end is hung up on, and the others are answered meanwhile")
    void aSeatCannotDrownTheOthers() {
        CourtDay day = CourtDay.ofRegisteredCase();
        UUID hearing = day.hearingNow();
        Endpoint clerk = Endpoint.enters(hearing, ticket(hearing, day.clerk()));
        Endpoint plaintiff = Endpoint.enters(hearing, ticket(hearing, day.plaintiff()));
        String got = "{\"frame\":\"got\",\"x\":\"" + "y".repeat(32_000) + "\"}";
        Thread flood = Thread.ofVirtual().start(() -> {
            try {
                while (plaintiff.closedWith == 0) {
                    plaintiff.say(got);
                }
            } catch (RuntimeException cut) {
                // the line ended in the middle of a frame
            }
        });
        assertEquals(
                "ack",
                clerk.asks("court.note", Map.of("text", "meanwhile"))
                        .get("frame")
                        .asText());
        assertEquals(4429, plaintiff.untilClosed());
        assertTrue(flood.isAlive() || plaintiff.closedWith != 0);
    }

    /** Written by hand, because a client library waits for its own buffers and is too polite for this. */
    private static void floodUntilCut(UUID hearing, long end) {
        try (Socket line = new Socket("localhost", RestAssured.port)) {
            line.setSoTimeout(1_000);
            OutputStream out = line.getOutputStream();
            out.write(("GET /api/hearing/rooms/" + hearing + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                            + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] frames = manyFrames("{\"frame\":\"got\"}");
            while (System.nanoTime() < end) {
                out.write(frames);
            }
        } catch (IOException cut) {
            // and again, on a new line
        }
    }

    /** Text frames as RFC 6455, 5.2 has them, masked with zeros. */
    private static byte[] manyFrames(String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        int length = payload.length + 6;
        byte[] frames = new byte[length * 4_000];
        for (int at = 0; at < frames.length; at += length) {
            frames[at] = (byte) 0x81;
            frames[at + 1] = (byte) (0x80 | payload.length);
            System.arraycopy(payload, 0, frames, at + 6, payload.length);
        }
        return frames;
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
