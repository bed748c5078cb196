package org.comity.filing.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** When people are reminded of a last day, and how the replicas share that work. */
@ConfigMapping(prefix = "comity.filing.reminders")
interface RemindersConfig {
    /** So many days before its end, the most first. A week lets somebody abroad have a paper translated, a day lets them send it. */
    @WithDefault("7,1")
    List<Integer> daysBefore();

    /** How often the due ones are looked for. A reminder is of days; ten seconds are soon. */
    @WithDefault("PT10S")
    Duration poll();

    /** How often a replica says that it lives. After four that were missed, what it had taken goes to another. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** Each reminder is one short transaction. More would take connections from the people who are waiting. */
    @WithDefault("4")
    int threads();
}
