package org.comity.law.jurisdiction;

/** Whether the dispute has been decided already. Source: CPL 127(5), 298, 299. */
public enum EarlierJudgment {
    NONE,
    IN_CHINA,
    ABROAD,
    UNSURE
}
