package org.comity.filing.bank;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "comity.filing.statement")
interface StatementLimits {
    /** A month of a busy court's account, of a thousand characters an entry. */
    @WithDefault("20M")
    MemorySize file();
}
