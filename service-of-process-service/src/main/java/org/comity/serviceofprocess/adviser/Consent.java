package org.comity.serviceofprocess.adviser;

/** On what the addressee's consent to electronic service rests. Source: OL 29. */
public enum Consent {
    NONE,
    EXPRESS,
    EARLIER_AGREEMENT,
    ADDRESS_IN_PLEADING,
    EARLIER_ACCEPTANCE
}
