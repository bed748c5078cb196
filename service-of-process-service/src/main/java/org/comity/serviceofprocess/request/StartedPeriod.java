package org.comity.serviceofprocess.request;

import java.util.Optional;
import org.comity.law.ProceduralPeriods;
import org.comity.serviceofprocess.adviser.AddresseeKind;
import org.comity.serviceofprocess.adviser.Paper;

/**
 * The period that service of a paper starts for the party served: to answer the claim, or to appeal.
 *
 * @param ruleId row of the procedural periods
 */
public record StartedPeriod(Act act, String ruleId) {

    /** What the party has time for. */
    public enum Act {
        ANSWER,
        APPEAL
    }

    private static final String APPEAL_IN_CHINA = "APP-02";
    private static final String MAINLAND = "CN";

    /**
     * The statement of claim gives the defendant, and nobody else, 30 days to answer, 15 with a domicile in the mainland; a
     * judgment gives every party 30 days to appeal, or 15. Hong Kong, Macao and Taiwan follow the foreign-related rules. No
     * other paper starts a period. Source: CPL 128, 171, 285, 286; J 536, 549.
     *
     * <p>Empty also where a person must say: for a domicile that is not known, and for a foreign state, whose periods are
     * months and depend on whether the judgment is by default (FSIL 17, 18).
     *
     * @param role of the party in the case
     * @param country ISO 3166 code of the party's domicile, or null if not known
     */
    public static Optional<StartedPeriod> by(Paper paper, String role, AddresseeKind kind, String country) {
        if (country == null || kind == AddresseeKind.FOREIGN_STATE) {
            return Optional.empty();
        }
        boolean atHome = country.equals(MAINLAND);
        return switch (paper) {
            case STATEMENT_OF_CLAIM ->
                role.equals("DEFENDANT")
                        ? Optional.of(new StartedPeriod(
                                Act.ANSWER,
                                atHome ? ProceduralPeriods.ANSWER_IN_CHINA : ProceduralPeriods.ANSWER_FROM_ABROAD))
                        : Optional.empty();
            case JUDGMENT ->
                Optional.of(
                        new StartedPeriod(Act.APPEAL, atHome ? APPEAL_IN_CHINA : ProceduralPeriods.APPEAL_FROM_ABROAD));
            case SUMMONS, MEDIATION_STATEMENT, OTHER -> Optional.empty();
        };
    }
}
