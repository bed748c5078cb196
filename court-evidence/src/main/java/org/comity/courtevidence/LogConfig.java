package org.comity.courtevidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the log's keys are and what it is called. */
@ConfigMapping(prefix = "comity.log")
interface LogConfig {

    /** Holds the private keys; back it up and let nobody else read it. */
    Path folder();

    /** The log's name for ever. A new one is begun on purpose only, with a new folder. */
    String origin();

    /** The folders of the keys of logs that were closed when this one was begun, the first first; empty if there was none. */
    Optional<List<Path>> closed();

    /** A file that names the witnesses, where they are, and how many must have seen a checkpoint; empty for none. */
    Optional<Path> witnesses();

    /** Where an RFC 3161 time authority is asked over HTTP; empty for none. */
    Optional<URI> timeAuthority();

    /** A PEM file with the certificates that vouch for it, and for those that were asked before. */
    Optional<Path> timeRoots();

    /** From one timestamp to the next while entries come; a proof that is asked for sooner takes its own. */
    @WithDefault("15M")
    Duration timeEvery();
}
