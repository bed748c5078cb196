package org.comity.evidence.pack;

/** A finding that ends the check, because nothing behind it can be trusted. */
final class BrokenPackage extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Finding finding;

    BrokenPackage(String code, Object... details) {
        super(code);
        this.finding = Finding.fails(code, details);
    }

    Finding finding() {
        return finding;
    }
}
