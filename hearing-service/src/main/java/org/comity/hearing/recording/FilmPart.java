package org.comity.hearing.recording;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A few seconds of a film that a party made of its own statement: never replaced. Only its parts in their order are a film that plays. */
@Entity
@IdClass(FilmPart.Key.class)
class FilmPart {
    @Id
    private UUID filmId;

    @Id
    private int number;

    private UUID hearingId;
    private String seatId;
    private String digest;
    private int bytes;
    private Instant storedAt;

    record Key(UUID filmId, int number) implements Serializable {}

    protected FilmPart() {}

    FilmPart(UUID hearingId, String seatId, Key key, String digest, int bytes, Instant storedAt) {
        this.filmId = key.filmId();
        this.number = key.number();
        this.hearingId = hearingId;
        this.seatId = seatId;
        this.digest = digest;
        this.bytes = bytes;
        this.storedAt = storedAt;
    }

    boolean isOf(UUID hearing, String seat) {
        return hearingId.equals(hearing) && seatId.equals(seat);
    }

    UUID hearingId() {
        return hearingId;
    }

    Key key() {
        return new Key(filmId, number);
    }

    String digest() {
        return digest;
    }
}
