package org.comity.filing.document.check;

/** As what a page was made ready for a program that reads it. */
public enum ForReading {
    /** The target has what its letters say, in UTF-8. */
    TEXT,
    /** The target has a JPEG of it. */
    PICTURE,
    /** It cannot be drawn whole. */
    NONE
}
