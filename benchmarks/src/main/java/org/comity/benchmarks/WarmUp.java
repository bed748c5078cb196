package org.comity.benchmarks;

import java.io.IOException;
import java.time.Duration;

/**
 * What is measured is used until its code is compiled for good: until two times have brought nothing more, after enough calls. On few
 * processors the compiler runs minutes behind what is used, and takes the time from it.
 *
 * @param time one of them
 * @param least calls, however little the last time gained
 * @param longest how many times at most
 */
record WarmUp(Duration time, int least, int longest) {
    private static final double STILL_FASTER = 1.03;

    interface Use {
        /** @return how many calls were answered in that time */
        int during(Duration time) throws IOException, InterruptedException;
    }

    void of(Use use) throws IOException, InterruptedException {
        double best = 0;
        int withoutGain = 0;
        int calls = 0;
        for (int times = 0; times < longest && (withoutGain < 2 || calls < least); times++) {
            long began = System.nanoTime();
            int answered = use.during(time);
            double perSecond = answered * 1e9 / (System.nanoTime() - began);
            calls += answered;
            withoutGain = perSecond > best * STILL_FASTER ? 0 : withoutGain + 1;
            best = Math.max(best, perSecond);
        }
    }
}
