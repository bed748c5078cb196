package org.comity.hearing.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.comity.hearing.recording.Webm.Packet;

/**
 * The sound of all that was recorded of a sitting as one WebM file: each segment at its own instant, so that what is missing is as long in it
 * as it was. A segment without sound is silence. Source: Provisions on Audio and Video Recording of Court Hearings (法释〔2017〕5号) art. 11.
 */
final class SoundCopy {
    /** A millisecond, in nanoseconds. */
    private static final long SCALE = 1_000_000;

    private final OutputStream out;
    private final Instant began;
    /** Its number in the first segment, and so in the copy; 0 before there is one. */
    private int track;

    /** @param began when the first segment does */
    SoundCopy(OutputStream out, Instant began) {
        this.out = out;
        this.began = began;
    }

    /** @param from when it was recorded; not before what was added before */
    void add(byte[] segment, Instant from) throws IOException {
        Webm sound = Webm.of(segment).orElse(null);
        if (sound == null || sound.packets().isEmpty()) {
            return;
        }
        if (track == 0) {
            begin(sound);
        }
        long at = Duration.between(began, from).toMillis();
        ByteArrayOutputStream cluster = new ByteArrayOutputStream();
        cluster.writeBytes(Webm.element(Webm.TIMESTAMP, Webm.number(at)));
        for (Packet packet : sound.packets()) {
            cluster.writeBytes(Webm.element(Webm.SIMPLE_BLOCK, block(packet)));
        }
        out.write(Webm.element(Webm.CLUSTER, cluster.toByteArray()));
    }

    private void begin(Webm sound) throws IOException {
        track = sound.number();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        text(head, 0x4282, "webm");
        head.writeBytes(Webm.element(0x4287, new byte[] {4}));
        head.writeBytes(Webm.element(0x4285, new byte[] {2}));
        out.write(Webm.element(Webm.EBML, head.toByteArray()));
        out.write(Webm.endless(Webm.SEGMENT));
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        info.writeBytes(Webm.element(Webm.TIMESTAMP_SCALE, Webm.number(SCALE)));
        text(info, 0x4D80, "Comity");
        text(info, 0x5741, "Comity");
        out.write(Webm.element(Webm.INFO, info.toByteArray()));
        out.write(Webm.element(Webm.TRACKS, sound.track()));
    }

    private static void text(ByteArrayOutputStream into, int id, String text) {
        into.writeBytes(Webm.element(id, text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Every packet of sound can be played alone. */
    private byte[] block(Packet packet) {
        return ByteBuffer.allocate(4 + packet.bytes().length)
                .put((byte) (0x80 | track))
                .putShort((short) packet.at())
                .put((byte) 0x80)
                .put(packet.bytes())
                .array();
    }

    boolean isEmpty() {
        return track == 0;
    }
}
