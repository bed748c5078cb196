package org.comity.hearing.media;

import java.util.Collection;
import java.util.Set;

/**
 * How sound and picture of one room travel. The room is the only caller, one thread at a time, and says who may exchange them: those
 * who also learn of what is for everybody, and apart from them those who also write to each other alone, so that what is written and what is
 * seen and heard never part. Nothing of it waits.
 */
public interface MediaPlane {
    /**
     * These may exchange sound and picture from now on, each with those of the same collection and nobody else: whoever is not among them is cut
     * off first.
     *
     * @param room who is in the room itself
     * @param apart those who speak apart, each in one of these collections and none of them in the room
     */
    void admit(Collection<? extends Participant> room, Collection<? extends Collection<? extends Participant>> apart);

    void hear(Participant by, MediaNews news);

    /** The connection ended. */
    void leave(Participant gone);

    /** The seats whose microphone the court has switched off, all of them: whoever speaks apart is heard there all the same. */
    void mute(Set<String> seats);

    /** The room is not this process's any more, or empty. */
    void close();
}
