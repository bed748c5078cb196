package org.comity.hearing.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.comity.hearing.recording.Webm.Packet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A copy of the sound")
class SoundCopyTest {
    private static final Instant NINE = Instant.parse("2026-11-26T01:00:00Z");
    private static final int VIDEO = 1;
    private static final int SOUND = 2;

    /** As a browser records: no element says how long the file is, picture and sound come mixed. */
    static byte[] segment(String... packets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(Webm.element(Webm.EBML, Webm.element(0x4282, "webm".getBytes(StandardCharsets.US_ASCII))));
        file.writeBytes(Webm.endless(Webm.SEGMENT));
        ByteArrayOutputStream tracks = new ByteArrayOutputStream();
        tracks.writeBytes(track(VIDEO, 1, "V_VP8"));
        tracks.writeBytes(track(SOUND, 2, "A_OPUS"));
        file.writeBytes(Webm.element(Webm.TRACKS, tracks.toByteArray()));
        file.writeBytes(Webm.endless(Webm.CLUSTER));
        file.writeBytes(Webm.element(Webm.TIMESTAMP, new byte[] {100}));
        file.writeBytes(block(VIDEO, 0, "picture"));
        int at = 0;
        for (String packet : packets) {
            file.writeBytes(block(SOUND, at, packet));
            at += 20;
        }
        return file.toByteArray();
    }

    private static byte[] track(int number, int type, String codec) {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.writeBytes(Webm.element(0xD7, new byte[] {(byte) number}));
        entry.writeBytes(Webm.element(0x83, new byte[] {(byte) type}));
        entry.writeBytes(Webm.element(0x86, codec.getBytes(StandardCharsets.US_ASCII)));
        return Webm.element(0xAE, entry.toByteArray());
    }

    private static byte[] block(int track, int at, String content) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.writeBytes(new byte[] {(byte) (0x80 | track), (byte) (at >> 8), (byte) at, (byte) 0x80});
        block.writeBytes(content.getBytes(StandardCharsets.US_ASCII));
        return Webm.element(Webm.SIMPLE_BLOCK, block.toByteArray());
    }

    private static String text(Packet packet) {
        return packet.at() + " " + new String(packet.bytes(), StandardCharsets.US_ASCII);
    }

    /** A segment that counts how often it is read. */
    private final class Recorded implements SoundCopy.Part {
        private final byte[] segment;
        private final Instant from;
        private int reads;

        Recorded(byte[] segment, Instant from) {
            this.segment = segment;
            this.from = from;
        }

        @Override
        public Instant from() {
            return from;
        }

        @Override
        public int length() {
            return SoundCopy.lengthOf(segment);
        }

        @Override
        public byte[] read() {
            reads++;
            return segment;
        }
    }

    private final List<Recorded> recorded = List.of(
            new Recorded(segment("one", "two"), NINE),
            new Recorded("no WebM".getBytes(StandardCharsets.US_ASCII), NINE.plusSeconds(5)),
            new Recorded(segment(), NINE.plusSeconds(10)),
            new Recorded(segment("three"), NINE.plusSeconds(65)));

    private static byte[] written(SoundCopy copy, long from, long until) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.write(out, new ByteRange(from, until));
        return out.toByteArray();
    }

    @Test
    @DisplayName("has every packet of sound at its instant, what is missing as long as it was, and no picture")
    void sound() throws IOException {
        SoundCopy copy = SoundCopy.of(recorded).orElseThrow();
        byte[] whole = written(copy, 0, copy.length());
        assertEquals(copy.length(), whole.length);
        String text = new String(whole, StandardCharsets.US_ASCII);
        assertFalse(text.contains("picture"), "a picture");
        assertFalse(text.contains("V_VP8"), "its track");
        Webm read = Webm.of(whole).orElseThrow();
        assertEquals(
                List.of("100 one", "120 two", "65100 three"),
                read.packets().stream().map(SoundCopyTest::text).toList());
        assertArrayEquals(Webm.of(segment()).orElseThrow().track(), read.track());
        assertTrue(SoundCopy.of(recorded.subList(1, 3)).isEmpty(), "a copy of silence");
    }

    @Test
    @DisplayName("is the same in parts, of which each has its own segments read and no other")
    void inParts() throws IOException {
        SoundCopy copy = SoundCopy.of(recorded).orElseThrow();
        byte[] whole = written(copy, 0, copy.length());
        for (int at = 0; at < whole.length; at += 7) {
            int until = Math.min(whole.length, at + 7);
            assertArrayEquals(Arrays.copyOfRange(whole, at, until), written(copy, at, until));
        }
        int before = recorded.getFirst().reads;
        written(copy, whole.length - 1, whole.length);
        assertEquals(before, recorded.getFirst().reads, "the first segment was read for the end");
        assertEquals(0, recorded.get(1).reads + recorded.get(2).reads, "a segment without sound was read");
    }

    @Test
    @DisplayName("is not made of what is cut off")
    void cutOff() {
        byte[] whole = segment("one", "two");
        assertTrue(Webm.of(whole).isPresent());
        byte[] part = Arrays.copyOf(whole, whole.length - 2);
        assertTrue(Webm.of(part).isEmpty());
        assertTrue(Webm.of(new byte[] {0}).isEmpty());
    }
}
