package org.comity.hearing.recording;

import static org.comity.hearing.problem.HearingProblem.RECORDING_FULL;
import static org.comity.hearing.problem.HearingProblem.SEGMENT_DIFFERS;
import static org.comity.hearing.problem.HearingProblem.SEGMENT_OUT_OF_ORDER;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.hearing.media.MediaPlane;
import org.comity.hearing.media.MediaPlane.StoredPiece;
import org.comity.http.Sha256;
import org.comity.store.Named;
import org.jspecify.annotations.Nullable;

/** Segments with their bytes, each under its hearing, its recording and its number. A row names bytes that are in the store. */
@ApplicationScoped
public class RecordingSegments implements PanacheRepositoryBase<RecordingSegment, RecordingSegment.Key> {
    /** Of one hearing: more than two days of sound and picture as pages of the court make them. */
    private static final long MOST_BYTES = 20L << 30;

    private final StoredBytes stored;
    private final Clock clock;

    RecordingSegments(StoredBytes stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** SHA-256 in hex; empty if the court has no such segment of this hearing. */
    @Transactional
    public Optional<String> digest(UUID hearingId, UUID recordingId, int number) {
        return findByIdOptional(new RecordingSegment.Key(recordingId, number))
                .filter(segment -> segment.hearingId().equals(hearingId))
                .map(RecordingSegment::digest);
    }

    /**
     * The next one of a recording; the same once more changes nothing.
     *
     * @return false if it was there
     * @throws org.comity.http.ProblemException SEGMENT_DIFFERS if another one has this number, SEGMENT_OUT_OF_ORDER if the one before is missing,
     *     RECORDING_FULL, NOT_STORED
     */
    boolean keep(UUID hearingId, RecordingSegment.Key key, String digest, byte[] bytes) {
        stored.hold(key.recordingId());
        Optional<RecordingSegment> there = findByIdOptional(key);
        if (there.isPresent()) {
            if (!there.get().isThe(hearingId, digest)) {
                throw SEGMENT_DIFFERS.with(key.number());
            }
            return false;
        }
        if (key.number() > 1
                && findByIdOptional(new RecordingSegment.Key(key.recordingId(), key.number() - 1))
                        .filter(before -> before.hearingId().equals(hearingId) && !before.isOfTracks())
                        .isEmpty()) {
            throw SEGMENT_OUT_OF_ORDER.with(key.number() - 1);
        }
        if (bytesOf(hearingId) + bytes.length > MOST_BYTES) {
            throw RECORDING_FULL.with();
        }
        stored.write(name(hearingId, key, false), bytes);
        persist(new RecordingSegment(hearingId, key, digest, bytes, clock.instant()));
        return true;
    }

    /**
     * What the court's media server recorded, as the next segment of its recording.
     *
     * @return its digest
     * @throws org.comity.http.ProblemException SEGMENT_DIFFERS if there is one under this number, RECORDING_FULL, NOT_STORED
     */
    @Transactional
    public String keep(UUID hearingId, MediaPlane.Piece piece, int number) {
        RecordingSegment.Key key = new RecordingSegment.Key(piece.recording(), number);
        byte[] bytes = Tracks.write(piece);
        stored.hold(key.recordingId());
        if (findByIdOptional(key).isPresent()) {
            throw SEGMENT_DIFFERS.with(number);
        }
        if (bytesOf(hearingId) + bytes.length > MOST_BYTES) {
            throw RECORDING_FULL.with();
        }
        String digest = Sha256.hexOf(bytes);
        stored.write(name(hearingId, key, true), bytes);
        Map<String, Long> taken = new HashMap<>(taken(hearingId, piece.recording(), number - 1));
        piece.tracks().forEach(track -> taken.put(track.name(), track.offset() + track.bytes().length));
        StoredPiece kept = new StoredPiece(piece.from(), piece.until(), digest);
        persist(RecordingSegment.ofTracks(hearingId, key, kept, bytes.length, taken, clock.instant()));
        return digest;
    }

    /** What was stored of the media server's under this number; empty if nothing was. */
    @Transactional
    public Optional<StoredPiece> piece(UUID hearingId, UUID recordingId, int number) {
        return findByIdOptional(new RecordingSegment.Key(recordingId, number))
                .filter(segment -> segment.hearingId().equals(hearingId))
                .flatMap(RecordingSegment::piece);
    }

    /**
     * By file of the media server the bytes of it that the court has.
     *
     * @param last number of the last segment; 0 for none
     */
    @Transactional
    public Map<String, Long> taken(UUID hearingId, UUID recordingId, int last) {
        return findByIdOptional(new RecordingSegment.Key(recordingId, last))
                .filter(segment -> segment.hearingId().equals(hearingId))
                .map(RecordingSegment::taken)
                .orElse(Map.of());
    }

    /** In bytes. */
    private long bytesOf(UUID hearingId) {
        Long sum = getEntityManager()
                .createQuery(
                        "select sum(segment.bytes) from RecordingSegment segment where segment.hearingId = ?1",
                        Long.class)
                .setParameter(1, hearingId)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** As it was stored. */
    byte[] bytes(UUID hearingId, UUID recordingId, int number) {
        RecordingSegment.Key key = new RecordingSegment.Key(recordingId, number);
        return stored.readEither(name(hearingId, key, false), name(hearingId, key, true));
    }

    /** As WebM: of the media server's tracks the sound of all of them together. */
    byte[] webm(UUID hearingId, UUID recordingId, int number) {
        byte[] bytes = bytes(hearingId, recordingId, number);
        return RecordingSegment.isOne(bytes) ? bytes : Mixed.of(Tracks.read(bytes));
    }

    /** Those of whom the media server has a track in a segment; none in one that a page recorded. */
    List<String> seats(UUID hearingId, UUID recordingId, int number) {
        byte[] bytes = bytes(hearingId, recordingId, number);
        return RecordingSegment.isOne(bytes) ? List.of() : Tracks.read(bytes).seats();
    }

    /** Of one seat, sound and picture as WebM; empty if there is no track of it in this segment. */
    Optional<byte[]> webmOf(String seat, UUID hearingId, UUID recordingId, int number) {
        if (!seats(hearingId, recordingId, number).contains(seat)) {
            return Optional.empty();
        }
        Tracks before = number > 1 ? Tracks.read(bytes(hearingId, recordingId, number - 1)) : Tracks.NONE;
        return Optional.of(SeatFilm.of(seat, before, Tracks.read(bytes(hearingId, recordingId, number))));
    }

    /** What each segment of a hearing takes in a copy of the sound, in bytes. */
    Map<RecordingSegment.Key, Integer> soundBytes(UUID hearingId) {
        return find("hearingId", hearingId).stream()
                .collect(Collectors.toMap(
                        RecordingSegment::key,
                        segment -> segment.soundBytes(() -> webm(
                                hearingId,
                                segment.key().recordingId(),
                                segment.key().number()))));
    }

    /**
     * Of segments that the court has; empty if there is none in them.
     *
     * @param first number of the first of them
     * @param last number of the last of them
     */
    public Optional<Sound> sound(UUID hearingId, UUID recordingId, int first, int last) {
        return SoundCopy.ofOneRun(IntStream.rangeClosed(first, last)
                .mapToObj(number -> webm(hearingId, recordingId, number))
                .toList());
    }

    /** By recording and number: those behind one, or the first ones behind null. */
    List<RecordingSegment> after(@Nullable RecordingSegment last, int most) {
        return (last == null
                        ? find("order by recordingId, number")
                        : find(
                                "recordingId > ?1 or recordingId = ?1 and number > ?2 order by recordingId, number",
                                last.key().recordingId(),
                                last.key().number()))
                .page(0, most)
                .list();
    }

    static Named.Entry named(RecordingSegment segment) {
        return new Named.Entry(
                List.of(name(segment.hearingId(), segment.key(), segment.isOfTracks())), segment.digest());
    }

    private static String name(UUID hearingId, RecordingSegment.Key key, boolean tracks) {
        return "recordings/" + hearingId + "/" + key.recordingId() + "/" + key.number() + (tracks ? ".zip" : ".webm");
    }
}
