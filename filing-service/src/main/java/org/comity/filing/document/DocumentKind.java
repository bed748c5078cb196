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
    OTHER;

    /**
     * Whether the other side gets no copy from the file: passports, registers of persons, e-mail and telephone tell more than a
     * party needs to defend itself. What the court serves, it serves. Source: Personal Information Protection Law 6, 28; CPL 52.
     */
    public boolean isForCourtAndFilerOnly() {
        return this == IDENTITY || this == SERVICE_ADDRESS;
    }
}
