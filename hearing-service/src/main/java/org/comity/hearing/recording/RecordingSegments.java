package org.comity.hearing.recording;

import static org.comity.hearing.problem.HearingProblem.RECORDING_FULL;
import static org.comity.hearing.problem.HearingProblem.SEGMENT_DIFFERS;
import static org.comity.hearing.problem.HearingProblem.SEGMENT_OUT_OF_ORDER;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Segments with their bytes, each a file under its hearing, its recording and its number. A row names bytes that are on the disk. */
@ApplicationScoped
public class RecordingSegments implements PanacheRepositoryBase<RecordingSegment, RecordingSegment.Key> {
    /** Of one hearing: more than two days of sound and picture as pages of the court make them. */
    private static final long MOST_BYTES = 20L << 30;

    private final Path folder;
    private final Clock clock;

    RecordingSegments(@ConfigProperty(name = "comity.data") Path data, Clock clock) throws IOException {
        this.folder = Files.createDirectories(data.resolve("recordings"));
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
     *     RECORDING_FULL
     */
    boolean keep(UUID hearingId, RecordingSegment.Key key, String digest, byte[] bytes) {
        Optional<RecordingSegment> there = findByIdOptional(key);
        if (there.isPresent()) {
            if (!there.get().isThe(hearingId, digest)) {
                throw SEGMENT_DIFFERS.with(key.number());
            }
            return false;
        }
        if (key.number() > 1
                && digest(hearingId, key.recordingId(), key.number() - 1).isEmpty()) {
            throw SEGMENT_OUT_OF_ORDER.with(key.number() - 1);
        }
        if (stored(hearingId) + bytes.length > MOST_BYTES) {
            throw RECORDING_FULL.with();
        }
        StoredBytes.write(file(hearingId, key), bytes);
        persist(new RecordingSegment(hearingId, key, digest, bytes, clock.instant()));
        return true;
    }

    /** In bytes. */
    private long stored(UUID hearingId) {
        Long sum = getEntityManager()
                .createQuery(
                        "select sum(segment.bytes) from RecordingSegment segment where segment.hearingId = ?1",
                        Long.class)
                .setParameter(1, hearingId)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    byte[] bytes(UUID hearingId, UUID recordingId, int number) {
        try {
            return Files.readAllBytes(file(hearingId, new RecordingSegment.Key(recordingId, number)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What each segment of a hearing takes in a copy of the sound, in bytes. */
    Map<RecordingSegment.Key, Integer> soundBytes(UUID hearingId) {
        return find("hearingId", hearingId).stream()
                .collect(Collectors.toMap(
                        RecordingSegment::key,
                        segment -> segment.soundBytes(() -> bytes(
                                hearingId,
                                segment.key().recordingId(),
                                segment.key().number()))));
    }

    private Path file(UUID hearingId, RecordingSegment.Key key) {
        return folder.resolve(hearingId.toString())
                .resolve(key.recordingId().toString())
                .resolve(key.number() + ".webm");
    }
}
