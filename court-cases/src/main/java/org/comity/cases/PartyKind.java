package org.comity.cases;

/** What a party is, as filing-service tells it. */
public enum PartyKind {
    PERSON,
    COMPANY
}
