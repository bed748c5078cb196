package org.comity.filing.representation;

/** Why somebody acts for a party no more. */
public enum EndReason {
    /** By the party. */
    REVOKED,
    /** By the representative. */
    RESIGNED,
    /** Another was confirmed in its place. */
    REPLACED,
    /** By the court. Source: CPL 61; J 86. */
    EXCLUDED,
    /** Its last day is over. */
    LAPSED
}
