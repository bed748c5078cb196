package org.comity.law;

/**
 * What an agent may do for a party only if the power of attorney names it; "full powers" without names give none of these.
 * Source: CPL 62(2); J 89.
 */
public enum SpecialPower {
    ADMIT_CLAIMS,
    WAIVE_CLAIMS,
    CHANGE_CLAIMS,
    SETTLE,
    COUNTERCLAIM,
    APPEAL
}
