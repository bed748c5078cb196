package org.comity.filing.bank;

/** An entry that stands in one statement more than once with the same reference: the bank's slip, or two payments. A person says which. */
final class Repeated {
    static final String MARK = " #";

    private Repeated() {}

    static boolean is(Credit credit) {
        return credit.key().matches("(?s).* #\\d+");
    }
}
