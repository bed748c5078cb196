package org.comity.filing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: OL 14. */
@DisplayName("Of how evidence is exchanged")
class ExchangeWayTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @DisplayName("parties agree on a way online only if all chose one, and apart only if all chose that")
    @CsvSource({
        "APART, APART, APART",
        "TOGETHER, TOGETHER, TOGETHER",
        // all want it online, but not in the same way
        "APART, TOGETHER, TOGETHER",
        "TOGETHER, APART, TOGETHER",
        // one does not
        "APART, IN_COURT, IN_COURT",
        "TOGETHER, IN_COURT, IN_COURT",
        // one has not said
        "APART, , IN_COURT",
        "TOGETHER, , IN_COURT",
        ", , IN_COURT"
    })
    void agreed(ExchangeWay one, ExchangeWay other, ExchangeWay agreed) {
        List<UUID> parties = List.of(UUID.randomUUID(), UUID.randomUUID());
        Map<UUID, ExchangeWay> choices = new HashMap<>();
        if (one != null) {
            choices.put(parties.getFirst(), one);
        }
        if (other != null) {
            choices.put(parties.getLast(), other);
        }
        assertThat(ExchangeWay.agreed(parties, choices)).isEqualTo(agreed);
    }

    @ParameterizedTest(name = "set {0} where they agree on {1}: {2}")
    @DisplayName("the court may always have the parties before it, and online do only as they agree")
    @CsvSource({
        "IN_COURT, APART, true",
        "IN_COURT, IN_COURT, true",
        "APART, APART, true",
        "TOGETHER, TOGETHER, true",
        "TOGETHER, APART, false",
        "APART, TOGETHER, false",
        "TOGETHER, IN_COURT, false"
    })
    void isOpenTo(ExchangeWay set, ExchangeWay agreed, boolean open) {
        assertThat(set.isOpenTo(agreed)).isEqualTo(open);
    }
}
