package org.comity.filing.casefile;

/** What somebody of the court is in a case. */
public enum Office {
    /** 审判长, of a panel. */
    PRESIDING_JUDGE("judge"),
    /** 独任审判员, who hears the case alone. */
    SOLE_JUDGE("judge"),
    /** Another judge of a panel. */
    JUDGE("judge"),
    /** 人民陪审员, in a panel. */
    ASSESSOR("assessor"),
    CLERK("clerk"),
    JUDGES_ASSISTANT("judges-assistant"),
    /** 技术调查官, who assists the panel on technical questions and does not vote. Source: Fa Shi [2019] No. 2, arts. 2, 10. */
    TECHNICAL_INVESTIGATOR("technical-investigator");

    private final String role;

    Office(String role) {
        this.role = role;
    }

    /** Whether who has it presides over a panel, or hears the case alone. */
    public boolean presides() {
        return this == PRESIDING_JUDGE || this == SOLE_JUDGE;
    }

    public boolean isJudges() {
        return role.equals("judge");
    }

    /** Who can have it, as tokens call the group. */
    public String role() {
        return role;
    }
}
