package org.comity.hearing.seat;

import java.util.EnumSet;
import java.util.Set;
import org.comity.cases.PartyRole;

/** What a person is in a hearing. A seat has one role; an account may hold a seat in many hearings. */
public enum Role {
    /** Alone, or presiding over a panel. */
    JUDGE,
    /** A judge or people's assessor beside the presiding judge. Source: Civil Procedure Law arts. 40, 42. */
    PANEL_MEMBER,
    CLERK,
    /**
     * 技术调查官: assists the court on technical questions, attends what it deliberates, and does not vote. Source: Fa Shi [2019] No. 2, arts. 2, 6, 10.
     */
    TECHNICAL_INVESTIGATOR,
    PLAINTIFF,
    DEFENDANT,
    /** Who joined the case, with a claim of its own or without. Source: Civil Procedure Law art. 59. */
    THIRD_PARTY,
    INTERPRETER,
    /** To whom a party gives the power of attorney that is witnessed; acts for nobody yet. */
    LAWYER,
    /** Whom the court asked to mediate, or the parties chose; leads the mediation, and decides nothing. Source: Civil Procedure Law art. 98. */
    MEDIATOR,
    WITNESS,
    /** Whom the court appointed. Source: Civil Procedure Law art. 79. */
    EXPERT,
    /** Who speaks for a party on questions of expertise. Source: Civil Procedure Law art. 82. */
    EXPERT_ASSISTANT,
    /** Listens to what is public, with the court's leave, and says nothing. Source: Civil Procedure Law art. 137; Online Litigation Rules art. 27. */
    OBSERVER;

    private static final Set<Role> COURT = EnumSet.of(JUDGE, PANEL_MEMBER, CLERK, TECHNICAL_INVESTIGATOR);
    private static final Set<Role> PARTIES = EnumSet.of(PLAINTIFF, DEFENDANT, THIRD_PARTY);

    private static final Set<Role> HEARD_APART = EnumSet.of(WITNESS, EXPERT, EXPERT_ASSISTANT);

    public static Role of(PartyRole party) {
        return switch (party) {
            case PLAINTIFF -> PLAINTIFF;
            case DEFENDANT -> DEFENDANT;
            case THIRD_PARTY -> THIRD_PARTY;
        };
    }

    public boolean isCourt() {
        return COURT.contains(this);
    }

    /** Opens the room and leads it. Source: Civil Procedure Law arts. 98, 140. */
    public boolean leads() {
        return this == JUDGE || this == MEDIATOR;
    }

    /** Decides the case, and is challenged before the court president. */
    public boolean isJudging() {
        return this == JUDGE || this == PANEL_MEMBER;
    }

    /** Is there when the court deliberates: who decides the case, and who assists them on technical questions, without a vote. */
    public boolean deliberates() {
        return isJudging() || this == TECHNICAL_INVESTIGATOR;
    }

    /** Is called in to be heard, and learns nothing of the hearing before. Source: Online Litigation Rules art. 26. */
    public boolean isHeardApart() {
        return HEARD_APART.contains(this);
    }

    /** Whoever holds such a seat came to it with a code from the court. */
    public boolean comesWithACode() {
        return this == OBSERVER || isHeardApart();
    }

    /** Sees and hears what is public, and is neither seen nor heard. */
    public boolean listensOnly() {
        return this == OBSERVER;
    }

    public boolean isParty() {
        return PARTIES.contains(this);
    }
}
