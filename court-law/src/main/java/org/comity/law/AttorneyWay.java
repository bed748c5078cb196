package org.comity.law;

/** How a power of attorney comes before a court with what the law asks of it. What each needs, and for whom: {@link AttorneyRule}. */
public enum AttorneyWay {
    APOSTILLE,
    LEGALISATION,
    TREATY,
    /** Without diplomatic relations, through a third state. */
    THIRD_STATE,
    BEFORE_JUDGE,
    VIDEO_WITNESS,
    NOTARY_IN_CHINA,
    /** For Chinese citizens abroad. */
    MISSION,
    MISSION_OF_THIRD_STATE,
    OVERSEAS_BODY,
    HONG_KONG_MACAO,
    TAIWAN,
    EARLIER,
    /** By who is in the Mainland: signed, and nothing more. */
    AT_HOME
}
