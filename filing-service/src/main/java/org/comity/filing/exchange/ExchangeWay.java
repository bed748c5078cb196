package org.comity.filing.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How evidence is exchanged. Source: OL 14. */
@Schema(name = "EvidenceExchangeWay")
public enum ExchangeWay {
    IN_COURT,
    /** Online, all at one time. */
    TOGETHER,
    /** Online, each within the time that the court sets. */
    APART;

    /**
     * What the parties agree on: nothing online while one has not chosen it; where all want it online and not in the same way, together.
     *
     * @param parties all of the case
     * @param choices by party
     */
    static ExchangeWay agreed(Collection<UUID> parties, Map<UUID, ExchangeWay> choices) {
        List<ExchangeWay> chosen = parties.stream()
                .map(party -> choices.getOrDefault(party, IN_COURT))
                .toList();
        if (chosen.isEmpty() || chosen.contains(IN_COURT)) {
            return IN_COURT;
        }
        return chosen.contains(TOGETHER) ? TOGETHER : APART;
    }

    /** Whether the court may set it so: it may always have the parties before it. */
    boolean isOpenTo(ExchangeWay agreed) {
        return this == IN_COURT || this == agreed;
    }
}
