package org.comity.filing.document;

import java.util.Set;

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

    private static final Set<String> AS_IT_IS = Set.of("EVIDENCE", "CONTRACT", "IDENTITY", "OTHER");

    /**
     * Whether what is of this kind may be a picture, sound, film, mail or an office file, kept as it is: what proves something is not another thing for the court.
     * All else is read, printed and served, for which it is a PDF; so is every translation.
     *
     * @param code of a kind of document or of paper
     */
    public static boolean isKeptAsItIs(String code) {
        return AS_IT_IS.contains(code);
    }

    /** The codes of all that is {@link #isKeptAsItIs}. */
    public static Set<String> keptAsTheyAre() {
        return AS_IT_IS;
    }

    /**
     * Whether the other side gets no copy from the file: passports, registers of persons, e-mail and telephone tell more than a
     * party needs to defend itself. What the court serves, it serves. Source: Personal Information Protection Law 6, 28; CPL 52.
     */
    public boolean isForCourtAndFilerOnly() {
        return this == IDENTITY || this == SERVICE_ADDRESS;
    }
}
