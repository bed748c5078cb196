package org.comity.hearing.transcription;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.recording.RecordingSegments;
import org.comity.hearing.recording.Sound;
import org.comity.hearing.transcription.Transcriber.NotWritten;
import org.comity.hearing.transcription.TranscriptDraft.State;
import org.comity.http.PlainText;
import org.jspecify.annotations.Nullable;

/** Has drafts written by the court's software, on threads of their own: however slow that is, no room and no request waits for it. */
@ApplicationScoped
class Transcription {
    /** In UTF-16 units, as a statement; of half a minute nobody says as much. */
    private static final int LONGEST = 6_000;

    private final TranscriptDrafts drafts;
    private final RecordingSegments segments;
    private final Optional<Transcriber> software;
    private final List<String> languages;

    Transcription(TranscriptDrafts drafts, RecordingSegments segments, TranscriptionConfig config) {
        this.drafts = drafts;
        this.segments = segments;
        this.software = config.kind().map(kind -> software(kind, config));
        this.languages = software.isPresent() ? config.languages().orElse(List.of()) : List.of();
        if (software.isPresent() && languages.isEmpty()) {
            throw new IllegalStateException("COMITY_TRANSCRIPTION without COMITY_TRANSCRIPTION_LANGUAGES");
        }
    }

    private static Transcriber software(TranscriptionConfig.Kind kind, TranscriptionConfig config) {
        String url = config.url().orElse("");
        String scheme = URI.create(url.replace("{language}", "zh")).getScheme();
        String plain = kind == TranscriptionConfig.Kind.VOSK ? "ws" : "http";
        if (!plain.equals(scheme) && !(plain + "s").equals(scheme)) {
            throw new IllegalStateException(
                    "COMITY_TRANSCRIPTION=" + kind + " wants an address with " + plain + " or " + plain + "s");
        }
        return switch (kind) {
            case OPENAI -> new OpenAiTranscriber(url, config.key(), config.model(), config.answers());
            case VOSK -> new VoskTranscriber(url, config.key(), config.answers());
        };
    }

    /** As ISO 639-1 has them; none where the court has no such software. */
    List<String> languages() {
        return languages;
    }

    /** To be called once the draft stands in the database. */
    void write(UUID draft, UUID hearing, Passage passage, String language) {
        Thread.ofVirtual().name("transcription").start(() -> {
            Written written = ask(hearing, passage, language);
            drafts.write(draft, written.became(), written.words());
        });
    }

    private record Written(State became, @Nullable String words) {}

    private Written ask(UUID hearing, Passage passage, String language) {
        try {
            Optional<Sound> sound = segments.sound(hearing, passage.recordingId(), passage.first(), passage.last());
            return sound.isEmpty()
                    ? new Written(State.NOTHING_HEARD, null)
                    : read(software.orElseThrow().write(sound.get(), language));
        } catch (NotWritten failed) {
            Log.warnf("transcription: %s, %s", failed.state(), failed.getMessage());
            return new Written(failed.state(), null);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new Written(State.LATE, null);
        } catch (RuntimeException broken) {
            Log.error("transcription failed", broken);
            return new Written(State.NONSENSE, null);
        }
    }

    /** Software that heard nothing is known to go on with a word over and over: what is no statement by its length is no draft. */
    private static Written read(String answer) {
        Optional<String> words = PlainText.of(answer).map(PlainText::strip).filter(text -> text.length() <= LONGEST);
        if (words.isEmpty()) {
            Log.warn("transcription: NONSENSE, too long or not to be written down");
            return new Written(State.NONSENSE, null);
        }
        return words.get().isEmpty() ? new Written(State.NOTHING_HEARD, null) : new Written(State.WRITTEN, words.get());
    }
}
