package org.comity.serviceofprocess.adviser;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the adviser answered for one situation, kept as given so that it can be shown later what was known then.
 *
 * @param lawAsOf the state of the tables it read
 * @param findings what people found out or decided about channels, the newest of each channel last
 */
public record Advice(
        Situation situation, LocalDate on, String lawAsOf, List<ChannelAnswer> channels, List<Finding> findings) {

    /** Answers from before people could record what they found have no findings. */
    public Advice {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** What is found now, with one more; of each channel only the newest counts. */
    public List<Finding> findingsWith(Finding newest) {
        return Stream.concat(
                        findings.stream().filter(before -> before.channel() != newest.channel()), Stream.of(newest))
                .toList();
    }

    public ChannelAnswer on(Channel channel) {
        return channels.stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
