package org.comity.filing.document;

/** What a document is for the court. A translation has the kind of its original and names it. */
public enum DocumentKind {
    STATEMENT_OF_CLAIM,
    IDENTITY,
    REPRESENTATIVE_AUTHORITY,
    POWER_OF_ATTORNEY,
    NOTARISATION,
    APOSTILLE,
    CONTRACT,
    EVIDENCE,
    EVIDENCE_LIST,
    SERVICE_ADDRESS,
    OTHER
}
