package org.comity.hearing.recording;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a browser records of a tone: a WebM with Opus in packets of 60 ms. */
public final class Spoken {
    private static final int HERTZ = 48_000;
    private static final int PACKET = 60;

    private Spoken() {}

    /** @param milliseconds a multiple of sixty */
    public static byte[] tone(int hertz, int milliseconds) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(Webm.element(Webm.EBML, Webm.element(0x4282, "webm".getBytes(StandardCharsets.US_ASCII))));
        file.writeBytes(Webm.endless(Webm.SEGMENT));
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.writeBytes(Webm.element(0xD7, new byte[] {1}));
        entry.writeBytes(Webm.element(0x83, new byte[] {2}));
        entry.writeBytes(Webm.element(0x86, "A_OPUS".getBytes(StandardCharsets.US_ASCII)));
        file.writeBytes(Webm.element(Webm.TRACKS, Webm.element(0xAE, entry.toByteArray())));
        file.writeBytes(Webm.endless(Webm.CLUSTER));
        file.writeBytes(Webm.element(Webm.TIMESTAMP, Webm.number(0)));
        try {
            OpusEncoder encoder = new OpusEncoder(HERTZ, 1, OpusApplication.OPUS_APPLICATION_VOIP);
            for (int at = 0; at < milliseconds; at += PACKET) {
                byte[] packet = new byte[4_000];
                int length = encoder.encode(samples(hertz, at), 0, HERTZ / 1_000 * PACKET, packet, 0, packet.length);
                ByteArrayOutputStream block = new ByteArrayOutputStream();
                block.writeBytes(new byte[] {(byte) 0x81, (byte) (at >> 8), (byte) at, (byte) 0x80});
                block.writeBytes(Arrays.copyOf(packet, length));
                file.writeBytes(Webm.element(Webm.SIMPLE_BLOCK, block.toByteArray()));
            }
        } catch (OpusException broken) {
            throw new IllegalStateException(broken);
        }
        return file.toByteArray();
    }

    private static short[] samples(int hertz, int from) {
        short[] samples = new short[HERTZ / 1_000 * PACKET];
        for (int at = 0; at < samples.length; at++) {
            double seconds = from / 1_000.0 + (double) at / HERTZ;
            samples[at] = (short) (12_000 * Math.sin(2 * Math.PI * hertz * seconds));
        }
        return samples;
    }

    /** Of segments between which nothing is missing. */
    public static Sound soundOf(byte[]... segments) {
        return SoundCopy.ofOneRun(Arrays.asList(segments)).orElseThrow();
    }

    /** The packets of sound in a file, as it is handed to software; 0 if it is none. */
    public static int packets(byte[] file) {
        return Webm.of(file).map(webm -> webm.packets().size()).orElse(0);
    }
}
