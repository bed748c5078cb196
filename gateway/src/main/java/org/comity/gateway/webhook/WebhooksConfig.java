package org.comity.gateway.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "comity.webhooks")
interface WebhooksConfig {
    /** Networks inside the court's house at which a partner's system may be, also over plain http, such as {@code 10.1.0.0/16}; none unless said. */
    Optional<List<String>> inside();

    /** How long a system has to answer. */
    @WithDefault("10s")
    Duration within();

    /** How long after each try that failed the next one follows. After the last of them the message is given up. */
    @WithDefault("5s,5M,30M,2H,5H,10H,14H,20H,24H")
    List<Duration> pauses();
}
