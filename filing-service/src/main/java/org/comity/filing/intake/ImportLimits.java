package org.comity.filing.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one file of cases may bring. */
@ConfigMapping(prefix = "comity.filing.import")
interface ImportLimits {
    /** 5,000 cases of two thousand characters. */
    @WithDefault("10M")
    MemorySize file();

    /** A year of a basic court comes in a few files. */
    @WithDefault("5000")
    int cases();
}
