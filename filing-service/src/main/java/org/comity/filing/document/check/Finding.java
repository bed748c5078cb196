package org.comity.filing.document.check;

import java.util.Optional;

/**
 * A fault that a check found.
 *
 * @param detail what the words about it name; empty if they name nothing
 */
record Finding(Fault fault, String detail) {

    static Finding of(Fault fault) {
        return new Finding(fault, "");
    }

    static Optional<Finding> when(boolean found, Fault fault) {
        return found ? Optional.of(of(fault)) : Optional.empty();
    }
}
