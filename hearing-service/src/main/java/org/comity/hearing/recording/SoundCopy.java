package org.comity.hearing.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.hearing.recording.Webm.Packet;

/**
 * The sound of all that was recorded of a sitting as one WebM file: each segment at its own instant, so that what is missing is as long in it
 * as it was. A segment without sound is silence. How long the file is, and which segment a byte of it comes from, is known without reading
 * them: whoever wants a part has the segments of that part read, one at a time. Source: Provisions on Audio and Video Recording of Court
 * Hearings (法释〔2017〕5号) art. 11.
 */
final class SoundCopy {
    /** A millisecond, in nanoseconds. */
    private static final long SCALE = 1_000_000;
    /** As browsers record, in milliseconds. */
    private static final int PACKET = 60;
    /** Name and size of the cluster, and its timestamp. */
    private static final int CLUSTER_HEAD = 8 + 13;
    /** Name and size of the block, and what is before its sound. */
    private static final int BLOCK_HEAD = 5 + 4;

    /** A segment; read when it is needed. */
    interface Part {
        /** When it was recorded; not before the one before. */
        Instant from();

        /** What it takes in the copy: {@link SoundCopy#lengthOf}. */
        int length();

        byte[] read() throws IOException;
    }

    private final List<Part> parts;
    private final Instant began;
    private final byte[] head;
    /** Its number in the first segment with sound, and so in the copy. */
    private final int track;

    private SoundCopy(List<Part> parts, Instant began, Webm first) {
        this.parts = parts;
        this.began = began;
        this.head = head(first);
        this.track = first.number();
    }

    /**
     * @param all segments in their order
     * @return empty if there is no sound in any of them
     */
    static Optional<SoundCopy> of(List<? extends Part> all) throws IOException {
        List<Part> parts = all.stream()
                .filter(part -> part.length() > 0)
                .map(Part.class::cast)
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new SoundCopy(parts, all.getFirst().from(), sound(parts.getFirst())));
    }

    /** Of segments between which nothing is missing; empty if there is no sound in any of them. */
    static Optional<Sound> ofOneRun(List<byte[]> segments) {
        List<byte[]> packets = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        Instant at = Instant.EPOCH;
        for (byte[] segment : segments) {
            List<Packet> its = Webm.of(segment).map(Webm::packets).orElse(List.of());
            if (!its.isEmpty()) {
                its.forEach(packet -> packets.add(packet.bytes()));
                parts.add(new InMemory(at, segment));
                at = at.plusMillis(its.getLast().at() + PACKET);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Sound(whole(parts), packets));
    }

    private static byte[] whole(List<Part> parts) {
        try {
            SoundCopy copy = of(parts).orElseThrow();
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            copy.write(whole, new ByteRange(0, copy.length()));
            return whole.toByteArray();
        } catch (IOException memoryIsNotRead) {
            throw new UncheckedIOException(memoryIsNotRead);
        }
    }

    private record InMemory(Instant from, byte[] read) implements Part {
        @Override
        public int length() {
            return lengthOf(read);
        }
    }

    private static Webm sound(Part part) throws IOException {
        return Webm.of(part.read()).orElseThrow(() -> new IOException("a segment with sound has none"));
    }

    /** What a segment takes in a copy, in bytes; 0 if there is no sound in it. */
    static int lengthOf(byte[] segment) {
        return Webm.of(segment)
                .map(Webm::packets)
                .filter(packets -> !packets.isEmpty())
                .map(packets -> CLUSTER_HEAD
                        + packets.stream()
                                .mapToInt(packet -> BLOCK_HEAD + packet.bytes().length)
                                .sum())
                .orElse(0);
    }

    /** In bytes. */
    long length() {
        return head.length + parts.stream().mapToLong(Part::length).sum();
    }

    /** Writes a part of it. */
    void write(OutputStream out, ByteRange range) throws IOException {
        write(out, range, 0, head);
        long at = head.length;
        for (Part part : parts) {
            if (at < range.until() && at + part.length() > range.from()) {
                write(out, range, at, cluster(part));
            }
            at += part.length();
        }
    }

    /** @param at where these bytes are in the whole */
    private static void write(OutputStream out, ByteRange range, long at, byte[] bytes) throws IOException {
        long from = Math.max(range.from() - at, 0);
        long until = Math.min(range.until() - at, bytes.length);
        if (from < until) {
            out.write(bytes, (int) from, (int) (until - from));
        }
    }

    private byte[] cluster(Part part) throws IOException {
        ByteArrayOutputStream cluster = new ByteArrayOutputStream(part.length());
        cluster.writeBytes(Webm.element(
                Webm.TIMESTAMP, Webm.number(Duration.between(began, part.from()).toMillis())));
        for (Packet packet : sound(part).packets()) {
            cluster.writeBytes(Webm.element(Webm.SIMPLE_BLOCK, block(packet)));
        }
        byte[] whole = Webm.element(Webm.CLUSTER, cluster.toByteArray());
        if (whole.length != part.length()) {
            throw new IOException("a segment is not as long as it was: " + whole.length + ", not " + part.length());
        }
        return whole;
    }

    private static byte[] head(Webm first) {
        ByteArrayOutputStream ebml = new ByteArrayOutputStream();
        text(ebml, 0x4282, "webm");
        ebml.writeBytes(Webm.element(0x4287, new byte[] {4}));
        ebml.writeBytes(Webm.element(0x4285, new byte[] {2}));
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        info.writeBytes(Webm.element(Webm.TIMESTAMP_SCALE, Webm.number(SCALE)));
        text(info, 0x4D80, "Comity");
        text(info, 0x5741, "Comity");
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(Webm.element(Webm.EBML, ebml.toByteArray()));
        head.writeBytes(Webm.endless(Webm.SEGMENT));
        head.writeBytes(Webm.element(Webm.INFO, info.toByteArray()));
        head.writeBytes(Webm.element(Webm.TRACKS, first.track()));
        return head.toByteArray();
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
}
