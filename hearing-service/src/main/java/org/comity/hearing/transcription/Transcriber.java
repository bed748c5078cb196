package org.comity.hearing.transcription;

import org.comity.hearing.recording.Sound;
import org.comity.hearing.transcription.TranscriptDraft.State;

/** Software that writes down what is said. What it says is a draft, and nobody's statement. */
@FunctionalInterface
interface Transcriber {
    /**
     * Waits for it; never called inside a transaction, nor by a room.
     *
     * @param language as ISO 639-1 has it
     * @return what it made out; blank if it made out nothing
     */
    String write(Sound sound, String language) throws NotWritten, InterruptedException;

    /** It wrote nothing that could be used. */
    final class NotWritten extends Exception {
        private final State state;

        /** @param why for the operator; nothing that was said */
        NotWritten(State state, String why) {
            super(why, null, false, false);
            this.state = state;
        }

        State state() {
            return state;
        }
    }
}
