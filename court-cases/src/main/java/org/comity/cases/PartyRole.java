package org.comity.cases;

/** On which side of a case a party is. */
public enum PartyRole {
    PLAINTIFF,
    DEFENDANT,
    /** Joined a case that ran, with a claim of its own or without. Source: CPL 59. */
    THIRD_PARTY
}
