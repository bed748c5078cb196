package org.comity.hearing.stage;

/**
 * Where a room stands. Which steps there are, and in which order, its {@link Stage} says.
 * <pre>
 *   WAITING ──open──▶ ROLL_CALL ─▶ the steps of its stage ─▶ RECORD ─▶ SIGNED ──seal──▶ CLOSED
 *      └─────────────────┴──────adjourn──────┴──────────────────┴──────▶ ADJOURNED
 * </pre>
 * SIGNED is reached by the last signature, never by a command; the reading and signing of the record is Civil Procedure Law art. 150.
 */
public enum Phase {
    WAITING,
    ROLL_CALL,
    /** The power of attorney is shown, read, signed and found to be the party's will. */
    WITNESSING,
    /** Evidence is shown and answered piece by piece, and it is put down what is in dispute and what is not. */
    EXCHANGE,
    RIGHTS,
    /** The parties look for an agreement, together and each side alone with the mediator. */
    MEDIATION,
    INVESTIGATION,
    DEBATE,
    FINAL_STATEMENTS,
    RECORD,
    SIGNED,
    CLOSED,
    ADJOURNED;

    public boolean isOver() {
        return this == CLOSED || this == ADJOURNED;
    }

    /** What the room is there for: the court may go forward in it, and back with a reason. */
    private boolean isOnTheMerits() {
        return this == WITNESSING
                || this == EXCHANGE
                || this == MEDIATION
                || this == INVESTIGATION
                || this == DEBATE
                || this == FINAL_STATEMENTS;
    }

    /** Out of order, for which the court gives a reason that goes into the record. */
    boolean mayTurnTo(Phase other) {
        return isOnTheMerits() && other.isOnTheMerits() && other != this || this == RECORD && other.isOnTheMerits();
    }
}
