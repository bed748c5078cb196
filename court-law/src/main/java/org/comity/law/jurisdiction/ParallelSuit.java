package org.comity.law.jurisdiction;

/** Whether another court has the same dispute between the same parties. Source: CPL 36, 280, 281. */
public enum ParallelSuit {
    NONE,
    /** A foreign one, which took it first. */
    ABROAD_BEFORE,
    /** A foreign one, which has not taken it, or took it later. */
    ABROAD_AFTER,
    IN_CHINA,
    UNSURE
}
