package org.comity.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;

/**
 * By table, from when and for how long its rows are kept. Whoever makes a table that only grows says so beside its other
 * settings, with the reason:
 *
 * <pre>
 *   comity.retention.room_ticket.since=expires_at
 *   comity.retention.room_ticket.kept=24H
 * </pre>
 */
@ConfigMapping(prefix = "comity.retention")
interface RetentionConfig {
    @WithParentName
    Map<String, Rule> tables();

    interface Rule {
        /** The column from which the age counts; rows in which it is null are kept. */
        String since();

        Duration kept();
    }
}
