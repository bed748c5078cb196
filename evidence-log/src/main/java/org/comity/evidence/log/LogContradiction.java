package org.comity.evidence.log;

/**
 * The database does not continue what this log has already signed: it was restored from an old backup, or changed.
 * Nothing is signed until a person has brought the missing entries back, or begun a new log under a new name.
 */
public final class LogContradiction extends IllegalStateException {
    private static final long serialVersionUID = 1;

    LogContradiction(String message) {
        super(message);
    }
}
