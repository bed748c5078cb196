package org.comity.filing.document.reading;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** With what pictures and scanned pages are read, and what reading one may take. */
@ConfigMapping(prefix = "comity.filing.reading")
public interface ReadingConfig {
    /** The program of Tesseract 4 or newer, as a path or a name on the machine's. Empty: nothing is read. */
    Optional<String> tesseract();

    /** Of one page, which takes some two seconds; a newspaper takes twenty. */
    @WithDefault("60s")
    Duration time();

    /** Address space of one run. Two languages with a page of A4 take 160 megabytes of memory and more of addresses. */
    @WithDefault("1G")
    MemorySize memory();

    /** Of one file, from its first; how many are left out is said. */
    @WithDefault("200")
    int pages();

    /** How soon what came is looked for. */
    @WithDefault("5s")
    Duration every();
}
