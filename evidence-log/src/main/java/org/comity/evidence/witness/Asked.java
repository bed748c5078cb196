package org.comity.evidence.witness;

/**
 * What came of asking a witness.
 *
 * @param what in plain words with the witness's name, for the operator
 */
public record Asked(Outcome outcome, String what) {
    /** From the best to the worst. */
    public enum Outcome {
        /** The newest checkpoint has its cosignature. */
        COSIGNED,
        /** It cannot be reached, is slow, or answers with something that is no answer. */
        UNREACHABLE,
        /** It does not serve this log, or does not know the log's key. */
        REFUSED,
        /** It answered with what is not its signature. */
        WRONG_SIGNATURE,
        /** It has cosigned a past of this log that is not ours: the log has two pasts, or the witness errs. */
        FORKED
    }
}
