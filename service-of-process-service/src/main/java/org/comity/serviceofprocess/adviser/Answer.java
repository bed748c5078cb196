package org.comity.serviceofprocess.adviser;

/** What the adviser says of one channel. Whatever is not known makes it {@code ASK}, never {@code OPEN}. */
public enum Answer {
    OPEN,
    CLOSED,
    ASK
}
