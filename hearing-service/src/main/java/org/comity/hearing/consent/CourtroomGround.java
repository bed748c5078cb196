package org.comity.hearing.consent;

/** Why a party comes to the courtroom while others are online. Source: Online Litigation Rules, as each says. */
public enum CourtroomGround {
    /** The party said no, or nothing. OL 4(2)(iii), 21(1)(i). */
    NO_CONSENT,
    /** It was served by publication and did not agree. OL 23. */
    SERVED_BY_PUBLICATION,
    /** It has no technical means, or cannot use them. OL 21(1)(ii). */
    NO_MEANS,
    /** Identity, originals or objects must be looked at in the courtroom. OL 21(1)(iii). */
    CHECK_ON_THE_SPOT,
    /** The case is difficult, or its evidence voluminous. OL 21(1)(iv). */
    COMPLEX,
    /** OL 21(1)(v). */
    STATE_SECRETS,
    /** OL 21(1)(vi). */
    SOCIAL_IMPACT,
    /** Another circumstance in which the court finds it unsuitable; the reason says which. OL 21(1)(vii). */
    OTHER
}
