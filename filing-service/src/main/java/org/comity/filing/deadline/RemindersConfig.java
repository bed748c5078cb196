package org.comity.filing.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** When people are reminded of a last day. */
@ConfigMapping(prefix = "comity.filing.reminders")
interface RemindersConfig {
    /** So many days before its end, the most first. A week lets somebody abroad have a paper translated, a day lets them send it. */
    @WithDefault("7,1")
    List<Integer> daysBefore();

    /** The time between two looks for what is due. */
    Duration every();
}
