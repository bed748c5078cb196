package org.comity.law;

/** A fact in the life of a power of attorney, in the order in which they come about. */
public enum AttorneyLink {
    SIGNED,
    /** Before a judge of the court, in person. Source: J 523. */
    WITNESSED_BY_JUDGE,
    /** Before a judge, who sees and hears party and lawyer over the net. Source: XB 6. */
    WITNESSED_BY_VIDEO,
    /** By a notary of the state in which it was made; in Taiwan by one of there. Source: CPL 275; XB 8. */
    NOTARISED,
    /** By a notary of the Mainland. Source: J 524. */
    NOTARISED_IN_CHINA,
    /** By a public attesting officer, whom the Ministry of Justice appointed in Hong Kong, or by such a notary of Macao. Source: XB 8. */
    ATTESTED,
    APOSTILLED,
    /** As a treaty between that state and China says. Source: CPL 275. */
    CERTIFIED_UNDER_TREATY,
    /** By the mission of a third state that has relations with both. Source: CPL 62(3); J 522. */
    LEGALISED_BY_THIRD_STATE,
    /** By a mission of China. Source: CPL 275. */
    LEGALISED,
    /** By the mission of China to which a Chinese citizen abroad turns. Source: CPL 62(3). */
    CERTIFIED_BY_MISSION,
    /** By an association of patriotic overseas Chinese, where China has no mission. Source: CPL 62(3). */
    CERTIFIED_BY_BODY,
    /** Stamped and handed on by China Legal Service in Hong Kong or Macao. Source: XB 8. */
    FORWARDED,
    /** Compared with the copy that came through the associations of notaries of both sides of the Strait. Source: XB 8. */
    VERIFIED_ACROSS_STRAIT,
    /** In an earlier matter or instance, with its formalities. Source: IP Evidence 10; M21 7. */
    FORMALISED_BEFORE
}
