package org.comity.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** {@code ./comity verify} as people type it, from its start to its end, with a small proof. */
final class VerifyCommand {
    private static final String SAMPLE = "evidence-log/src/test/resources/sample/proof-hearing-record.zip";
    /** The proof agrees with itself; no keys were given to compare. */
    private static final int HOLDS_BY_ITS_OWN_KEYS = 4;

    private VerifyCommand() {}

    static Duration run() throws IOException, InterruptedException {
        Instant began = Instant.now();
        Process process = new ProcessBuilder("./comity", "verify", SAMPLE)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exit = process.waitFor();
        if (exit != HOLDS_BY_ITS_OWN_KEYS) {
            throw new IOException("./comity verify " + SAMPLE + " ended with " + exit);
        }
        return Duration.between(began, Instant.now());
    }
}
