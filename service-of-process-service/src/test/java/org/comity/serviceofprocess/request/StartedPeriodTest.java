package org.comity.serviceofprocess.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.comity.serviceofprocess.adviser.AddresseeKind;
import org.comity.serviceofprocess.adviser.Paper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Service of a paper")
class StartedPeriodTest {

    private static final Instant SERVED = Instant.parse("2026-11-22T17:30:00Z");

    @ParameterizedTest(name = "{0} on a {1} ({2}) in {3} starts {4} {5}, which ends on {6}")
    @CsvSource({
        // CPL 285, 128: the defendant answers the claim
        "STATEMENT_OF_CLAIM, DEFENDANT, COMPANY, KR, ANSWER, PLE-01, 2026-12-23",
        "STATEMENT_OF_CLAIM, DEFENDANT, PERSON, KR, ANSWER, PLE-01, 2026-12-23",
        "STATEMENT_OF_CLAIM, DEFENDANT, COMPANY, HK, ANSWER, PLE-01, 2026-12-23",
        "STATEMENT_OF_CLAIM, DEFENDANT, COMPANY, TW, ANSWER, PLE-01, 2026-12-23",
        "STATEMENT_OF_CLAIM, DEFENDANT, COMPANY, CN, ANSWER, PLE-02, 2026-12-08",
        // nobody else does
        "STATEMENT_OF_CLAIM, PLAINTIFF, COMPANY, KR, , ,",
        "STATEMENT_OF_CLAIM, PLAINTIFF, COMPANY, CN, , ,",
        "STATEMENT_OF_CLAIM, THIRD_PARTY, COMPANY, KR, , ,",
        // CPL 286, 171: each party appeals within its own period (J 536)
        "JUDGMENT, DEFENDANT, COMPANY, KR, APPEAL, APP-01, 2026-12-23",
        "JUDGMENT, DEFENDANT, COMPANY, CN, APPEAL, APP-02, 2026-12-08",
        "JUDGMENT, PLAINTIFF, COMPANY, DE, APPEAL, APP-01, 2026-12-23",
        "JUDGMENT, PLAINTIFF, PERSON, CN, APPEAL, APP-02, 2026-12-08",
        "JUDGMENT, THIRD_PARTY, PERSON, KR, APPEAL, APP-01, 2026-12-23",
        // no other paper starts a period
        "SUMMONS, DEFENDANT, COMPANY, KR, , ,",
        "MEDIATION_STATEMENT, DEFENDANT, COMPANY, KR, , ,",
        "MEDIATION_STATEMENT, PLAINTIFF, COMPANY, CN, , ,",
        "OTHER, DEFENDANT, COMPANY, KR, , ,",
        // a person must say
        "STATEMENT_OF_CLAIM, DEFENDANT, COMPANY, , , ,",
        "STATEMENT_OF_CLAIM, DEFENDANT, FOREIGN_STATE, KR, , ,",
        "JUDGMENT, DEFENDANT, FOREIGN_STATE, KR, , ,"
    })
    void starts(
            Paper paper,
            String role,
            AddresseeKind kind,
            String country,
            StartedPeriod.Act act,
            String ruleId,
            LocalDate lastDay) {
        Optional<StartedPeriod> started = StartedPeriod.by(paper, role, kind, country);
        assertEquals(Optional.ofNullable(act).map(expected -> new StartedPeriod(expected, ruleId)), started);
        assertEquals(Optional.ofNullable(lastDay), started.map(period -> PeriodView.of(period, SERVED, SERVED)
                .lastDay()));
    }
}
