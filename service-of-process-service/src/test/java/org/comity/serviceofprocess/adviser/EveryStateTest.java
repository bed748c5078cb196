package org.comity.serviceofprocess.adviser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Of about 250 codes the tables know some 140: of the others nobody may read an answer that is not there. */
@DisplayName("Every state and place of ISO 3166")
class EveryStateTest {
    private static final ServiceLaw LAW = ServiceLaw.load();
    private static final Set<Channel> ON_DESTINATION =
            Set.of(Channel.TREATY_CENTRAL_AUTHORITY, Channel.BILATERAL_TREATY, Channel.DIPLOMATIC, Channel.POSTAL);

    private final ChannelAdviser adviser = new ChannelAdviser(LAW);

    @Test
    @DisplayName("gets an answer with its grounds on every channel")
    void answersAll() {
        for (String country : Locale.getISOCountries()) {
            for (AddresseeKind kind : Set.of(AddresseeKind.PERSON, AddresseeKind.COMPANY)) {
                Advice advice = adviser.advise(situation(country, kind));
                assertThat(advice.channels()).as(country).isNotEmpty().allSatisfy(each -> {
                    assertThat(each.grounds())
                            .as("%s %s", country, each.channel())
                            .isNotEmpty();
                    assertThat(each.answer() != Answer.ASK || !each.next().isEmpty())
                            .as("%s %s says whom to ask", country, each.channel())
                            .isTrue();
                });
            }
        }
    }

    @Test
    @DisplayName("that no table knows asks, and neither opens nor closes what turns on its treaties and declarations")
    void unknownAsks() {
        Set<String> unknown = new TreeSet<>();
        for (String country : Locale.getISOCountries()) {
            if (LAW.knows(country)
                    || LAW.extension(country).isPresent()
                    || Set.of("CN", "HK", "MO", "TW").contains(country)) {
                continue;
            }
            unknown.add(country);
            Advice advice = adviser.advise(situation(country, AddresseeKind.COMPANY));
            for (Channel channel : ON_DESTINATION) {
                ChannelAnswer answer = advice.on(channel);
                assertThat(answer.answer()).as("%s %s", country, channel).isEqualTo(Answer.ASK);
                assertThat(answer.grounds())
                        .as("%s %s", country, channel)
                        .allSatisfy(ground -> assertThat(ground.article()).isNotBlank());
            }
        }
        // Were it empty, nothing above was tried.
        assertThat(unknown).hasSizeGreaterThan(80).contains("ZA", "NP");
    }

    private static Situation situation(String country, AddresseeKind kind) {
        return new Situation(
                country,
                null,
                kind,
                null,
                true,
                false,
                false,
                null,
                Establishment.NONE,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Paper.STATEMENT_OF_CLAIM,
                LocalDate.of(2026, 11, 27));
    }
}
