package org.comity.filing.document;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** One limit for everybody, told before the upload and kept by the server. */
@ConfigMapping(prefix = "comity.filing.upload")
public interface UploadLimits {
    /** Half an hour of film, or a scanned bundle of a thousand pages. */
    @WithDefault("300M")
    MemorySize perFile();

    /** All documents of one submission together. */
    @WithDefault("1G")
    MemorySize perSubmission();

    @WithDefault("200")
    int documents();

    /** What one account may send in 24 hours: several full submissions, and no more than a disk can bear of a stranger. */
    @WithDefault("4G")
    MemorySize perAccountAndDay();

    /** On their way in parts or waiting to become documents, of one account: some dozens of photographs chosen at once. */
    @WithDefault("100")
    int unfinished();

    /** How long the next part of a file is waited for: over a weekend, and until a parcel with a lost disk has come. */
    @WithDefault("7D")
    Duration unfinishedKept();

    /** Begun and not yet handed to a court, by one account. */
    @WithDefault("100")
    int drafts();

    /** As people are told a limit. */
    static long megabytes(MemorySize size) {
        return size.asLongValue() / (1024 * 1024);
    }
}
