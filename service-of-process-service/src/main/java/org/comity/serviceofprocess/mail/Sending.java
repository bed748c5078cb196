package org.comity.serviceofprocess.mail;

/** What became of a message. */
public enum Sending {
    /** On its way, or left so by a process that ended. */
    PENDING,
    /** A mail server took it. */
    TAKEN,
    /** A mail server refused it for good: the address is wrong, or it takes nothing from us. */
    REFUSED,
    /** A mail server would not take it, however often it was tried. */
    POSTPONED,
    /** Nothing was handed to a mail server: a paper is gone from the court's store, or is not what was filed. */
    PAPERS_MISSING,
    /** No mail server answered in time, and the message was not handed over. */
    SILENT,
    /** The message was handed over and no answer came: it may arrive, so its link works, but arrival is not shown by that. */
    NOT_KNOWN,
    /** A mail server took it, and it came back. */
    RETURNED,
    /** There is none: the papers lie in an account of this system. */
    IN_ACCOUNT;

    /** Whether the message has certainly not gone out. */
    public boolean failed() {
        return this == REFUSED || this == POSTPONED || this == SILENT || this == PAPERS_MISSING;
    }
}
