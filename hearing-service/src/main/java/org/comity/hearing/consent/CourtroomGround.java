package org.comity.hearing.consent;

/** Why a party comes to the courtroom while others are online. Source: Online Litigation Rules, as each says. */
public enum CourtroomGround {
    /** The party said no, or nothing. OL 4(2)(iii), 21(1)(i). */
    NO_CONSENT,
    /** It was served by publication and did not agree. OL 23. */
    SERVED_BY_PUBLICATION,
    /** Identity, originals or objects must be looked at in the courtroom. OL 21(1)(iii). */
    CHECK_ON_THE_SPOT,
    /** Another of the circumstances of OL 21; the reason says which. */
    OTHER
}
