package org.comity.serviceofprocess.adviser;

/** What the addressee keeps in China. Source: CPL 283(5); only a business agent must be entitled to receive. */
public enum Establishment {
    NONE,
    WHOLLY_OWNED_ENTERPRISE,
    REPRESENTATIVE_OFFICE,
    BRANCH,
    BUSINESS_AGENT
}
