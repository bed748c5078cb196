package org.comity.evidence.note;

/** A key that we know did not make the signature that bears its name and id. */
public final class InvalidSignature extends Exception {
    private static final long serialVersionUID = 1;

    private final transient NoteKey key;

    InvalidSignature(NoteKey key) {
        super("The signature of the " + key + " is wrong");
        this.key = key;
    }

    public NoteKey key() {
        return key;
    }
}
