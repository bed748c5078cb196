package org.comity.filing.transfer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Under which seals packages are taken, and how much one may bring. */
@ConfigMapping(prefix = "comity.filing.transfer")
interface TransferConfig {
    /** PEM: the certificates of the seals of other courts, or of who vouches for them; none, and no package is taken. */
    Optional<Path> seals();

    /** As much as one request may (quarkus.http.limits.max-body-size, and the gateway's largest body of this service). */
    @WithDefault("305M")
    MemorySize file();

    @WithDefault("5000")
    int members();
}
