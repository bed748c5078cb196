package org.comity.serviceofprocess.adviser;

import java.time.LocalDate;
import java.util.List;

/**
 * What the adviser answered for one situation, kept as given so that it can be shown later what was known then.
 *
 * @param lawAsOf the state of the tables it read
 */
public record Advice(Situation situation, LocalDate on, String lawAsOf, List<Verdict> verdicts) {

    public Verdict on(Channel channel) {
        return verdicts.stream()
                .filter(verdict -> verdict.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
