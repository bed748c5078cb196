package org.comity.gateway.identity.staff;

import java.util.Locale;

/** What somebody is at a court. What each may do is decided by the services, by the group of the token. */
public enum Role {
    CLERK,
    JUDGE,
    ASSESSOR,
    JUDGES_ASSISTANT,
    /** 技术调查官. Source: Provisions on Technical Investigators, Fa Shi [2019] No. 2, art. 2. */
    TECHNICAL_INVESTIGATOR,
    INTERPRETER,
    SUPERVISOR,
    OPERATOR;

    /** Interpreters and operators serve all courts of an installation; everybody else is of one. */
    public boolean isOfACourt() {
        return this != INTERPRETER && this != OPERATOR;
    }

    /** Whether cases are given to them. */
    public boolean worksOnCases() {
        return this == CLERK
                || this == JUDGE
                || this == ASSESSOR
                || this == JUDGES_ASSISTANT
                || this == TECHNICAL_INVESTIGATOR;
    }

    /** As tokens call it: {@code judges-assistant}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
