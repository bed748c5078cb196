package org.comity.serviceofprocess.channel.electronic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.Period;

/** Where people open a delivery, and how long they can. */
@ConfigMapping(prefix = "comity.delivery")
interface DeliveryConfig {

    /** The address that people open; links are made of it. */
    URI publicUrl();

    /** As long as public notice runs, so that nobody is worse off with a link. */
    @WithDefault("P60D")
    Period lasts();

    /** For fetching one paper whole from filing-service, which stands beside us; whoever waits for it is told then. */
    @WithDefault("PT30S")
    Duration fetchesWithin();

    /**
     * For the clerk who starts it: what has not happened by then goes on without the clerk, and what became of it is read later.
     * However many papers there are, and whatever the mail server does.
     */
    @WithDefault("PT0.7S")
    Duration answersWithin();

    /**
     * How much of that is waited for the papers, so that a paper that is not there is refused at once. The rest is for putting the attempt on
     * record while many papers are still fetched beside it.
     */
    @WithDefault("PT0.25S")
    Duration papersWithin();

    /** How often it is looked for messages whose sending a process began and did not see through. */
    @WithDefault("30s")
    String settlesEvery();
}
