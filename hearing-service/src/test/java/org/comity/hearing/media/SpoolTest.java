package org.comity.hearing.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.hearing.media.MediaPlane.Piece;
import org.comity.hearing.media.MediaPlane.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the media server writes down")
class SpoolTest {
    private static final Instant NINE = Instant.parse("2026-11-26T01:00:00Z");
    private static final UUID RECORDING = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final String SOUND = "judge.1-audio-0.mjr";
    private static final Set<String> ITS_SOUND = Set.of("judge.1-audio");
    private static final Set<String> NOBODY = Set.of();

    @TempDir
    Path folder;

    private Instant now = NINE;
    private Spool spool;

    @BeforeEach
    void begin() {
        InstantSource watch = () -> now;
        spool = new Spool(folder, watch.withZone(ZoneOffset.UTC));
        assertEquals(RECORDING + ".judge.1", spool.name(RECORDING, "judge"));
        spool.goesOn(RECORDING);
    }

    private void atSecond(int second) {
        now = NINE.plusSeconds(second);
    }

    private Path file() {
        return folder.resolve(RECORDING + "." + SOUND);
    }

    private void writes(byte[] more) throws IOException {
        Files.write(file(), more, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static byte[] frames(int fromSecond, int untilSecond) {
        Mjr frames = new Mjr(fromSecond == 0 ? NINE : null);
        for (int second = fromSecond; second < untilSecond; second++) {
            frames.frame(second * 1_000, "second " + second);
        }
        return frames.bytes();
    }

    private Piece piece(Set<String> sent) {
        return spool.piece(sent).orElseThrow();
    }

    private void assertSpan(int fromSecond, int untilSecond, Piece piece) {
        assertEquals(NINE.plusSeconds(fromSecond), piece.from());
        assertEquals(NINE.plusSeconds(untilSecond), piece.until());
    }

    @Test
    @DisplayName("is read as it grows, in whole frames that make the file again, one time after the other")
    void grows() throws IOException {
        byte[] all = frames(0, 8);
        writes(Arrays.copyOf(all, all.length - 5));
        atSecond(5);
        Piece first = piece(ITS_SOUND);
        assertSpan(0, 5, first);
        Track track = first.tracks().getFirst();
        assertEquals(SOUND, track.name());
        assertEquals(0, track.offset());
        assertEquals(NINE, track.began());
        first.stored().run();
        writes(Arrays.copyOfRange(all, all.length - 5, all.length));
        atSecond(10);
        Piece second = piece(ITS_SOUND);
        assertSpan(5, 10, second);
        Track rest = second.tracks().getFirst();
        assertEquals(track.bytes().length, rest.offset());
        byte[] again = Arrays.copyOf(track.bytes(), all.length);
        System.arraycopy(rest.bytes(), 0, again, track.bytes().length, rest.bytes().length);
        assertArrayEquals(all, again);
    }

    @Test
    @DisplayName(
            "is no more once it is sent and does not grow for ten seconds; what is missing is seen when it grows again")
    void standsStill() throws IOException {
        writes(frames(0, 5));
        atSecond(5);
        piece(ITS_SOUND).stored().run();
        atSecond(14);
        piece(ITS_SOUND).stored().run();
        atSecond(16);
        assertEquals(Optional.empty(), spool.piece(ITS_SOUND));
        writes(frames(20, 22));
        atSecond(22);
        assertSpan(22, 22, piece(ITS_SOUND));
    }

    @Test
    @DisplayName("goes on where nobody sends anything: silence is not missing")
    void silence() {
        atSecond(60);
        Piece piece = piece(NOBODY);
        assertSpan(0, 20, piece);
        assertTrue(piece.tracks().isEmpty());
    }

    @Test
    @DisplayName("is kept up to where the server died, and begins anew when it is back")
    void serverDies() throws IOException {
        byte[] all = frames(0, 8);
        writes(Arrays.copyOf(all, all.length - 5));
        atSecond(5);
        piece(ITS_SOUND).stored().run();
        atSecond(8);
        spool.ends();
        assertEquals(Optional.empty(), spool.piece(NOBODY), "it may still be writing");
        atSecond(30);
        assertSpan(5, 8, piece(NOBODY));
        piece(NOBODY).stored().run();
        assertEquals(Optional.empty(), spool.piece(NOBODY));
        spool.goesOn(RECORDING);
        atSecond(35);
        assertSpan(30, 35, piece(NOBODY));
    }

    @Test
    @DisplayName(
            "is given once more, with what came after it, while the court could not store it: in parts of twenty seconds, nothing twice")
    void notStored() throws IOException {
        byte[] all = frames(0, 50);
        writes(all);
        atSecond(5);
        piece(ITS_SOUND);
        atSecond(50);
        byte[] again = new byte[0];
        int from = 0;
        for (int until : new int[] {20, 40, 50}) {
            Piece piece = piece(ITS_SOUND);
            assertSpan(from, until, piece);
            Track track = piece.tracks().getFirst();
            assertEquals(again.length, track.offset());
            again = Arrays.copyOf(again, again.length + track.bytes().length);
            System.arraycopy(track.bytes(), 0, again, (int) track.offset(), track.bytes().length);
            piece.stored().run();
            from = until;
        }
        assertArrayEquals(all, again);
    }

    @Test
    @DisplayName("is deleted once nothing is recorded and all of it is stored, and not before")
    void isDeleted() throws IOException {
        writes(frames(0, 5));
        atSecond(5);
        spool.ends();
        spool.settle();
        Piece last = piece(NOBODY);
        atSecond(60);
        assertTrue(Files.exists(file()));
        last.stored().run();
        Files.setLastModifiedTime(file(), FileTime.from(NINE.plusSeconds(55)));
        assertEquals(Optional.empty(), spool.piece(NOBODY));
        assertTrue(Files.exists(file()), "the server may still have something of it");
        atSecond(70);
        assertEquals(Optional.empty(), spool.piece(NOBODY));
        assertFalse(Files.exists(file()));
    }

    @Test
    @DisplayName("is not taken for silence where the folder is not there")
    void noFolder() throws IOException {
        Spool nowhere = new Spool(folder.resolve("not mounted"), Clock.systemUTC());
        nowhere.goesOn(RECORDING);
        assertThrows(UncheckedIOException.class, () -> nowhere.piece(NOBODY));
    }

    private Spool another() {
        InstantSource watch = () -> now;
        return new Spool(folder, watch.withZone(ZoneOffset.UTC));
    }

    @Test
    @DisplayName("and what another process that died had not taken of it is read from there to the last whole frame")
    void isLeft() throws IOException {
        byte[] all = frames(0, 8);
        writes(all);
        writes(new byte[] {'M', 'E'});
        long five = frames(0, 5).length;
        Instant since = NINE.plusSeconds(5);

        Spool after = another();
        Piece left = after.left(RECORDING, since, Map.of(SOUND, five), null).orElseThrow();

        assertSpan(5, 7, left);
        Track track = left.tracks().getFirst();
        assertEquals(SOUND, track.name());
        assertEquals(five, track.offset());
        assertEquals(NINE, track.began());
        assertArrayEquals(Arrays.copyOfRange(all, (int) five, all.length), track.bytes());
        left.stored().run();
        assertEquals(
                Optional.empty(), after.left(RECORDING, NINE.plusSeconds(7), Map.of(SOUND, (long) all.length), null));
        // nobody had taken anything; or not for a while, in which nothing was written
        assertSpan(0, 7, another().left(RECORDING, null, Map.of(), null).orElseThrow());
        assertSpan(
                5,
                7,
                another()
                        .left(RECORDING, NINE.plusSeconds(1), Map.of(SOUND, five), null)
                        .orElseThrow());
        assertEquals(Optional.empty(), after.left(UUID.randomUUID(), null, Map.of(), null));
        // what came when nothing was to be recorded any more is not taken
        Piece before = another()
                .left(RECORDING, since, Map.of(SOUND, five), NINE.plusSeconds(6))
                .orElseThrow();
        assertSpan(5, 6, before);
        assertArrayEquals(
                Arrays.copyOfRange(all, (int) five, frames(0, 7).length),
                before.tracks().getFirst().bytes());
    }

    @Test
    @DisplayName(
            "is cut where a pause begins, whatever came until the server was told: that is stored by nobody, and goes with the file; what came after the pause is there")
    void isCut() throws IOException {
        byte[] all = frames(0, 8);
        writes(all);
        atSecond(4);
        spool.ends();
        spool.settle();
        atSecond(10);
        spool.goesOn(RECORDING);
        writes(frames(11, 13));
        atSecond(15);

        Piece before = piece(ITS_SOUND);
        assertSpan(0, 4, before);
        assertArrayEquals(frames(0, 5), before.tracks().getFirst().bytes());
        before.stored().run();

        Piece after = piece(ITS_SOUND);
        assertSpan(10, 15, after);
        assertArrayEquals(frames(11, 13), after.tracks().getFirst().bytes());
        assertEquals(all.length, after.tracks().getFirst().offset());
        after.stored().run();

        writes(frames(17, 18));
        atSecond(16);
        spool.ends();
        spool.settle();
        piece(NOBODY).stored().run();
        Files.setLastModifiedTime(file(), FileTime.from(now));
        atSecond(60);
        assertEquals(Optional.empty(), spool.piece(NOBODY));
        assertFalse(Files.exists(file()));
    }
}
