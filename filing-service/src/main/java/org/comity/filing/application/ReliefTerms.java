package org.comity.filing.application;

import static org.comity.filing.problem.CaseProblem.APPLICATION_WITHOUT_TERMS;

import java.time.LocalDate;
import org.comity.law.ApplicationKind.Relief;

/** On which terms relief from a fee is granted. Source: FEE 44-47; a reduction is by 30 per cent at least (46). */
final class ReliefTerms {
    private static final int LEAST_REDUCTION = 30;
    private static final int ALL = 100;

    private ReliefTerms() {}

    /** @throws org.comity.http.ProblemException APPLICATION_WITHOUT_TERMS */
    static void require(Relief relief, Integer percent, LocalDate until, LocalDate today) {
        boolean whole =
                switch (relief) {
                    case null -> percent == null && until == null;
                    case ALL -> percent == null && until == null;
                    case SHARE -> percent != null && percent >= LEAST_REDUCTION && percent < ALL && until == null;
                    case UNTIL -> percent == null && until != null && until.isAfter(today);
                };
        if (!whole) {
            throw APPLICATION_WITHOUT_TERMS.with(LEAST_REDUCTION);
        }
    }

    /** By how much less is paid; null if the amount stays. */
    static Integer percent(Relief relief, Integer said) {
        return relief == Relief.ALL ? Integer.valueOf(ALL) : said;
    }
}
