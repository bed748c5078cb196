package org.comity.cases;

public enum PartyKind {
    PERSON,
    COMPANY
}
