package org.comity.law.jurisdiction;

/** What of a dispute lies in China. Source: CPL 276. */
public enum Connection {
    CONTRACT_MADE,
    CONTRACT_PERFORMED,
    SUBJECT_MATTER,
    ASSETS,
    TORT,
    REPRESENTATIVE_OFFICE,
    /** Another appropriate connection. Source: CPL 276(2). */
    OTHER,
    /** Nothing of it: said, not left open. */
    NONE
}
