package org.comity.hearing.recording;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * The sound of some segments that follow each other.
 *
 * @param webm a file of its own, as browsers play it
 * @param packets its Opus packets (RFC 6716), in their order
 */
public record Sound(byte[] webm, List<byte[]> packets) {
    /** Of {@link #samples}, in hertz. */
    public static final int RATE = 16_000;
    /** As it is decoded: at lower rates the decoder makes silence of speech that is coded with all of its band. */
    private static final int DECODED = 48_000;

    private static final int TIMES = DECODED / RATE;
    /** Of a packet, in milliseconds. Source: RFC 6716, 2.1.4. */
    private static final int LONGEST_PACKET = 120;
    /** Lets pass what is below 7 kHz: with less than half of its rate a tone is another one. */
    private static final float[] LOW_PASS = lowPass(7_000, 48);

    /** One channel, two bytes a sample, the lower one first. A packet that cannot be decoded is left out: it was nobody's word. */
    public byte[] samples() {
        short[] decoded = decoded();
        ByteBuffer samples =
                ByteBuffer.allocate(decoded.length / TIMES * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + TIMES <= decoded.length; at += TIMES) {
            samples.putShort(around(decoded, at));
        }
        return samples.array();
    }

    private short[] decoded() {
        short[] all = new short[packets.size() * DECODED / 1_000 * LONGEST_PACKET];
        int length = 0;
        try {
            OpusDecoder decoder = new OpusDecoder(DECODED, 1);
            for (byte[] packet : packets) {
                length += decode(decoder, packet, all, length);
            }
        } catch (OpusException unknownRate) {
            throw new IllegalStateException(unknownRate);
        }
        return Arrays.copyOf(all, length);
    }

    private static int decode(OpusDecoder decoder, byte[] packet, short[] into, int at) {
        if (packet.length == 0) {
            // the decoder would make up what may have been lost
            return 0;
        }
        try {
            return decoder.decode(packet, 0, packet.length, into, at, DECODED / 1_000 * LONGEST_PACKET, false);
        } catch (OpusException | RuntimeException damaged) {
            return 0;
        }
    }

    private static short around(short[] decoded, int at) {
        float sum = 0;
        for (int tap = 0; tap < LOW_PASS.length; tap++) {
            int index = at + tap - LOW_PASS.length / 2;
            if (index >= 0 && index < decoded.length) {
                sum += LOW_PASS[tap] * decoded[index];
            }
        }
        return (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** A sinc under a Hann window, whose taps add up to one. */
    private static float[] lowPass(int hertz, int half) {
        double[] taps = new double[2 * half + 1];
        double sum = 0;
        for (int tap = 0; tap < taps.length; tap++) {
            double from = tap - half;
            double angle = 2 * Math.PI * hertz / DECODED * from;
            double window = 0.5 + 0.5 * Math.cos(Math.PI * from / (half + 1));
            taps[tap] = (from == 0 ? 1 : Math.sin(angle) / angle) * window;
            sum += taps[tap];
        }
        float[] normal = new float[taps.length];
        for (int tap = 0; tap < taps.length; tap++) {
            normal[tap] = (float) (taps[tap] / sum);
        }
        return normal;
    }
}
