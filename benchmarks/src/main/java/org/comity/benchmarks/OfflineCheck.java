package org.comity.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.comity.evidence.pack.Finding;
import org.comity.evidence.pack.PackageCheck;

/** A proof package checked by the code of {@code ./comity verify}, in this process. */
final class OfflineCheck {
    private static final int TIMES = 20;

    private OfflineCheck() {}

    /** The median of twenty after one that starts. */
    static double millisAnEvent(byte[] proof) throws IOException {
        Path file = Files.createTempFile("comity-bench-", ".proof");
        try {
            Files.write(file, proof);
            List<Double> millis = new ArrayList<>();
            for (int time = 0; time <= TIMES; time++) {
                long began = System.nanoTime();
                List<Finding> findings = PackageCheck.of(file, Optional.empty(), Optional.empty(), Instant.now());
                if (time > 0) {
                    millis.add((System.nanoTime() - began) / 1e6);
                }
                requireHolds(findings);
            }
            return Median.of(millis).value() / events(proof);
        } finally {
            Files.delete(file);
        }
    }

    private static void requireHolds(List<Finding> findings) throws IOException {
        if (findings.isEmpty() || findings.stream().anyMatch(finding -> finding.status() == Finding.Status.FAILS)) {
            throw new IOException("the proof does not hold: " + findings);
        }
    }

    private static int events(byte[] proof) throws IOException {
        int events = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(proof))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("evidence/")) {
                    events++;
                }
            }
        }
        return events;
    }
}
