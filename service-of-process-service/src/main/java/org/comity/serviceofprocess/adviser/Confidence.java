package org.comity.serviceofprocess.adviser;

/** How well we know a value of the law: {@code V} read in the source, {@code P} partly read, {@code R} recalled and to be checked. */
public enum Confidence {
    V,
    P,
    R;

    static Confidence of(String word) {
        return "verified".equals(word) ? V : R;
    }
}
