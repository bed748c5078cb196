package org.comity.hearing.transcription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The court's own software that writes down what is said; without it nothing of a hearing's sound goes anywhere. */
@ConfigMapping(prefix = "comity.hearing.transcription")
interface TranscriptionConfig {

    /** Empty: there is none. */
    Optional<Kind> kind();

    /** Of the endpoint itself; {@code {language}} in it stands for the language, where there is a server for each. */
    Optional<String> url();

    /** Sent as {@code Authorization: Bearer …}; none unless said. */
    Optional<String> key();

    /** As an OpenAI-compatible server calls it; Vosk has one for each server. */
    @WithDefault("whisper-1")
    String model();

    /** What it understands, as ISO 639-1 has it, such as {@code zh}. */
    Optional<List<String>> languages();

    /** For the whole of a passage; half of it for connecting. */
    @WithDefault("PT30S")
    Duration answers();

    enum Kind {
        /** {@code POST /v1/audio/transcriptions}. */
        OPENAI,
        /** The WebSocket of a Vosk server. */
        VOSK
    }
}
