package org.comity.law;

import java.time.LocalDate;

/** Whether the Apostille Convention is in force between China and another country. Source: Apostille Convention 12. */
public enum ApostilleInForce {
    YES,
    NO,
    /** The lists that were read do not decide it: a person asks. */
    ASK;

    /**
     * @param country ISO 3166-1 alpha-2. For China it is NO: what is made there needs none; so it is for Hong Kong, Macao and Taiwan,
     *     which have ways of their own
     */
    public static ApostilleInForce in(String country, LocalDate day) {
        if (country.equals("CN")) {
            return NO;
        }
        return UseAbroad.in(country, day).map(ApostilleInForce::of).orElse(ASK);
    }

    private static ApostilleInForce of(UseAbroad use) {
        if (use.way() == UseAbroad.Way.REGION) {
            return NO;
        }
        if (use.confidence() != Confidence.VERIFIED) {
            return ASK;
        }
        return use.way() == UseAbroad.Way.APOSTILLE ? YES : NO;
    }
}
