package org.comity.hearing.seat;

import java.util.EnumSet;
import java.util.Set;
import org.comity.cases.PartyRole;

/** What a person is in a hearing. A seat has one role; an account may hold a seat in many hearings. */
public enum Role {
    JUDGE,
    CLERK,
    PLAINTIFF,
    DEFENDANT,
    INTERPRETER;

    private static final Set<Role> COURT = EnumSet.of(JUDGE, CLERK);
    private static final Set<Role> PARTIES = EnumSet.of(PLAINTIFF, DEFENDANT);

    public static Role of(PartyRole party) {
        return switch (party) {
            case PLAINTIFF -> PLAINTIFF;
            case DEFENDANT -> DEFENDANT;
        };
    }

    public boolean isCourt() {
        return COURT.contains(this);
    }

    public boolean isParty() {
        return PARTIES.contains(this);
    }
}
