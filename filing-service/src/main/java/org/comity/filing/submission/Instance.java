package org.comity.filing.submission;

/** At which stage of the proceedings a representation holds. */
public enum Instance {
    FIRST,
    SECOND,
    RETRIAL,
    ENFORCEMENT
}
