package org.comity.hearing.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A file as Janus records a track. */
public final class Mjr {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** @param began when its first packet came; null to go on in the middle of a file */
    public Mjr(Instant began) {
        if (began != null) {
            String head = "{\"t\":\"a\",\"c\":\"opus\",\"s\":1,\"u\":%d}".formatted(began.toEpochMilli() * 1_000);
            bytes.writeBytes("MJR00002".getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(
                    ByteBuffer.allocate(2).putShort((short) head.length()).array());
            bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** @param at in milliseconds since the first */
    public Mjr frame(int at, byte[] content) {
        bytes.writeBytes("MEET".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(ByteBuffer.allocate(6)
                .putInt(at)
                .putShort((short) content.length)
                .array());
        bytes.writeBytes(content);
        return this;
    }

    public Mjr frame(int at, String content) {
        return frame(at, content.getBytes(StandardCharsets.US_ASCII));
    }

    /** @param last whether a picture ends with it */
    public Mjr packet(int at, int sequence, int timestamp, boolean last, byte[] payload) {
        return frame(
                at,
                ByteBuffer.allocate(12 + payload.length)
                        .put((byte) 0x80)
                        .put((byte) (last ? 0xE0 : 0x60))
                        .putShort((short) sequence)
                        .putInt(timestamp)
                        .putInt(7)
                        .put(payload)
                        .array());
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
