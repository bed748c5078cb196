package org.comity.hearing.media;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.hearing.log.LogJson;
import org.comity.hearing.media.MediaPlane.Piece;
import org.comity.hearing.media.MediaPlane.Track;
import org.jspecify.annotations.Nullable;

/**
 * The files into which the media server writes the recordings of one room, read as they grow: a file for each track, in the folder that the
 * server and this service share. What was read and stored is read no more; files of a recording that is over are deleted once all of them is
 * stored. Asked by one thread at a time for what grew, and told by any what goes on.
 */
final class Spool {
    /** A track that is sent and has not grown for so long is not recorded. */
    private static final Duration STANDS_STILL = Duration.ofSeconds(10);
    /** Of one file at one time; more is read the next time. */
    private static final int MOST_BYTES = 8 << 20;

    /** Of one piece: what waited for long is given in several. */
    private static final Duration LONGEST_PIECE = Duration.ofSeconds(20);

    /** A server that was asked to end has written all of it by then. */
    private static final Duration SETTLES = Duration.ofSeconds(2);

    /** {@code MEET}, the milliseconds since the first, and how long it is. */
    private static final int FRAME_HEAD = 4 + Integer.BYTES + Short.BYTES;

    /** {@code MJR00002}, and how long the JSON is that follows. */
    private static final int FILE_HEAD = 8 + Short.BYTES;

    /** A time in which something was recorded. */
    private static final class Span {
        private final UUID recording;
        private Instant from;
        /** Null while it goes on. */
        private Instant until;
        /** The server has written all of it. */
        private boolean settled;

        Span(UUID recording, Instant from) {
            this.recording = recording;
            this.from = from;
        }
    }

    /** @param began null until something is in it, and of what another process read */
    private record Read(long offset, Instant began) {}

    private final Path folder;
    private final Clock clock;
    private final Deque<Span> spans = new ArrayDeque<>();
    private final Map<Path, Read> read = new HashMap<>();
    /** When each track that is sent was last seen to grow. */
    private final Map<String, Instant> grew = new HashMap<>();

    private int names;

    Spool(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Path folder() {
        return folder;
    }

    /** For the files of who sends from now on. */
    synchronized String name(UUID recording, String seat) {
        return recording + "." + seat + "." + ++names;
    }

    /** Something is recorded from now on, if it was not before. */
    synchronized void goesOn(UUID recording) {
        if (spans.isEmpty() || spans.getLast().until != null) {
            spans.add(new Span(recording, clock.instant()));
        }
    }

    /** Nothing is recorded any more: nobody asks for it, or the server is gone. */
    synchronized void ends() {
        if (!spans.isEmpty() && spans.getLast().until == null) {
            spans.getLast().until = clock.instant();
        }
        grew.clear();
    }

    /** The server closed the files of all that ended. */
    synchronized void settle() {
        spans.stream().filter(span -> span.until != null).forEach(span -> span.settled = true);
    }

    /** @param sent tracks, by the beginnings of their files' names, of which the server gets something and has to write it down */
    synchronized Optional<Piece> piece(Set<String> sent) {
        Instant now = clock.instant();
        if (spans.isEmpty()) {
            deleteWhatIsStored(now);
            return Optional.empty();
        }
        Span span = spans.getFirst();
        if (span.until != null && !span.settled && now.isBefore(span.until.plus(SETTLES))) {
            return Optional.empty();
        }
        try {
            Instant end = span.until == null ? now : span.until;
            boolean isWhole =
                    span.from == null || !span.from.plus(LONGEST_PIECE).isBefore(end);
            Instant until = isWhole ? end : span.from.plus(LONGEST_PIECE);
            List<Track> grown = grown(span.recording, span.until == null && isWhole ? Instant.MAX : until);
            if (span.until == null && !grows(sent, grown, now)) {
                // from when it grows again, so that what is missing is seen
                span.from = null;
                return Optional.empty();
            }
            if (span.from == null) {
                span.from = until;
            }
            if (span.until != null && grown.isEmpty() && !span.from.isBefore(until)) {
                isOver(span);
                return Optional.empty();
            }
            return Optional.of(new Piece(span.recording, span.from, until, grown, () -> stored(span, until, grown)));
        } catch (IOException failed) {
            span.from = span.until == null ? null : span.from;
            throw new UncheckedIOException(failed);
        }
    }

    /** See {@link MediaPlane#left}: from the first frame that nobody took to the last. */
    synchronized Optional<Piece> left(
            UUID recording, @Nullable Instant since, Map<String, Long> taken, @Nullable Instant until) {
        taken.forEach((name, bytes) -> read.put(folder.resolve(recording + "." + name), new Read(bytes, null)));
        try {
            List<Track> tracks = grown(recording, until == null ? Instant.MAX : until);
            List<Instant> came =
                    tracks.stream().flatMap(Spool::framesOf).sorted().toList();
            if (came.isEmpty() || since != null && !came.getLast().isAfter(since)) {
                return Optional.empty();
            }
            Instant from = since == null || came.getFirst().isAfter(since) ? came.getFirst() : since;
            return Optional.of(new Piece(recording, from, came.getLast(), tracks, () -> took(recording, tracks)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<Instant> framesOf(Track track) {
        ByteBuffer in = ByteBuffer.wrap(track.bytes());
        Stream.Builder<Instant> came = Stream.builder();
        for (int at = firstFrame(in, track.offset()); at < track.bytes().length; at = next(in, at)) {
            came.add(track.began().plusMillis(Integer.toUnsignedLong(in.getInt(at + 4))));
        }
        return came.build();
    }

    private static int firstFrame(ByteBuffer in, long offset) {
        return offset > 0 ? 0 : FILE_HEAD + in.getShort(FILE_HEAD - Short.BYTES);
    }

    /** Where the frame ends that begins there. */
    private static int next(ByteBuffer in, int at) {
        return at + FRAME_HEAD + Short.toUnsignedInt(in.getShort(at + FRAME_HEAD - Short.BYTES));
    }

    private boolean grows(Set<String> sent, List<Track> grown, Instant now) {
        grew.keySet().retainAll(sent);
        for (String track : sent) {
            if (grown.stream().anyMatch(each -> each.name().startsWith(track))) {
                grew.put(track, now);
            } else {
                grew.putIfAbsent(track, now);
            }
        }
        return grew.values().stream().allMatch(last -> last.plus(STANDS_STILL).isAfter(now));
    }

    private synchronized void took(UUID recording, List<Track> tracks) {
        for (Track track : tracks) {
            read.put(
                    folder.resolve(recording + "." + track.name()),
                    new Read(track.offset() + track.bytes().length, track.began()));
        }
    }

    private synchronized void stored(Span span, Instant until, List<Track> tracks) {
        took(span.recording, tracks);
        if (span.until == null || span.until.isAfter(until)) {
            span.from = until;
        } else {
            isOver(span);
        }
    }

    /** What came while the server was still being told that nothing is recorded any more is nobody's, and is stored by nobody. */
    private void isOver(Span span) {
        spans.remove(span);
        Instant next = spans.isEmpty() ? Instant.MAX : spans.getFirst().from;
        try {
            took(span.recording, grown(span.recording, next));
        } catch (IOException staysThere) {
            Log.warnf("media server: what came after the end of a recording stays there: %s", staysThere.getMessage());
        }
    }

    /** Nothing is recorded, so that all files are closed. What is cut off in the middle of a frame is stored up to there, and stays. */
    private void deleteWhatIsStored(Instant now) {
        read.entrySet()
                .removeIf(each -> isDeleted(each.getKey(), each.getValue().offset(), now));
    }

    private static boolean isDeleted(Path file, long stored, Instant now) {
        try {
            boolean done = Files.size(file) == stored
                    && Files.getLastModifiedTime(file)
                            .toInstant()
                            .plus(STANDS_STILL)
                            .isBefore(now);
            return done && Files.deleteIfExists(file);
        } catch (IOException staysThere) {
            Log.warnf("media server: %s is stored and stays there: %s", file, staysThere.getMessage());
            return true;
        }
    }

    /** @param until frames that came later are left for later */
    private List<Track> grown(UUID recording, Instant until) throws IOException {
        List<Track> grown = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, recording + ".*.mjr")) {
            for (Path file : files) {
                Read before = read.getOrDefault(file, new Read(0, null));
                byte[] more = read(file, before.offset());
                Instant began =
                        before.began() == null ? began(before.offset() == 0 ? more : read(file, 0)) : before.began();
                int whole = began == null ? 0 : whole(more, before.offset(), began, until);
                if (whole > 0) {
                    String name = file.getFileName()
                            .toString()
                            .substring(recording.toString().length() + 1);
                    grown.add(new Track(name, before.offset(), began, Arrays.copyOf(more, whole)));
                }
            }
        }
        return grown;
    }

    private static byte[] read(Path file, long offset) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer more = ByteBuffer.allocate(Math.clamp(channel.size() - offset, 0, MOST_BYTES));
            while (more.hasRemaining() && channel.read(more, offset + more.position()) > 0) {
                // until it is full
            }
            return Arrays.copyOf(more.array(), more.position());
        }
    }

    /** How many of the bytes are whole frames, with the head of the file where they begin there. */
    private static int whole(byte[] bytes, long offset, Instant began, Instant until) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int at = firstFrame(in, offset);
        int whole = 0;
        while (at + FRAME_HEAD <= bytes.length
                && !began.plusMillis(Integer.toUnsignedLong(in.getInt(at + 4))).isAfter(until)) {
            at = next(in, at);
            if (at <= bytes.length) {
                whole = at;
            }
        }
        return whole;
    }

    /** Null of a file whose head is not written yet. */
    private static @Nullable Instant began(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        int length = file.length < FILE_HEAD ? 0 : in.getShort(FILE_HEAD - Short.BYTES);
        if (length == 0 || file.length < FILE_HEAD + length) {
            return null;
        }
        JsonNode head = LogJson.read(Arrays.copyOfRange(file, FILE_HEAD, FILE_HEAD + length));
        return Instant.EPOCH.plusNanos(head.path("u").longValue() * 1_000);
    }
}
