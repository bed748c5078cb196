package org.comity.hearing.recording;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sound of a WebM file as browsers record it: its track, and its packets, each with its time. Pictures are left out. Elements are those
 * of EBML (RFC 8794) and Matroska (RFC 9559).
 *
 * @param track the whole element that says how the sound is coded
 * @param number of that track in its file
 */
record Webm(byte[] track, int number, List<Packet> packets) {
    static final int EBML = 0x1A45DFA3;
    static final int SEGMENT = 0x18538067;
    static final int INFO = 0x1549A966;
    static final int TIMESTAMP_SCALE = 0x2AD7B1;
    static final int TRACKS = 0x1654AE6B;
    static final int CLUSTER = 0x1F43B675;
    static final int TIMESTAMP = 0xE7;
    static final int SIMPLE_BLOCK = 0xA3;
    private static final int BLOCK_GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final int TRACK_ENTRY = 0xAE;
    private static final int TRACK_NUMBER = 0xD7;
    private static final int TRACK_TYPE = 0x83;
    private static final int SOUND = 2;
    /** Not known in advance: what is inside goes on until something else begins. */
    private static final long UNKNOWN = -1;

    /**
     * @param at in milliseconds from the beginning of the file
     * @param bytes as the codec made them
     */
    record Packet(long at, byte[] bytes) {}

    /** @return empty if there is no sound in it, or it is no WebM that can be read */
    static Optional<Webm> of(byte[] file) {
        Reader reader = new Reader();
        try {
            reader.read(ByteBuffer.wrap(file));
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
        return reader.track == null
                ? Optional.empty()
                : Optional.of(new Webm(reader.track, reader.number, reader.packets));
    }

    private static final class Reader {
        private final List<Packet> packets = new ArrayList<>();
        private byte[] track;
        private int number = -1;
        private long cluster;

        void read(ByteBuffer in) {
            while (in.hasRemaining()) {
                int start = in.position();
                int id = (int) number(in, false);
                long size = number(in, true);
                switch (id) {
                    // what is inside follows
                    case SEGMENT, CLUSTER, TRACKS, BLOCK_GROUP -> {}
                    default -> take(id, start, in, size);
                }
            }
        }

        private void take(int id, int start, ByteBuffer in, long size) {
            if (size == UNKNOWN || size > in.remaining()) {
                throw new IllegalArgumentException("cut off");
            }
            ByteBuffer content = in.slice().limit((int) size);
            in.position(in.position() + (int) size);
            switch (id) {
                case TRACK_ENTRY -> track(content, slice(in, start));
                case TIMESTAMP -> cluster = unsigned(content);
                case SIMPLE_BLOCK, BLOCK -> packet(content);
                default -> {}
            }
        }

        private void track(ByteBuffer content, byte[] whole) {
            int its = 0;
            long type = 0;
            while (content.hasRemaining()) {
                int id = (int) number(content, false);
                int size = (int) number(content, true);
                ByteBuffer value = content.slice().limit(size);
                content.position(content.position() + size);
                switch (id) {
                    case TRACK_NUMBER -> its = (int) unsigned(value);
                    case TRACK_TYPE -> type = unsigned(value);
                    default -> {}
                }
            }
            if (type == SOUND && track == null) {
                track = whole;
                number = its;
            }
        }

        private void packet(ByteBuffer block) {
            if (number(block, true) == number) {
                short after = block.getShort();
                // flags: browsers put one packet into each block
                block.get();
                byte[] bytes = new byte[block.remaining()];
                block.get(bytes);
                packets.add(new Packet(cluster + after, bytes));
            }
        }

        private static byte[] slice(ByteBuffer in, int start) {
            byte[] bytes = new byte[in.position() - start];
            in.get(start, bytes);
            return bytes;
        }

        private static long unsigned(ByteBuffer content) {
            long value = 0;
            while (content.hasRemaining()) {
                value = value << 8 | content.get() & 0xFF;
            }
            return value;
        }

        /** Of one to eight bytes; the first says how many. The mark that says so belongs to names, and not to sizes. */
        private static long number(ByteBuffer in, boolean withoutMark) {
            int first = in.get() & 0xFF;
            int more = Integer.numberOfLeadingZeros(first) - 24;
            if (more > 7) {
                throw new IllegalArgumentException("no number");
            }
            long value = withoutMark ? first & 0x7F >> more : first;
            boolean allOnes = value == 0x7F >> more;
            for (int each = 0; each < more; each++) {
                int next = in.get() & 0xFF;
                allOnes &= next == 0xFF;
                value = value << 8 | next;
            }
            return withoutMark && allOnes ? UNKNOWN : value;
        }
    }

    /** An element with what is in it; its size takes four bytes. */
    static byte[] element(int id, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(name(id));
        out.writeBytes(
                ByteBuffer.allocate(4).putInt(0x10000000 | content.length).array());
        out.writeBytes(content);
        return out.toByteArray();
    }

    /** An element whose end nobody knows yet. */
    static byte[] endless(int id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(name(id));
        out.writeBytes(new byte[] {0x01, -1, -1, -1, -1, -1, -1, -1});
        return out.toByteArray();
    }

    static byte[] number(long value) {
        return ByteBuffer.allocate(8).putLong(value).array();
    }

    private static byte[] name(int id) {
        int length = 4 - Integer.numberOfLeadingZeros(id) / 8;
        byte[] name = new byte[length];
        System.arraycopy(ByteBuffer.allocate(4).putInt(id).array(), 4 - length, name, 0, length);
        return name;
    }
}
