package org.comity.filing.deficiency;

import java.util.Locale;

/** A kind of defect, with the rule of law it breaks. A clerk may name any of them; the check finds what a machine can find. */
public enum DeficiencyCode {
    COURT_NOT_CHOSEN("CPL 122(4)"),
    COURT_NOT_STAFFED("OL 3"),
    COURT_CLOSED("OL 3"),
    COURT_LEVEL_DOUBT("FCJ 2, 3; CPL 122(4)"),
    CAUSE_NOT_CHOSEN("CPL 124(3)"),
    PARTY_TYPE_NOT_CHOSEN("XB 1"),
    CLAIM_NO_SPECIFIC_RELIEF("CPL 122(3), 124(3)"),
    CLAIM_AMOUNT_MISSING("CPL 122(3)"),
    EXCHANGE_RATE_MISSING("FEE 55"),
    CLAIM_VALUE_OUT_OF_RANGE("FEE 13, 55"),
    FACTS_MISSING("CPL 122(3), 124(3)"),
    JURISDICTION_DOUBT("CPL 276-279, 122(4)"),
    PLAINTIFF_MISSING("CPL 122(1)"),
    PLAINTIFF_INCOMPLETE("CPL 124(1)"),
    REPRESENTATIVE_UNNAMED("CPL 124(1)"),
    FILER_UNNAMED("CPL 62(2)"),
    DEFENDANT_UNIDENTIFIED("CPL 122(2), 124(2)"),
    DEFENDANT_COUNTRY_MISSING("CPL 124(2)"),
    DEFENDANT_ADDRESS_MISSING("CPL 124(2); J 209"),
    STATEMENT_OF_CLAIM_MISSING("CPL 123"),
    CLAIM_UNSIGNED("CPL 123, 124; E-Signature Law 13"),
    WARNING_UNACKNOWLEDGED("CC 192, 195"),
    ID_MISSING("J 521; XB 5"),
    ID_EXPIRED("J 521; XB 5"),
    ID_UNVERIFIABLE("XB 4"),
    REP_AUTHORITY_MISSING("J 521(3)"),
    POA_MISSING("CPL 62; J 89"),
    POA_UNSIGNED("CPL 62"),
    POA_NOT_NOTARISED("CPL 275"),
    POA_NOT_APOSTILLED_OR_LEGALISED("CPL 275; Apostille Convention"),
    POA_LINK_MISSING("CPL 62, 275; J 522-524; XB 6, 8"),
    POA_STEPS_OUT_OF_ORDER("CPL 275"),
    POA_APOSTILLE_NOT_IN_FORCE("CPL 275; AC 12"),
    POA_APOSTILLE_UNSURE("CPL 275; AC 12"),
    POA_WAY_NOT_OPEN("CPL 62, 275; J 522-524; XB 6, 8"),
    POA_LINK_UNVERIFIABLE("CPL 275"),
    POA_SCOPE_INSUFFICIENT("CPL 62; J 89"),
    CLAIM_NOT_IN_CHINESE("CPL 273; J 525"),
    TRANSLATION_MISSING("CPL 273; J 525"),
    TRANSLATION_INCOMPLETE("J 525; EV 17"),
    TRANSLATOR_UNCERTIFIED("J 525"),
    EVIDENCE_MISSING("登记立案规定 6(5)"),
    EVIDENCE_UNLISTED("EV 19"),
    FILE_UNREADABLE("OL 12"),
    FILE_ENCRYPTED("OL 12"),
    SERVICE_ADDRESS_UNCONFIRMED("OL 29; J 136"),
    FEE_UNPAID("FEE 22; J 213"),
    DUPLICATE_CASE("J 247");

    private final String source;

    DeficiencyCode(String source) {
        this.source = source;
    }

    /** The code on the wire and in the texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String source() {
        return source;
    }
}
