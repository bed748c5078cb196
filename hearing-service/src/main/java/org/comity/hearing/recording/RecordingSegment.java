package org.comity.hearing.recording;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.comity.hearing.media.MediaPlane.StoredPiece;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A few seconds of a recording that the court has: it is never replaced. */
@Entity
@IdClass(RecordingSegment.Key.class)
class RecordingSegment {
    @Id
    private UUID recordingId;

    @Id
    private int number;

    private UUID hearingId;
    private String digest;
    private int bytes;
    private Instant storedAt;
    /** Whether its bytes are {@link Tracks}, and no WebM. */
    private boolean tracks;
    /** By file of the media server the bytes of it that the court has with this segment; null of a page's, and of those before it was counted. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Long> taken;

    /** Null of a page's, whose times the room alone has, and of those before it was noted; as {@code recordedUntil}. */
    private @Nullable Instant recordedFrom;

    private @Nullable Instant recordedUntil;

    /** What it takes in a copy of the sound; null of those that were not measured yet. */
    private @Nullable Integer soundBytes;

    /** How every WebM file begins (EBML). */
    private static final byte[] BEGINNING = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

    record Key(UUID recordingId, int number) implements Serializable {}

    protected RecordingSegment() {}

    RecordingSegment(UUID hearingId, Key key, String digest, byte[] bytes, Instant storedAt) {
        this.recordingId = key.recordingId();
        this.number = key.number();
        this.hearingId = hearingId;
        this.digest = digest;
        this.bytes = bytes.length;
        this.soundBytes = SoundCopy.lengthOf(bytes);
        this.storedAt = storedAt;
    }

    /** Of the court's media server. How long its sound is in a copy is measured when it is copied: no room waits for that. */
    static RecordingSegment ofTracks(
            UUID hearingId, Key key, StoredPiece piece, int bytes, Map<String, Long> taken, Instant storedAt) {
        RecordingSegment segment = new RecordingSegment();
        segment.recordingId = key.recordingId();
        segment.number = key.number();
        segment.hearingId = hearingId;
        segment.digest = piece.digest();
        segment.recordedFrom = piece.from();
        segment.recordedUntil = piece.until();
        segment.bytes = bytes;
        segment.storedAt = storedAt;
        segment.tracks = true;
        segment.taken = taken;
        return segment;
    }

    static boolean isOne(byte[] bytes) {
        return bytes != null
                && bytes.length > BEGINNING.length
                && Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    boolean isThe(UUID hearing, String sha256) {
        return hearingId.equals(hearing) && digest.equals(sha256);
    }

    UUID hearingId() {
        return hearingId;
    }

    boolean isOfTracks() {
        return tracks;
    }

    Map<String, Long> taken() {
        return taken == null ? Map.of() : taken;
    }

    String digest() {
        return digest;
    }

    /** Empty of a page's, and of those before their times were noted. */
    Optional<StoredPiece> piece() {
        return tracks && recordedFrom != null && recordedUntil != null
                ? Optional.of(new StoredPiece(recordedFrom, recordedUntil, digest))
                : Optional.empty();
    }

    Key key() {
        return new Key(recordingId, number);
    }

    /** @param read gives its bytes, where they were never measured */
    int soundBytes(Supplier<byte[]> read) {
        if (soundBytes == null) {
            soundBytes = SoundCopy.lengthOf(read.get());
        }
        return soundBytes;
    }
}
