package org.comity.courtevidence;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the log's keys are and what it is called. */
@ConfigMapping(prefix = "comity.log")
interface LogConfig {

    /** Holds the private keys; back it up and let nobody else read it. */
    Path folder();

    /** The log's name for ever. A new one is begun on purpose only, with a new folder. */
    String origin();

    /** A file that names the witnesses, where they are, and how many must have seen a checkpoint; empty for none. */
    Optional<Path> witnesses();
}
