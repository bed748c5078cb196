package org.comity.filing.document.check;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What looking at one file may take, and with what. */
@ConfigMapping(prefix = "comity.filing.check")
public interface CheckLimits {
    /** How many files are looked at side by side, each in a process of its own. */
    @WithDefault("2")
    int processes();

    /** Heap of one process. A thousand files with which others test their readers open in it; in a quarter of it, one ended the process. */
    @WithDefault("256M")
    MemorySize memory();

    /** A second or two is enough for a thousand scanned pages; the rest is for a busy machine. */
    @WithDefault("30s")
    Duration time();

    /** How many files may wait for their turn; the next one is asked to come back. */
    @WithDefault("32")
    int waiting();

    /** How many files of one account may be looked at or wait; a browser sends fewer side by side. */
    @WithDefault("8")
    int waitingOfOneAccount();

    /**
     * The program of libheif that turns a HEIC picture into a JPEG, as a path or a name on the machine's. Where there is none, such pictures
     * are kept and not rendered.
     */
    @WithDefault("heif-convert")
    String heic();

    /** A process that nobody needed for so long ends, and its memory is free. */
    @WithDefault("10m")
    Duration idle();
}
