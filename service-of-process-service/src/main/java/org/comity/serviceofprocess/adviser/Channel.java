package org.comity.serviceofprocess.adviser;

/** A means of serving a party without domicile in China. Source: CPL (2023) 283; arrangements with Hong Kong, Macao and Taiwan. */
public enum Channel {
    TREATY_CENTRAL_AUTHORITY("CPL 283(1)"),
    BILATERAL_TREATY("CPL 283(1)"),
    DIPLOMATIC("CPL 283(2)"),
    CONSULAR_NATIONAL("CPL 283(3)"),
    LITIGATION_AGENT("CPL 283(4)"),
    PRC_ESTABLISHMENT("CPL 283(5)"),
    CODEFENDANT_ENTITY("CPL 283(6)"),
    PERSON_IN_PRC("CPL 283(7)"),
    POSTAL("CPL 283(8)"),
    ELECTRONIC("CPL 283(9)"),
    AGREED_MEANS("CPL 283(10)"),
    PUBLIC_NOTICE("CPL 283(11)"),
    /** Only for addressees in Hong Kong, Macao or Taiwan, where the treaties between states do not reach. */
    INTER_REGIONAL("J 549");

    private final String article;

    Channel(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
