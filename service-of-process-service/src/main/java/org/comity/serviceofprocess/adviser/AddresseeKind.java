package org.comity.serviceofprocess.adviser;

/** Who is served: the law opens different channels to each. */
public enum AddresseeKind {
    PERSON,
    COMPANY,
    FOREIGN_STATE
}
