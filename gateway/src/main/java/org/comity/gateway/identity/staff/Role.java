package org.comity.gateway.identity.staff;

import java.util.Locale;

/** What somebody is at a court. What each may do is decided by the services, by the group of the token. */
public enum Role {
    CLERK,
    JUDGE,
    ASSESSOR,
    JUDGES_ASSISTANT,
    INTERPRETER,
    SUPERVISOR,
    OPERATOR;

    /** Interpreters and operators serve all courts of an installation; everybody else is of one. */
    public boolean isOfACourt() {
        return this != INTERPRETER && this != OPERATOR;
    }

    /** Whether cases are given to them. */
    public boolean worksOnCases() {
        return this == CLERK || this == JUDGE || this == ASSESSOR || this == JUDGES_ASSISTANT;
    }

    /** As tokens call it: {@code judges-assistant}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
