package org.comity.papers;

import java.util.List;

/** A paper was not made, because a reader would not see all of it. */
public final class NotDrawnException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Undrawn> characters;

    NotDrawnException(List<Undrawn> characters) {
        super("not drawn: " + characters);
        this.characters = characters;
    }

    /** Each once, in the order in which they stand. */
    public List<Undrawn> characters() {
        return characters;
    }
}
