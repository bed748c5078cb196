package org.comity.filing.document.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which scanner looks through what comes. */
@ConfigMapping(prefix = "comity.filing.scan")
public interface ScanConfig {
    /** Where ClamAV's clamd listens: a host and a port with a colon between, or the path of its socket. Empty if there is none. */
    Optional<String> clamd();

    /** What looking through one file may take; the largest that is taken needs some ten seconds. */
    @WithDefault("60s")
    Duration time();
}
