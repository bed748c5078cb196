package org.comity.courtevidence;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the log's keys are and what it is called. */
@ConfigMapping(prefix = "comity.log")
interface LogConfig {

    /** Holds the private keys; back it up and let nobody else read it. */
    Path folder();

    /** The log's name for ever. A new one is begun on purpose only, with a new folder. */
    String origin();
}
