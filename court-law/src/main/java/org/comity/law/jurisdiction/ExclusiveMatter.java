package org.comity.law.jurisdiction;

/** What only the courts of China hear, or only those of one place in it. Source: CPL 34, 279. */
public enum ExclusiveMatter {
    /** Set-up, dissolution, liquidation or resolutions of one formed in China. Source: CPL 279(1). */
    CHINESE_COMPANY,
    /** Validity of what was examined and granted in China. Source: CPL 279(2). */
    IP_VALIDITY,
    /** Joint ventures and the exploration of natural resources, performed in China. Source: CPL 279(3). */
    JOINT_VENTURE,
    /** Source: CPL 34(1). */
    IMMOVABLE,
    /** Operations in a harbour. Source: CPL 34(2). */
    HARBOUR,
    /** Source: CPL 34(3). */
    SUCCESSION,
    /** None of it: said, not left open. */
    NONE;

    boolean isOfAPlace() {
        return this == IMMOVABLE || this == HARBOUR || this == SUCCESSION;
    }
}
