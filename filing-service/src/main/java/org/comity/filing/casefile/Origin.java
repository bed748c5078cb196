package org.comity.filing.casefile;

/** By which way a case came onto the register. */
public enum Origin {
    /** Filed online and accepted by a clerk. */
    WIZARD,
    /** Entered by a clerk: filed on paper, or running already. */
    CLERK,
    /** Entered by the system of a partner of the court. */
    PARTNER
}
