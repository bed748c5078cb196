package org.comity.filing.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comity.filing.fee.Money;
import org.comity.filing.submission.Litigant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRegisteredTest {
    @Test
    void tellsWhatIsClaimedAsFiled() {
        assertThat(CaseRegistered.Claim.of(Optional.of(new Money(new BigDecimal("1250000.00"), "USD"))))
                .isEqualTo(new CaseRegistered.Claim("1250000.00", "USD"));
        assertThat(CaseRegistered.Claim.of(Optional.empty())).isEqualTo(new CaseRegistered.Claim(null, null));
    }

    @ParameterizedTest(name = "asked for in {0}: told as {1}")
    @CsvSource(
            nullValues = "-",
            value = {"ko, ko", "-, -", "' ', -"})
    void tellsInWhichLanguageAnInterpreterWasAskedFor(String asked, String told) {
        Litigant litigant = new Litigant(
                Litigant.Role.DEFENDANT,
                Litigant.Kind.PERSON,
                "김민준",
                "",
                "",
                "",
                "KR",
                "Seoul",
                null,
                null,
                "en",
                asked,
                null);
        CaseParty party = new CaseParty(UUID.randomUUID(), Instant.EPOCH, 0, litigant);

        assertThat(CaseRegistered.Party.of(party).interpreterLanguage()).isEqualTo(told);
        assertThat(CaseRegistered.Party.of(party).language()).isEqualTo("en");
    }
}
