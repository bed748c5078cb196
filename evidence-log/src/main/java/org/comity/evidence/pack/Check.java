package org.comity.evidence.pack;

import java.io.IOException;
import java.util.List;

/** One question asked of a package; it adds what it found, whatever the answer. */
@FunctionalInterface
interface Check {
    /** @throws BrokenPackage if no later question has an answer that could be trusted */
    void ask(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage;
}
