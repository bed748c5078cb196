package org.comity.serviceofprocess.adviser;

/** Whom a party named to receive its conciliation statement where it cannot sign for it itself. Source: J 133. */
public enum NamedReceiver {
    NONE,
    LITIGATION_AGENT,
    ESTABLISHMENT,
    OTHER
}
