package org.comity.law;

/** Where one who is served belongs, as far as periods ask. Hong Kong, Macao and Taiwan are abroad here. Source: J 549. */
public enum Domicile {
    MAINLAND,
    ABROAD,
    /** Wherever it is served: its periods are its own. Source: State Immunity Law 17, 18. */
    FOREIGN_STATE;

    private static final String CHINA = "CN";

    /** @param country ISO 3166 code */
    public static Domicile in(String country) {
        return country.equals(CHINA) ? MAINLAND : ABROAD;
    }
}
