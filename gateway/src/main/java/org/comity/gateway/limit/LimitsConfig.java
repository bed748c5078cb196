package org.comity.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much, how often, how large. Counted in each replica by itself. */
@ConfigMapping(prefix = "comity.limits")
public interface LimitsConfig {
    /** An office or a hotel shares one address, so this only stops floods. */
    @WithDefault("6000")
    int requestsPerMinuteAndAddress();

    /** A screen asks for some ten things; nobody opens one each second for long. */
    @WithDefault("1200")
    int requestsPerMinuteAndAccount();

    /** Guessing is also held off by account, see session.SignInAttempts. */
    @WithDefault("30")
    int signInsPerMinuteAndAddress();

    /** Each sends a mail to somebody. */
    @WithDefault("60")
    int registrationsPerHourAndAddress();

    /** What the gateway itself reads is a small form. */
    @WithDefault("64K")
    MemorySize ownBody();

    /** What it passes on: a bundle of scanned documents. The services have their own, smaller limits. */
    @WithDefault("512M")
    MemorySize passedBody();
}
