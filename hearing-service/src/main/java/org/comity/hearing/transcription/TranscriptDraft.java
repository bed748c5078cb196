package org.comity.hearing.transcription;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What software made out of a passage of the recording, until the clerk confirms it as somebody's statement or drops it. It is in no log and no
 * record.
 */
@Entity
class TranscriptDraft {
    /** What became of it. */
    enum State {
        WAITING,
        WRITTEN,
        /** The software made out no words. */
        NOTHING_HEARD,
        /** The software's address takes no connection. */
        UNREACHED,
        /** There was no answer in time. */
        LATE,
        /** The software said no: to the key, the model, or the sound. */
        REFUSED,
        /** The answer is none that could be read. */
        NONSENSE
    }

    /** A process that ended while it waited for the software comes back to nothing: then somebody asks again. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(3);

    @Id
    private UUID id;

    private UUID hearingId;

    @Embedded
    private Passage passage;

    private String language;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String text;
    private Instant askedAt;

    protected TranscriptDraft() {}

    TranscriptDraft(UUID hearingId, Passage passage, String language, Instant now) {
        this.id = UUID.randomUUID();
        this.hearingId = hearingId;
        this.passage = passage;
        this.language = language;
        ask(now);
    }

    void ask(Instant now) {
        state = State.WAITING;
        text = null;
        askedAt = now;
    }

    void write(State became, @Nullable String words) {
        state = became;
        text = words;
    }

    State state(Instant now) {
        return isWaiting(now) || state != State.WAITING ? state : State.LATE;
    }

    boolean isWaiting(Instant now) {
        return state == State.WAITING && now.isBefore(askedAt.plus(GIVEN_UP));
    }

    boolean isOf(Passage other, String spoken) {
        return passage.equals(other) && language.equals(spoken);
    }

    UUID id() {
        return id;
    }

    UUID hearingId() {
        return hearingId;
    }

    Passage passage() {
        return passage;
    }

    String language() {
        return language;
    }

    @Nullable
    String text() {
        return text;
    }
}
