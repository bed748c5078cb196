package org.comity.hearing.media;

import java.util.Collection;

/**
 * How sound and picture of one room travel. The room is the only caller, one thread at a time, and says who may exchange them: those
 * who also learn of what is for everybody, so that what is written and what is seen and heard never part.
 */
public interface MediaPlane {
    /** These may exchange sound and picture from now on, and nobody else: whoever is not among them is cut off first. */
    void admit(Collection<? extends Participant> audience);

    void hear(Participant by, MediaNews news);

    /** The connection ended. */
    void leave(Participant gone);
}
