package org.comity.filing.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.comity.filing.deadline.Deadline.State;
import org.comity.law.Derivation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: J 536; CPL 158, 171, 286. */
@DisplayName("A decision takes effect")
class EffectTest {
    /** A party: the row of its period, the day of its service, how the period stands; or that it was not served. */
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        // 30 days end on 23 December, 15 on the 8th: the later one counts, and effect begins the day after
        "APP-01 2026-11-23 LAPSED + APP-02 2026-11-23 LAPSED, READY, 2026-12-24",
        "APP-02 2026-11-23 LAPSED + APP-01 2026-11-23 LAPSED, READY, 2026-12-24",
        "APP-02 2026-11-23 LAPSED, READY, 2026-12-09",
        "APP-01 2026-11-23 RUNNING + APP-02 2026-11-23 LAPSED, RUNNING,",
        "APP-01 2026-11-23 EXTENDED + APP-02 2026-11-23 LAPSED, RUNNING,",
        "APP-01 2026-11-23 SUSPENDED + APP-02 2026-11-23 LAPSED, RUNNING,",
        "none + APP-02 2026-11-23 LAPSED, UNSERVED,",
        "none, UNSERVED,",
        // who has appealed keeps it from taking effect for everybody
        "APP-01 2026-11-23 MET + APP-02 2026-11-23 LAPSED, APPEALED,",
        "APP-01 2026-11-23 MET + none, APPEALED,"
    })
    void when(String parties, Effect.Standing standing, LocalDate on) {
        List<AppealPeriod> periods =
                Arrays.stream(parties.split(" \\+ ")).map(EffectTest::period).toList();
        assertThat(Effect.of(periods)).isEqualTo(new Effect(standing, on));
    }

    /** How many parties there are; of each that answered: what, and the day. */
    @ParameterizedTest(name = "a conciliation of {0}: {1} {2}")
    @CsvSource({
        // from the day on which the last one received it
        "2, RECEIVED 2026-11-23 + RECEIVED 2026-11-27, READY, 2026-11-27",
        "2, RECEIVED 2026-11-27 + RECEIVED 2026-11-23, READY, 2026-11-27",
        "2, RECEIVED 2026-11-23, UNRECEIVED,",
        "2, , UNRECEIVED,",
        "3, RECEIVED 2026-11-23 + RECEIVED 2026-11-27, UNRECEIVED,",
        // one refusal is enough
        "2, RECEIVED 2026-11-23 + REFUSED 2026-11-24, REFUSED,",
        "2, REFUSED 2026-11-24, REFUSED,"
    })
    void ofConciliation(int parties, String said, Effect.Standing standing, LocalDate on) {
        List<String> answers = said == null ? List.of() : Arrays.asList(said.split(" \\+ "));
        List<LocalDate> days = answers.stream()
                .map(answer -> LocalDate.parse(answer.split(" ")[1]))
                .toList();
        boolean refused = answers.stream().anyMatch(answer -> answer.startsWith("REFUSED"));
        assertThat(Effect.of(parties, days, refused)).isEqualTo(new Effect(standing, on));
    }

    private static AppealPeriod period(String said) {
        String[] parts = said.split(" ");
        return parts.length == 1
                ? new AppealPeriod(UUID.randomUUID(), null, null, null)
                : new AppealPeriod(
                        UUID.randomUUID(),
                        Derivation.of(parts[0], LocalDate.parse(parts[1])),
                        State.valueOf(parts[2]),
                        null);
    }
}
