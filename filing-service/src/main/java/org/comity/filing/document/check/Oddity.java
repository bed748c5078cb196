package org.comity.filing.document.check;

/** What is unusual about a PDF that can do nothing, and is kept as evidence for that. What is read, printed and served has none of it. */
public enum Oddity {
    /** Opens only if it is repaired, and not every program repairs alike; see {@link Fault#CORRUPT}. */
    REPAIRED(Fault.CORRUPT),
    /** Opens without a password, but its author forbade copying or changing it; see {@link Fault#PROTECTED}. */
    PROTECTED(Fault.PROTECTED),
    /** Files lie inside, such as the data of an invoice; the detail is the name of one. See {@link Fault#WITH_ATTACHMENT}. */
    WITH_FILES(Fault.WITH_ATTACHMENT);

    private final Fault fault;

    Oddity(Fault fault) {
        this.fault = fault;
    }

    /** What it is where nothing unusual is taken. */
    public Fault fault() {
        return fault;
    }
}
