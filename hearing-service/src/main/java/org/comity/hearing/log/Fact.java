package org.comity.hearing.log;

/**
 * Something that happened in a room: a record, whose components are what is written. What is not a fact did not happen. Texts are
 * as spoken or typed, never translated. Each names itself with {@link FactName}.
 */
public interface Fact {

    /** Who learns of it. */
    default Audience audience() {
        return Audience.EVERYBODY;
    }

    /** Whether it is a line of the hearing record, which everybody reads and signs. */
    default boolean belongsToTheRecord() {
        return true;
    }

    /** Whether it is written. What is not reaches those who are there this moment, and is in no log, record or proof. */
    default boolean belongsToTheLog() {
        return true;
    }

    /** Whether somebody binds themselves by it, so that they show at that moment who they are: an open line is no proof of it. */
    default boolean needsProof() {
        return false;
    }
}
