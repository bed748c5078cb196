package org.comity.hearing.business;

/**
 * Where a hearing stands.
 * <pre>
 *   WAITING ──open──▶ ROLL_CALL ─▶ RIGHTS ─▶ INVESTIGATION ⇄ DEBATE ⇄ FINAL_STATEMENTS ─▶ RECORD ─▶ SIGNED ──seal──▶ CLOSED
 *      └───────┴──────────┴────────────┴────adjourn────┴────────────┴───────────────────────┴──────▶ ADJOURNED
 * </pre>
 * The order of the steps is Civil Procedure Law arts. 140, 141 and 144; the reading and signing of the record is art. 150.
 * SIGNED is reached by the last signature, never by a command.
 */
public enum Phase {
    WAITING,
    ROLL_CALL,
    RIGHTS,
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

    /** The hearing proper, in which the court may go forward, and back with a reason. */
    private boolean isOnTheMerits() {
        return this == INVESTIGATION || this == DEBATE || this == FINAL_STATEMENTS;
    }

    /** The next step in the order of the law, one at a time. */
    public boolean precedes(Phase next) {
        return next.ordinal() == ordinal() + 1
                && ordinal() >= ROLL_CALL.ordinal()
                && next.ordinal() <= RECORD.ordinal();
    }

    /** Out of order, for which the court gives a reason that goes into the record. */
    public boolean mayTurnTo(Phase other) {
        return isOnTheMerits() && other.isOnTheMerits() && other != this || this == RECORD && other.isOnTheMerits();
    }
}
