package org.comity.cases;

/** On which side of a case a party is. */
public enum PartyRole {
    PLAINTIFF,
    DEFENDANT
}
