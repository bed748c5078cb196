package org.comity.filing.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** One limit for everybody, told before the upload and kept by the server. */
@ConfigMapping(prefix = "comity.filing.upload")
public interface UploadLimits {
    /** A scanned bundle of some hundred pages stays below it. */
    @WithDefault("50M")
    MemorySize perFile();

    /** All documents of one submission together. */
    @WithDefault("300M")
    MemorySize perSubmission();

    @WithDefault("200")
    int documents();

    /** What one account may send in 24 hours: several full submissions, and no more than a disk can bear of a stranger. */
    @WithDefault("2G")
    MemorySize perAccountAndDay();

    /** Begun and not yet handed to a court, by one account. */
    @WithDefault("100")
    int drafts();

    /** As people are told a limit. */
    static long megabytes(MemorySize size) {
        return size.asLongValue() / (1024 * 1024);
    }
}
