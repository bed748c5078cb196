package org.comity.filing.refusal;

import java.util.List;
import org.comity.filing.submission.Litigant;
import org.comity.law.ProceduralPeriod;
import org.comity.law.ProceduralPeriods;

/**
 * Within which period a ruling that no case is registered can be appealed. Whoever has no domicile in the mainland has 30 days, others
 * 10; where plaintiffs of both kinds file together they are told the shorter one, with which nobody is late. Source: CPL 157, 171, 286.
 */
final class RefusalAppeal {
    private static final String MAINLAND = "CN";

    private RefusalAppeal() {}

    static ProceduralPeriod periodOf(List<Litigant> plaintiffs) {
        boolean somebodyAtHome = plaintiffs.stream().anyMatch(plaintiff -> MAINLAND.equals(plaintiff.country()));
        return ProceduralPeriods.china()
                .require(
                        somebodyAtHome
                                ? ProceduralPeriods.NON_ACCEPTANCE_APPEAL_IN_CHINA
                                : ProceduralPeriods.APPEAL_FROM_ABROAD);
    }
}
