package org.comity.serviceofprocess.electronic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Period;

/** Where people open a delivery, and how long they can. */
@ConfigMapping(prefix = "comity.delivery")
interface DeliveryConfig {

    /** The address that people open; links are made of it. */
    URI publicUrl();

    /** As long as public notice runs, so that nobody is worse off with a link. */
    @WithDefault("P60D")
    Period lasts();
}
