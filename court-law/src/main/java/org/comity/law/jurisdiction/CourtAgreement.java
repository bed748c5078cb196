package org.comity.law.jurisdiction;

/** Which courts the parties agreed upon in writing. Source: CPL 277, 280. */
public enum CourtAgreement {
    NONE,
    CHINESE_COURT,
    FOREIGN_COURT,
    /** And no other. */
    FOREIGN_COURT_ONLY,
    UNSURE
}
