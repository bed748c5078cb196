package org.comity.serviceofprocess.adviser;

/** What kind of paper is served; a mediation statement must reach the party in person or its named receiver (J 133). */
public enum Paper {
    STATEMENT_OF_CLAIM,
    SUMMONS,
    JUDGMENT,
    MEDIATION_STATEMENT,
    OTHER
}
