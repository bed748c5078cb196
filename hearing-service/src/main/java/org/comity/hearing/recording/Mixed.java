package org.comity.hearing.recording;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.comity.hearing.recording.Tracks.Packet;
import org.comity.hearing.recording.Tracks.Part;

/** The sound of all tracks of a segment as it was heard in the room: one WebM file, made of them each time it is asked for. */
final class Mixed {
    private static final int RATE = 48_000;
    private static final int PER_MILLISECOND = RATE / 1_000;
    /** Of a packet, in milliseconds. */
    private static final int LENGTH = 20;

    private static final int BITS_PER_SECOND = 40_000;
    /** Milliseconds. A segment is shorter; what waited for a disk may be more, and is in its tracks. */
    private static final int LONGEST = 30_000;
    /** Source: RFC 6716, 2.1.4. */
    private static final int LONGEST_PACKET = 120;

    private static final int LARGEST_PACKET = 1_275;

    private final int[] samples = new int[(LONGEST + LONGEST_PACKET) * PER_MILLISECOND];
    private int length;

    private Mixed() {}

    static byte[] of(Tracks tracks) {
        List<Part> sounds = tracks.parts().stream()
                .filter(part -> part.isSound() && !part.packets().isEmpty())
                .toList();
        long begin = sounds.stream()
                .mapToLong(part -> part.packets().getFirst().came())
                .min()
                .orElse(0);
        Mixed mixed = new Mixed();
        sounds.forEach(part -> mixed.add(part.packets(), begin));
        return WebmFile.of(mixed.packets(), List.of());
    }

    private void add(List<Packet> packets, long begin) {
        short[] decoded = new short[PER_MILLISECOND * LONGEST_PACKET];
        Timing timing = new Timing(PER_MILLISECOND);
        try {
            OpusDecoder decoder = new OpusDecoder(RATE, 1);
            for (Packet packet : packets) {
                int at = (int) ((timing.at(packet) - begin) * PER_MILLISECOND);
                int count = decode(decoder, packet.payload(), decoded);
                for (int each = 0; each < count && at >= 0 && at + each < samples.length; each++) {
                    samples[at + each] += decoded[each];
                    length = Math.max(length, at + each + 1);
                }
            }
        } catch (OpusException unknownRate) {
            throw new IllegalStateException(unknownRate);
        }
    }

    /** A packet that cannot be decoded is left out: it was nobody's word. */
    private static int decode(OpusDecoder decoder, byte[] packet, short[] into) {
        try {
            return packet.length == 0 ? 0 : decoder.decode(packet, 0, packet.length, into, 0, into.length, false);
        } catch (OpusException | RuntimeException damaged) {
            return 0;
        }
    }

    private List<Webm.Packet> packets() {
        List<Webm.Packet> packets = new ArrayList<>();
        short[] frame = new short[LENGTH * PER_MILLISECOND];
        byte[] coded = new byte[LARGEST_PACKET];
        try {
            OpusEncoder encoder = new OpusEncoder(RATE, 1, OpusApplication.OPUS_APPLICATION_VOIP);
            encoder.setBitrate(BITS_PER_SECOND);
            for (int at = 0; at < length; at += frame.length) {
                for (int each = 0; each < frame.length; each++) {
                    frame[each] = (short) Math.clamp(samples[at + each], Short.MIN_VALUE, Short.MAX_VALUE);
                }
                int size = encoder.encode(frame, 0, frame.length, coded, 0, coded.length);
                packets.add(new Webm.Packet(at / PER_MILLISECOND, Arrays.copyOf(coded, size)));
            }
        } catch (OpusException failed) {
            throw new IllegalStateException(failed);
        }
        return packets;
    }
}
