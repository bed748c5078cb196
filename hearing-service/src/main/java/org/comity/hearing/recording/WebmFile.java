package org.comity.hearing.recording;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A WebM file of its own with Opus (RFC 7845) and, where there are any, pictures of VP8 (RFC 6386). Elements are those of Matroska (RFC 9559). */
final class WebmFile {
    private static final int SOUND = 1;
    private static final int PICTURE = 2;
    /** Of a cluster, in milliseconds: what is in it counts from its beginning, in 16 bits. */
    private static final long CLUSTER = 30_000;

    /** @param isWhole whether it is shown without the one before */
    record Picture(long at, byte[] bytes, boolean isWhole) {
        private static final int SIZE = 6;

        /** RFC 6386, 9.1. */
        int width() {
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(SIZE) & 0x3FFF;
        }

        int height() {
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getShort(SIZE + Short.BYTES) & 0x3FFF;
        }
    }

    private record Block(int track, long at, boolean isKey, byte[] bytes) {}

    private WebmFile() {}

    /** @param pictures the first of them whole */
    static byte[] of(List<Webm.Packet> sound, List<Picture> pictures) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(Webm.element(Webm.EBML, together(text(0x4282, "webm"), one(0x4287, 4), one(0x4285, 2))));
        file.writeBytes(Webm.endless(Webm.SEGMENT));
        file.writeBytes(Webm.element(
                Webm.INFO,
                together(
                        Webm.element(Webm.TIMESTAMP_SCALE, Webm.number(1_000_000)),
                        text(0x4D80, "Comity"),
                        text(0x5741, "Comity"))));
        file.writeBytes(Webm.element(
                Webm.TRACKS, together(sound(), pictures.isEmpty() ? new byte[0] : picture(pictures.getFirst()))));
        List<Block> blocks = Stream.concat(
                        sound.stream().map(packet -> new Block(SOUND, packet.at(), true, packet.bytes())),
                        pictures.stream().map(each -> new Block(PICTURE, each.at(), each.isWhole(), each.bytes())))
                .sorted(Comparator.comparingLong(Block::at))
                .toList();
        for (int from = 0, until; from < blocks.size(); from = until) {
            long begin = blocks.get(from).at();
            ByteArrayOutputStream cluster = new ByteArrayOutputStream();
            cluster.writeBytes(Webm.element(Webm.TIMESTAMP, Webm.number(begin)));
            for (until = from; until < blocks.size() && blocks.get(until).at() - begin < CLUSTER; until++) {
                cluster.writeBytes(block(blocks.get(until), begin));
            }
            file.writeBytes(Webm.element(Webm.CLUSTER, cluster.toByteArray()));
        }
        return file.toByteArray();
    }

    private static byte[] block(Block block, long begin) {
        return Webm.element(
                Webm.SIMPLE_BLOCK,
                ByteBuffer.allocate(4 + block.bytes().length)
                        .put((byte) (0x80 | block.track()))
                        .putShort((short) (block.at() - begin))
                        .put((byte) (block.isKey() ? 0x80 : 0))
                        .put(block.bytes())
                        .array());
    }

    private static byte[] sound() {
        byte[] head = ByteBuffer.allocate(19)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("OpusHead".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 1)
                .putShort((short) 0)
                .putInt(48_000)
                .array();
        byte[] audio = together(
                Webm.element(0xB5, ByteBuffer.allocate(8).putDouble(48_000).array()), one(0x9F, 1));
        return track(SOUND, 2, "A_OPUS", Webm.element(0x63A2, head), Webm.element(0xE1, audio));
    }

    private static byte[] picture(Picture first) {
        byte[] video = together(
                Webm.element(0xB0, Webm.number(first.width())), Webm.element(0xBA, Webm.number(first.height())));
        return track(PICTURE, 1, "V_VP8", new byte[0], Webm.element(0xE0, video));
    }

    private static byte[] track(int number, int type, String codec, byte[] ofCodec, byte[] how) {
        return Webm.element(
                0xAE,
                together(
                        one(0xD7, number),
                        Webm.element(0x73C5, Webm.number(number)),
                        one(0x83, type),
                        text(0x86, codec),
                        ofCodec,
                        how));
    }

    private static byte[] one(int id, int value) {
        return Webm.element(id, new byte[] {(byte) value});
    }

    private static byte[] text(int id, String text) {
        return Webm.element(id, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] together(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
