package org.comity.hearing.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.media.MediaPlane.Piece;
import org.comity.hearing.media.MediaPlane.Track;
import org.comity.hearing.media.Mjr;
import org.comity.hearing.recording.WebmFile.Picture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A segment of the media server")
class TracksTest {
    private static final Instant NINE = Instant.parse("2026-11-26T01:00:00Z");
    private static final int RATE = 48_000;
    private static final int PACKET = 960;
    /** RFC 6386, 9.1: a whole picture of 640 × 360, and one that builds on it. */
    private static final byte[] WHOLE = {0x10, 0x02, 0x00, (byte) 0x9D, 0x01, 0x2A, (byte) 0x80, 0x02, 0x68, 0x01, 7};

    private static final byte[] CHANGE = {0x11, 8};

    static byte[] segment(Track... tracks) {
        return Tracks.write(new Piece(UUID.randomUUID(), NINE, NINE.plusSeconds(5), List.of(tracks), () -> {}));
    }

    static Track track(String name, Mjr file) {
        return new Track(name, 0, NINE, file.bytes());
    }

    /** @param seconds how long it sounds from then on */
    static Mjr tone(int hertz, int atMillis, int seconds) {
        Mjr file = new Mjr(NINE);
        byte[] coded = new byte[1_275];
        short[] samples = new short[PACKET];
        try {
            OpusEncoder encoder = new OpusEncoder(RATE, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
            for (int number = 0; number < seconds * RATE / PACKET; number++) {
                for (int each = 0; each < PACKET; each++) {
                    double turns = (double) hertz * (number * PACKET + each) / RATE;
                    samples[each] = (short) (8_000 * Math.sin(2 * Math.PI * turns));
                }
                int size = encoder.encode(samples, 0, PACKET, coded, 0, coded.length);
                // it comes unevenly, and counts evenly
                file.packet(
                        atMillis + number * 20 + (number % 3) * 5,
                        number,
                        number * PACKET,
                        false,
                        Arrays.copyOf(coded, size));
            }
        } catch (OpusException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file;
    }

    /** How strong a tone is in the sound between two instants, as a share of all of it. */
    private static double share(byte[] samples, int hertz, double fromSecond, double untilSecond) {
        double cos = 0;
        double sin = 0;
        double all = 1;
        for (int at = (int) (fromSecond * Sound.RATE);
                at < untilSecond * Sound.RATE && 2 * at + 1 < samples.length;
                at++) {
            double sample = (short) (samples[2 * at] & 0xFF | samples[2 * at + 1] << 8);
            double angle = 2 * Math.PI * hertz * at / Sound.RATE;
            cos += sample * Math.cos(angle);
            sin += sample * Math.sin(angle);
            all += sample * sample;
        }
        return 2 * (cos * cos + sin * sin) / all / ((untilSecond - fromSecond) * Sound.RATE);
    }

    private static byte[] samples(byte[] webm) {
        return SoundCopy.ofOneRun(List.of(webm)).orElseThrow().samples();
    }

    @Test
    @DisplayName("has the bytes by which each track grew, and says whose they are")
    void keepsBytes() {
        Mjr sound = tone(440, 0, 1);
        byte[] rest = new Mjr(null)
                .packet(5_000, 50, 50 * PACKET, false, new byte[] {1, 2})
                .bytes();
        Tracks read = Tracks.read(segment(
                track("judge.1-audio-0.mjr", sound), new Track("plaintiff-1.12-audio-0.mjr", 4_711, NINE, rest)));
        assertEquals(List.of("judge", "plaintiff-1"), read.seats());
        assertEquals(50, read.of("judge", true).size());
        assertEquals(List.of(), read.of("judge", false));
        Tracks.Packet last = read.of("plaintiff-1", true).getFirst();
        assertEquals(NINE.plusSeconds(5).toEpochMilli(), last.came());
        assertEquals(50, last.sequence());
        assertArrayEquals(new byte[] {1, 2}, last.payload());
    }

    @Test
    @DisplayName("sounds like the room: everybody at their time, together where they spoke together")
    void isMixed() {
        byte[] samples = samples(Mixed.of(Tracks.read(segment(
                track("judge.1-audio-0.mjr", tone(500, 0, 2)),
                track("plaintiff-1.2-audio-0.mjr", tone(1_300, 1_000, 2))))));
        assertEquals(3.0, samples.length / 2.0 / Sound.RATE, 0.1);
        assertTrue(share(samples, 500, 0.2, 0.9) > 0.8, "the judge alone");
        assertTrue(share(samples, 500, 1.2, 1.9) > 0.3, "both");
        assertTrue(share(samples, 1_300, 1.2, 1.9) > 0.3, "both");
        assertTrue(share(samples, 1_300, 2.2, 2.9) > 0.8, "the plaintiff alone");
    }

    @Test
    @DisplayName("of which nobody spoke is a WebM without sound")
    void nobody() {
        byte[] webm = Mixed.of(Tracks.read(segment()));
        assertTrue(RecordingSegment.isOne(webm));
        assertEquals(0, SoundCopy.lengthOf(webm));
    }

    private static byte[] of(int firstByte, byte[] picture) {
        byte[] payload = new byte[picture.length + 1];
        payload[0] = (byte) firstByte;
        System.arraycopy(picture, 0, payload, 1, picture.length);
        return payload;
    }

    private static final int BEGINS = 0x10;

    @Test
    @DisplayName(
            "has one seat's sound as it was sent, and its picture from a whole one on, which may stand in the segment before")
    void ofOneSeat() {
        Tracks before = Tracks.read(segment(new Track(
                "judge.1-video-1.mjr",
                0,
                NINE.minusSeconds(5),
                new Mjr(NINE.minusSeconds(5))
                        .packet(0, 10, 0, true, of(BEGINS, WHOLE))
                        .packet(2_000, 11, 180_000, true, of(BEGINS, WHOLE))
                        .packet(4_000, 12, 360_000, true, of(BEGINS, CHANGE))
                        .bytes())));
        Track picture = new Track(
                "judge.1-video-1.mjr",
                99,
                NINE.minusSeconds(5),
                new Mjr(null)
                        // in two packets
                        .packet(5_500, 13, 495_000, false, of(BEGINS, CHANGE))
                        .packet(5_501, 14, 495_000, true, of(0, new byte[] {9}))
                        // one is missing here
                        .packet(6_500, 16, 585_000, true, of(BEGINS, CHANGE))
                        .packet(7_500, 17, 675_000, true, of(BEGINS, WHOLE))
                        .bytes());
        Tracks segment = Tracks.read(segment(
                picture, track("judge.1-audio-0.mjr", tone(500, 0, 1)), track("clerk.2-audio-0.mjr", tone(900, 0, 1))));
        byte[] webm = SeatFilm.of("judge", before, segment);
        assertEquals(50, Webm.of(webm).orElseThrow().packets().size());
        assertTrue(share(samples(webm), 500, 0.2, 0.9) > 0.8, "nobody else");
        assertTrue(
                webm.length > SeatFilm.of("judge", Tracks.NONE, segment).length,
                "what stands in the segment before is in it");
        List<Picture> pictures =
                SeatFilm.pictures(before.of("judge", false), segment.of("judge", false), NINE.toEpochMilli());
        assertEquals(
                List.of("0 true", "0 false", "500 false", "2500 true"),
                pictures.stream().map(each -> each.at() + " " + each.isWhole()).toList());
        assertEquals(640, pictures.getFirst().width());
        assertEquals(360, pictures.getFirst().height());
        assertArrayEquals(new byte[] {0x11, 8, 9}, pictures.get(2).bytes());
    }
}
