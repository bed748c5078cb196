package org.comity.serviceofprocess.adviser;

import java.time.LocalDate;
import java.util.List;

/**
 * What the adviser answered for one situation, kept as given so that it can be shown later what was known then.
 *
 * @param lawAsOf the state of the tables it read
 */
public record Advice(Situation situation, LocalDate on, String lawAsOf, List<ChannelAnswer> channels) {

    public ChannelAnswer on(Channel channel) {
        return channels.stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
